import pytest

from kiosk.contract.visits import Assurance
from tests.backend.api.conftest import Client, problem_of
from tests.backend.conftest import resident


def test_a_visit_is_opened_and_ended(client: Client) -> None:
    answer = client.open("worker")
    assert answer.status_code == 201
    body = answer.json()
    assert (body["name_masked"], body["region"]) == ("张*军", "140781")
    assert resident("worker").ssn not in answer.text
    headers = {"Authorization": f"Bearer {body['token']}", "Kiosk-Id": "demo-kiosk"}
    assert client.ask("GET", "/v1/contributions/overview", headers=headers).status_code == 200
    assert client.ask("DELETE", "/v1/visits/current", headers=headers).status_code == 204
    for method, path in (("DELETE", "/v1/visits/current"), ("GET", "/v1/contributions/overview")):
        assert problem_of(client.ask(method, path, headers=headers)) == "visit-expired"


@pytest.mark.parametrize(
    ("who", "problem"),
    [
        ("lost-card", "card-lost"),
        ("expired-card", "card-expired"),
        ("two-records", "multiple-records"),
        ("not-found", "person-not-found"),
        ("deceased", "person-deceased"),
        ("record-suspended", "record-suspended"),
    ],
)
def test_who_is_refused(client: Client, who: str, problem: str) -> None:
    assert problem_of(client.open(who)) == problem


def test_an_unknown_kiosk(client: Client) -> None:
    assert problem_of(client.open("worker", kiosk_id="nobody-knows-me")) == "unknown-kiosk"


def test_without_a_token_with_a_wrong_one_and_from_another_kiosk(client: Client) -> None:
    headers = client.visitor("worker")
    path = "/v1/contributions/overview"
    assert problem_of(client.ask("GET", path)) == "token-missing"
    assert problem_of(client.ask("GET", path, headers={"Kiosk-Id": "demo-kiosk"})) == "token-missing"
    assert (
        problem_of(client.ask("GET", path, headers={**headers, "Kiosk-Id": "140702-0001"})) == "visit-expired"
    )
    wrong = {**headers, "Authorization": "Bearer " + "x" * 43}
    assert problem_of(client.ask("GET", path, headers=wrong)) == "visit-expired"
    long = {**headers, "Authorization": "Bearer " + "x" * 4000}
    assert problem_of(client.ask("GET", path, headers=long)) == "visit-expired"


@pytest.mark.parametrize("path", ["/v1/contributions/overview", "/v1/contributions/history"])
def test_a_card_alone_is_not_enough(client: Client, path: str) -> None:
    headers = client.visitor("worker", Assurance.CARD)
    assert problem_of(client.ask("GET", path, headers=headers)) == "assurance-too-low"


def test_an_operator_may_vouch(client: Client) -> None:
    headers = client.visitor("worker", Assurance.CARD_OPERATOR)
    assert client.ask("GET", "/v1/contributions/overview", headers=headers).status_code == 200
