"""Every item through HTTP, on both databases: its answer, its effect, and who may not."""

import secrets
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime

import pytest
import requests

from kiosk.backend.api.platform import LOCAL_ZONE
from kiosk.backend.rules.certification import next_due
from kiosk.contract.receipts import is_receipt_number
from kiosk.contract.visits import Assurance
from tests.backend.api.conftest import Client, problem_of
from tests.backend.conftest import resident
from tests.backend.items.conftest import person_of

Look = Callable[..., list[tuple[object, ...]]]
Answers = dict[str, object]

QUERIES: dict[str, tuple[str, Answers]] = {
    "SB01": ("worker", {}),
    "SB06": ("pensioner", {"from_month": "2025-01", "to_month": "2026-09"}),
    "SB19": ("worker", {"kind": "1"}),
    "SK01": ("worker", {"kind": "1"}),
    "RS01": ("unemployed", {"op": "1"}),
    "JY13": ("worker", {}),
}
PENSION: Answers = {"aae140": ["170"]}
ACTIONS: dict[str, tuple[str, Answers]] = {
    "SB07": ("first-generation", PENSION),
    "SK03": ("flexible", {"agree": True}),
    "SK04": ("long-name", {"op": "1", "reason": "1", "confirm": True}),
}
CASES = "SELECT item_id, state, receipt FROM item_case WHERE person_id = :who ORDER BY receipt"


def _today() -> date:
    return datetime.now(LOCAL_ZONE).date()


def _query(kiosk: Client, item: str, answers: Answers, headers: dict[str, str]) -> requests.Response:
    return kiosk.ask("POST", f"/v1/items/{item}/query", json={"answers": answers}, headers=headers)


def _act(
    kiosk: Client, item: str, answers: Answers, headers: dict[str, str], key: str | None = None
) -> requests.Response:
    with_key = {**headers, "Idempotency-Key": key or secrets.token_hex(16)}
    return kiosk.ask("POST", f"/v1/items/{item}/actions", json={"answers": answers}, headers=with_key)


@pytest.mark.parametrize("item", QUERIES)
def test_a_query_is_answered(kiosk: Client, item: str) -> None:
    who, answers = QUERIES[item]
    answer = _query(kiosk, item, answers, kiosk.visitor(who))
    assert answer.status_code == 200, answer.text
    assert answer.headers["Cache-Control"] == "no-store"
    sheet = answer.json()
    assert sheet["as_of"] == _today().isoformat()
    assert sheet["rows"] or sheet["summary"]
    assert resident(who).ssn not in answer.text


@pytest.mark.parametrize("item", QUERIES)
def test_a_query_without_a_token_or_from_another_kiosk(kiosk: Client, item: str) -> None:
    who, answers = QUERIES[item]
    assert problem_of(_query(kiosk, item, answers, {})) == "token-missing"
    elsewhere = {**kiosk.visitor(who), "Kiosk-Id": "140702-0001"}
    assert problem_of(_query(kiosk, item, answers, elsewhere)) == "visit-expired"
    ended = kiosk.visitor(who)
    kiosk.ask("DELETE", "/v1/visits/current", headers=ended)
    assert problem_of(_query(kiosk, item, answers, ended)) == "visit-expired"


def test_each_sees_her_own(kiosk: Client) -> None:
    hers = _query(kiosk, "JY13", {}, kiosk.visitor("worker")).json()
    nobodys = _query(kiosk, "JY13", {}, kiosk.visitor("villager")).json()
    assert [row["cells"][0] for row in hers["rows"]] == ["车工", "电工"]
    assert nobodys["rows"] == []
    smuggled = _query(kiosk, "JY13", {"person_id": person_of("worker")}, kiosk.visitor("villager"))
    assert problem_of(smuggled) == "answers-invalid"
    assert smuggled.json()["faults"]["person_id"]["zh"]


def test_who_receives_no_pension_is_told_why(kiosk: Client) -> None:
    answer = _query(kiosk, "SB06", QUERIES["SB06"][1], kiosk.visitor("worker"))
    assert problem_of(answer) == "item-refused"
    assert answer.status_code == 409
    assert answer.json()["why"]["zh"].startswith("平台没有您领取养老待遇的记录")
    assert answer.json()["why"]["en"]


@pytest.mark.parametrize("item", ACTIONS)
def test_who_may_not_act(kiosk: Client, item: str, look: Look) -> None:
    who, answers = ACTIONS[item]
    before = look(CASES, who=person_of(who))
    assert problem_of(_act(kiosk, item, answers, {})) == "token-missing"
    wrong = {"Authorization": "Bearer " + "x" * 43, "Kiosk-Id": "demo-kiosk"}
    assert problem_of(_act(kiosk, item, answers, wrong)) == "visit-expired"
    low = kiosk.visitor(who, Assurance.CARD)
    assert problem_of(_act(kiosk, item, answers, low)) == "assurance-too-low"
    headers = kiosk.visitor(who)
    path = f"/v1/items/{item}/actions"
    keyless = kiosk.ask("POST", path, json={"answers": answers}, headers=headers)
    assert problem_of(keyless) == "idempotency-key-missing"
    assert look(CASES, who=person_of(who)) == before


def test_certified_once_however_often_it_is_sent(kiosk: Client, look: Look) -> None:
    who = person_of("suspended-pension")
    [(monthly, last_paid)] = look(
        "SELECT monthly_fen, last_paid FROM benefit WHERE person_id = :who", who=who
    )
    headers, key = kiosk.visitor("suspended-pension"), secrets.token_hex(16)
    first = _act(kiosk, "SB07", PENSION, headers, key)
    assert first.status_code == 201, first.text
    assert is_receipt_number(first.json()["receipt"])
    assert "-SB07-" in first.json()["receipt"]
    again = _act(kiosk, "SB07", PENSION, headers, key)
    assert (again.status_code, again.json()) == (201, first.json())
    assert look(CASES, who=who) == [("SB07", "C", first.json()["receipt"])]
    [(status, due, paid_to)] = look(
        "SELECT status, certification_due, last_paid FROM benefit WHERE person_id = :who", who=who
    )
    this_month = _today().year * 12 + _today().month - 1
    assert (status, due, paid_to) == ("正常发放", next_due(_today()).isoformat(), this_month)
    paid = look(
        "SELECT month, amount_fen FROM benefit_payment WHERE person_id = :who AND month > :after ORDER BY month",
        who=who,
        after=last_paid,
    )
    assert isinstance(last_paid, int)
    assert paid == [(month, monthly) for month in range(last_paid + 1, this_month + 1)]
    once_more = _act(kiosk, "SB07", PENSION, headers)
    assert once_more.status_code == 201
    assert once_more.json()["receipt"] != first.json()["receipt"]
    assert len(look("SELECT month FROM benefit_back_payment WHERE person_id = :who", who=who)) == len(paid)


def test_the_same_key_at_once_is_done_once(kiosk: Client, look: Look) -> None:
    headers = kiosk.visitor("pensioner")

    def send(key: str) -> str:
        with requests.Session() as http:
            http.trust_env = False
            return str(_act(Client(kiosk.url, http), "SB07", PENSION, headers, key).json().get("receipt"))

    for _ in range(5):
        before = len(look(CASES, who=person_of("pensioner")))
        key = secrets.token_hex(16)
        with ThreadPoolExecutor(8) as threads:
            receipts = set(threads.map(send, [key] * 8))
        assert len(receipts) == 1
        assert len(look(CASES, who=person_of("pensioner"))) == before + 1


def test_a_key_used_for_something_else(kiosk: Client, look: Look) -> None:
    key = secrets.token_hex(16)
    assert _act(kiosk, "SB07", PENSION, kiosk.visitor("pensioner"), key).status_code == 201
    other = kiosk.visitor("first-generation")
    assert problem_of(_act(kiosk, "SB07", PENSION, other, key)) == "idempotency-key-reused"
    assert look(CASES, who=person_of("first-generation")) == []
    loss = _act(kiosk, "SK04", ACTIONS["SK04"][1], kiosk.visitor("pensioner"), key)
    assert problem_of(loss) == "idempotency-key-reused"
    card = resident("pensioner").card.identifier
    assert look("SELECT status FROM card WHERE card_identifier = :card", card=card) == [("normal",)]


def test_a_refusal_leaves_no_trace_and_does_not_use_up_the_key(kiosk: Client, look: Look) -> None:
    headers, key = kiosk.visitor("villager"), secrets.token_hex(16)
    for _ in range(2):
        answer = _act(kiosk, "SB07", PENSION, headers, key)
        assert problem_of(answer) == "item-refused"
        assert "不需要认证" in answer.json()["why"]["zh"]
    assert look(CASES, who=person_of("villager")) == []
    assert look("SELECT 1 FROM idempotency WHERE key = :key", key=key) == []


def test_a_card_lost_and_found(kiosk: Client, look: Look) -> None:
    who, answers = ACTIONS["SK04"]
    headers = kiosk.visitor(who)
    done = _act(kiosk, "SK04", answers, headers)
    assert done.status_code == 201, done.text
    assert problem_of(kiosk.open(who)) == "card-lost"
    assert problem_of(_act(kiosk, "SK04", answers, headers)) == "item-refused"
    formal = _act(kiosk, "SK04", {"op": "3", "confirm": True}, headers)
    assert problem_of(formal) in {"item-refused", "answers-invalid"}
    found = _act(kiosk, "SK04", {"op": "2", "reason": "3", "confirm": True}, headers)
    assert found.status_code == 201, found.text
    assert kiosk.open(who).status_code == 201
    nothing = _act(kiosk, "SK04", {"op": "2", "reason": "3", "confirm": True}, headers)
    assert "没有挂失" in nothing.json()["why"]["zh"]
    assert len(look(CASES, who=person_of(who))) == 2


def test_a_new_card_is_enabled(kiosk: Client, look: Look) -> None:
    who, answers = ACTIONS["SK03"]
    done = _act(kiosk, "SK03", answers, kiosk.visitor(who))
    assert done.status_code == 201, done.text
    cards = look("SELECT status FROM card WHERE ssn = :ssn", ssn=resident(who).ssn)
    assert cards == [("normal",), ("normal",)]
    assert problem_of(_act(kiosk, "SK03", answers, kiosk.visitor("worker"))) == "item-refused"


def test_a_pin_that_is_sent_is_refused_and_kept_nowhere(kiosk: Client, look: Look) -> None:
    answers = {"newpin": "739105", "newpin_again": "739105", "agree": True}
    answer = _act(kiosk, "SK03", answers, kiosk.visitor("flexible"))
    assert look("SELECT 1 FROM item_case WHERE answers LIKE '%739105%'") == []
    assert problem_of(answer) == "answers-invalid"


def test_an_operator_may_vouch(kiosk: Client) -> None:
    headers = kiosk.visitor("first-generation", Assurance.CARD_OPERATOR)
    assert _act(kiosk, "SB07", PENSION, headers).status_code == 201
