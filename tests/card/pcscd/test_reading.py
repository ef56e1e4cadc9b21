"""Cards read and PINs checked through pcscd."""

from collections.abc import Callable

import pytest

from kiosk.card.application import SocialSecurityCard
from kiosk.card.emulator.profile import Faults
from kiosk.card.emulator.vpcd import VpcdSlot
from kiosk.card.events import (
    CardFailed,
    CardInserted,
    CardRead,
    CardRemoved,
    PinAccepted,
    PinBlocked,
    PinChanged,
    PinRejected,
    ReaderReady,
)
from kiosk.card.pcsc.reader import PcscReader
from kiosk.card.reader import EMPTY
from kiosk.card.worker import CardWorker
from tests.card.cards import card_of, faulty
from tests.card.listening import Heard
from tests.rigs.pcscd import PcscdServer

Start = Callable[[], CardWorker]


@pytest.mark.parametrize(
    ("card_id", "name"),
    [("first-generation", "武德胜"), ("worker", "张建军"), ("long-name", "阿卜杜热合曼.买买提艾力·托合提江")],
)
def test_cards_of_all_manners(
    pcscd: PcscdServer, slot: VpcdSlot, start_worker: Start, heard: Heard, *, card_id: str, name: str
) -> None:
    start_worker()
    heard.expect(ReaderReady)
    slot.insert(card_of(card_id))
    heard.expect(CardInserted)
    assert heard.expect(CardRead).reading.holder.name == name
    slot.remove()
    heard.expect(CardRemoved)
    assert heard.is_silent()


@pytest.mark.parametrize(
    ("card_id", "name", "code"),
    [
        ("bank-card", "bank_card", -1),
        ("resident-id", "resident_id_card", -1),
        ("garbled", "garbled_data", -15),
        ("third-generation", "holder_protected", -27010),
    ],
)
def test_cards_that_cannot_be_read(
    pcscd: PcscdServer,
    slot: VpcdSlot,
    start_worker: Start,
    heard: Heard,
    *,
    card_id: str,
    name: str,
    code: int,
) -> None:
    slot.insert(card_of(card_id))
    start_worker()
    heard.expect(ReaderReady)
    heard.expect(CardInserted)
    error = heard.expect(CardFailed).error
    assert (error.name, error.code) == (name, code)


def test_pins(pcscd: PcscdServer, slot: VpcdSlot, start_worker: Start, heard: Heard) -> None:
    slot.insert(card_of("worker"))
    worker = start_worker()
    for kind in (ReaderReady, CardInserted, CardRead):
        heard.expect(kind)
    worker.verify_pin("000000")
    assert heard.expect(PinRejected).tries_left == 2
    worker.change_pin("123456", "8642")
    heard.expect(PinChanged)
    worker.verify_pin("8642")
    heard.expect(PinAccepted)
    for kind in (PinRejected, PinRejected, PinBlocked, PinBlocked):
        worker.verify_pin("000000")
        heard.expect(kind)


def test_a_slow_card_is_read(pcscd: PcscdServer, slot: VpcdSlot, start_worker: Start, heard: Heard) -> None:
    slot.insert(faulty(Faults(slow_ms=150)))
    start_worker()
    for kind in (ReaderReady, CardInserted, CardRead):
        heard.expect(kind)


def test_a_card_much_too_slow_is_given_up(
    pcscd: PcscdServer, slot: VpcdSlot, start_worker: Start, heard: Heard
) -> None:
    slot.insert(faulty(Faults(slow_ms=2600)))
    start_worker()
    heard.expect(ReaderReady)
    heard.expect(CardInserted)
    assert heard.expect(CardFailed, within_s=30).error.name == "slow_card"


def test_both_slots_are_watched_and_the_first_card_is_kept(
    pcscd: PcscdServer, slot: VpcdSlot, second_slot: VpcdSlot, start_worker: Start, heard: Heard
) -> None:
    start_worker()
    heard.expect(ReaderReady)
    second_slot.insert(card_of("villager"))
    heard.expect(CardInserted)
    assert heard.expect(CardRead).reading.holder.name == "李秀兰"
    slot.insert(card_of("worker"))
    watcher = PcscReader("00 00")
    assert watcher.wait(EMPTY, 10).has_card, "pcscd sees the other card"
    watcher.close()
    assert heard.is_silent()
    second_slot.remove()
    heard.expect(CardRemoved)
    heard.expect(CardInserted)
    assert heard.expect(CardRead).reading.holder.name == "张建军"


def test_only_readers_with_the_wanted_name_are_used(
    pcscd: PcscdServer, slot: VpcdSlot, second_slot: VpcdSlot
) -> None:
    slot.insert(card_of("worker"))
    second_slot.insert(card_of("villager"))
    reader = PcscReader("00 01")
    presence = reader.wait(EMPTY, 10)
    assert presence.slot == "Virtual PCD 00 01"
    reader.close()


def test_the_card_is_powered_down_after_use(pcscd: PcscdServer, slot: VpcdSlot, reader: PcscReader) -> None:
    slot.insert(card_of("worker"))
    presence = reader.wait(EMPTY, 10)
    connection = reader.connect(presence)
    application = SocialSecurityCard(connection)
    application.verify_pin("123456")
    assert application.read().holder.name == "张建军"
    connection.close()
    connection = reader.connect(presence)
    assert connection.transmit(bytes.fromhex("00B2030006")).hex() == "6986"
    connection.close()


def test_waiting_is_ended_from_another_thread(pcscd: PcscdServer, reader: PcscReader) -> None:
    import threading

    reader.wait(EMPTY, 0)
    answers = []
    waiting = threading.Thread(target=lambda: answers.append(reader.wait(EMPTY, 120)))
    waiting.start()
    reader.wake()
    waiting.join(20)
    assert answers == [EMPTY]
