"""The demonstration's tray of cards, as the strip above the screen shows it."""

import logging
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.ui.background import Background, Errand
from kiosk.ui.models.rows_model import RowsModel

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class TrayRow:
    """One card that can be put in."""

    card_id: str
    title: str
    story: str


class Tray(Protocol):
    """What puts emulated cards into the reader. Both calls may block."""

    def insert(self, card_id: str) -> None:
        """Put this card in."""
        ...

    def remove(self) -> None:
        """Pull the card that is in."""
        ...


class CardTrayView(QObject):
    """Chosen cards go in, pulled cards come out; the reader notices by itself."""

    changed = Signal()

    def __init__(self, tray: Tray, rows: list[TrayRow], background: Background) -> None:
        super().__init__()
        self._tray = tray
        self._background = background
        self._titles = {row.card_id: row.title for row in rows}
        self._inserted = ""
        self._errand: Errand | None = None
        self._cards = RowsModel(TrayRow, self)
        self._cards.replace(rows)

    @Slot(str)
    def insert(self, card_id: str) -> None:
        """Put this card in."""
        self._inserted = card_id
        self.changed.emit()
        self._errand = self._background.run(lambda: self._tray.insert(card_id), _nothing, self._failed)

    @Slot()
    def remove(self) -> None:
        """Pull the card that is in."""
        self._inserted = ""
        self.changed.emit()
        self._errand = self._background.run(self._tray.remove, _nothing, self._failed)

    def _failed(self, error: Exception) -> None:
        logger.error("card tray failed error=%s", type(error).__name__)
        self._inserted = ""
        self.changed.emit()

    insertedTitle = Property(str, lambda self: self._titles.get(self._inserted, ""), notify=changed)
    cards = Property(QObject, lambda self: self._cards, constant=True)


def _nothing(_: None) -> None:
    """Nothing is left to do."""
