from pathlib import Path

import pytest

from kiosk.card.emulator.profile import CardFileError
from kiosk.card.emulator.reader import EmulatedReader
from kiosk.card.emulator.tray import CardTray
from kiosk.card.events import CardFailed, CardInserted, CardRead, CardRemoved, PinRejected, ReaderReady
from kiosk.card.worker import CardWorker
from tests.card.cards import FOLDER
from tests.card.listening import Heard


def test_cards_of_the_tray_go_in_and_out(worker: CardWorker, reader: EmulatedReader, heard: Heard) -> None:
    tray = CardTray(FOLDER, reader)
    heard.expect(ReaderReady)
    assert tray.inserted is None
    tray.insert("worker")
    assert tray.inserted == "worker"
    heard.expect(CardInserted)
    heard.expect(CardRead)
    tray.insert("mute")
    assert tray.inserted == "mute"
    for kind in (CardRemoved, CardInserted, CardFailed):
        heard.expect(kind)
    tray.remove()
    assert tray.inserted is None
    heard.expect(CardRemoved)


def test_a_card_remembers_its_wrong_pins(worker: CardWorker, reader: EmulatedReader, heard: Heard) -> None:
    tray = CardTray(FOLDER, reader)
    heard.expect(ReaderReady)
    tray.insert("worker")
    heard.expect(CardInserted)
    heard.expect(CardRead)
    worker.verify_pin("000000")
    heard.expect(PinRejected)
    tray.remove()
    heard.expect(CardRemoved)
    tray.insert("worker")
    heard.expect(CardInserted)
    assert heard.expect(CardRead).pin_tries_left == 2


def test_the_tray_lists_every_card_with_its_story() -> None:
    cards = CardTray(FOLDER, EmulatedReader()).cards
    assert [card.id for card in cards] == sorted(path.stem for path in FOLDER.glob("*.toml"))
    assert all(card.title and card.story and card.path.exists() for card in cards)


def test_an_unknown_card() -> None:
    with pytest.raises(KeyError):
        CardTray(FOLDER, EmulatedReader()).insert("nobody")


def test_a_broken_file_in_the_tray_is_named(tmp_path: Path) -> None:
    (tmp_path / "broken.toml").write_text("title =")
    with pytest.raises(CardFileError, match=r"broken\.toml"):
        CardTray(tmp_path, EmulatedReader())
