"""The speaker with the real speech-dispatcher and espeak-ng, on a sound card that can be listened to."""

from collections.abc import Callable

import pytest

from kiosk.devices.voice.speaker import Speaker
from tests.rigs.sound_card import loudness
from tests.rigs.speech import SpeechDaemon
from tests.rigs.ssip_daemon import RecordingDaemon
from tests.rigs.waiting import until

COUNTING = "一二三四五六七八九十"


class Talk:
    """A speaker on a daemon, and what comes of it."""

    def __init__(self, speaker: Speaker, daemon: SpeechDaemon) -> None:
        self.speaker, self.daemon = speaker, daemon
        self.ends = self.losses = 0
        speaker.ended.connect(self._ended)
        speaker.lost.connect(self._lost)

    def connect(self) -> None:
        assert self.speaker.start()
        until("the daemon's answer", lambda: self.speaker.ready)

    def hear(self, *lines: str) -> bytes:
        """What sounds when these lines are said."""
        before = self.ends
        self.speaker.say(lines)
        until("the end of speech", lambda: self.ends > before)
        until("the end of sound", lambda: not self.daemon.card.waits())
        return self.daemon.card.heard()

    def begin(self, *lines: str) -> None:
        """Say these lines, and stop at the first sound."""
        self.daemon.card.hold()
        self.speaker.say(lines)
        until("the first sound", self.daemon.card.waits)

    def _ended(self) -> None:
        self.ends += 1

    def _lost(self) -> None:
        self.losses += 1


@pytest.fixture
def talk(speaker: Speaker, speech_daemon: SpeechDaemon) -> Talk:
    speech_daemon.start()
    talk = Talk(speaker, speech_daemon)
    talk.connect()
    return talk


def test_it_speaks_mandarin_and_english_and_says_when_it_is_over(talk: Talk) -> None:
    mandarin = talk.hear(COUNTING)
    assert loudness(mandarin) > 100
    assert talk.ends == 1
    talk.speaker.use_language("en")
    # A voice that knows no Chinese calls each character "Chinese letter".
    assert len(talk.hear(COUNTING)) > 1.5 * len(mandarin)
    assert loudness(talk.hear("Please insert your card.")) > 100


def test_all_lines_are_said_one_after_the_other(talk: Talk) -> None:
    alone = [len(talk.hear(line)) for line in (COUNTING, "您好", "请取走您的卡")]
    together = talk.hear(COUNTING, "您好", "请取走您的卡")
    assert len(together) > 0.9 * sum(alone)


def test_lines_without_words_are_over_at_once(talk: Talk) -> None:
    assert talk.hear("", "  ") == b""
    talk.begin(COUNTING)
    talk.daemon.card.go_on()
    assert len(talk.hear("", "")) < len(talk.hear(COUNTING))


def test_louder_softer_faster_slower(talk: Talk) -> None:
    def loudness_at(volume: float) -> float:
        talk.speaker.set_loudness(volume, 0.0)
        return loudness(talk.hear(COUNTING))

    def length_at(rate: float) -> int:
        talk.speaker.set_loudness(0.6, rate)
        return len(talk.hear(COUNTING))

    levels = [loudness_at(level / 5) for level in range(1, 6)]
    assert levels == sorted(levels)
    assert levels[-1] > 2 * levels[0] > 0
    lengths = [length_at((level - 3) * 0.3) for level in range(1, 6)]
    assert lengths == sorted(lengths, reverse=True)
    assert lengths[0] > 2 * lengths[-1]


def test_4_speech_can_be_stopped_at_once(talk: Talk) -> None:
    whole = len(talk.hear(COUNTING))
    talk.begin(*[COUNTING] * 10)
    before = talk.ends
    talk.speaker.stop()
    until("silence", lambda: talk.ends > before)
    talk.daemon.card.go_on()
    rest = talk.hear("完")
    assert len(rest) < 2 * whole
    assert not talk.losses


def test_new_lines_take_the_place_of_old_ones(talk: Talk) -> None:
    whole = len(talk.hear(COUNTING))
    talk.begin(*[COUNTING] * 10)
    before = talk.ends
    talk.speaker.say(["您好"])
    talk.daemon.card.go_on()
    until("the new line's end", lambda: talk.ends > before)
    until("the end of sound", lambda: not talk.daemon.card.waits())
    assert len(talk.daemon.card.heard()) < 2 * whole
    assert talk.ends == before + 1


def test_a_daemon_killed_while_it_speaks_is_lost_and_a_new_one_found(talk: Talk) -> None:
    talk.speaker.set_loudness(0.2, 0.6)
    softly = talk.hear(COUNTING)
    talk.begin(*[COUNTING] * 10)
    talk.daemon.kill()
    until("the loss", lambda: talk.losses == 1)
    assert not talk.speaker.ready
    talk.speaker.say([COUNTING])
    talk.speaker.stop()
    talk.speaker.use_language("zh")
    assert not talk.speaker.start()
    assert talk.losses == 1
    talk.daemon.card.go_on()
    talk.daemon.start()
    talk.connect()
    talk.hear("您好")
    again = talk.hear(COUNTING)
    # As loud and as fast as the lost one was.
    assert abs(len(again) - len(softly)) < 0.1 * len(softly)
    assert abs(loudness(again) - loudness(softly)) < 0.1 * loudness(softly)


def test_what_is_said_is_not_in_the_daemon_s_log(talk: Talk) -> None:
    talk.hear("张三的养老金")
    assert "espeak-ng" in talk.daemon.log()
    assert "张三" not in talk.daemon.log()


def test_the_recorder_of_other_tests_answers_like_the_real_one(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def story(speaker: Speaker, hold: Callable[[], None], go_on: Callable[[], None]) -> list[str]:
        told: list[str] = []
        speaker.ended.connect(lambda: told.append("ended"))
        speaker.lost.connect(lambda: told.append("lost"))
        assert speaker.start()
        until("the answer", lambda: speaker.ready)
        for lines in (["一", "二"], [".a", ". "], [" "]):
            told.append("say")
            before = told.count("ended")
            speaker.say(lines)
            go_on()
            until("the end", lambda before=before: told.count("ended") > before)  # type: ignore[misc]
        hold()
        told.append("stop")
        before = told.count("ended")
        speaker.say([COUNTING] * 3)
        speaker.stop()
        until("the end", lambda: told.count("ended") > before)
        speaker.close()
        return told

    real = story(talk.speaker, talk.daemon.card.hold, talk.daemon.card.go_on)
    talk.daemon.card.go_on()
    with RecordingDaemon(speaks_at_once=True) as recorder:
        for name, value in recorder.environment.items():
            monkeypatch.setenv(name, value)
        assert story(Speaker(), lambda: None, lambda: None) == real
        assert recorder.said[:4] == ["一", "二", ".a", "."]
        assert recorder.settings["PRIORITY"] == "message"
