"""Choosing a month or a day: first the year, then the month, then the day. Nothing is typed."""

import calendar
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.ui.models.rows_model import RowsModel
from kiosk.ui.translation import QT_TRANSLATE_NOOP, translate

YEARS_ON_A_PAGE = 12
_FIRST_MONTH, _LAST_MONTH = 1, 12
_DAYS_OF_A_WEEK = 7
MONTHS = (
    QT_TRANSLATE_NOOP("DateChoice", "1月"),
    QT_TRANSLATE_NOOP("DateChoice", "2月"),
    QT_TRANSLATE_NOOP("DateChoice", "3月"),
    QT_TRANSLATE_NOOP("DateChoice", "4月"),
    QT_TRANSLATE_NOOP("DateChoice", "5月"),
    QT_TRANSLATE_NOOP("DateChoice", "6月"),
    QT_TRANSLATE_NOOP("DateChoice", "7月"),
    QT_TRANSLATE_NOOP("DateChoice", "8月"),
    QT_TRANSLATE_NOOP("DateChoice", "9月"),
    QT_TRANSLATE_NOOP("DateChoice", "10月"),
    QT_TRANSLATE_NOOP("DateChoice", "11月"),
    QT_TRANSLATE_NOOP("DateChoice", "12月"),
)


@dataclass(frozen=True)
class DateCell:
    """One thing to touch: `value` is the year, month or day; 0 is an empty place before a month's first day."""

    value: int
    text: str
    usable: bool
    chosen: bool


class DateChoice(QObject):
    """A date between `earliest` and `latest`, both included. With `with_day` off, the answer is a month."""

    changed = Signal()
    answered = Signal(str)

    def __init__(
        self, earliest: date, latest: date, *, with_day: bool, parent: QObject | None = None
    ) -> None:
        """ValueError when there is nothing between the two."""
        super().__init__(parent)
        if earliest > latest:
            raise ValueError("the earliest date is after the latest")
        self._earliest, self._latest = earliest, latest
        self._with_day = with_day
        self._year: int | None = None
        self._month: int | None = None
        self._day: int | None = None
        self._page_end = latest.year
        self._cells = RowsModel(DateCell, self)
        self._word()

    @Slot(int)
    def choose(self, value: int) -> None:
        """Take this year, month or day; one that cannot be taken is left alone."""
        cell = next((each for each in self._cells.rows if each.value == value), None)
        if cell is None or not cell.usable:
            return
        if self._year is None:
            self._year = value
        elif self._with_day and self._month is not None:
            self._day = value
        else:
            self._month = value
        self._word()
        if self._answer():
            self.answered.emit(self._answer())

    @Slot()
    def back(self) -> None:
        """One step back: from the days to the months, from the months to the years."""
        if self._with_day and self._month is not None:
            self._month = self._day = None
        else:
            self._year = self._month = None
        self._word()

    @Slot(int)
    def turn(self, pages: int) -> None:
        """Show earlier (-1) or later (1) years."""
        wanted = self._page_end + pages * YEARS_ON_A_PAGE
        self._page_end = min(self._latest.year, max(self._earliest.year, wanted))
        self._word()

    @Slot()
    def clear(self) -> None:
        """Forget what was chosen."""
        self._year = self._month = self._day = None
        self._page_end = self._latest.year
        self._word()

    def retranslate(self) -> None:
        """The language changed: word everything anew."""
        self._word()

    def _stage(self) -> str:
        if self._year is None:
            return "year"
        return "day" if self._with_day and self._month is not None else "month"

    def _word(self) -> None:
        cells = {"year": self._years, "month": self._months, "day": self._days}[self._stage()]()
        self._cells.replace(cells)
        self.changed.emit()

    def _first_year(self) -> int:
        return max(self._earliest.year, self._page_end - YEARS_ON_A_PAGE + 1)

    def _years(self) -> list[DateCell]:
        return [
            DateCell(year, str(year), usable=True, chosen=False)
            for year in range(self._first_year(), self._page_end + 1)
        ]

    def _months(self) -> list[DateCell]:
        year = self._year or 0
        return [
            DateCell(
                month,
                translate("DateChoice", MONTHS[month - 1]),
                self._reaches(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])),
                chosen=month == self._month,
            )
            for month in range(_FIRST_MONTH, _LAST_MONTH + 1)
        ]

    def _days(self) -> list[DateCell]:
        year, month = self._year or 0, self._month or 0
        weekday, length = calendar.monthrange(year, month)
        empty = [DateCell(0, "", usable=False, chosen=False)] * weekday
        days = [
            DateCell(
                day,
                str(day),
                self._reaches(date(year, month, day), date(year, month, day)),
                chosen=day == self._day,
            )
            for day in range(1, length + 1)
        ]
        return [*empty, *days]

    def _reaches(self, first: date, last: date) -> bool:
        return first <= self._latest and last >= self._earliest

    def _answer(self) -> str:
        if self._year is None or self._month is None:
            return ""
        if not self._with_day:
            return f"{self._year:04d}-{self._month:02d}"
        return f"{self._year:04d}-{self._month:02d}-{self._day:02d}" if self._day else ""

    def _title(self) -> str:
        if self._year is None:
            return translate("DateChoice", "哪一年？")
        if self._stage() == "month":
            if self._month is None:
                return translate("DateChoice", "{0}年几月？").format(self._year)
            return translate("DateChoice", "{0}年{1}月").format(self._year, self._month)
        if self._day is None:
            return translate("DateChoice", "{0}年{1}月几号？").format(self._year, self._month)
        return translate("DateChoice", "{0}年{1}月{2}日").format(self._year, self._month, self._day)

    cells = Property(QObject, lambda self: self._cells, constant=True)
    stage = Property(str, _stage, notify=changed)
    title = Property(str, _title, notify=changed)
    answer = Property(str, _answer, notify=changed)
    earlier = Property(bool, lambda self: self._first_year() > self._earliest.year, notify=changed)
    later = Property(bool, lambda self: self._page_end < self._latest.year, notify=changed)
    columns = Property(int, lambda self: _DAYS_OF_A_WEEK if self._stage() == "day" else 3, notify=changed)
