"""The headset's switch, as the bytes that the kernel's input devices send."""

import os
import struct
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.voice.headset import HeadsetSwitch, find_headset_switch

EV_SYN, EV_KEY, EV_SW = 0, 1, 5
SW_HEADPHONE, SW_MICROPHONE, SYN_DROPPED = 2, 4, 3


def event(kind: int, code: int, value: int) -> bytes:
    return struct.pack("llHHi", 1_700_000_000, 5, kind, code, value)


PLUGGED = event(EV_SW, SW_HEADPHONE, 1) + event(EV_SYN, 0, 0)
PULLED = event(EV_SW, SW_HEADPHONE, 0) + event(EV_SYN, 0, 0)
OTHERS = event(EV_KEY, 2, 1) + event(EV_SW, SW_MICROPHONE, 1) + event(EV_KEY, SW_HEADPHONE, 1)


class Jack:
    """A device that is a pipe; it has no state that can be asked for."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "event0"
        os.mkfifo(self.path)
        self.switch = HeadsetSwitch(self.path)
        self._end = os.open(self.path, os.O_WRONLY)

    def send(self, data: bytes) -> None:
        os.write(self._end, data)

    def hang_up(self) -> None:
        if self._end >= 0:
            os.close(self._end)
            self._end = -1

    def close(self) -> None:
        self.hang_up()
        self.switch.close()


@pytest.fixture
def jack(tmp_path: Path) -> Iterator[Jack]:
    jack = Jack(tmp_path)
    yield jack
    jack.close()


def test_nothing_happened_yet(jack: Jack) -> None:
    assert jack.switch.moved() is None


def test_plugged_and_pulled(jack: Jack) -> None:
    jack.send(PLUGGED)
    assert jack.switch.moved() is True
    jack.send(PULLED)
    assert jack.switch.moved() is False
    assert jack.switch.moved() is None


def test_the_last_of_several_moves_counts(jack: Jack) -> None:
    jack.send(PLUGGED + PULLED + OTHERS)
    assert jack.switch.moved() is False


def test_other_events_are_not_the_headset(jack: Jack) -> None:
    jack.send(OTHERS)
    assert jack.switch.moved() is None


def test_an_event_in_pieces(jack: Jack) -> None:
    for byte in PLUGGED[:23]:
        jack.send(bytes([byte]))
        assert jack.switch.moved() is None
    jack.send(PLUGGED[23:])
    assert jack.switch.moved() is True


@given(cuts=st.lists(st.integers(0, len(OTHERS + PLUGGED + PULLED)), max_size=20))
def test_however_it_is_cut_the_last_state_is_known(
    tmp_path_factory: pytest.TempPathFactory, cuts: list[int]
) -> None:
    data = OTHERS + PLUGGED + PULLED
    jack = Jack(tmp_path_factory.mktemp("jack"))
    told = []
    edges = sorted({0, *cuts, len(data)})
    for start, end in pairwise(edges):
        jack.send(data[start:end])
        told.append(jack.switch.moved())
    jack.close()
    assert [each for each in told if each is not None][-1] is False


def test_a_device_that_goes_away_is_an_error(jack: Jack) -> None:
    jack.send(PLUGGED)
    jack.hang_up()
    assert jack.switch.moved() is True
    with pytest.raises(OSError, match="No such device"):
        jack.switch.moved()


def test_reports_that_were_dropped_are_asked_for_and_a_pipe_cannot_tell(jack: Jack) -> None:
    jack.send(PLUGGED + event(EV_SYN, SYN_DROPPED, 0))
    with pytest.raises(OSError, match="ioctl"):
        jack.switch.moved()


def test_its_state_cannot_be_asked_of_what_is_no_input_device(jack: Jack) -> None:
    with pytest.raises(OSError, match="ioctl"):
        jack.switch.is_plugged()


def test_it_can_be_waited_on_and_closed_twice(jack: Jack) -> None:
    assert jack.switch.fileno() >= 0
    jack.switch.close()
    jack.switch.close()


def test_no_such_device(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        HeadsetSwitch(tmp_path / "event7")


def test_a_machine_without_a_jack_that_tells(tmp_path: Path) -> None:
    assert find_headset_switch(tmp_path / "none") is None
    assert find_headset_switch(tmp_path) is None
    (tmp_path / "event0").write_bytes(PLUGGED)
    os.mkfifo(tmp_path / "event1")
    (tmp_path / "event2").mkdir()
    (tmp_path / "event3").symlink_to(tmp_path / "gone")
    (tmp_path / "mouse0").touch()
    assert find_headset_switch(tmp_path) is None
    assert find_headset_switch(Path("/dev/null")) is None
