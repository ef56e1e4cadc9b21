"""The headset's switch as a pipe, the mixer as a program of ours: when private listening begins and ends."""

import contextlib
import io
import os
import struct
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.headset import HeadsetWatch
from kiosk.devices.voice import headset
from kiosk.devices.voice.headset import HeadsetSwitch
from kiosk.ui.background import Background, GuiQueue
from tests.rigs.waiting import until


def headphone(plugged: bool) -> bytes:
    return struct.pack("llHHi", 0, 0, 5, 2, plugged)


class PipeSwitch(HeadsetSwitch):
    """A pipe that says what its state is when asked, as an input device does."""

    plugged_at_first = False

    def is_plugged(self) -> bool:
        return self.plugged_at_first


class Jack:
    """What the test moves: the pipe and the mixer's program."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "event0"
        self._folder = folder
        self._gate = folder / "gate"
        os.mkfifo(self.path)
        os.mkfifo(self._gate)
        self.install("exit 0")

    def install(self, then: str) -> None:
        """Have the mixer do this once it has written down what it was asked."""
        program = self._folder / "amixer"
        program.write_text(f'#!/bin/sh\necho "$4" >>"{self._folder / "asked"}"\n{then}\n')
        program.chmod(0o700)

    def install_slow(self) -> None:
        """Have the mixer wait for `let_go`."""
        self.install(f'read line <"{self._gate}"')

    def let_go(self) -> None:
        self._gate.write_text("go\n")

    def until_watched(self) -> io.FileIO:
        """The pipe's other end, once somebody reads."""
        ends: list[int] = []

        def opened() -> bool:
            with contextlib.suppress(OSError):
                ends.append(os.open(self.path, os.O_WRONLY | os.O_NONBLOCK))
            return bool(ends)

        until("somebody to read", opened)
        return io.FileIO(ends[0], "wb")

    def asked(self) -> list[str]:
        asked = self._folder / "asked"
        return asked.read_text().split() if asked.exists() else []


@pytest.fixture
def jack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Jack:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(headset, "HeadsetSwitch", PipeSwitch)
    return Jack(tmp_path)


class Watch:
    def __init__(self, background: Background) -> None:
        self.watch = HeadsetWatch(background, again_ms=5)
        self.told: list[bool] = []
        self.watch.private.connect(self.told.append)


@pytest.fixture
def watching(qt_app: QGuiApplication) -> Iterator[Callable[[], Watch]]:
    executor = ThreadPoolExecutor(3)
    background = Background(executor, GuiQueue())
    made: list[Watch] = []

    def watch() -> Watch:
        made.append(Watch(background))
        return made[-1]

    yield watch
    for each in made:
        each.watch.stop()
    executor.shutdown(wait=True)


def test_12_private_mode_begins_when_the_headset_is_in_and_the_speaker_is_muted(
    watching: Callable[[], Watch], jack: Jack
) -> None:
    seen = watching()
    seen.watch.start(str(jack.path))
    until("the loudspeaker", lambda: jack.asked() == ["unmute"])
    jack.install_slow()
    with jack.path.open("wb", buffering=0) as end:
        end.write(headphone(True))
        until("the mixer's begin", lambda: jack.asked() == ["unmute", "mute"])
        assert seen.told == [False]
        jack.let_go()
        until("private listening", lambda: seen.told == [False, True])
        jack.install("exit 0")
        end.write(headphone(False))
        until("its end", lambda: seen.told == [False, True, False])
        until("the loudspeaker", lambda: jack.asked() == ["unmute", "mute", "unmute"])


def test_12_a_headset_that_is_in_from_the_start(
    watching: Callable[[], Watch], jack: Jack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PipeSwitch, "plugged_at_first", True)
    seen = watching()
    seen.watch.start(str(jack.path))
    until("private listening", lambda: seen.told == [True])
    assert jack.asked() == ["mute"]


@pytest.mark.parametrize("mixer", ["exit 1", "kill -9 $$"])
def test_12_no_private_mode_while_the_speaker_cannot_be_muted(
    watching: Callable[[], Watch], jack: Jack, mixer: str, caplog: pytest.LogCaptureFixture
) -> None:
    jack.install(mixer)
    seen = watching()
    seen.watch.start(str(jack.path))
    with jack.path.open("wb", buffering=0) as end:
        end.write(headphone(True))
        until("the failure", lambda: "nothing personal is read aloud" in caplog.text)
        assert seen.told == [False]


def test_moved_while_the_mixer_works_the_last_state_stays(watching: Callable[[], Watch], jack: Jack) -> None:
    seen = watching()
    seen.watch.start(str(jack.path))
    until("the loudspeaker", lambda: jack.asked() == ["unmute"])
    jack.install_slow()
    with jack.path.open("wb", buffering=0) as end:
        end.write(headphone(True))
        until("the mixer's begin", lambda: jack.asked() == ["unmute", "mute"])
        for plugged in (False, True, False):
            end.write(headphone(plugged))
        until("the last move", lambda: len(seen.told) > 1)
        jack.install("exit 0")
        jack.let_go()
        until("the loudspeaker", lambda: jack.asked() == ["unmute", "mute", "unmute"])
    assert True not in seen.told


def test_a_switch_that_goes_away_ends_private_mode_and_is_found_again(
    watching: Callable[[], Watch], jack: Jack
) -> None:
    seen = watching()
    seen.watch.start(str(jack.path))
    with jack.path.open("wb", buffering=0) as end:
        end.write(headphone(True))
        until("private listening", lambda: seen.told[-1:] == [True])
    until("its end", lambda: seen.told[-1:] == [False])
    with jack.until_watched() as end:
        end.write(headphone(True))
        until("private listening again", lambda: seen.told[-1:] == [True])


@pytest.mark.parametrize("device", ["none", "/dev/input/no-such-event"])
def test_without_a_switch_there_is_no_private_mode(
    watching: Callable[[], Watch], jack: Jack, device: str
) -> None:
    seen = watching()
    seen.watch.start(device)
    assert seen.told == []
    assert jack.asked() == []


def test_a_device_that_is_no_switch_is_said(
    watching: Callable[[], Watch],
    jack: Jack,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(headset, "HeadsetSwitch", HeadsetSwitch)
    seen = watching()
    seen.watch.start(str(jack.path))
    assert "cannot be used" in caplog.text
    assert seen.told == []
