"""Asking the bureau while the card waits on the reader."""

import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from kiosk.card import authority as module
from kiosk.card.authority import ChipIdentity, Question, UnblockingProof, asking
from kiosk.card.emulator.reader import EmulatedReader
from kiosk.card.errors import AuthorityFailed, CardPulled, NoService
from kiosk.card.reader import EMPTY, Presence
from tests.card.authorities import Slow
from tests.card.cards import card_of

QUESTION = UnblockingProof(ChipIdentity("", "", "SM4"), bytes(8), bytes(8))


@pytest.fixture
def lying(reader: EmulatedReader) -> Presence:
    reader.insert(card_of("worker"))
    return reader.wait(EMPTY, 0)


def never() -> bool:
    return False


def test_an_answer_of_another_thread_ends_the_wait(
    reader: EmulatedReader, lying: Presence, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LOOK_S", 60.0)
    monkeypatch.setattr(module, "ANSWER_LIMIT_S", 60.0)
    with ThreadPoolExecutor(1) as executor:
        gate = threading.Event()

        def bureau(question: Question) -> "Future[bytes]":
            return executor.submit(lambda: b"agreed" if gate.wait(20) else b"late")

        authenticate = asking(bureau, reader, lying, never)
        threading.Timer(0.05, gate.set).start()
        begun = time.monotonic()
        assert authenticate(QUESTION) == b"agreed"
        assert time.monotonic() - begun < 15


def test_an_answer_that_is_there_already(reader: EmulatedReader, lying: Presence) -> None:
    done: Future[bytes] = Future()
    done.set_result(b"agreed")
    assert asking(lambda _: done, reader, lying, never)(QUESTION) == b"agreed"


@pytest.mark.parametrize("swap", [False, True])
def test_a_card_that_is_taken_ends_the_wait_at_once(
    reader: EmulatedReader, lying: Presence, swap: bool
) -> None:
    slow = Slow()
    take = (lambda: reader.insert(card_of("villager"))) if swap else reader.remove
    threading.Timer(0.05, take).start()
    with pytest.raises(CardPulled):
        asking(slow, reader, lying, never)(QUESTION)
    assert slow.asked[0][1].cancelled(), "the bureau is told that nobody waits"


def test_an_answer_is_worth_nothing_when_the_card_is_gone(reader: EmulatedReader, lying: Presence) -> None:
    done: Future[bytes] = Future()
    done.set_result(b"agreed")
    reader.remove()
    with pytest.raises(CardPulled):
        asking(lambda _: done, reader, lying, never)(QUESTION)


def test_a_bureau_that_fails_is_named_by_its_kind_only(reader: EmulatedReader, lying: Presence) -> None:
    failed: Future[bytes] = Future()
    failed.set_exception(TimeoutError("of the person with PIN 246810"))
    with pytest.raises(AuthorityFailed) as raised:
        asking(lambda _: failed, reader, lying, never)(QUESTION)
    assert raised.value.detail == "TimeoutError"


def test_a_bureau_that_calls_it_off(reader: EmulatedReader, lying: Presence) -> None:
    off: Future[bytes] = Future()
    off.cancel()
    with pytest.raises(AuthorityFailed):
        asking(lambda _: off, reader, lying, never)(QUESTION)


def test_nobody_is_waited_for_without_end(
    reader: EmulatedReader, lying: Presence, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "ANSWER_LIMIT_S", 0.05)
    slow = Slow()
    with pytest.raises(AuthorityFailed, match="in time"):
        asking(slow, reader, lying, never)(QUESTION)
    assert slow.asked[0][1].cancelled()


def test_stopping_ends_the_wait(reader: EmulatedReader, lying: Presence) -> None:
    with pytest.raises(AuthorityFailed):
        asking(Slow(), reader, lying, lambda: True)(QUESTION)


def test_a_reader_that_is_lost_is_told_as_such(lying: Presence) -> None:
    class Lost(EmulatedReader):
        def wait(self, known: Presence, timeout_s: float) -> Presence:
            raise NoService

    with pytest.raises(NoService):
        asking(Slow(), Lost(), lying, never)(QUESTION)
