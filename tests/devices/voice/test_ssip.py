"""The session as bytes: what is sent, when, and what is understood of what comes back."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.voice.ssip import Happening, SsipError, SsipSession

OK = b"200 OK\r\n"
GO_ON = b"230 OK RECEIVING DATA\r\n"
CANCELLED = b"213 OK CANCELED\r\n"
READY, SILENT = Happening.READY, Happening.SILENT


def queued(number: int) -> bytes:
    return f"225-{number}\r\n225 OK MESSAGE QUEUED\r\n".encode()


def event(code: int, number: int) -> bytes:
    return f"{code}-{number}\r\n{code}-1\r\n{code} EVENT\r\n".encode()


def opened() -> SsipSession:
    """A session whose introduction is over."""
    session = SsipSession()
    session.open()
    for _ in range(4):
        session.take_outgoing()
        session.receive(OK)
    assert session.take_outgoing() == b""
    return session


def exchange(session: SsipSession, *answers: bytes) -> list[bytes]:
    """What the session sends, answer by answer."""
    sent = [session.take_outgoing()]
    for answer in answers:
        session.receive(answer)
        sent.append(session.take_outgoing())
    return sent


def test_the_introduction_waits_for_each_answer() -> None:
    session = SsipSession()
    session.open()
    assert session.take_outgoing() == b"SET self CLIENT_NAME kiosk:kiosk:main\r\n"
    assert session.take_outgoing() == b""
    assert session.receive(b"208 OK CLIENT NAME SET\r\n") == [READY]
    assert exchange(session, OK, OK) == [
        b"SET self PRIORITY message\r\n",
        b"SET self NOTIFICATION END on\r\n",
        b"SET self NOTIFICATION CANCEL on\r\n",
    ]
    assert session.unanswered
    assert session.receive(OK) == []
    assert not session.unanswered


def test_a_message_is_said_from_the_first_word_to_the_end() -> None:
    session = opened()
    session.say("您好")
    assert session.speaking
    assert exchange(session, GO_ON, queued(7)) == [b"SPEAK\r\n", "您好\r\n.\r\n".encode(), b""]
    assert session.speaking
    assert session.receive(event(701, 7)) == []
    assert session.receive(event(702, 7)) == [SILENT]
    assert not session.speaking


def test_lines_follow_each_other_and_silence_is_reported_once() -> None:
    session = opened()
    for line in ("one", "two", "three"):
        session.say(line)
    exchange(session, GO_ON, queued(1), GO_ON, queued(2), GO_ON, queued(3))
    assert [session.receive(event(702, number)) for number in (1, 2, 3)] == [[], [], [SILENT]]


@pytest.mark.parametrize(
    ("line", "sent"),
    [
        (".", b"..\r\n.\r\n"),
        (".5 yuan", b"..5 yuan\r\n.\r\n"),
        ("...", b"....\r\n.\r\n"),
        ("a\r\n.\r\nCANCEL all", b"a . CANCEL all\r\n.\r\n"),
        ("  a \t b\u2028c  ", b"a b c\r\n.\r\n"),
        ("nul\0bell\a", b"nulbell\r\n.\r\n"),
        ("half \ud800 a pair", b"half ? a pair\r\n.\r\n"),
    ],
)
def test_words_are_one_line_that_cannot_end_the_message(line: str, sent: bytes) -> None:
    session = opened()
    session.say(line)
    assert exchange(session, GO_ON)[1] == sent


@pytest.mark.parametrize("line", ["", "  \r\n ", "\0\a"])
def test_a_line_without_words_is_not_said(line: str) -> None:
    session = opened()
    session.say(line)
    assert not session.speaking
    assert session.take_outgoing() == b""


def test_an_end_that_comes_before_the_answer_counts() -> None:
    session = opened()
    session.say("short")
    exchange(session, GO_ON)
    assert session.receive(event(702, 9)) == []
    assert session.receive(queued(9)) == [SILENT]
    assert not session.speaking


def test_events_between_a_command_and_its_answer_are_no_answers() -> None:
    session = opened()
    session.say("one")
    exchange(session, GO_ON, queued(1))
    session.set_loudness(0.5, 0.0)
    assert session.take_outgoing() == b"SET self VOLUME 0\r\n"
    assert session.receive(event(702, 1)) == [SILENT]
    assert session.take_outgoing() == b""
    session.receive(OK)
    assert session.take_outgoing() == b"SET self RATE 0\r\n"


@pytest.mark.parametrize("foreign", [event(702, 99), event(704, 1), b"702 END\r\n", b"710 NEW\r\n"])
def test_other_events_change_nothing(foreign: bytes) -> None:
    session = opened()
    session.say("one")
    exchange(session, GO_ON, queued(1))
    assert session.receive(foreign) == []
    assert session.speaking


def test_cancel_while_it_speaks() -> None:
    session = opened()
    session.say("one")
    exchange(session, GO_ON, queued(1))
    session.cancel()
    assert not session.speaking
    assert session.take_outgoing() == b"CANCEL self\r\n"
    assert session.receive(event(703, 1)) == []
    assert session.receive(CANCELLED) == [SILENT]


def test_cancel_between_speak_and_its_answer_sends_no_words() -> None:
    session = opened()
    session.say("secret")
    session.say("and more")
    assert session.take_outgoing() == b"SPEAK\r\n"
    session.cancel()
    assert not session.speaking
    assert exchange(session, GO_ON) == [b"", b".\r\n"]
    assert session.receive(b"227 OK MESSAGE CANCELED\r\n") == []
    assert session.take_outgoing() == b"CANCEL self\r\n"
    assert session.receive(CANCELLED) == [SILENT]
    session.say("next")
    exchange(session, GO_ON, queued(2))
    assert session.receive(event(702, 2)) == [SILENT]


def test_cancel_while_the_words_are_under_way() -> None:
    session = opened()
    session.say("one")
    exchange(session, GO_ON)
    session.cancel()
    assert exchange(session, queued(5)) == [b"", b"CANCEL self\r\n"]
    assert session.receive(event(703, 5)) == []
    assert session.receive(CANCELLED) == [SILENT]
    assert not session.speaking


def test_cancelled_twice_in_the_middle_of_speak() -> None:
    session = opened()
    session.say("one")
    assert session.take_outgoing() == b"SPEAK\r\n"
    session.cancel()
    session.say("two")
    session.cancel()
    session.say("three")
    sent = exchange(session, GO_ON, b"227 OK\r\n", CANCELLED, GO_ON, queued(3))
    assert sent == [b"", b".\r\n", b"CANCEL self\r\n", b"SPEAK\r\n", b"three\r\n.\r\n", b""]
    assert session.receive(event(702, 3)) == [SILENT]


def test_saying_something_else_is_not_reported_as_silence() -> None:
    session = opened()
    session.say("old")
    exchange(session, GO_ON, queued(1))
    session.cancel()
    session.say("new")
    assert session.receive(event(703, 1)) == []
    assert session.receive(CANCELLED) == []
    exchange(session, GO_ON, queued(2))
    assert session.receive(event(702, 2)) == [SILENT]


def test_cancel_keeps_what_was_set_but_no_words_that_look_so() -> None:
    session = opened()
    session.say("one")
    session.say("SET self VOLUME 100")
    session.use_language("en")
    session.cancel()
    sent = exchange(session, GO_ON, b"227 OK\r\n", OK, CANCELLED)
    assert sent == [b"SPEAK\r\n", b".\r\n", b"SET self LANGUAGE en-US\r\n", b"CANCEL self\r\n", b""]


@pytest.mark.parametrize(
    "refusal", [b"403 ERR MESSAGE TOO LONG\r\n", b"300 ERR SERVER\r\n", b"225 OK MESSAGE QUEUED\r\n"]
)
def test_a_message_that_will_not_be_heard_of_again_is_not_waited_for(refusal: bytes) -> None:
    session = opened()
    session.say("one")
    exchange(session, GO_ON)
    assert session.receive(refusal) == [SILENT]


@pytest.mark.parametrize(
    ("volume", "rate", "sent"),
    [(0.0, 0.0, b"-100 0"), (1.0, 1.0, b"100 100"), (0.6, -0.3, b"20 -30"), (7.0, -9.0, b"100 -100")],
)
def test_loudness_is_kept_in_bounds(volume: float, rate: float, sent: bytes) -> None:
    session = opened()
    session.set_loudness(volume, rate)
    loud, fast = sent.split()
    assert exchange(session, OK) == [
        b"SET self VOLUME " + loud + b"\r\n",
        b"SET self RATE " + fast + b"\r\n",
    ]


def test_a_refused_setting_is_lived_with() -> None:
    session = opened()
    session.use_language("en")
    session.say("one")
    sent = exchange(session, b"409 ERR RATE TOO HIGH\r\n")
    assert sent == [b"SET self LANGUAGE en-US\r\n", b"SPEAK\r\n"]


def test_an_unknown_language_is_the_first_one() -> None:
    session = opened()
    session.use_language("eo")
    assert session.take_outgoing() == b"SET self LANGUAGE cmn\r\n"


@pytest.mark.parametrize(
    "garbage",
    [
        b"\r\n",
        b"HTTP/1.1 400 Bad Request\r\n",
        b"20 OK\r\n",
        b"200\r\n",
        b"200+OK\r\n",
        "²³¹ OK\r\n".encode(),
        b"\xff\xfe\x00\x01\r\n",
    ],
)
def test_garbage_is_an_error(garbage: bytes) -> None:
    session = SsipSession()
    session.open()
    with pytest.raises(SsipError):
        session.receive(garbage)


def test_an_answer_to_nothing_is_an_error() -> None:
    with pytest.raises(SsipError):
        opened().receive(OK)


def test_a_daemon_that_takes_no_messages_is_an_error() -> None:
    session = opened()
    session.say("one")
    with pytest.raises(SsipError, match="500 ERR"):
        session.receive(b"500 ERR INVALID COMMAND\r\n")


@pytest.mark.parametrize("endless", [b"x" * 1000, b"200-and so on\r\n" * 100])
def test_an_answer_without_an_end_is_an_error(endless: bytes) -> None:
    session = SsipSession()
    session.open()
    with pytest.raises(SsipError, match="without an end"):
        for _ in range(1000):
            session.receive(endless)


def test_a_long_answer_is_none_yet() -> None:
    session = SsipSession()
    session.open()
    assert session.receive(b"200-and so on\r\n" * 1000 + b"200 OK\r\n") == [READY]


# What speech-dispatcher 0.11.4 said to two lines, the second of them cancelled.
RECORDED = (
    b"208 OK CLIENT NAME SET\r\n202 OK PRIORITY SET\r\n220 OK NOTIFICATION SET\r\n220 OK NOTIFICATION SET\r\n"
    b"201 OK LANGUAGE SET\r\n230 OK RECEIVING DATA\r\n225-1\r\n225 OK MESSAGE QUEUED\r\n"
    b"701-1\r\n701-1\r\n701 BEGIN\r\n230 OK RECEIVING DATA\r\n225-2\r\n225 OK MESSAGE QUEUED\r\n"
    b"702-1\r\n702-1\r\n702 END\r\n703-2\r\n703-1\r\n703 CANCELED\r\n"
)


@given(cuts=st.lists(st.integers(0, len(RECORDED)), max_size=60))
def test_however_it_is_cut_it_is_understood(cuts: list[int]) -> None:
    session = SsipSession()
    session.open()
    session.use_language("zh")
    session.say("一二三")
    session.say("Second")
    sent, happenings = [session.take_outgoing()], []
    edges = sorted({0, *cuts, len(RECORDED)})
    for start, end in pairwise(edges):
        happenings += session.receive(RECORDED[start:end])
        sent.append(session.take_outgoing())
    assert happenings == [READY, SILENT]
    assert b"".join(sent).split(b"\r\n") == [
        b"SET self CLIENT_NAME kiosk:kiosk:main",
        b"SET self PRIORITY message",
        b"SET self NOTIFICATION END on",
        b"SET self NOTIFICATION CANCEL on",
        b"SET self LANGUAGE cmn",
        b"SPEAK",
        "一二三".encode(),
        b".",
        b"SPEAK",
        b"Second",
        b".",
        b"",
    ]


@given(data=st.binary(max_size=400))
def test_whatever_comes_is_understood_or_an_error(data: bytes) -> None:
    session = SsipSession()
    session.open()
    session.say("one")
    try:
        session.receive(data)
    except SsipError:
        return
    assert session.take_outgoing().count(b"\r\n") <= 1 + data.count(b"\r\n") * 2
