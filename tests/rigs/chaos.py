"""A web server on loopback that misbehaves on command.

Each request takes the next behaviour of the script; the last one stays in force. What arrived, and how far an
answer got, can be read from the server, so that tests assert states and not durations.
"""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http import HTTPStatus

_POLL = 0.05


@dataclass(frozen=True)
class Received:
    """A whole request as it arrived."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Wire:
    """The connection a behaviour answers on. `stopping` is set when the test is over."""

    sock: socket.socket
    request: Received
    stopping: threading.Event

    def send(self, data: bytes) -> bool:
        """Whether the client still took it."""
        try:
            self.sock.sendall(data)
        except OSError:
            return False
        return True

    def client_has_left(self) -> bool:
        self.sock.settimeout(_POLL)
        try:
            return self.sock.recv(1, socket.MSG_PEEK) == b""
        except TimeoutError:
            return False
        except OSError:
            return True


Behaviour = Callable[[Wire], bool]
"""Answers one request; False when the connection must not be used again."""


def http_answer(status: int, media_type: str, body: bytes, *headers: str) -> bytes:
    lines = [
        f"HTTP/1.1 {status} {HTTPStatus(status).phrase}",
        f"Content-Type: {media_type}",
        f"Content-Length: {len(body)}",
        *headers,
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def answers(status: int, media_type: str, body: bytes, *headers: str) -> Behaviour:
    """A well-formed answer."""
    return lambda wire: wire.send(http_answer(status, media_type, body, *headers))


def sends_raw(data: bytes) -> Behaviour:
    """Bytes as they are, then the end of the connection."""

    def behave(wire: Wire) -> bool:
        wire.send(data)
        return False

    return behave


def cuts(wire: Wire) -> bool:
    """Takes the whole request (a server that has committed) and closes without an answer."""
    return False


def cuts_within(data: bytes, sent: int) -> Behaviour:
    """Closes after the first bytes of an answer."""
    return sends_raw(data[:sent])


def blackholes(wire: Wire) -> bool:
    """Takes the request and stays silent until the client leaves or the test ends."""
    while not wire.stopping.is_set() and not wire.client_has_left():
        pass
    return False


@dataclass
class Drip:
    """Sends one byte at a time. `finished` is set if the last byte was ever sent, `left` when the client gave up."""

    data: bytes
    interval: float = 0.1
    finished: threading.Event = field(default_factory=threading.Event)
    left: threading.Event = field(default_factory=threading.Event)

    def __call__(self, wire: Wire) -> bool:
        for index in range(len(self.data)):
            if not wire.send(self.data[index : index + 1]):
                self.left.set()
                return False
            if wire.stopping.wait(self.interval):
                return False
        self.finished.set()
        return False


@dataclass
class Flood:
    """A body of up to `size` bytes in chunks. `sent` counts them, `left` is set when the client gave up."""

    media_type: str
    size: int
    sent: int = 0
    left: threading.Event = field(default_factory=threading.Event)

    def __call__(self, wire: Wire) -> bool:
        head = f"HTTP/1.1 200 OK\r\nContent-Type: {self.media_type}\r\nTransfer-Encoding: chunked\r\n\r\n"
        wire.send(head.encode())
        chunk = b" " * 65536
        framed = f"{len(chunk):x}\r\n".encode() + chunk + b"\r\n"
        while self.sent < self.size and not wire.stopping.is_set():
            if not wire.send(framed):
                self.left.set()
                return False
            self.sent += len(chunk)
        wire.send(b"0\r\n\r\n")
        return True


class ChaosServer:
    """Serves on 127.0.0.1 at a free port; use `chaos_server`."""

    def __init__(
        self, listener: socket.socket, tls: ssl.SSLContext | None = None, script: Sequence[Behaviour] = ()
    ) -> None:
        self.received: list[Received] = []
        self.connections = 0
        self.refused_handshakes = 0
        self.last_connection_closed = threading.Event()
        self._script: list[Behaviour] = list(script)
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._threads: list[threading.Thread] = []
        self._tls = tls
        self._listener = listener
        self._listener.listen()
        self._listener.settimeout(_POLL)
        self.port: int = self._listener.getsockname()[1]
        self._start(self._accept)

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    def will(self, *script: Behaviour) -> None:
        """Sets what the next requests meet."""
        with self._lock:
            self._script = list(script)

    def close(self) -> None:
        self._stopping.set()
        for thread in self._threads:
            thread.join(10)
            if thread.is_alive():
                raise RuntimeError("a server thread did not end")

    def _start(self, target: Callable[[], None]) -> None:
        thread = threading.Thread(target=target, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                sock, _ = self._listener.accept()
            except TimeoutError:
                continue
            self.connections += 1
            self.last_connection_closed.clear()
            self._start(lambda sock=sock: self._serve(sock))

    def _serve(self, sock: socket.socket) -> None:
        with sock:
            try:
                self._converse(self._tls.wrap_socket(sock, server_side=True) if self._tls else sock)
            except ssl.SSLError:
                self.refused_handshakes += 1
        self.last_connection_closed.set()

    def _converse(self, sock: socket.socket) -> None:
        while not self._stopping.is_set():
            request = self._read(sock)
            if request is None:
                return
            with self._lock:
                self.received.append(request)
                behave = self._script.pop(0) if len(self._script) > 1 else self._script[0]
            sock.settimeout(5)
            if not behave(Wire(sock, request, self._stopping)):
                return

    def _read(self, sock: socket.socket) -> Received | None:
        data = bytearray()
        wanted: int | None = None
        while wanted is None or len(data) < wanted:
            if self._stopping.is_set():
                return None
            sock.settimeout(_POLL)
            try:
                piece = sock.recv(65536)
            except TimeoutError:
                continue
            except OSError:
                return None
            if not piece:
                return None
            data += piece
            if wanted is None and b"\r\n\r\n" in data:
                head = data.index(b"\r\n\r\n") + 4
                wanted = head + int(_headers(bytes(data[:head])).get("content-length", "0"))
        head = data.index(b"\r\n\r\n") + 4
        method, target, _ = data.split(b"\r\n", 1)[0].decode().split(" ")
        return Received(method, target, _headers(bytes(data[:head])), bytes(data[head:]))


def _headers(head: bytes) -> dict[str, str]:
    lines = head.decode("latin-1").split("\r\n")[1:]
    pairs = (line.partition(":") for line in lines if line)
    return {name.lower(): value.strip() for name, _, value in pairs}


@contextmanager
def chaos_server(
    listener: socket.socket | None = None,
    tls: ssl.SSLContext | None = None,
    script: Sequence[Behaviour] = (),
) -> Iterator[ChaosServer]:
    """A running server, ended also when the test fails; on a socket that is bound already, or on a free port."""
    with listener or _bound() as bound:
        server = ChaosServer(bound, tls, script)
        try:
            yield server
        finally:
            server.close()


@contextmanager
def refusing_port() -> Iterator[tuple[int, socket.socket]]:
    """A port of 127.0.0.1 that is taken (so that nobody else gets it) but on which nobody listens yet."""
    with _bound() as sock:
        yield sock.getsockname()[1], sock


def _bound() -> socket.socket:
    sock = socket.socket()
    sock.bind(("127.0.0.1", 0))
    return sock
