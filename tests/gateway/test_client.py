"""What the gateway sends and understands when all is well."""

import json
import subprocess
import sys
import threading

import msgspec
import pytest

from kiosk.contract.codes.insurance import InsuranceType
from kiosk.contract.contributions import History
from kiosk.contract.problems import PROBLEM_STATUS, ProblemType
from kiosk.contract.statements import StatementRequest
from kiosk.gateway.client import Gateway
from kiosk.gateway.errors import AnswerFault, BadAnswer, ProblemAnswered
from tests.gateway.messages import ISSUED, JSON, OPENED, OPENING, OVERVIEW, TOKEN, as_json, problem
from tests.rigs.chaos import ChaosServer, answers

PDF = b"%PDF-1.7\n..."


def test_open_visit_sends_the_proof_and_returns_the_session(server: ChaosServer, gateway: Gateway) -> None:
    server.will(as_json(OPENED))
    opened = gateway.open_visit(OPENING)
    (request,) = server.received
    assert opened == OPENED
    assert (request.method, request.target) == ("POST", "/v1/visits")
    assert request.headers["kiosk-id"] == "kiosk-140727-01"
    assert request.headers["content-type"] == "application/json"
    assert "authorization" not in request.headers
    assert json.loads(request.body)["card"]["ssn"] == "140702199001011231"


def test_overview_sends_the_token(server: ChaosServer, gateway: Gateway) -> None:
    server.will(as_json(OVERVIEW))
    assert gateway.overview(TOKEN) == OVERVIEW
    (request,) = server.received
    assert (request.method, request.target) == ("GET", "/v1/contributions/overview")
    assert request.headers["authorization"] == f"Bearer {TOKEN}"


def test_history_passes_only_the_filters_that_are_set(server: ChaosServer, gateway: Gateway) -> None:
    server.will(as_json(History([], [], [], 2, 5, 0)))
    gateway.history(
        TOKEN, insurance=InsuranceType.RESIDENTS_PENSION, first_month="2001-01", page=2, page_size=5
    )
    (request,) = server.received
    assert request.target == "/v1/contributions/history?insurance=170&first_month=2001-01&page=2&page_size=5"


def test_statement_is_issued_with_its_key_and_fetched(server: ChaosServer, gateway: Gateway) -> None:
    server.will(as_json(ISSUED), answers(200, "application/pdf", PDF))
    issued = gateway.issue_statement(TOKEN, StatementRequest(), "key-1")
    assert issued == ISSUED
    assert gateway.fetch_statement(TOKEN, issued.statement_id) == PDF
    post, get = server.received
    assert (post.method, post.target, post.headers["idempotency-key"]) == ("POST", "/v1/statements", "key-1")
    assert (get.method, get.target) == ("GET", "/v1/statements/st_01/document")


def test_close_visit_deletes_the_current_one(server: ChaosServer, gateway: Gateway) -> None:
    server.will(answers(204, JSON, b""))
    gateway.close_visit(TOKEN)
    (request,) = server.received
    assert (request.method, request.target) == ("DELETE", "/v1/visits/current")


@pytest.mark.parametrize("kind", [ProblemType.VISIT_EXPIRED, ProblemType.TOKEN_MISSING])
def test_closing_a_dead_session_is_done(server: ChaosServer, gateway: Gateway, kind: ProblemType) -> None:
    server.will(problem(kind))
    gateway.close_visit(TOKEN)
    assert len(server.received) == 1


def test_closing_reports_other_refusals(server: ChaosServer, gateway: Gateway) -> None:
    server.will(problem(ProblemType.UNKNOWN_KIOSK))
    with pytest.raises(ProblemAnswered):
        gateway.close_visit(TOKEN)


def test_one_connection_serves_all_calls_of_a_thread(server: ChaosServer, gateway: Gateway) -> None:
    server.will(as_json(OVERVIEW))
    connections_before = server.connections
    for _ in range(3):
        gateway.overview(TOKEN)
    assert server.connections - connections_before == 1


@pytest.mark.parametrize("kind", list(ProblemType))
def test_each_problem_keeps_its_type(server: ChaosServer, gateway: Gateway, kind: ProblemType) -> None:
    server.will(problem(kind))
    with pytest.raises(ProblemAnswered) as caught:
        gateway.overview(TOKEN)
    assert (caught.value.problem, caught.value.status) == (kind, PROBLEM_STATUS[kind].value)


def test_a_problem_of_a_later_backend_is_told_by_its_status(server: ChaosServer, gateway: Gateway) -> None:
    body = json.dumps({"type": "urn:shebao-kiosk:problem:new", "title": "New", "status": 409}).encode()
    server.will(answers(409, "application/problem+json", body))
    with pytest.raises(ProblemAnswered) as caught:
        gateway.overview(TOKEN)
    assert (caught.value.problem, caught.value.status, caught.value.title) == (None, 409, "New")


@pytest.mark.parametrize("token", ["", "a b", "a\r\nX-Evil: 1", "令牌"])
def test_a_token_that_is_no_header_text_is_refused(server: ChaosServer, gateway: Gateway, token: str) -> None:
    server.will(as_json({**json.loads(msgspec.json.encode(OPENED)), "token": token}))
    with pytest.raises(BadAnswer) as caught:
        gateway.open_visit(OPENING)
    assert caught.value.fault is AnswerFault.SCHEMA


@pytest.mark.parametrize("statement_id", ["", "../current", "a/b", "a?b", "号"])
def test_a_statement_id_that_would_change_the_path_is_refused(
    server: ChaosServer, gateway: Gateway, statement_id: str
) -> None:
    server.will(as_json({**json.loads(msgspec.json.encode(ISSUED)), "statement_id": statement_id}))
    with pytest.raises(BadAnswer):
        gateway.issue_statement(TOKEN, StatementRequest(), "key-1")
    with pytest.raises(ValueError, match="not a statement id"):
        gateway.fetch_statement(TOKEN, statement_id)
    assert len(server.received) == 1


def test_readiness_is_what_the_backend_says(server: ChaosServer, gateway: Gateway) -> None:
    server.will(answers(200, JSON, b"{}"), problem(ProblemType.UNAVAILABLE))
    assert gateway.is_ready()
    assert not gateway.is_ready()


def test_importing_the_gateway_leaves_requests_out() -> None:
    code = "import sys, kiosk.gateway.client, kiosk.gateway.executor; print('requests' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "False"


def test_each_thread_keeps_its_own_connection(server: ChaosServer, gateway: Gateway) -> None:
    server.will(as_json(OVERVIEW))
    for _ in range(2):
        thread = threading.Thread(target=gateway.overview, args=(TOKEN,))
        thread.start()
        thread.join(10)
    gateway.overview(TOKEN)
    gateway.overview(TOKEN)
    assert len(server.received) == 4
    assert server.connections == 3
