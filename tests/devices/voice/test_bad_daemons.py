"""Daemons that are not well. They live in the test's own thread: a call that waited for one would wait for ever."""

import contextlib
import shutil
import socket
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.devices.voice.speaker import Limits, Speaker
from tests.rigs.waiting import until

OK = b"200 OK\r\n"
PATIENT = Limits()
HURRIED = Limits(answer=50, line=50, character=0)


class Losses:
    """How often a speaker lost its voice."""

    def __init__(self, speaker: Speaker) -> None:
        self.number = 0
        speaker.lost.connect(self._count)

    def _count(self) -> None:
        self.number += 1


@pytest.fixture
def listener(monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    """A socket where the daemon should be; the test is the daemon."""
    folder = Path(tempfile.mkdtemp(prefix="kiosk-ssip-"))
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(folder / "speechd.sock"))
        server.listen(1)
        monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{folder / 'speechd.sock'}")
        yield server
    shutil.rmtree(folder)


MakeSpeaker = Callable[[Limits], Speaker]


@pytest.fixture
def make_speaker(qt_app: QGuiApplication) -> Iterator[MakeSpeaker]:
    with contextlib.ExitStack() as ends:

        def make(limits: Limits) -> Speaker:
            speaker = Speaker(limits)
            ends.callback(speaker.close)
            return speaker

        yield make


def accept(listener: socket.socket) -> socket.socket:
    client, _ = listener.accept()
    client.setblocking(False)
    return client


def introduce(speaker: Speaker, client: socket.socket) -> None:
    """Answer until the speaker asks for nothing more."""
    for command in ("CLIENT_NAME", "PRIORITY", "NOTIFICATION", "NOTIFICATION", "LANGUAGE"):
        assert command.encode() in hear(client)
        client.sendall(OK)
    until("the voice", lambda: speaker.ready)


def hear(client: socket.socket) -> bytes:
    """The next thing the speaker sends."""
    heard = b""

    def something() -> bool:
        nonlocal heard
        with contextlib.suppress(BlockingIOError):
            heard += client.recv(65536)
        return heard.endswith(b"\r\n")

    until("a command", something)
    return heard


def use(speaker: Speaker) -> None:
    """Everything the screens may ask for; each of these returns."""
    speaker.use_language("en")
    speaker.set_loudness(0.5, 0.1)
    speaker.say(["one", "two"])
    speaker.stop()
    speaker.say(["three"])


def test_nobody_there(make_speaker: MakeSpeaker, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path / 'none'}")
    speaker = make_speaker(PATIENT)
    losses = Losses(speaker)
    assert not speaker.start()
    use(speaker)
    assert not speaker.ready
    assert losses.number == 0


def test_one_that_never_answers_is_not_ready_and_is_lost(
    make_speaker: MakeSpeaker, listener: socket.socket
) -> None:
    speaker = make_speaker(HURRIED)
    losses = Losses(speaker)
    assert speaker.start()
    with accept(listener):
        use(speaker)
        assert not speaker.ready
        until("the loss", lambda: losses.number == 1)
    assert not speaker.ready


def test_one_that_does_not_even_accept_is_lost_too(
    make_speaker: MakeSpeaker, listener: socket.socket
) -> None:
    speaker = make_speaker(HURRIED)
    losses = Losses(speaker)
    assert speaker.start()
    use(speaker)
    until("the loss", lambda: losses.number == 1)


def test_one_whose_queue_of_clients_is_full(make_speaker: MakeSpeaker, listener: socket.socket) -> None:
    with contextlib.ExitStack() as clients:
        path = listener.getsockname()
        with contextlib.suppress(BlockingIOError):
            while True:
                client = clients.enter_context(socket.socket(socket.AF_UNIX))
                client.setblocking(False)
                client.connect(path)
        assert not make_speaker(PATIENT).start()


def test_one_that_hangs_in_the_middle_is_lost(make_speaker: MakeSpeaker, listener: socket.socket) -> None:
    speaker = make_speaker(HURRIED)
    losses = Losses(speaker)
    speaker.start()
    with accept(listener) as client:
        introduce(speaker, client)
        speaker.say(["one"])
        until("the loss", lambda: losses.number == 1)


def test_one_that_takes_a_line_and_never_ends_it_is_lost(
    make_speaker: MakeSpeaker, listener: socket.socket
) -> None:
    speaker = make_speaker(HURRIED)
    losses = Losses(speaker)
    speaker.start()
    with accept(listener) as client:
        introduce(speaker, client)
        speaker.say(["one"])
        assert hear(client) == b"SPEAK\r\n"
        client.sendall(b"230 OK RECEIVING DATA\r\n")
        assert hear(client) == b"one\r\n.\r\n"
        client.sendall(b"225-1\r\n225 OK MESSAGE QUEUED\r\n")
        until("the loss", lambda: losses.number == 1)


def test_one_that_has_nothing_to_do_is_not_lost(make_speaker: MakeSpeaker, listener: socket.socket) -> None:
    speaker = make_speaker(HURRIED)
    idle = make_speaker(HURRIED)
    losses, later = Losses(speaker), Losses(idle)
    speaker.start()
    with accept(listener) as client:
        introduce(speaker, client)
        # Another one with the same patience, asked later, runs out of it first.
        idle.start()
        with accept(listener):
            until("the other's loss", lambda: later.number == 1)
        assert losses.number == 0
        assert speaker.ready


@pytest.mark.parametrize("garbage", [b"HTTP/1.1 200 OK\r\n\r\n", b"\0" * 500_000, b"no end " * 50_000])
def test_one_that_sends_garbage_is_lost(
    make_speaker: MakeSpeaker, listener: socket.socket, garbage: bytes
) -> None:
    speaker = make_speaker(PATIENT)
    losses = Losses(speaker)
    speaker.start()
    with accept(listener) as client:
        rest = garbage

        def lost() -> bool:
            nonlocal rest
            with contextlib.suppress(BlockingIOError, BrokenPipeError, ConnectionResetError):
                rest = rest[client.send(rest) :] if rest else rest
            return losses.number == 1

        until("the loss", lost)
    use(speaker)
    assert not speaker.ready


def test_one_that_refuses_to_speak_is_lost(make_speaker: MakeSpeaker, listener: socket.socket) -> None:
    speaker = make_speaker(PATIENT)
    losses = Losses(speaker)
    speaker.start()
    with accept(listener) as client:
        introduce(speaker, client)
        speaker.say(["one"])
        assert hear(client) == b"SPEAK\r\n"
        client.sendall(b"500 ERR INVALID COMMAND\r\n")
        until("the loss", lambda: losses.number == 1)


@pytest.mark.parametrize("after", ["at once", "the introduction"])
def test_one_that_hangs_up_is_lost(make_speaker: MakeSpeaker, listener: socket.socket, after: str) -> None:
    speaker = make_speaker(PATIENT)
    losses = Losses(speaker)
    speaker.start()
    with accept(listener) as client:
        if after == "the introduction":
            introduce(speaker, client)
            speaker.say(["one"])
    until("the loss", lambda: losses.number == 1)
    assert not speaker.ready


def test_a_line_that_does_not_fit_into_the_socket_does_not_block(
    make_speaker: MakeSpeaker, listener: socket.socket
) -> None:
    speaker = make_speaker(PATIENT)
    losses = Losses(speaker)
    speaker.start()
    with accept(listener) as client:
        introduce(speaker, client)
        speaker.say(["长" * 200_000])
        assert hear(client) == b"SPEAK\r\n"
        client.sendall(b"230 OK RECEIVING DATA\r\n")
        until("the loss", lambda: losses.number == 1)


def test_a_lost_one_can_be_started_again(make_speaker: MakeSpeaker, listener: socket.socket) -> None:
    speaker = make_speaker(PATIENT)
    losses = Losses(speaker)
    for number in (1, 2, 3):
        assert speaker.start()
        with accept(listener) as client:
            introduce(speaker, client)
            speaker.say(["one"])
        until("the loss", lambda number=number: losses.number == number)  # type: ignore[misc]


def test_started_anew_it_uses_the_new_connection_only(
    make_speaker: MakeSpeaker, listener: socket.socket
) -> None:
    speaker = make_speaker(PATIENT)
    losses = Losses(speaker)
    speaker.start()
    with accept(listener) as first:
        introduce(speaker, first)
        speaker.start()
        assert not speaker.ready
        with accept(listener) as second:
            introduce(speaker, second)
            with contextlib.suppress(ConnectionResetError):
                assert first.recv(1) == b""
    until("the loss", lambda: losses.number == 1)
