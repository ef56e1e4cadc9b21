"""The worker on a reader in this process: what it tells, in which order, and that it recovers by itself."""

import logging
import threading

import pytest

from kiosk.card.emulator.card import EmulatedCard
from kiosk.card.emulator.profile import Faults
from kiosk.card.emulator.reader import EmulatedReader
from kiosk.card.errors import NoReader, NoService, ReaderBusy, UnpoweredCard
from kiosk.card.events import (
    CardFailed,
    CardInserted,
    CardRead,
    CardRemoved,
    PinAccepted,
    PinBlocked,
    PinChanged,
    PinFailed,
    PinRejected,
    ReaderLost,
    ReaderReady,
)
from kiosk.card.worker import CardWorker, WorkerState
from tests.card.cards import card_of, faulty
from tests.card.listening import Heard
from tests.card.readers import Chameleon, Rig


def read(reader: EmulatedReader, heard: Heard, card: EmulatedCard) -> CardRead:
    heard.expect(ReaderReady)
    reader.insert(card)
    heard.expect(CardInserted)
    return heard.expect(CardRead)


def test_a_visit(worker: CardWorker, reader: EmulatedReader, heard: Heard) -> None:
    told = read(reader, heard, card_of("worker"))
    assert told.reading.holder.name == "张建军"
    assert told.pin_tries_left == 3
    worker.verify_pin("999999")
    assert heard.expect(PinRejected).tries_left == 2
    worker.verify_pin("123456")
    heard.expect(PinAccepted)
    reader.remove()
    heard.expect(CardRemoved)
    assert heard.is_silent()


def test_the_pin_is_locked_by_the_third_wrong_one(
    worker: CardWorker, reader: EmulatedReader, heard: Heard
) -> None:
    read(reader, heard, card_of("worker"))
    for expected in (PinRejected, PinRejected, PinBlocked, PinBlocked):
        worker.verify_pin("000000")
        heard.expect(expected)


def test_the_pin_is_changed(worker: CardWorker, reader: EmulatedReader, heard: Heard) -> None:
    read(reader, heard, card_of("worker"))
    worker.change_pin("123456", "2468")
    heard.expect(PinChanged)
    worker.verify_pin("2468")
    heard.expect(PinAccepted)


def test_what_is_no_pin_costs_no_try(worker: CardWorker, reader: EmulatedReader, heard: Heard) -> None:
    read(reader, heard, card_of("worker"))
    worker.verify_pin("12")
    assert heard.expect(PinFailed).error.name == "pin_format"
    worker.verify_pin("000000")
    assert heard.expect(PinRejected).tries_left == 2


def test_a_pin_without_a_card_is_refused(worker: CardWorker, heard: Heard) -> None:
    heard.expect(ReaderReady)
    worker.verify_pin("123456")
    assert heard.expect(PinFailed).error.name == "no_card"


def test_the_card_is_powered_down_after_every_use(
    worker: CardWorker, reader: EmulatedReader, heard: Heard
) -> None:
    card = card_of("worker")
    read(reader, heard, card)
    worker.verify_pin("123456")
    heard.expect(PinAccepted)
    assert card.transmit(bytes.fromhex("00B2010012")) == bytes.fromhex("6986"), "nothing is selected any more"


@pytest.mark.parametrize(
    ("card_id", "name"),
    [
        ("bank-card", "bank_card"),
        ("resident-id", "resident_id_card"),
        ("mute", "mute_card"),
        ("garbled", "garbled_data"),
        ("third-generation", "holder_protected"),
    ],
)
def test_a_card_that_cannot_be_read_does_not_hinder_the_next(
    worker: CardWorker, reader: EmulatedReader, heard: Heard, card_id: str, name: str
) -> None:
    heard.expect(ReaderReady)
    reader.insert(card_of(card_id))
    heard.expect(CardInserted)
    assert heard.expect(CardFailed).error.name == name
    reader.remove()
    heard.expect(CardRemoved)
    reader.insert(card_of("worker"))
    heard.expect(CardInserted)
    heard.expect(CardRead)


def test_a_card_the_wrong_way_up(worker: CardWorker, reader: EmulatedReader, heard: Heard) -> None:
    heard.expect(ReaderReady)
    reader.insert(faulty(Faults(upside_down=True)))
    heard.expect(CardInserted)
    assert heard.expect(CardFailed).error.code == -4


@pytest.mark.parametrize("apdu", range(1, 7))
def test_a_card_pulled_during_any_command(
    worker: CardWorker, reader: EmulatedReader, heard: Heard, apdu: int
) -> None:
    heard.expect(ReaderReady)
    reader.insert(faulty(Faults(pulled_at_apdu=apdu)))
    heard.expect(CardInserted)
    assert heard.expect(CardFailed).error.name == "card_removed"
    heard.expect(CardRemoved)
    reader.insert(card_of("villager"))
    heard.expect(CardInserted)
    heard.expect(CardRead)


def test_a_card_pulled_while_its_pin_is_checked(
    worker: CardWorker, reader: EmulatedReader, heard: Heard
) -> None:
    # Six commands to read the card and one for the state of its PIN.
    read(reader, heard, faulty(Faults(pulled_at_apdu=9)))
    worker.verify_pin("123456")
    assert heard.expect(PinFailed).error.name == "card_removed"
    heard.expect(CardRemoved)


def test_a_swapped_card_is_another_visit(worker: CardWorker, reader: EmulatedReader, heard: Heard) -> None:
    read(reader, heard, card_of("worker"))
    reader.insert(card_of("villager"))
    heard.expect(CardRemoved)
    heard.expect(CardInserted)
    assert heard.expect(CardRead).reading.holder.name == "李秀兰"


def test_a_pin_goes_only_to_the_card_that_was_read(heard: Heard) -> None:
    reader, other = Chameleon(), card_of("villager")
    worker = CardWorker(reader, heard)
    worker.start()
    try:
        read(reader, heard, card_of("worker"))
        reader.instead = other
        worker.verify_pin("000000")
        assert heard.expect(PinFailed).error.name == "other_card"
    finally:
        worker.stop()
    assert other.transmit(bytes.fromhex("0020000000")) == bytes.fromhex("63C3"), "no try was used up"


def test_each_kind_of_loss_is_told_once_until_it_is_over(troubled: Rig, heard: Heard) -> None:
    reader, start = troubled
    reader.waits = [NoService(), NoService(), NoReader()]
    reader.insert(card_of("worker"))
    start()
    assert heard.expect(ReaderLost).error.name == "no_service"
    assert heard.expect(ReaderLost).error.name == "no_reader"
    heard.expect(ReaderReady)
    heard.expect(CardInserted)
    heard.expect(CardRead)


def test_losing_the_reader_ends_the_visit_and_the_card_is_read_again_after_it(
    troubled: Rig, heard: Heard
) -> None:
    reader, start = troubled
    start()
    read(reader, heard, card_of("worker"))
    reader.waits = [NoService()]
    reader.wake()
    heard.expect(CardRemoved)
    heard.expect(ReaderLost)
    heard.expect(ReaderReady)
    heard.expect(CardInserted)
    heard.expect(CardRead)


def test_losing_the_service_during_a_reading(troubled: Rig, heard: Heard) -> None:
    reader, start = troubled
    reader.connects = [NoService()]
    reader.insert(card_of("worker"))
    start()
    for kind in (ReaderReady, CardInserted, CardRemoved, ReaderLost, ReaderReady, CardInserted, CardRead):
        heard.expect(kind)


def test_losing_the_service_while_the_pin_is_checked(troubled: Rig, heard: Heard) -> None:
    reader, start = troubled
    worker = start()
    read(reader, heard, card_of("worker"))
    reader.connects = [NoService()]
    worker.verify_pin("123456")
    assert heard.expect(PinFailed).error.name == "no_service"
    for kind in (CardRemoved, ReaderLost, ReaderReady, CardInserted, CardRead):
        heard.expect(kind)


def test_a_card_that_comes_to_rest_is_tried_three_times(troubled: Rig, heard: Heard) -> None:
    reader, start = troubled
    reader.connects = [UnpoweredCard(), UnpoweredCard()]
    start()
    read(reader, heard, card_of("worker"))


def test_a_card_that_never_powers_up_fails_after_three(troubled: Rig, heard: Heard) -> None:
    reader, start = troubled
    reader.connects = [UnpoweredCard() for _ in range(3)]
    reader.insert(card_of("worker"))
    start()
    heard.expect(ReaderReady)
    heard.expect(CardInserted)
    assert heard.expect(CardFailed).error.code == -3
    assert reader.connects == []


def test_a_card_held_by_another_program_is_read_when_it_lets_go(troubled: Rig, heard: Heard) -> None:
    reader, start = troubled
    reader.connects = [ReaderBusy() for _ in range(4)]
    reader.insert(card_of("worker"))
    start()
    heard.expect(ReaderReady)
    heard.expect(CardInserted)
    assert heard.expect(CardFailed).error.name == "reader_busy"
    heard.expect(CardInserted)
    heard.expect(CardRead)


def test_stopping_is_bounded_while_a_card_hangs(reader: EmulatedReader, heard: Heard) -> None:
    worker = CardWorker(reader, heard)
    worker.start()
    heard.expect(ReaderReady)
    reader.insert(faulty(Faults(slow_ms=60_000)))
    heard.expect(CardInserted)
    stopped = threading.Thread(target=worker.stop)
    stopped.start()
    stopped.join(30)
    assert not stopped.is_alive()
    reader.remove()


def test_a_worker_that_never_started_can_be_stopped(reader: EmulatedReader, heard: Heard) -> None:
    CardWorker(reader, heard).stop()


def test_states_follow_the_card(worker: CardWorker, reader: EmulatedReader, heard: Heard) -> None:
    heard.expect(ReaderReady)
    assert worker.state is WorkerState.EMPTY
    reader.insert(card_of("worker"))
    heard.expect(CardInserted)
    heard.expect(CardRead)
    assert worker.state is WorkerState.READ
    reader.insert(card_of("garbled"))
    heard.expect(CardRemoved)
    heard.expect(CardInserted)
    heard.expect(CardFailed)
    assert worker.state is WorkerState.FAILED


def test_the_log_names_reasons_and_nothing_personal(
    worker: CardWorker, reader: EmulatedReader, heard: Heard, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        told = read(reader, heard, card_of("worker"))
        worker.verify_pin("123456")
        answer = heard.expect(PinAccepted)
    assert "reading -> read" in caplog.text
    for secret in ("14078119800925911X", "张建军", "D90004527", "140781D156", "123456"):
        assert secret not in caplog.text + repr(told) + repr(answer)
