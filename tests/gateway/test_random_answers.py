"""Whatever a server sends, the caller gets a message or a GatewayError, never anything else."""

import contextlib
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.contract.contributions import Overview
from kiosk.contract.statements import StatementRequest
from kiosk.gateway.answers import message_from, refusal_from
from kiosk.gateway.client import Gateway
from kiosk.gateway.errors import BadAnswer, GatewayError
from tests.gateway.conftest import QUICK
from tests.gateway.messages import TOKEN, overview_bytes
from tests.rigs.chaos import ChaosServer, chaos_server, sends_raw

DEEP = b'{"x":' + b"[" * 100_000
STATUS_LINES = st.sampled_from(
    [
        b"HTTP/1.1 200 OK",
        b"HTTP/1.1 204 No",
        b"HTTP/1.1 503 ",
        b"HTTP/1.1 099 x",
        b"HTTP/9.9 200 OK",
        b"HTTP/1.1 2OO",
        b"",
    ]
)
HEADERS = st.lists(
    st.sampled_from(
        [
            b"Content-Type: application/json",
            b"Content-Type: application/json; charset=gb18030",
            b"Content-Type: \xff\xfe",
            b"Content-Length: 2",
            b"Content-Length: -5",
            b"Content-Length: two",
            b"Content-Length: 99999999999999999999",
            b"Transfer-Encoding: chunked",
            b"Transfer-Encoding: gzip, chunked",
            b"Content-Encoding: gzip",
            b"Content-Encoding: br, deflate",
            b"Connection: close",
            b"Set-Cookie: \x00=\x01; Expires=never",
            b"Location: http://[::1",
            b"no colon here",
            b": no name",
            b"X: " + b"y" * 70_000,
        ]
    ),
    max_size=5,
)
BODIES = st.one_of(
    st.binary(max_size=60),
    st.sampled_from([b"{}", b"2\r\n{}\r\n0\r\n\r\n", b"-1\r\n", b"fffffffffffffff\r\n{}"]),
)


@pytest.fixture(scope="module")
def lying_server() -> Iterator[ChaosServer]:
    with chaos_server() as running:
        yield running


@given(STATUS_LINES, HEADERS, BODIES)
@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
def test_garbage_on_the_wire(
    lying_server: ChaosServer, status_line: bytes, headers: list[bytes], body: bytes
) -> None:
    lying_server.will(sends_raw(b"\r\n".join([status_line, *headers, b"", body])))
    gateway = Gateway(lying_server.url, "kiosk-140727-01", QUICK)
    with pytest.raises(GatewayError):
        gateway.issue_statement(TOKEN, StatementRequest(), "key-1")


@given(st.integers(0, len(overview_bytes()) - 1))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_an_answer_cut_anywhere_is_never_taken_for_whole(lying_server: ChaosServer, length: int) -> None:
    lying_server.will(sends_raw(overview_bytes()[:length]))
    gateway = Gateway(lying_server.url, "kiosk-140727-01", QUICK)
    with pytest.raises(GatewayError):
        gateway.overview(TOKEN)


@given(st.binary(max_size=200))
@example(DEEP)
@example(b'{"as_of":"2026-05-01","year":1e400}')
@example(b'{"total_paid":"NaN"}')
@settings(deadline=None, derandomize=True)
def test_garbage_in_the_body(body: bytes) -> None:
    with contextlib.suppress(BadAnswer):
        message_from("GET /x", "application/json", body, Overview)


@given(st.binary(max_size=200), st.integers(100, 599))
@example(DEEP, 500)
@example(b'{"type":"urn:shebao-kiosk:problem:","title":"","status":1}', 400)
@settings(deadline=None, derandomize=True)
def test_garbage_in_a_refusal(body: bytes, status: int) -> None:
    assert isinstance(refusal_from("GET /x", status, "application/problem+json", body), GatewayError)
