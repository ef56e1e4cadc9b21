"""What can go wrong around a card (card.md §6.3), shown by pcscd itself, and that the worker recovers alone."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from smartcard import scard

from kiosk.card.emulator.profile import Faults
from kiosk.card.emulator.vpcd import VpcdSlot
from kiosk.card.errors import CardPulled, NoReader, NoService, ReaderBusy
from kiosk.card.events import (
    CardFailed,
    CardInserted,
    CardRead,
    CardRemoved,
    PinFailed,
    ReaderLost,
    ReaderReady,
)
from kiosk.card.pcsc.reader import PcscReader
from kiosk.card.reader import EMPTY
from kiosk.card.worker import CardWorker
from tests.card.cards import card_of, faulty
from tests.card.listening import Heard
from tests.rigs.pcscd import PcscdServer

Start = Callable[[], CardWorker]
SELECT = bytes.fromhex("00A404000F7378312E73682EC9E7BBE1B1A3D5CF")


def read(slot: VpcdSlot, heard: Heard, card_id: str = "worker") -> None:
    slot.insert(card_of(card_id))
    heard.expect(CardInserted)
    heard.expect(CardRead)


def test_no_service_until_it_is_started(
    stopped_pcscd: PcscdServer, slot: VpcdSlot, start_worker: Start, heard: Heard
) -> None:
    start_worker()
    assert heard.expect(ReaderLost).error.code == -12
    stopped_pcscd.start()
    heard.expect(ReaderReady)
    read(slot, heard)


@pytest.mark.parametrize("end", ["kill", "stop"])
def test_service_ends_while_waiting_and_comes_back(
    pcscd: PcscdServer, slot: VpcdSlot, start_worker: Start, heard: Heard, end: str
) -> None:
    start_worker()
    heard.expect(ReaderReady)
    getattr(pcscd, end)()
    error = heard.expect(ReaderLost).error
    assert error.name == "no_service", str(error)
    pcscd.start()
    heard.expect(ReaderReady)
    read(slot, heard)


def test_service_restarts_while_a_card_lies_there(
    pcscd: PcscdServer, slot: VpcdSlot, start_worker: Start, heard: Heard
) -> None:
    worker = start_worker()
    heard.expect(ReaderReady)
    read(slot, heard)
    pcscd.restart()
    heard.expect(CardRemoved)
    heard.expect(ReaderLost)
    heard.expect(ReaderReady)
    worker.verify_pin("123456")
    assert heard.expect(PinFailed).error.name == "no_card"
    read(slot, heard)


def test_service_dies_during_a_command(
    pcscd: PcscdServer, slot: VpcdSlot, start_worker: Start, heard: Heard
) -> None:
    start_worker()
    heard.expect(ReaderReady)
    slot.insert(faulty(Faults(slow_ms=60_000)))
    heard.expect(CardInserted)
    pcscd.kill()
    heard.expect(CardRemoved)
    heard.expect(ReaderLost)
    slot.remove()
    pcscd.start()
    heard.expect(ReaderReady)
    read(slot, heard)


def test_an_old_context_is_made_anew(pcscd: PcscdServer, reader: PcscReader) -> None:
    reader.wait(EMPTY, 0)
    pcscd.restart()
    with pytest.raises(NoService):
        reader.wait(EMPTY, 5)
    assert reader.wait(EMPTY, 0) == EMPTY


def test_no_reader_until_one_is_there(
    no_readers: Path, slot: VpcdSlot, start_worker: Start, heard: Heard
) -> None:
    with PcscdServer(no_readers):
        start_worker()
        assert heard.expect(ReaderLost).error.code == -11
    with PcscdServer():
        heard.expect_after(ReaderReady, ReaderLost)
        read(slot, heard)


def test_reader_vanishes(
    pcscd: PcscdServer, no_readers: Path, slot: VpcdSlot, start_worker: Start, heard: Heard
) -> None:
    start_worker()
    heard.expect(ReaderReady)
    read(slot, heard)
    pcscd.config = no_readers
    pcscd.restart()
    heard.expect(CardRemoved)
    names = {heard.expect(ReaderLost).error.name}
    if names == {"no_service"}:
        names.add(heard.expect(ReaderLost).error.name)
    assert "no_reader" in names
    pcscd.config = None
    pcscd.restart()
    heard.expect_after(ReaderReady, ReaderLost)
    read(slot, heard)


def test_a_sam_slot_is_no_card_reader(stopped_pcscd: PcscdServer, tmp_path: Path, reader: PcscReader) -> None:
    vpcd = Path("/etc/reader.conf.d/vpcd").read_text()
    (tmp_path / "vpcd").write_text(vpcd.replace('"Virtual PCD"', '"Virtual SAM"'))
    stopped_pcscd.config = tmp_path
    stopped_pcscd.start()
    with pytest.raises(NoReader, match="2 readers, none that fits"):
        reader.wait(EMPTY, 0)


def test_a_name_that_no_reader_has(pcscd: PcscdServer) -> None:
    reader = PcscReader("ACR122")
    with pytest.raises(NoReader):
        reader.wait(EMPTY, 0)
    reader.close()


def test_card_pulled_between_commands(pcscd: PcscdServer, slot: VpcdSlot, reader: PcscReader) -> None:
    slot.insert(card_of("worker"))
    connection = reader.connect(reader.wait(EMPTY, 10))
    assert connection.transmit(SELECT)
    slot.remove()
    with pytest.raises(CardPulled):
        connection.transmit(SELECT)
    connection.close()


def test_a_wake_does_not_hide_that_the_card_was_pulled(
    pcscd: PcscdServer, slot: VpcdSlot, reader: PcscReader
) -> None:
    slot.insert(faulty(Faults(pulled_at_apdu=1)))
    connection = reader.connect(reader.wait(EMPTY, 10))
    reader.wake()
    with pytest.raises(CardPulled):
        connection.transmit(SELECT)
    connection.close()


@pytest.mark.parametrize("apdu", [1, 2, 4, 6])
def test_card_pulled_during_a_command(
    pcscd: PcscdServer, slot: VpcdSlot, start_worker: Start, heard: Heard, apdu: int
) -> None:
    start_worker()
    heard.expect(ReaderReady)
    slot.insert(faulty(Faults(pulled_at_apdu=apdu)))
    heard.expect(CardInserted)
    assert heard.expect(CardFailed).error.name == "card_removed"
    heard.expect(CardRemoved)
    read(slot, heard)


def test_card_pulled_while_its_pin_is_checked(
    pcscd: PcscdServer, slot: VpcdSlot, start_worker: Start, heard: Heard
) -> None:
    worker = start_worker()
    heard.expect(ReaderReady)
    slot.insert(faulty(Faults(pulled_at_apdu=8)))
    heard.expect(CardInserted)
    heard.expect(CardRead)
    worker.verify_pin("123456")
    assert heard.expect(PinFailed).error.name == "card_removed"
    heard.expect(CardRemoved)


def test_card_swapped_quickly(pcscd: PcscdServer, slot: VpcdSlot, start_worker: Start, heard: Heard) -> None:
    start_worker()
    heard.expect(ReaderReady)
    read(slot, heard, "worker")
    slot.insert(card_of("villager"))
    heard.expect(CardRemoved)
    heard.expect(CardInserted)
    assert heard.expect(CardRead).reading.holder.name == "李秀兰"


def test_another_program_holds_the_card(
    pcscd: PcscdServer, slot: VpcdSlot, start_worker: Start, heard: Heard, reader: PcscReader
) -> None:
    slot.insert(card_of("worker"))
    presence = reader.wait(EMPTY, 10)
    connection = reader.connect(presence)
    second = PcscReader()
    with pytest.raises(ReaderBusy):
        second.connect(second.wait(EMPTY, 10))
    second.close()
    start_worker()
    heard.expect(ReaderReady)
    heard.expect(CardInserted)
    assert heard.expect(CardFailed).error.name == "reader_busy"
    connection.close()
    heard.expect(CardInserted)
    heard.expect(CardRead)


def test_a_card_without_contact_is_no_card_and_hinders_nothing(
    pcscd: PcscdServer, slot: VpcdSlot, start_worker: Start, heard: Heard
) -> None:
    slot.insert(faulty(Faults(upside_down=True)))
    start_worker()
    heard.expect(ReaderReady)
    slot.remove()
    read(slot, heard)


def test_a_card_that_never_answers_is_over_when_it_is_pulled(
    pcscd: PcscdServer, slot: VpcdSlot, start_worker: Start, heard: Heard
) -> None:
    start_worker()
    heard.expect(ReaderReady)
    slot.insert(card_of("mute"))
    heard.expect(CardInserted)
    slot.remove()
    assert heard.expect(CardFailed).error.name == "card_removed"
    heard.expect(CardRemoved)
    read(slot, heard)


def test_a_service_that_hangs_does_not_hold_the_program(
    pcscd: PcscdServer, slot: VpcdSlot, start_worker: Start, heard: Heard
) -> None:
    worker = start_worker()
    heard.expect(ReaderReady)
    slot.insert(card_of("mute"))
    heard.expect(CardInserted)
    worker.stop()
    slot.remove()


def test_a_protocol_the_card_does_not_speak(pcscd: PcscdServer, slot: VpcdSlot, reader: PcscReader) -> None:
    slot.insert(card_of("resident-id"))
    connection = reader.connect(reader.wait(EMPTY, 10))
    assert connection.transmit(SELECT), "a card of T=1 is spoken to as well"
    connection.close()


def test_the_service_frozen_and_thawed(
    pcscd: PcscdServer, slot: VpcdSlot, start_worker: Start, heard: Heard
) -> None:
    start_worker()
    heard.expect(ReaderReady)
    os.kill(pcscd.pid, signal.SIGSTOP)
    os.kill(pcscd.pid, signal.SIGCONT)
    read(slot, heard)


def test_nothing_is_left_connected(
    pcscd: PcscdServer, slot: VpcdSlot, start_worker: Start, heard: Heard
) -> None:
    """Another program can have the card to itself as soon as it was read."""
    start_worker()
    heard.expect(ReaderReady)
    read(slot, heard)
    code, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
    assert code == 0
    code, handle, _ = scard.SCardConnect(
        context, "Virtual PCD 00 00", scard.SCARD_SHARE_EXCLUSIVE, scard.SCARD_PROTOCOL_ANY
    )
    assert code == 0
    scard.SCardDisconnect(handle, scard.SCARD_RESET_CARD)
    scard.SCardReleaseContext(context)
    assert heard.is_silent()
