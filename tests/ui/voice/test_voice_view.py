"""To whom it speaks, how loud, and when it stops; the voice is the real speaker on a daemon that records."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.devices.voice.speaker import Speaker
from kiosk.ui.voice.voice_view import VoiceView
from tests.rigs.ssip_daemon import RecordingDaemon
from tests.rigs.waiting import until


class Booth:
    """A view, its voice, and what the daemon was asked to say."""

    def __init__(self, daemon: RecordingDaemon) -> None:
        self.daemon = daemon
        self.speaker = Speaker()
        self.asked: list[bool] = []
        self.view = VoiceView(self._script)

    def connect(self) -> None:
        self.view.use(self.speaker)
        assert self.speaker.start()
        until("the voice", lambda: bool(self.view.property("available")))

    def until_saying(self, *lines: str) -> None:
        until(f"{lines} to be said", lambda: self.daemon.saying == list(lines))

    def until_silent(self) -> None:
        until("silence", lambda: self.daemon.saying == [])

    def set_to(self, volume: str, rate: str) -> None:
        until(
            f"volume {volume} and rate {rate}",
            lambda: (self.daemon.settings.get("VOLUME"), self.daemon.settings.get("RATE")) == (volume, rate),
        )

    def _script(self, private: bool) -> list[str]:
        self.asked.append(private)
        return ["姓名 张*军", "打印"] if private else ["打印"]


@pytest.fixture
def booth(qt_app: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Booth]:
    with RecordingDaemon() as daemon:
        for name, value in daemon.environment.items():
            monkeypatch.setenv(name, value)
        booth = Booth(daemon)
        yield booth
        booth.speaker.close()


def test_without_a_voice_it_is_not_offered_and_does_nothing(booth: Booth) -> None:
    view = booth.view
    view.toggle()
    view.changeVolume(1)
    view.use_language("en")
    view.stop()
    assert not view.property("available")
    assert not view.property("speaking")


def test_it_is_offered_once_the_daemon_has_answered(booth: Booth) -> None:
    booth.view.use(booth.speaker)
    assert booth.speaker.start()
    assert not booth.view.property("available")
    until("the voice", lambda: bool(booth.view.property("available")))


def test_a_language_chosen_before_there_is_a_voice_is_spoken_by_it(booth: Booth) -> None:
    booth.view.use_language("en")
    booth.connect()
    until("English", lambda: booth.daemon.settings.get("LANGUAGE") == "en-US")


def test_it_reads_until_the_end(booth: Booth) -> None:
    booth.connect()
    booth.view.toggle()
    assert booth.view.property("speaking")
    booth.until_saying("打印")
    booth.daemon.finish()
    until("the end", lambda: not booth.view.property("speaking"))


def test_4_speech_can_be_stopped(booth: Booth) -> None:
    booth.connect()
    booth.view.toggle()
    booth.until_saying("打印")
    booth.view.toggle()
    assert not booth.view.property("speaking")
    booth.until_silent()
    assert booth.daemon.cancels == 1


def test_a_late_report_of_silence_does_not_stop_what_is_said_now(booth: Booth) -> None:
    booth.connect()
    booth.view.toggle()
    booth.view.stop()
    booth.view.speak(["您还在吗？"])
    booth.until_saying("您还在吗？")
    assert booth.view.property("speaking")
    booth.daemon.finish()
    until("the end", lambda: not booth.view.property("speaking"))


def test_12_personal_lines_are_read_to_a_headset_only(booth: Booth) -> None:
    booth.connect()
    booth.view.toggle()
    booth.until_saying("打印")
    booth.view.stop()
    booth.view.headset_plugged(True)
    assert booth.view.property("privateListening")
    booth.view.toggle()
    booth.until_saying("姓名 张*军", "打印")
    assert booth.asked == [False, True]


def test_12_unplugging_stops_what_is_private_at_once(booth: Booth) -> None:
    booth.connect()
    booth.view.headset_plugged(True)
    booth.view.toggle()
    booth.until_saying("姓名 张*军", "打印")
    booth.view.headset_plugged(False)
    assert not booth.view.property("speaking")
    assert not booth.view.property("privateListening")
    booth.until_silent()
    booth.view.toggle()
    booth.until_saying("打印")


def test_the_same_news_of_the_headset_stops_nothing(booth: Booth) -> None:
    booth.connect()
    booth.view.toggle()
    booth.view.headset_plugged(False)
    assert booth.view.property("speaking")
    booth.until_saying("打印")


def test_levels_of_volume_and_speed(booth: Booth) -> None:
    booth.connect()
    booth.set_to("20", "0")
    for _ in range(7):
        booth.view.changeVolume(1)
        booth.view.changeSpeed(-1)
    assert (booth.view.property("volume"), booth.view.property("speed")) == (5, 1)
    booth.set_to("100", "-60")
    for _ in range(7):
        booth.view.changeVolume(-1)
        booth.view.changeSpeed(1)
    assert (booth.view.property("volume"), booth.view.property("speed")) == (1, 5)
    booth.set_to("-60", "60")


def test_9_volume_and_speed_are_reset_at_the_visit_s_end(booth: Booth) -> None:
    booth.connect()
    booth.view.changeVolume(2)
    booth.view.changeSpeed(2)
    booth.view.toggle()
    booth.set_to("100", "60")
    booth.view.reset()
    assert (booth.view.property("volume"), booth.view.property("speed")) == (3, 3)
    assert not booth.view.property("speaking")
    booth.set_to("20", "0")
    booth.until_silent()


def test_a_voice_that_is_lost_and_found_keeps_what_the_person_chose(booth: Booth) -> None:
    booth.connect()
    booth.view.changeVolume(1)
    booth.view.use_language("en")
    booth.view.toggle()
    booth.until_saying("打印")
    offered: list[bool] = []
    booth.view.changed.connect(lambda: offered.append(bool(booth.view.property("available"))))
    booth.daemon.hang_up()
    until("the loss", lambda: offered[-1:] == [False])
    assert not booth.view.property("speaking")
    booth.view.toggle()
    assert not booth.view.property("speaking")
    assert booth.speaker.start()
    until("the voice", lambda: offered[-1:] == [True])
    booth.set_to("60", "0")
    assert booth.daemon.settings["LANGUAGE"] == "en-US"
    assert booth.view.property("volume") == 4


@pytest.mark.parametrize("lines", [[], [""], [" ", "\t"]])
def test_nothing_to_say_is_over_at_once(booth: Booth, lines: list[str]) -> None:
    booth.connect()
    booth.view.speak(lines)
    assert not booth.view.property("speaking")
