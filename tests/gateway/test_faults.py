"""Each way a backend or a line can fail gives its own error, while the server is still at it."""

import logging
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import msgspec
import pytest

from kiosk.contract.problems import ProblemType
from kiosk.contract.statements import StatementRequest
from kiosk.gateway.client import Gateway
from kiosk.gateway.errors import (
    AnswerFault,
    BadAnswer,
    DeadlineExceeded,
    GatewayError,
    ProblemAnswered,
    Unreachable,
)
from tests.gateway.conftest import QUICK
from tests.gateway.messages import (
    ISSUED,
    JSON,
    OPENED,
    OPENING,
    OVERVIEW,
    TOKEN,
    as_json,
    overview_bytes,
    problem,
)
from tests.rigs.chaos import (
    Behaviour,
    ChaosServer,
    Drip,
    Flood,
    Wire,
    answers,
    blackholes,
    chaos_server,
    cuts,
    cuts_within,
    refusing_port,
    sends_raw,
)

CHUNKED_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
ENDLESS_CHUNK_SIZE = CHUNKED_HEAD + b"1;" + b"x" * 200


def test_refused_connections_are_unreachable() -> None:
    with refusing_port() as (port, _):
        gateway = Gateway(f"http://127.0.0.1:{port}", "kiosk-140727-01", QUICK)
        with pytest.raises(Unreachable):
            gateway.overview(TOKEN)
        with pytest.raises(Unreachable):
            gateway.open_visit(OPENING)
        assert not gateway.is_ready()


def test_what_never_left_the_kiosk_is_repeated_whatever_it_is(caplog: pytest.LogCaptureFixture) -> None:
    patient = replace(QUICK, attempts=10_000, first_pause=0.02, total=60.0)
    repeated = threading.Event()

    class Repeats(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            repeated.set()

    calls_log = logging.getLogger("kiosk.gateway.calls")
    handler = Repeats()
    calls_log.addHandler(handler)
    caplog.set_level(logging.INFO, logger=calls_log.name)
    try:
        with refusing_port() as (port, sock), ThreadPoolExecutor(1) as beside:
            gateway = Gateway(f"http://127.0.0.1:{port}", "kiosk-140727-01", patient)
            opening = beside.submit(gateway.open_visit, OPENING)
            assert repeated.wait(30)
            with chaos_server(sock, script=[as_json(OPENED)]) as server:
                assert opening.result(30) == OPENED
                assert len(server.received) == 1
    finally:
        calls_log.removeHandler(handler)


def test_a_silent_server_is_left(server: ChaosServer, gateway: Gateway) -> None:
    server.will(blackholes)
    with pytest.raises(DeadlineExceeded):
        gateway.overview(TOKEN)
    assert not gateway.is_ready()


@pytest.mark.parametrize(
    ("data", "part"),
    [
        (overview_bytes(), "status line and headers"),
        (b"HTTP/1.1 200 OK\r\nX-Slow: " + b"x" * 200, "one header"),
        (ENDLESS_CHUNK_SIZE, "the size of a chunk"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_dripping_server_cannot_hold_the_caller(
    server: ChaosServer, gateway: Gateway, data: bytes, part: str
) -> None:
    drip = Drip(data, interval=0.1)
    server.will(drip)
    with pytest.raises(DeadlineExceeded):
        gateway.overview(TOKEN)
    assert not drip.finished.is_set()
    assert drip.left.wait(10)


def test_a_dripping_body_cannot_hold_the_caller(server: ChaosServer, gateway: Gateway) -> None:
    head, _, body = overview_bytes().partition(b"\r\n\r\n")
    drip = Drip(body, interval=0.1)

    def headers_at_once(wire: Wire) -> bool:
        wire.send(head + b"\r\n\r\n")
        return drip(wire)

    server.will(headers_at_once)
    with pytest.raises(DeadlineExceeded):
        gateway.overview(TOKEN)
    assert not drip.finished.is_set()


def test_a_slow_answer_within_the_deadline_is_taken(server: ChaosServer, gateway: Gateway) -> None:
    drip = Drip(overview_bytes(), interval=0.001)
    server.will(drip)
    assert gateway.overview(TOKEN) == OVERVIEW
    assert drip.finished.wait(10)


@pytest.mark.parametrize(
    ("behaviour", "fault"),
    [
        (sends_raw(b"220 mail.example ESMTP\r\n\r\n"), AnswerFault.NOT_HTTP),
        (
            sends_raw(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"
            ),
            AnswerFault.NOT_HTTP,
        ),
        (answers(200, JSON, b"not gzip", "Content-Encoding: gzip"), AnswerFault.NOT_HTTP),
        (answers(200, "text/html", b"<html>login</html>"), AnswerFault.WRONG_CONTENT_TYPE),
        (answers(200, JSON, b"{"), AnswerFault.UNDECODABLE),
        (answers(200, JSON, b""), AnswerFault.UNDECODABLE),
        (answers(200, JSON, b"\xff\xfe"), AnswerFault.UNDECODABLE),
        (answers(200, JSON, b"[]"), AnswerFault.SCHEMA),
        (answers(200, JSON, b'{"as_of":"yesterday"}'), AnswerFault.SCHEMA),
        (answers(302, JSON, b"", "Location: http://127.0.0.1:9/elsewhere"), AnswerFault.UNEXPECTED_STATUS),
    ],
)
def test_garbage_is_named(
    server: ChaosServer, gateway: Gateway, behaviour: Behaviour, fault: AnswerFault
) -> None:
    server.will(behaviour)
    with pytest.raises(BadAnswer) as caught:
        gateway.overview(TOKEN)
    assert caught.value.fault is fault
    assert len(server.received) == 1


def test_a_huge_answer_is_cut_off(server: ChaosServer, gateway: Gateway) -> None:
    flood = Flood(JSON, size=1 << 30)
    server.will(flood)
    with pytest.raises(BadAnswer) as caught:
        gateway.overview(TOKEN)
    assert caught.value.fault is AnswerFault.TOO_LARGE
    assert flood.left.wait(10)
    assert flood.sent < flood.size


@pytest.mark.parametrize(
    ("behaviour", "fault"),
    [
        (answers(200, JSON, b"%PDF-1.7"), AnswerFault.WRONG_CONTENT_TYPE),
        (answers(200, "application/pdf", b"<html>"), AnswerFault.UNDECODABLE),
    ],
)
def test_what_is_no_pdf_is_not_handed_on(
    server: ChaosServer, gateway: Gateway, behaviour: Behaviour, fault: AnswerFault
) -> None:
    server.will(behaviour)
    with pytest.raises(BadAnswer) as caught:
        gateway.fetch_statement(TOKEN, "st_01")
    assert caught.value.fault is fault


@pytest.mark.parametrize("media_type", ["text/html", "application/problem+json"])
def test_an_error_page_that_is_no_problem_keeps_its_status(
    server: ChaosServer, gateway: Gateway, media_type: str
) -> None:
    server.will(answers(500, media_type, b"<h1>oops</h1>"))
    with pytest.raises(ProblemAnswered) as caught:
        gateway.overview(TOKEN)
    assert (caught.value.problem, caught.value.status) == (None, 500)
    assert len(server.received) == 1


Operation = Callable[[Gateway], object]
SAFE: list[Operation] = [
    lambda gateway: gateway.overview(TOKEN),
    lambda gateway: gateway.issue_statement(TOKEN, StatementRequest(), "key-1"),
]


@pytest.mark.parametrize("first", [cuts, cuts_within(overview_bytes(), 60), problem(ProblemType.UNAVAILABLE)])
@pytest.mark.parametrize(
    ("operation", "good"), list(zip(SAFE, [OVERVIEW, ISSUED], strict=True)), ids=["get", "post"]
)
def test_what_is_safe_is_repeated(
    server: ChaosServer, gateway: Gateway, operation: Operation, good: object, first: Behaviour
) -> None:
    server.will(first, as_json(good))
    assert operation(gateway) == good
    first_request, second_request = server.received
    assert first_request == second_request


def test_repeats_are_bounded(server: ChaosServer, gateway: Gateway) -> None:
    server.will(cuts)
    with pytest.raises(Unreachable):
        gateway.overview(TOKEN)
    assert len(server.received) == QUICK.attempts


@pytest.mark.parametrize(
    ("behaviour", "error"),
    [
        (cuts, Unreachable),
        (blackholes, DeadlineExceeded),
        (problem(ProblemType.UNAVAILABLE), ProblemAnswered),
    ],
)
def test_opening_a_visit_is_never_sent_twice(
    server: ChaosServer, gateway: Gateway, behaviour: Behaviour, error: type[GatewayError]
) -> None:
    server.will(behaviour)
    with pytest.raises(error):
        gateway.open_visit(OPENING)
    assert len(server.received) == 1


@pytest.mark.parametrize("kind", [ProblemType.INTERNAL, ProblemType.CARD_LOST])
def test_a_decided_answer_is_not_asked_for_again(
    server: ChaosServer, gateway: Gateway, kind: ProblemType
) -> None:
    server.will(problem(kind))
    with pytest.raises(ProblemAnswered):
        gateway.overview(TOKEN)
    assert len(server.received) == 1


def test_a_kept_connection_that_the_server_closed_is_replaced(server: ChaosServer, gateway: Gateway) -> None:
    opened = msgspec.json.encode(OPENED)
    closing = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(opened)
    server.will(sends_raw(closing + opened), as_json(OPENED))
    assert gateway.open_visit(OPENING) == OPENED
    assert server.last_connection_closed.wait(10)
    assert gateway.open_visit(OPENING) == OPENED


def test_stopping_ends_the_pause_between_attempts(server: ChaosServer) -> None:
    patient = replace(QUICK, first_pause=60.0, longest_pause=60.0, total=170.0)
    gateway = Gateway(server.url, "kiosk-140727-01", patient)
    gateway.stop()
    server.will(cuts)
    with pytest.raises(Unreachable):
        gateway.overview(TOKEN)
    assert len(server.received) == 1


@pytest.mark.parametrize(
    "behaviour",
    [
        cuts,
        sends_raw(b"garbage\r\n\r\n"),
        answers(200, JSON, b'{"ssn":"140702199001011231"}'),
        answers(500, "text/html", b"140702199001011231"),
    ],
)
def test_no_error_quotes_the_token_or_the_answer(
    server: ChaosServer, gateway: Gateway, behaviour: Behaviour, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    server.will(behaviour)
    with pytest.raises(GatewayError) as caught:
        gateway.overview(TOKEN)
    told = "".join(traceback.format_exception(caught.value)) + caplog.text + repr(caught.value)
    assert TOKEN not in told
    assert "140702199001011231" not in told
