"""PINs changed and reset through pcscd, and cards pulled at every command of it."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from kiosk.card.authority import Question
from kiosk.card.emulator.card import EmulatedCard
from kiosk.card.emulator.security_module import DemoSecurityModule
from kiosk.card.emulator.vpcd import VpcdSlot
from kiosk.card.events import (
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
    ReaderReady,
)
from kiosk.card.worker import CardWorker
from tests.card.authorities import Slow, agreeing
from tests.card.cards import PulledOnce, card_of, profile_of
from tests.card.listening import Heard
from tests.rigs.pcscd import PcscdServer

Start = Callable[[], CardWorker]
CHANGE_APDUS, RESET_APDUS = 4, 8


def put_in(slot: VpcdSlot, heard: Heard, card: EmulatedCard) -> CardRead:
    slot.insert(card)
    heard.expect(CardInserted)
    return heard.expect(CardRead)


@pytest.mark.parametrize("card_id", ["worker", "long-name", "pensioner"])
def test_wrong_old_pins_until_blocked_then_reset_then_the_new_pin(
    pcscd: PcscdServer, slot: VpcdSlot, start_worker: Start, heard: Heard, card_id: str
) -> None:
    card, module = card_of(card_id), DemoSecurityModule()
    worker = start_worker()
    heard.expect(ReaderReady)
    put_in(slot, heard, card)
    worker.change_pin("123456", "135791")
    heard.expect(PinChanged)
    for kind in (PinChangeRejected, PinChangeRejected, PinChangeBlocked, PinChangeBlocked):
        worker.change_pin("123456", "864202")
        heard.expect(kind)
    worker.verify_pin("135791")
    heard.expect(PinBlocked)
    with ThreadPoolExecutor(1) as executor:
        worker.reset_pin("246810", lambda question: executor.submit(module.answer, question))
        heard.expect(PinReset)
    slot.remove()
    heard.expect(CardRemoved)
    assert put_in(slot, heard, card).pin_tries_left == 3
    worker.verify_pin("246810")
    heard.expect(PinAccepted)


def test_a_card_that_came_locked_is_reset(
    pcscd: PcscdServer, slot: VpcdSlot, start_worker: Start, heard: Heard
) -> None:
    worker = start_worker()
    heard.expect(ReaderReady)
    assert put_in(slot, heard, card_of("locked-pin")).pin_tries_left == 0
    worker.reset_pin("246810", agreeing)
    heard.expect(PinReset)
    worker.verify_pin("246810")
    heard.expect(PinAccepted)


@pytest.mark.parametrize("carries_out", [False, True], ids=["not-done", "done"])
def test_pulled_at_any_command_of_a_change(
    pcscd: PcscdServer, slot: VpcdSlot, start_worker: Start, heard: Heard, carries_out: bool
) -> None:
    worker = start_worker()
    heard.expect(ReaderReady)
    card = PulledOnce(profile_of("worker"))
    for apdu in range(1, CHANGE_APDUS + 1):
        assert put_in(slot, heard, card).pin_tries_left == 3
        card.arm(apdu, carries_out=carries_out)
        worker.change_pin("123456", "246810")
        is_last = apdu == CHANGE_APDUS
        event = heard.expect(PinUncertain if is_last else PinChangeFailed)  # type: ignore[type-var]
        assert event.error.name == ("pin_uncertain" if is_last else "card_removed")
        heard.expect(CardRemoved)
    put_in(slot, heard, card)
    worker.verify_pin("246810")
    heard.expect(PinAccepted if carries_out else PinRejected)  # type: ignore[type-var]


@pytest.mark.parametrize("carries_out", [False, True], ids=["not-done", "done"])
def test_pulled_at_any_command_of_a_reset(
    pcscd: PcscdServer, slot: VpcdSlot, start_worker: Start, heard: Heard, carries_out: bool
) -> None:
    worker = start_worker()
    heard.expect(ReaderReady)
    card = PulledOnce(profile_of("locked-pin"))
    for apdu in range(1, RESET_APDUS + 1):
        assert put_in(slot, heard, card).pin_tries_left == 0
        card.arm(apdu, carries_out=carries_out)
        worker.reset_pin("246810", agreeing)
        is_last = apdu == RESET_APDUS
        event = heard.expect(PinUncertain if is_last else PinResetFailed)  # type: ignore[type-var]
        assert event.error.name == ("pin_uncertain" if is_last else "card_removed")
        heard.expect(CardRemoved)
    assert put_in(slot, heard, card).pin_tries_left == (3 if carries_out else 0)
    worker.verify_pin("246810")
    heard.expect(PinAccepted if carries_out else PinBlocked)  # type: ignore[type-var]


def test_taken_while_the_bureau_is_asked(
    pcscd: PcscdServer, slot: VpcdSlot, start_worker: Start, heard: Heard
) -> None:
    worker, slow, card = start_worker(), Slow(), card_of("worker")
    heard.expect(ReaderReady)
    put_in(slot, heard, card)

    def authority(question: Question) -> "Future[bytes]":
        answer = slow(question)
        slot.remove()
        return answer

    worker.reset_pin("246810", authority)
    assert heard.expect(PinResetFailed, within_s=4.0).error.name == "card_removed"
    heard.expect(CardRemoved)
    assert slow.asked[0][1].cancelled()
    put_in(slot, heard, card)
    worker.verify_pin("123456")
    heard.expect(PinAccepted)


def test_the_card_stays_powered_while_the_bureau_thinks(
    pcscd: PcscdServer, slot: VpcdSlot, start_worker: Start, heard: Heard
) -> None:
    """A challenge, and what was proved, would not outlive a power-down; pcscd powers down what nobody holds."""
    worker = start_worker()
    heard.expect(ReaderReady)
    put_in(slot, heard, card_of("worker"))
    with ThreadPoolExecutor(1) as executor:

        def thinking(question: Question) -> bytes:
            threading.Event().wait(2.5)
            return DemoSecurityModule().answer(question)

        worker.reset_pin("246810", lambda question: executor.submit(thinking, question))
        heard.expect(PinReset, within_s=20)
