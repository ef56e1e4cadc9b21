"""Which reader the tour's cards go into: pcscd's virtual one where it runs, else the emulator in-process."""

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.card.emulator.reader import EmulatedReader
from kiosk.card.emulator.tray import CardTray
from kiosk.card.emulator.vpcd import VPCD_PORT, VpcdSlot
from kiosk.card.pcsc.reader import PcscReader
from kiosk.card.reader import CardReader

_VIRTUAL_READER = "Virtual PCD 00 00"


class ReaderNotThere(Exception):
    """The reader that was asked for does not run here."""


@dataclass(frozen=True)
class ReaderChoice:
    """The reader's name for the report, a way to open it, and the tray that fills it."""

    name: str
    open: Callable[[], CardReader]
    tray: CardTray


def virtual_reader_runs() -> bool:
    """Whether pcscd's virtual reader listens on loopback."""
    try:
        with socket.create_connection(("127.0.0.1", VPCD_PORT), timeout=1.0):
            return True
    except OSError:
        return False


@contextmanager
def choose_reader(wanted: str, cards: Path) -> Iterator[ReaderChoice]:
    """`pcsc`, `emulated` or `auto`. Raises ReaderNotThere when pcsc is wanted and does not run."""
    runs = wanted != "emulated" and virtual_reader_runs()
    if wanted == "pcsc" and not runs:
        raise ReaderNotThere("pcscd with its virtual reader (vpcd) does not run here")
    if runs:
        tray = CardTray(cards, VpcdSlot())
        yield ReaderChoice("pcscd with the virtual reader", lambda: PcscReader(_VIRTUAL_READER), tray)
        tray.remove()
        return
    slot = EmulatedReader()
    yield ReaderChoice("the emulator in this process", lambda: slot, CardTray(cards, slot))
