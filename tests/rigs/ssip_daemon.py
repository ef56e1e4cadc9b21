"""The daemon's side of SSIP: it keeps what it is asked to say, and says it when it is told to.

`SsipDaemon` is bytes in, bytes out, and strict about the protocol. `RecordingDaemon` puts it behind a socket. What
it answers is what speech-dispatcher 0.11 answers; a test says the same to both.
"""

import contextlib
import os
import select
import shutil
import socket
import tempfile
import threading
from collections import deque
from pathlib import Path
from types import TracebackType
from typing import Self

_END = b"\r\n"


class ProtocolBroken(AssertionError):
    """The client did what SSIP does not allow."""


class SsipDaemon:
    """One client's session."""

    def __init__(self) -> None:
        self.settings: dict[str, str] = {}
        self.said: list[str] = []
        self.queue: deque[tuple[int, str]] = deque()
        self.cancels = 0
        self._incoming = b""
        self._words: list[str] | None = None
        self._number = 0

    def receive(self, data: bytes) -> bytes:
        """What comes in; the answers."""
        self._incoming += data
        answers = b""
        while _END in self._incoming:
            raw, self._incoming = self._incoming.split(_END, 1)
            line = raw.decode()
            answers += self._on_words(line) if self._words is not None else self._on_command(line)
            if answers and self._incoming:
                raise ProtocolBroken("a command was sent before the last one was answered")
        return answers

    def end_first(self) -> bytes:
        """The first message in the queue is said."""
        number, _ = self.queue.popleft()
        return _event(702, number, "END")

    def forget_client(self) -> None:
        """The client is gone, and what it wanted with it."""
        self.queue.clear()
        self._incoming = b""
        self._words = None

    def _on_command(self, line: str) -> bytes:
        match line.split(" ", 3):
            case ["SET", "self", name, value]:
                self.settings[name] = value
                return b"200 OK SET\r\n"
            case ["SPEAK"]:
                self._words = []
                return b"230 OK RECEIVING DATA\r\n"
            case ["CANCEL", "self"]:
                self.cancels += 1
                events = b"".join(_event(703, number, "CANCELED") for number, _ in self.queue)
                self.queue.clear()
                return events + b"213 OK CANCELED\r\n"
        return b"500 ERR INVALID COMMAND\r\n"

    def _on_words(self, line: str) -> bytes:
        words = self._words
        assert words is not None
        if line != ".":
            words.append(line.removeprefix(".") if line.startswith("..") else line)
            return b""
        self._words = None
        if not words:
            return b"227 OK MESSAGE CANCELED\r\n"
        self._number += 1
        self.said.append("\n".join(words))
        self.queue.append((self._number, self.said[-1]))
        return f"225-{self._number}\r\n225 OK MESSAGE QUEUED\r\n".encode()


def _event(code: int, number: int, name: str) -> bytes:
    return f"{code}-{number}\r\n{code}-1\r\n{code} {name}\r\n".encode()


class RecordingDaemon:
    """Listens in a folder of its own until closed; `speaks_at_once`: a message is over as soon as it is queued."""

    def __init__(self, *, speaks_at_once: bool = False) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="kiosk-ssip-"))
        path = self._folder / "speechd.sock"
        self.environment = {"SPEECHD_ADDRESS": f"unix_socket:{path}"}
        self._at_once = speaks_at_once
        self._lock = threading.Lock()
        self._daemon = SsipDaemon()
        self._clients: list[socket.socket] = []
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(str(path))
        self._server.listen()
        self._wake, self._woken = os.pipe()
        self._thread = threading.Thread(target=self._serve, name="recording-daemon")
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.write(self._woken, b"x")
        self._thread.join()
        for end in (self._server, *self._clients):
            end.close()
        os.close(self._wake)
        os.close(self._woken)
        shutil.rmtree(self._folder)

    @property
    def said(self) -> list[str]:
        """All that was to be said so far."""
        with self._lock:
            return list(self._daemon.said)

    @property
    def saying(self) -> list[str]:
        """What is being said or waits for it."""
        with self._lock:
            return [words for _, words in self._daemon.queue]

    @property
    def cancels(self) -> int:
        """How often it was told to be silent."""
        with self._lock:
            return self._daemon.cancels

    @property
    def settings(self) -> dict[str, str]:
        """What was set last."""
        with self._lock:
            return dict(self._daemon.settings)

    def forget(self) -> None:
        """Forget what was said."""
        with self._lock:
            self._daemon.said.clear()

    def finish(self) -> None:
        """Say all that waits."""
        with self._lock:
            self._finish()

    def hang_up(self) -> None:
        """Leave all clients, as a crash would."""
        with self._lock:
            self._daemon.forget_client()
            for client in self._clients:
                client.shutdown(socket.SHUT_RDWR)

    def _finish(self) -> None:
        while self._daemon.queue:
            self._clients[-1].sendall(self._daemon.end_first())

    def _serve(self) -> None:
        while True:
            readable, _, _ = select.select([self._wake, self._server, *self._clients], [], [])
            if self._wake in readable:
                return
            with self._lock:
                for end in readable:
                    if end is self._server:
                        self._clients.append(self._server.accept()[0])
                    else:
                        self._answer(end)

    def _answer(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError):
            if data := client.recv(65536):
                client.sendall(self._daemon.receive(data))
                if self._at_once:
                    self._finish()
                return
        self._clients.remove(client)
        client.close()
