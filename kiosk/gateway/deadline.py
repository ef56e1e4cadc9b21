"""A deadline that every single socket read obeys.

`requests` only bounds the silence between two reads: with a time-out of 1 s a server that drips a byte a second
into headers, chunk sizes or body holds the caller for as long as it likes. Here each read of the connection gets
what is left of the deadline, whatever part of the answer it belongs to.
"""

import http.client
import io
import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from socket import socket
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection

_deadline: ContextVar[float] = ContextVar("deadline")


@contextmanager
def until(deadline: float) -> Iterator[None]:
    """Bounds the requests made inside, in this thread, by a moment of `time.monotonic()`."""
    token = _deadline.set(deadline)
    try:
        yield
    finally:
        _deadline.reset(token)


def seconds_left(deadline: float) -> float:
    """Seconds until the deadline, never negative."""
    return max(0.0, deadline - time.monotonic())


class _DeadlineReader(io.RawIOBase):
    """The reading end of a connection's socket."""

    def __init__(self, sock: socket) -> None:
        self._sock = sock
        self._raw = sock.makefile("rb", buffering=0)
        self._read_timeout = sock.gettimeout()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:  # typeshed's WriteableBuffer is not importable at run time
        left = seconds_left(_deadline.get())
        if left <= 0:
            raise TimeoutError("the deadline has passed")
        self._sock.settimeout(left if self._read_timeout is None else min(left, self._read_timeout))
        return self._raw.readinto(buffer) or 0

    def close(self) -> None:
        self._raw.close()
        super().close()


class _DeadlineResponse(http.client.HTTPResponse):
    def __init__(
        self, sock: socket, debuglevel: int = 0, method: str | None = None, url: str | None = None
    ) -> None:
        super().__init__(sock, debuglevel, method, url)
        self.fp.close()
        self.fp = io.BufferedReader(_DeadlineReader(sock))


class _PlainConnection(HTTPConnection):
    response_class = _DeadlineResponse


class _TlsConnection(HTTPSConnection):
    response_class = _DeadlineResponse


class _PlainPool(HTTPConnectionPool):
    ConnectionCls = _PlainConnection


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _TlsConnection


class DeadlineAdapter(HTTPAdapter):
    """A transport adapter for a `requests.Session` whose requests run inside `until`. It never retries."""

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **options: Any) -> None:
        """Builds the pools from connections that know the deadline (a hook of requests)."""
        super().init_poolmanager(connections, maxsize, block, **options)
        self.poolmanager.pool_classes_by_scheme = {"http": _PlainPool, "https": _TlsPool}
