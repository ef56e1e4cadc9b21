"""Which reader the tour's cards go into: pcscd's virtual one where it runs, else the emulator in-process."""

import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.card.emulator.reader import EmulatedReader
from kiosk.card.emulator.tray import CardTray
from kiosk.card.emulator.vpcd import FIRST_PORT, VpcdSlot
from kiosk.card.pcsc.reader import PcscReader
from kiosk.card.reader import CardReader

_VIRTUAL_READER = "Virtual PCD 00 00"


class ReaderNotThere(Exception):
    """The reader that was asked for does not run here."""


@dataclass(frozen=True)
class ReaderChoice:
    """The reader's name for the report, and a way to open it with a tray of fresh cards."""

    name: str
    open: Callable[[], tuple[CardReader, CardTray]]


def virtual_reader_runs() -> bool:
    """Whether pcscd's virtual reader listens on loopback."""
    try:
        with socket.create_connection(("127.0.0.1", FIRST_PORT), timeout=1.0):
            return True
    except OSError:
        return False


def choose_reader(wanted: str, cards: Path) -> ReaderChoice:
    """`pcsc`, `emulated` or `auto`. Raises ReaderNotThere when pcsc is wanted and does not run."""
    runs = wanted != "emulated" and virtual_reader_runs()
    if wanted == "pcsc" and not runs:
        raise ReaderNotThere("pcscd with its virtual reader (vpcd) does not run here")
    if runs:
        return ReaderChoice(
            "pcscd with the virtual reader",
            lambda: (PcscReader(_VIRTUAL_READER), CardTray(cards, VpcdSlot())),
        )

    def in_process() -> tuple[CardReader, CardTray]:
        slot = EmulatedReader()
        return slot, CardTray(cards, slot)

    return ReaderChoice("the emulator in this process", in_process)
