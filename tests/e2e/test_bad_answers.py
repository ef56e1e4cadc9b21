"""A backend that is slow, broken or gone: a clear message, and the kiosk goes on with the next person."""

import json
from collections.abc import Iterator

import pytest

from kiosk.contract.problems import PROBLEM_MEDIA_TYPE, ProblemType
from kiosk.tour.stage import Stage
from kiosk.tour.visits import PIN
from tests.e2e.conftest import SetStage
from tests.rigs.chaos import Behaviour, ChaosServer, Wire, answers, blackholes, chaos_server, cuts

OPENED = json.dumps(
    {
        "token": "t" * 43,
        "expires_at": "2099-01-01T00:00:00Z",
        "name_masked": "张*军",
        "ssn_masked": "140781********911X",
        "region": "140781",
    }
).encode()


def _problem(problem: ProblemType, status: int) -> Behaviour:
    body = json.dumps({"type": problem.uri, "title": "x", "status": status}).encode()
    return answers(status, PROBLEM_MEDIA_TYPE, body)


class Switchboard:
    """Answers health and visits as it should; everything else as the test says."""

    def __init__(self) -> None:
        self.visits: Behaviour = answers(201, "application/json", OPENED)
        self.rest: Behaviour = cuts

    def __call__(self, wire: Wire) -> bool:
        if wire.request.target == "/readyz":
            return answers(200, "application/json", b'{"status":"ready"}')(wire)
        if wire.request.method == "DELETE":
            return answers(204, "application/json", b"")(wire)
        if wire.request.target == "/v1/visits":
            return self.visits(wire)
        return self.rest(wire)


@pytest.fixture
def board() -> Switchboard:
    return Switchboard()


@pytest.fixture
def server(board: Switchboard) -> Iterator[ChaosServer]:
    with chaos_server() as chaos:
        chaos.will(board)
        yield chaos


HURRY = {"backend.connect_s": 0.5, "backend.read_s": 0.5, "backend.total_s": 1.0}


def _next_person_is_served(stage: Stage) -> None:
    stage.pull()
    stage.insert("villager")
    stage.until_screen("Pin")
    stage.pull()


@pytest.mark.parametrize(
    ("behaviour", "words"),
    [
        (answers(200, "application/json", b"{not json"), "看不懂"),
        (answers(200, "application/json", b'{"as_of": 7}'), "看不懂"),
        (answers(200, "text/html", b"<h1>proxy</h1>"), "看不懂"),
        (answers(500, "text/html", b"oops"), "看不懂"),
        (_problem(ProblemType.INTERNAL, 500), "出了问题"),
        (_problem(ProblemType.UNAVAILABLE, 503), "暂时不能用"),
        (blackholes, "没有及时回答"),
        (cuts, "连不上"),
    ],
    ids=["garbage", "wrong-shape", "html", "bare-500", "internal", "unavailable", "silent", "cut"],
)
def test_the_overview_fails(
    set_stage: SetStage, server: ChaosServer, board: Switchboard, behaviour: Behaviour, words: str
) -> None:
    board.rest = behaviour
    stage = set_stage(server.url, **HURRY)
    stage.insert("worker")
    stage.type_pin(PIN)
    stage.until_screen("Home")
    stage.hands.until("the failure", lambda: stage.kiosk.contributions.property("state") == "failed")
    assert stage.hands.sees(words)
    assert stage.hands.sees("再试一次")
    _next_person_is_served(stage)


@pytest.mark.parametrize(
    ("behaviour", "words"),
    [
        (_problem(ProblemType.CARD_LOST, 403), "已挂失"),
        (_problem(ProblemType.MULTIPLE_RECORDS, 409), "两条参保记录"),
        (answers(201, "application/json", b"[]"), "看不懂"),
        (blackholes, "没有及时回答"),
        (cuts, "连不上"),
    ],
    ids=["lost", "two-records", "garbage", "silent", "cut"],
)
def test_the_session_is_not_opened(
    set_stage: SetStage, server: ChaosServer, board: Switchboard, behaviour: Behaviour, words: str
) -> None:
    board.visits = behaviour
    stage = set_stage(server.url, **HURRY)
    stage.insert("worker")
    stage.type_pin(PIN)
    stage.until_screen("Trouble")
    assert stage.hands.sees(words)
    _next_person_is_served(stage)


def test_the_token_expires_during_the_visit(
    set_stage: SetStage, server: ChaosServer, board: Switchboard
) -> None:
    board.rest = _problem(ProblemType.VISIT_EXPIRED, 401)
    stage = set_stage(server.url, **HURRY)
    stage.insert("worker")
    stage.type_pin(PIN)
    stage.until_screen("Trouble")
    assert stage.hands.sees("超时")
    assert stage.kiosk.contributions.property("state") == "empty"
    _next_person_is_served(stage)


def test_out_of_service_until_the_backend_is_back(set_stage: SetStage, server: ChaosServer) -> None:
    server.will(cuts)
    stage = set_stage(server.url, **HURRY)
    stage.until_screen("OutOfService")
    assert stage.hands.sees("连不上社保平台")
    server.will(Switchboard())
    stage.kiosk.watch.ask()
    stage.until_screen("Waiting")
