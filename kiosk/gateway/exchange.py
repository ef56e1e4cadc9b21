"""One request and its whole answer, within a deadline and a size. Imports requests: off the kiosk's start path."""

import http.client
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from http import HTTPStatus
from pathlib import Path

import requests
from urllib3.exceptions import (
    InvalidChunkLength,
    MaxRetryError,
    NewConnectionError,
    ProtocolError,
    ReadTimeoutError,
)

from kiosk.gateway.deadline import DeadlineAdapter, seconds_left, until

_CHUNK = 64 * 1024


class Failure(Enum):
    """How an exchange failed, as far as the caller must tell apart."""

    NOT_SENT = auto()
    BROKEN = auto()
    SILENT = auto()
    NOT_HTTP = auto()
    TOO_LARGE = auto()


class ExchangeError(Exception):
    """There is no whole answer."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.name)
        self.failure = failure


@dataclass(frozen=True, repr=False)
class Ask:
    """A request. `limit` bounds the size of the answer's body, in bytes after decompression."""

    method: str
    url: str
    limit: int
    headers: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = None


@dataclass(frozen=True, repr=False)
class Answer:
    """A whole answer. `media_type` is lower case, without parameters."""

    status: int
    media_type: str
    body: bytes


def new_session(ca_file: Path | None = None) -> requests.Session:
    """A session for one thread: no proxies or credentials from the environment, no retries of its own.

    `ca_file`: the certificates (PEM) that may vouch for the backend, in place of the public ones.
    """
    session = requests.Session()
    session.trust_env = False
    if ca_file is not None:
        session.verify = str(ca_file)
    adapter = DeadlineAdapter(pool_connections=1, pool_maxsize=1, max_retries=0)
    session.mount("http://", adapter)
    session.mount("https://", adapter)
    return session


def exchange(session: requests.Session, ask: Ask, connect: float, read: float, deadline: float) -> Answer:
    """Sends once and reads the whole answer before `deadline` (monotonic). Raises ExchangeError."""
    left = seconds_left(deadline)
    if left <= 0:
        raise ExchangeError(Failure.SILENT)
    try:
        with (
            until(deadline),
            session.request(
                ask.method,
                ask.url,
                params=ask.query,
                data=ask.body,
                headers=ask.headers,
                timeout=(min(connect, left), min(read, left)),
                stream=True,
                # A redirect would carry the token to a place that nobody configured.
                allow_redirects=False,
            ) as response,
        ):
            if not _has_end(response):
                raise ExchangeError(Failure.BROKEN)
            media_type = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
            return Answer(response.status_code, media_type, _body(response, ask.limit))
    except requests.RequestException as error:
        failure = _failure_of(error)
    raise ExchangeError(failure)


def _has_end(response: requests.Response) -> bool:
    """Whether the answer says where it ends.

    http.client takes headers that were cut off for whole, and then an empty or half body for a whole one.
    """
    told = "Content-Length" in response.headers or "Transfer-Encoding" in response.headers
    return told or response.status_code == HTTPStatus.NO_CONTENT


def _body(response: requests.Response, limit: int) -> bytes:
    body = bytearray()
    for chunk in response.iter_content(_CHUNK):
        body += chunk
        if len(body) > limit:
            raise ExchangeError(Failure.TOO_LARGE)
    return bytes(body)


def _failure_of(error: requests.RequestException) -> Failure:
    cause = error.args[0] if error.args else None
    if isinstance(error, requests.ConnectTimeout):
        return Failure.NOT_SENT
    if isinstance(cause, MaxRetryError) and isinstance(cause.reason, NewConnectionError):
        return Failure.NOT_SENT
    if isinstance(error, requests.Timeout) or isinstance(cause, ReadTimeoutError):
        return Failure.SILENT
    if isinstance(cause, ProtocolError):
        return _failure_of_protocol(cause)
    if isinstance(error, requests.ConnectionError):
        return Failure.BROKEN
    return Failure.NOT_HTTP


def _failure_of_protocol(error: ProtocolError) -> Failure:
    inner = error.args[1] if len(error.args) > 1 else None
    if isinstance(inner, InvalidChunkLength):
        return Failure.NOT_HTTP
    cut_off = isinstance(inner, OSError | http.client.IncompleteRead | http.client.RemoteDisconnected)
    return Failure.BROKEN if cut_off or inner is None else Failure.NOT_HTTP
