"""What the gateway makes of the bureau's notices, however they come."""

import json
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.contract.notices import Notice, Notices
from kiosk.contract.problems import ProblemType
from kiosk.gateway.client import Gateway
from kiosk.gateway.errors import AnswerFault, BadAnswer, DeadlineExceeded, ProblemAnswered, Unreachable
from tests.gateway.conftest import QUICK
from tests.gateway.messages import JSON, as_json, problem
from tests.rigs.chaos import ChaosServer, answers, blackholes, cuts, refusing_port

FAIR = Notice("fair", date(2026, 11, 14), "下周六县城文化广场举办招聘会，欢迎参加")
PENSION = Notice("pension", date(2026, 3, 1), "城乡居民养老保险开始缴费")
GOOD = {"notice_id": "fair", "published": "2026-11-14", "title": "招聘会"}


def test_they_are_asked_for_without_a_visit(server: ChaosServer, gateway: Gateway) -> None:
    server.will(as_json(Notices([FAIR, PENSION])))
    assert gateway.notices() == [FAIR, PENSION]
    (request,) = server.received
    assert (request.method, request.target, request.body) == ("GET", "/v1/notices", b"")
    assert request.headers["kiosk-id"] == "kiosk-140727-01"
    assert "authorization" not in request.headers


def test_none_are_none(server: ChaosServer, gateway: Gateway) -> None:
    server.will(as_json(Notices([])))
    assert list(gateway.notices()) == []


def test_fields_of_a_later_backend_are_passed_over(server: ChaosServer, gateway: Gateway) -> None:
    body = {"notices": [{**GOOD, "link": "https://platform.example"}], "more": 1}
    server.will(answers(200, JSON, json.dumps(body).encode()))
    assert gateway.notices() == [Notice("fair", date(2026, 11, 14), "招聘会")]


@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        None,
        {"notices": None},
        {"notices": {}},
        {"notices": ["fair"]},
        {"notices": [{**GOOD, "published": "2026-02-30"}]},
        {"notices": [{**GOOD, "published": "14.11.2026"}]},
        {"notices": [{**GOOD, "published": None}]},
        {"notices": [{**GOOD, "title": 5}]},
        {"notices": [{"notice_id": "fair", "published": "2026-11-14"}]},
    ],
    ids=json.dumps,
)
def test_what_breaks_the_contract_is_no_answer(server: ChaosServer, gateway: Gateway, body: object) -> None:
    server.will(answers(200, JSON, json.dumps(body).encode()))
    with pytest.raises(BadAnswer) as caught:
        gateway.notices()
    assert caught.value.fault is AnswerFault.SCHEMA
    assert caught.value.operation == "GET /v1/notices"


def test_a_page_for_people_is_no_answer(server: ChaosServer, gateway: Gateway) -> None:
    server.will(answers(200, "text/html", b"<h1>Please sign in to the network</h1>"))
    with pytest.raises(BadAnswer) as caught:
        gateway.notices()
    assert caught.value.fault is AnswerFault.WRONG_CONTENT_TYPE


@pytest.mark.parametrize("kind", [ProblemType.INTERNAL, ProblemType.NOT_FOUND])
def test_a_refusal_keeps_its_name(server: ChaosServer, gateway: Gateway, kind: ProblemType) -> None:
    server.will(problem(kind))
    with pytest.raises(ProblemAnswered) as caught:
        gateway.notices()
    assert caught.value.problem is kind
    assert len(server.received) == 1


def test_a_backend_that_is_back_in_a_moment_is_asked_again(server: ChaosServer, gateway: Gateway) -> None:
    server.will(problem(ProblemType.UNAVAILABLE), cuts, as_json(Notices([FAIR])))
    assert gateway.notices() == [FAIR]
    assert len(server.received) == 3


def test_a_silent_backend_is_left(server: ChaosServer, gateway: Gateway) -> None:
    server.will(blackholes)
    with pytest.raises(DeadlineExceeded):
        gateway.notices()


def test_a_backend_that_is_not_there_is_unreachable() -> None:
    with refusing_port() as (port, _), pytest.raises(Unreachable):
        Gateway(f"http://127.0.0.1:{port}", "kiosk-140727-01", QUICK).notices()


@given(
    st.lists(
        st.builds(
            Notice,
            st.text(st.characters(codec="utf-8"), max_size=40),
            st.dates(),
            st.text(st.characters(codec="utf-8"), max_size=80),
        ),
        max_size=12,
    )
)
@settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_any_words_of_the_bureau_arrive_as_they_were_sent(server: ChaosServer, told: list[Notice]) -> None:
    server.will(as_json(Notices(told)))
    assert Gateway(server.url, "kiosk-140727-01", QUICK).notices() == told
