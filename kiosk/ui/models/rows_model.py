"""A list model over frozen dataclasses: one role a field, under the field's name in camelCase."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex

Row = TypeVar("Row")
_FIRST_ROLE = 0x0100 + 1  # after Qt::UserRole, whose name would load Qt's whole namespace


def _camel_case(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


class RowsModel(QAbstractListModel, Generic[Row]):
    """Rows of one dataclass type, replaced as a whole."""

    def __init__(self, row_type: type[Row], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(row_type)]  # type: ignore[arg-type]  # any dataclass
        self._rows: list[Row] = []

    @property
    def rows(self) -> Sequence[Row]:
        """The rows shown."""
        return self._rows

    def replace(self, rows: Sequence[Row]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def update(self, rows: Sequence[Row]) -> None:
        """Show these rows instead; as many as before keep their places on the screen, and the keyboard."""
        if len(rows) != len(self._rows):
            self.replace(rows)
            return
        self._rows = list(rows)
        self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """Qt's interface: how many rows; a list has no children."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """Qt's interface: the names QML uses."""
        return {
            _FIRST_ROLE + position: QByteArray(_camel_case(name).encode())
            for position, name in enumerate(self._names)
        }

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        """Qt's interface: one field of one row."""
        position = role - _FIRST_ROLE
        if not 0 <= index.row() < len(self._rows) or not 0 <= position < len(self._names):
            return None
        value = getattr(self._rows[index.row()], self._names[position])
        return list(value) if isinstance(value, tuple) else value
