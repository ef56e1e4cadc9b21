"""Whatever is sent: a problem document, never a server error."""

import json
import socket
from urllib.parse import urlsplit

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.backend.seed.fill import DEMO_KIOSK
from kiosk.contract.visits import Assurance, OpenVisit
from tests.backend.api.conftest import Client, problem_of
from tests.backend.conftest import proof_of

GOOD = msgspec.to_builtins(OpenVisit(DEMO_KIOSK, proof_of("worker"), Assurance.CARD_PIN))
JSON = {"Content-Type": "application/json"}
QUIET = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.mark.parametrize(
    ("method", "path", "problem"),
    [
        ("GET", "/nothing", "not-found"),
        ("GET", "/v1", "not-found"),
        ("GET", "/openapi.json/x", "not-found"),
        ("PUT", "/v1/visits", "method-not-allowed"),
        ("GET", "/v1/visits", "method-not-allowed"),
        ("POST", "/healthz", "method-not-allowed"),
        ("DELETE", "/v1/contributions/overview", "method-not-allowed"),
    ],
)
def test_places_and_methods(client: Client, method: str, path: str, problem: str) -> None:
    answer = client.ask(method, path)
    assert problem_of(answer) == problem
    assert ("Allow" in answer.headers) == (problem == "method-not-allowed")


@pytest.mark.parametrize(
    ("body", "headers", "problem"),
    [
        (b"", JSON, "invalid-request"),
        (b"{", JSON, "invalid-request"),
        (b"[]", JSON, "invalid-request"),
        (b"null", JSON, "invalid-request"),
        (b"\xff\xfe{}", JSON, "invalid-request"),
        (b'"\xed\xa0\x80"', JSON, "invalid-request"),
        (b'{"kiosk_id": "\\ud800"}', JSON, "invalid-request"),
        (b"[" * 30_000, JSON, "invalid-request"),
        (b'{"a":' * 9_000 + b"1" + b"}" * 9_000, JSON, "invalid-request"),
        (json.dumps({**GOOD, "more": 1}).encode(), JSON, "invalid-request"),
        (json.dumps({**GOOD, "kiosk_id": "a\0b"}).encode(), JSON, "invalid-request"),
        (json.dumps({**GOOD, "kiosk_id": 2**70}).encode(), JSON, "invalid-request"),
        (
            json.dumps({**GOOD, "card": {**GOOD["card"], "ssn": "140702199001011232"}}).encode(),
            JSON,
            "invalid-request",
        ),
        (b"x" * 70_000, JSON, "body-too-large"),
        (json.dumps(GOOD).encode(), {"Content-Type": "text/plain"}, "unsupported-media-type"),
        (json.dumps(GOOD).encode(), {}, "unsupported-media-type"),
    ],
    ids=lambda value: str(value)[:30] if isinstance(value, bytes) else "",
)
def test_bodies(client: Client, body: bytes, headers: dict[str, str], problem: str) -> None:
    assert problem_of(client.ask("POST", "/v1/visits", data=body, headers=headers)) == problem


@pytest.mark.parametrize(
    "query",
    [
        "page=0",
        "page=-1",
        "page=1000000000",
        "page=9007199254740993",
        "page=" + "9" * 400,
        "page=1.5",
        "page=one",
        "page_size=61",
        "page_size=0",
        "insurance=",
        "insurance=999",
        "insurance=110&insurance=210",
        "first_month=2026-13",
        "first_month=2026-01%00",
        "first_month=%FF%FE",
        "last_month=٢٠٢٦-01",
        "unknown=1",
        "=",
        "page",
    ],
)
def test_queries(client: Client, query: str) -> None:
    headers = client.visitor("worker")
    answer = client.ask("GET", f"/v1/contributions/history?{query}", headers=headers)
    assert problem_of(answer) == "invalid-request"


@QUIET
@given(
    body=st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from(["kiosk_id", "card", "assurance", "ssn", "x"]), inner, max_size=4
            )
        ),
        max_leaves=12,
    )
)
def test_any_json_is_answered_with_a_problem(client: Client, body: object) -> None:
    answer = client.ask("POST", "/v1/visits", data=json.dumps(body).encode(), headers=JSON)
    assert problem_of(answer) == "invalid-request"


@QUIET
@given(body=st.binary(max_size=200))
def test_any_bytes_are_answered_with_a_problem(client: Client, body: bytes) -> None:
    assert problem_of(client.ask("POST", "/v1/visits", data=body, headers=JSON)) == "invalid-request"


@QUIET
@given(
    name=st.sampled_from(["page", "page_size", "insurance", "first_month", "last_month", "zz"]),
    value=st.text(st.characters(codec="utf-8"), max_size=30),
)
def test_any_query_is_answered(client: Client, name: str, value: str) -> None:
    answer = client.ask("GET", "/v1/contributions/history", params={name: value})
    assert answer.status_code in {400, 401}
    assert problem_of(answer) in {"invalid-request", "token-missing"}


@QUIET
@given(code=st.text(st.characters(codec="utf-8"), min_size=1, max_size=40))
def test_any_code_is_answered(client: Client, code: str) -> None:
    answer = client.ask("GET", "/verify/" + requests_quote(code))
    assert answer.status_code in {200, 400, 404}
    assert "Traceback" not in answer.text


def requests_quote(text: str) -> str:
    from urllib.parse import quote

    return quote(text, safe="")


@pytest.mark.parametrize(
    "raw",
    [
        b"GARBAGE\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 100_000 + b"\r\n\r\n",
        b"POST /v1/visits HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: -5\r\n\r\n",
        b"GET /%ff%fe HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    ],
    ids=["garbage", "huge-header", "negative-length", "bad-path"],
)
def test_broken_http_does_not_hurt(client: Client, raw: bytes) -> None:
    target = urlsplit(client.url)
    assert target.hostname and target.port
    with socket.create_connection((target.hostname, target.port), timeout=10) as sock:
        sock.sendall(raw)
        answer = sock.recv(65536)
    assert answer.split(b" ")[1][:1] == b"4", answer[:200]
    assert client.ask("GET", "/healthz").status_code == 200
