"""Rows of text for the table control."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal

from kiosk.ui.models.rows_model import RowsModel


@dataclass(frozen=True)
class TableRow:
    """One text a column; whether the row opens something; the column that is out of order, or -1."""

    cells: tuple[str, ...]
    opens: bool = False
    mark: int = -1


class TableModel(RowsModel[TableRow]):
    """Also knows the widest text of each column, by which the control chooses its layout."""

    longestChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(TableRow, parent)
        self._longest: list[str] = []

    def replace(self, rows: Sequence[TableRow]) -> None:
        """Show these rows instead."""
        columns = zip(*(row.cells for row in rows), strict=True)
        self._longest = [max(column, key=_width) for column in columns]
        super().replace(rows)
        self.longestChanged.emit()

    longest = Property(list, lambda self: self._longest, notify=longestChanged)


def _width(text: str) -> int:
    """Rough width in half-width characters: enough to find the widest text of a column."""
    return sum(2 if ord(character) >= 0x2E80 else 1 for character in text)
