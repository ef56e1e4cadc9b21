from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
import requests

from kiosk.backend.store.database import Database
from kiosk.contract.visits import Assurance
from tests.backend.api.conftest import Client, problem_of

PATH = "/v1/statements"


def _issue(client: Client, headers: dict[str, str], key: str, **asked: object) -> requests.Response:
    return client.ask("POST", PATH, json=asked, headers={**headers, "Idempotency-Key": key})


def _count(database: Database) -> int:
    return int(database.read_now(lambda c: c.exec_driver_sql("SELECT count(*) FROM statement").scalar_one()))


def test_a_statement_is_issued_fetched_and_verified(client: Client) -> None:
    headers = client.visitor("worker")
    answer = _issue(client, headers, str(uuid4()), insurance="110")
    assert answer.status_code == 201, answer.text
    issued = answer.json()
    document = client.ask("GET", f"{PATH}/{issued['statement_id']}/document", headers=headers)
    assert document.headers["Content-Type"] == "application/pdf"
    assert document.content.startswith(b"%PDF-")
    page = requests.get(issued["verification_url"], timeout=10)
    assert page.status_code == 200
    assert "张*军" in page.text
    assert "张建军" not in page.text
    assert page.headers["Content-Security-Policy"].startswith("default-src 'none'")
    form = client.ask("GET", "/verify", params={"code": issued["verification_code"].lower()})
    assert "张*军" in form.text
    wrong = client.ask("GET", "/verify/0000000000000000")
    assert wrong.status_code == 200
    assert "张*军" not in wrong.text
    assert client.ask("GET", "/verify").status_code == 200


def test_sent_twice_is_issued_once(client: Client, database: Database) -> None:
    headers, key = client.visitor("worker"), str(uuid4())
    before = _count(database)
    first, second = _issue(client, headers, key), _issue(client, headers, key)
    assert (first.status_code, first.json()) == (second.status_code, second.json())
    assert _count(database) == before + 1
    assert problem_of(_issue(client, headers, key, insurance="110")) == "idempotency-key-reused"
    other = client.visitor("villager")
    assert problem_of(_issue(client, other, key)) == "idempotency-key-reused"


def test_sent_at_once_is_issued_once(client: Client, database: Database) -> None:
    headers, key = client.visitor("worker"), str(uuid4())
    before = _count(database)
    with ThreadPoolExecutor(4) as pool:
        answers = list(
            pool.map(lambda _: _issue(Client(client.url, requests.Session()), headers, key), range(4))
        )
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.text for answer in answers}) == 1
    assert _count(database) == before + 1


def test_only_its_owner_gets_a_statement(client: Client) -> None:
    worker, villager = client.visitor("worker"), client.visitor("villager")
    statement_id = _issue(client, worker, str(uuid4())).json()["statement_id"]
    path = f"{PATH}/{statement_id}/document"
    assert problem_of(client.ask("GET", path, headers=villager)) == "not-found"
    assert problem_of(client.ask("GET", path)) == "token-missing"
    card_only = client.visitor("worker", Assurance.CARD)
    assert problem_of(client.ask("GET", path, headers=card_only)) == "assurance-too-low"
    assert problem_of(_issue(client, card_only, str(uuid4()))) == "assurance-too-low"


def test_without_a_key_and_with_a_bad_one(client: Client) -> None:
    headers = client.visitor("worker")
    assert problem_of(client.ask("POST", PATH, json={}, headers=headers)) == "idempotency-key-missing"
    assert problem_of(_issue(client, headers, "short")) == "invalid-request"


@pytest.mark.parametrize("asked", [{"insurance": "510"}, {"first_month": "2040-01"}])
def test_nothing_to_print(client: Client, asked: dict[str, str]) -> None:
    headers = client.visitor("worker")
    assert problem_of(_issue(client, headers, str(uuid4()), **asked)) == "no-contributions"
