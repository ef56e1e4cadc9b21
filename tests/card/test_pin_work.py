"""Changing and resetting the PIN through the worker: which events come, in which order, and what they hold."""

import gc
import logging
from collections.abc import Callable
from concurrent.futures import Future

import msgspec
import pytest

from kiosk.card.authority import Question, SealedPin
from kiosk.card.emulator.card import EmulatedCard
from kiosk.card.emulator.reader import EmulatedReader
from kiosk.card.errors import NoService
from kiosk.card.events import (
    CardFailed,
    CardInserted,
    CardRead,
    CardRemoved,
    PinAccepted,
    PinBlocked,
    PinChangeBlocked,
    PinChanged,
    PinChangeFailed,
    PinChangeRejected,
    PinRejected,
    PinReset,
    PinResetFailed,
    PinUncertain,
    ReaderLost,
    ReaderReady,
)
from kiosk.card.pin_request import ResetPin
from kiosk.card.worker import CardWorker, WorkerState
from tests.card.authorities import Slow, agreeing, wrong_proof, wrong_seal
from tests.card.cards import PulledOnce, card_of, profile_of
from tests.card.listening import Heard
from tests.card.readers import Chameleon, Rig

CHANGE_APDUS, RESET_APDUS = 4, 8


def read(reader: EmulatedReader, heard: Heard, card: EmulatedCard) -> CardRead:
    heard.expect(ReaderReady)
    return again(reader, heard, card)


def again(reader: EmulatedReader, heard: Heard, card: EmulatedCard) -> CardRead:
    reader.insert(card)
    heard.expect(CardInserted)
    return heard.expect(CardRead)


def which_counts(worker: CardWorker, heard: Heard, old: str, new: str) -> str:
    """The PIN that the card accepts, the new one tried first, as people are told to."""
    worker.verify_pin(new)
    event = heard.expect((PinAccepted, PinRejected))  # type: ignore[arg-type] # isinstance takes both
    if isinstance(event, PinAccepted):
        return new
    worker.verify_pin(old)
    heard.expect(PinAccepted)
    return old


def failing(answer: Callable[[Question], bytes]) -> Callable[[Question], "Future[bytes]"]:
    def authority(question: Question) -> "Future[bytes]":
        future: Future[bytes] = Future()
        future.set_result(answer(question))
        return future

    return authority


def test_a_locked_pin_is_reset_and_checked(worker: CardWorker, reader: EmulatedReader, heard: Heard) -> None:
    read(reader, heard, card_of("worker"))
    for kind in (PinChangeRejected, PinChangeRejected, PinChangeBlocked, PinChangeBlocked):
        worker.change_pin("000000", "135791")
        heard.expect(kind)
    worker.verify_pin("123456")
    heard.expect(PinBlocked)
    worker.reset_pin("246810", agreeing)
    assert heard.expect(PinReset) == PinReset()
    worker.verify_pin("246810")
    heard.expect(PinAccepted)
    worker.change_pin("246810", "135791")
    heard.expect(PinChanged)
    worker.verify_pin("135791")
    heard.expect(PinAccepted)


def test_a_card_that_came_locked_is_reset(worker: CardWorker, reader: EmulatedReader, heard: Heard) -> None:
    assert read(reader, heard, card_of("locked-pin")).pin_tries_left == 0
    worker.reset_pin("246810", agreeing)
    heard.expect(PinReset)
    reader.remove()
    heard.expect(CardRemoved)


def test_the_tries_left_are_told(worker: CardWorker, reader: EmulatedReader, heard: Heard) -> None:
    read(reader, heard, card_of("worker"))
    worker.change_pin("000000", "135791")
    assert heard.expect(PinChangeRejected).tries_left == 2


@pytest.mark.parametrize(("old", "new"), [("12", "135791"), ("123456", "12")])
def test_what_is_no_pin_costs_no_try(
    worker: CardWorker, reader: EmulatedReader, heard: Heard, old: str, new: str
) -> None:
    read(reader, heard, card_of("worker"))
    worker.change_pin(old, new)
    assert heard.expect(PinChangeFailed).error.name == "pin_format"
    worker.reset_pin("12", agreeing)
    assert heard.expect(PinResetFailed).error.name == "pin_format"
    worker.verify_pin("000000")
    assert heard.expect(PinRejected).tries_left == 2


@pytest.mark.parametrize("answer", [wrong_proof, wrong_seal])
def test_a_bureau_that_the_card_does_not_believe(
    worker: CardWorker, reader: EmulatedReader, heard: Heard, answer: Callable[[Question], bytes]
) -> None:
    read(reader, heard, card_of("worker"))
    worker.reset_pin("246810", failing(answer))
    assert heard.expect(PinResetFailed).error.name == "card_authentication_failed"
    assert which_counts(worker, heard, "123456", "246810") == "123456"


def test_a_card_without_keys(worker: CardWorker, reader: EmulatedReader, heard: Heard) -> None:
    read(reader, heard, EmulatedCard(msgspec.structs.replace(profile_of("worker"), keys=None)))
    worker.reset_pin("246810", agreeing)
    error = heard.expect(PinResetFailed).error
    assert (error.name, error.code) == ("pin_not_changeable", -27272)


def test_without_a_card_both_are_refused(worker: CardWorker, heard: Heard) -> None:
    heard.expect(ReaderReady)
    worker.change_pin("123456", "246810")
    assert heard.expect(PinChangeFailed).error.name == "no_card"
    worker.reset_pin("246810", agreeing)
    assert heard.expect(PinResetFailed).error.name == "no_card"


def test_neither_goes_to_another_card(heard: Heard) -> None:
    reader, other = Chameleon(), card_of("villager")
    worker = CardWorker(reader, heard)
    worker.start()
    try:
        read(reader, heard, card_of("worker"))
        reader.instead = other
        worker.change_pin("000000", "246810")
        assert heard.expect(PinChangeFailed).error.name == "other_card"
        worker.reset_pin("246810", agreeing)
        assert heard.expect(PinResetFailed).error.name == "other_card"
    finally:
        worker.stop()
    assert other.transmit(bytes.fromhex("0020000000")) == bytes.fromhex("63C3")


@pytest.mark.parametrize("asked_before", [0, 1])
def test_a_card_taken_while_the_bureau_is_asked_ends_it_at_once(
    worker: CardWorker, reader: EmulatedReader, heard: Heard, asked_before: int
) -> None:
    card, slow = card_of("worker"), Slow()
    read(reader, heard, card)

    def authority(question: Question) -> "Future[bytes]":
        is_last = isinstance(question, SealedPin)
        if is_last == bool(asked_before):
            answer = slow(question)
            reader.remove()
            return answer
        return agreeing(question)

    worker.reset_pin("246810", authority)
    assert heard.expect(PinResetFailed).error.name == "card_removed"
    heard.expect(CardRemoved)
    assert slow.asked[0][1].cancelled()
    again(reader, heard, card)
    assert which_counts(worker, heard, "123456", "246810") == "123456"


@pytest.mark.parametrize("comes_back", [False, True])
def test_what_waits_its_turn_goes_with_the_card(
    worker: CardWorker, reader: EmulatedReader, heard: Heard, comes_back: bool
) -> None:
    card = card_of("worker")
    read(reader, heard, card)

    def authority(question: Question) -> "Future[bytes]":
        worker.change_pin("123456", "135791")
        reader.remove()
        if comes_back:
            reader.insert(card)
        return Future()

    worker.reset_pin("246810", authority)
    assert heard.expect(PinResetFailed).error.name == "card_removed"
    heard.expect(CardRemoved)
    if comes_back:
        heard.expect(CardInserted)
        heard.expect(CardRead)
    else:
        again(reader, heard, card)
    assert which_counts(worker, heard, "123456", "246810") == "123456"


def test_stopping_does_not_wait_for_the_bureau(reader: EmulatedReader, heard: Heard) -> None:
    worker = CardWorker(reader, heard)
    worker.start()
    read(reader, heard, card_of("worker"))

    def authority(question: Question) -> "Future[bytes]":
        asked.set_result(True)
        return Future()

    asked: Future[bool] = Future()
    worker.reset_pin("246810", authority)
    assert asked.result(20)
    worker.stop()
    assert heard.expect(PinResetFailed).error.name == "authority_failed"
    assert not worker._thread.is_alive()


@pytest.mark.parametrize("carries_out", [False, True], ids=["not-done", "done"])
@pytest.mark.parametrize("apdu", range(1, CHANGE_APDUS + 1))
def test_a_card_pulled_at_any_command_of_a_change(
    worker: CardWorker, reader: EmulatedReader, heard: Heard, apdu: int, carries_out: bool
) -> None:
    card = PulledOnce(profile_of("worker"))
    read(reader, heard, card)
    card.arm(apdu, carries_out=carries_out)
    worker.change_pin("123456", "246810")
    is_last = apdu == CHANGE_APDUS
    event = heard.expect(PinUncertain if is_last else PinChangeFailed)  # type: ignore[type-var]
    assert event.error.name == ("pin_uncertain" if is_last else "card_removed")
    heard.expect(CardRemoved)
    assert again(reader, heard, card).pin_tries_left == 3
    expected = "246810" if is_last and carries_out else "123456"
    assert which_counts(worker, heard, "123456", "246810") == expected


@pytest.mark.parametrize("carries_out", [False, True], ids=["not-done", "done"])
@pytest.mark.parametrize("apdu", range(1, RESET_APDUS + 1))
def test_a_card_pulled_at_any_command_of_a_reset(
    worker: CardWorker, reader: EmulatedReader, heard: Heard, apdu: int, carries_out: bool
) -> None:
    card = PulledOnce(profile_of("worker"))
    read(reader, heard, card)
    card.arm(apdu, carries_out=carries_out)
    worker.reset_pin("246810", agreeing)
    is_last = apdu == RESET_APDUS
    event = heard.expect(PinUncertain if is_last else PinResetFailed)  # type: ignore[type-var]
    assert event.error.name == ("pin_uncertain" if is_last else "card_removed")
    heard.expect(CardRemoved)
    again(reader, heard, card)
    expected = "246810" if is_last and carries_out else "123456"
    assert which_counts(worker, heard, "123456", "246810") == expected
    worker.reset_pin("135791", agreeing)
    heard.expect(PinReset)


@pytest.mark.parametrize("carries_out", [False, True], ids=["not-done", "done"])
@pytest.mark.parametrize("apdu", range(1, RESET_APDUS + 1))
def test_a_locked_card_pulled_at_any_command_is_locked_or_has_the_new_pin(
    worker: CardWorker, reader: EmulatedReader, heard: Heard, apdu: int, carries_out: bool
) -> None:
    card = PulledOnce(profile_of("locked-pin"))
    read(reader, heard, card)
    card.arm(apdu, carries_out=carries_out)
    worker.reset_pin("246810", agreeing)
    heard.expect(PinUncertain if apdu == RESET_APDUS else PinResetFailed)  # type: ignore[type-var]
    heard.expect(CardRemoved)
    is_reset = apdu == RESET_APDUS and carries_out
    assert again(reader, heard, card).pin_tries_left == (3 if is_reset else 0)
    worker.verify_pin("246810")
    heard.expect(PinAccepted if is_reset else PinBlocked)  # type: ignore[type-var]


def test_the_exchanges_are_as_long_as_these_tests_believe(
    worker: CardWorker, reader: EmulatedReader, heard: Heard
) -> None:
    for request, apdus in (
        (lambda: worker.change_pin("123456", "246810"), CHANGE_APDUS),
        (lambda: worker.reset_pin("246810", agreeing), RESET_APDUS),
    ):
        card = PulledOnce(profile_of("worker"))
        if worker.state is WorkerState.EMPTY or reader.card is None:
            read(reader, heard, card)
        else:
            reader.remove()
            heard.expect(CardRemoved)
            again(reader, heard, card)
        card.arm(apdus + 1, carries_out=False)
        request()
        heard.expect((PinChanged, PinReset))  # type: ignore[arg-type] # isinstance takes both
        assert card.armed == 1


def test_losing_the_service_while_the_pin_is_changed(troubled: Rig, heard: Heard) -> None:
    reader, start = troubled
    worker = start()
    read(reader, heard, card_of("worker"))
    reader.connects = [NoService()]
    worker.change_pin("123456", "246810")
    assert heard.expect(PinChangeFailed).error.name == "no_service"
    heard.expect(CardRemoved)
    assert heard.expect(ReaderLost).error.__traceback__ is None
    for kind in (ReaderReady, CardInserted, CardRead):
        heard.expect(kind)


def test_a_card_that_could_not_be_read_has_no_pin_to_change(
    worker: CardWorker, reader: EmulatedReader, heard: Heard
) -> None:
    heard.expect(ReaderReady)
    reader.insert(card_of("third-generation"))
    heard.expect(CardInserted)
    heard.expect(CardFailed)
    worker.change_pin("123456", "246810")
    assert heard.expect(PinChangeFailed).error.name == "no_card"


def test_pins_are_in_no_log_no_repr_and_no_event(
    worker: CardWorker, reader: EmulatedReader, heard: Heard, caplog: pytest.LogCaptureFixture
) -> None:
    old, new = "8" * 3 + "271", "9" * 3 + "384"
    card = PulledOnce(
        msgspec.structs.replace(
            profile_of("worker"), pin=msgspec.structs.replace(profile_of("worker").pin, digits=old)
        )
    )
    told = []
    with caplog.at_level(logging.DEBUG):
        read(reader, heard, card)
        worker.change_pin("000000", new)
        told.append(heard.expect(PinChangeRejected))
        worker.reset_pin(new, failing(wrong_proof))
        told.append(heard.expect(PinResetFailed))
        card.arm(CHANGE_APDUS, carries_out=False)
        worker.change_pin(old, new)
        told.append(heard.expect(PinUncertain))
        heard.expect(CardRemoved)
    shown = caplog.text + repr(told) + repr(ResetPin("1407", new, agreeing))
    assert "event=PinUncertain" in caplog.text
    for secret in (old, new, "000000", "140781D156"):
        assert secret not in shown


def test_an_event_keeps_nothing_of_the_calls_that_had_the_pin(
    worker: CardWorker, reader: EmulatedReader, heard: Heard
) -> None:
    card, new = PulledOnce(profile_of("worker")), "80" + "2357"
    read(reader, heard, card)
    worker.reset_pin(new, failing(wrong_proof))
    events = [heard.expect(PinResetFailed)]
    card.arm(RESET_APDUS, carries_out=False)
    worker.reset_pin(new, agreeing)
    events.append(heard.expect(PinUncertain))  # type: ignore[arg-type]
    heard.expect(CardRemoved)
    for event in events:
        error = event.error
        assert (error.__traceback__, error.__context__, error.__cause__) == (None, None, None)
    gc.collect()
    kept = [known for known in gc.get_objects() if type(known) in (ResetPin, SealedPin)]
    assert not [known for known in kept if new in (getattr(known, "new", ""), getattr(known, "pin", ""))]
