"""The records a query brought: figures, a table, bars, notes, and the details of one row."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.contract.items import Bar, Column, Fact, Row, Sheet, ValueKind
from kiosk.ui.items.values import fact_value, shown
from kiosk.ui.models.rows_model import RowsModel
from kiosk.ui.models.table_model import TableModel, TableRow
from kiosk.ui.translation import CHINESE, translate
from kiosk.ui.words.formatting import date_words


@dataclass(frozen=True)
class FactRow:
    """A name and a value in words."""

    name: str
    value: str
    unit: str


@dataclass(frozen=True)
class BarRow:
    """One bar of the chart; `year` stands under it, `fraction` is of the tallest, 0 to 1."""

    year: str
    fraction: float


@dataclass(frozen=True)
class NoteRow:
    """One thing to know."""

    text: str


def fact_rows(facts: Sequence[Fact], language: str) -> list[FactRow]:
    """Facts in the language in use."""
    return [
        FactRow(
            fact.label.in_language(language),
            fact_value(fact, language),
            translate("SheetView", "元") if fact.kind is ValueKind.MONEY else "",
        )
        for fact in facts
    ]


class SheetView(QObject):
    """Shows one sheet. Forgotten when the visit ends."""

    changed = Signal()
    chosenBarChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._language = CHINESE
        self._opened: Row | None = None
        self._chosen_bar = -1
        self._summary = RowsModel(FactRow, self)
        self._rows = TableModel(self)
        self._bars = RowsModel(BarRow, self)
        self._notes = RowsModel(NoteRow, self)
        self._details = RowsModel(FactRow, self)

    @property
    def sheet(self) -> Sheet | None:
        """What is shown."""
        return self._sheet

    def show(self, sheet: Sheet | None, language: str) -> None:
        """Show this sheet, or nothing."""
        self._sheet, self._language, self._opened = sheet, language, None
        self._chosen_bar = len(sheet.bars) - 1 if sheet else -1
        self.use_language(language)

    def use_language(self, language: str) -> None:
        """Word everything in this language."""
        self._language = language
        sheet = self._sheet
        self._summary.replace(fact_rows(sheet.summary, language) if sheet else [])
        self._rows.replace([self._row(row, sheet.columns) for row in sheet.rows] if sheet else [])
        self._bars.replace(_bars(sheet.bars) if sheet else [])
        self._notes.replace([NoteRow(note.in_language(language)) for note in sheet.notes] if sheet else [])
        self._word_details()
        self.changed.emit()
        self.chosenBarChanged.emit()

    @Slot(int)
    def openRow(self, index: int) -> None:
        """Show the details of this row."""
        if self._sheet is not None and 0 <= index < len(self._sheet.rows) and self._sheet.rows[index].detail:
            self._opened = self._sheet.rows[index]
            self._word_details()
            self.changed.emit()

    @Slot()
    def closeRow(self) -> None:
        """Back to the table."""
        self._opened = None
        self._word_details()
        self.changed.emit()

    @Slot(int)
    def chooseBar(self, index: int) -> None:
        """Show this bar's amount in words."""
        if self._sheet is not None and 0 <= index < len(self._sheet.bars):
            self._chosen_bar = index
            self.chosenBarChanged.emit()

    @Slot()
    def clear(self) -> None:
        """Forget everything of the visit."""
        self.show(None, self._language)

    def _row(self, row: Row, columns: Sequence[Column]) -> TableRow:
        texts = row.cells_en if self._language == "en" and row.cells_en else row.cells
        cells = tuple(shown(text, column.kind) for text, column in zip(texts, columns, strict=False))
        return TableRow(cells, opens=bool(row.detail), mark=row.mark)

    def _word_details(self) -> None:
        self._details.replace(fact_rows(self._opened.detail, self._language) if self._opened else [])

    def _titles(self) -> list[str]:
        if self._sheet is None:
            return []
        return [self._title(column) for column in self._sheet.columns]

    def _title(self, column: Column) -> str:
        label = column.label.in_language(self._language)
        told = translate("SheetView", "元") in label
        return (
            label if told or column.kind is not ValueKind.MONEY else label + translate("SheetView", "（元）")
        )

    def _detail_title(self) -> str:
        if self._opened is None or self._sheet is None:
            return ""
        return " ".join(self._row(self._opened, self._sheet.columns).cells[: self._sheet.lead])

    def _bar_text(self) -> str:
        if self._sheet is None or not 0 <= self._chosen_bar < len(self._sheet.bars):
            return ""
        bar = self._sheet.bars[self._chosen_bar]
        return translate("SheetView", "{0}：{1} 元").format(
            bar.label, shown(str(bar.amount), ValueKind.MONEY)
        )

    def _as_of(self) -> str:
        if self._sheet is None:
            return ""
        return translate("SheetView", "截至{0}").format(date_words(self._sheet.as_of))

    def _empty_text(self) -> str:
        if self._sheet is None or self._sheet.empty is None or self._sheet.rows:
            return ""
        return self._sheet.empty.in_language(self._language)

    summary = Property(QObject, lambda self: self._summary, constant=True)
    rows = Property(QObject, lambda self: self._rows, constant=True)
    bars = Property(QObject, lambda self: self._bars, constant=True)
    notes = Property(QObject, lambda self: self._notes, constant=True)
    details = Property(QObject, lambda self: self._details, constant=True)
    titles = Property(list, _titles, notify=changed)
    lead = Property(int, lambda self: self._sheet.lead if self._sheet else 1, notify=changed)
    asOf = Property(str, _as_of, notify=changed)
    emptyText = Property(str, _empty_text, notify=changed)
    hasTable = Property(bool, lambda self: bool(self._sheet and self._sheet.columns), notify=changed)
    hasBars = Property(bool, lambda self: bool(self._sheet and self._sheet.bars), notify=changed)
    rowOpened = Property(bool, lambda self: self._opened is not None, notify=changed)
    detailTitle = Property(str, _detail_title, notify=changed)
    chosenBar = Property(int, lambda self: self._chosen_bar, notify=chosenBarChanged)
    barText = Property(str, _bar_text, notify=chosenBarChanged)


def _bars(bars: Sequence[Bar]) -> list[BarRow]:
    tallest = max((bar.amount for bar in bars), default=Decimal(0))
    return [BarRow(_short(bar.label), float(bar.amount / tallest) if tallest > 0 else 0.0) for bar in bars]


def _short(label: str) -> str:
    """A month without its century: there is little room under a bar."""
    return label[2:] if "-" in label else label
