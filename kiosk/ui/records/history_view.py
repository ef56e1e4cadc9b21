"""Contributions in detail: pages of years, and the months of one year."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.contract.codes.insurance import InsuranceType, PaymentFlag
from kiosk.contract.contributions import History, MonthRow, YearRow, expand_segments
from kiosk.ui.background import Background, Errand
from kiosk.ui.models.rows_model import RowsModel
from kiosk.ui.models.table_model import TableModel, TableRow
from kiosk.ui.translation import translate
from kiosk.ui.words.formatting import yuan
from kiosk.ui.words.names import name_of, named, short_name_of
from kiosk.ui.words.troubles import trouble_of
from kiosk.ui.words.wording import failure_words
from kiosk.visit.trouble import Trouble

YEARS_ON_A_PAGE = 60
"""The most the platform gives at a time: the table turns over screenfuls by itself."""


@dataclass(frozen=True)
class HistoryPageRequest:
    """Which page of which insurance type (None: all) is asked for."""

    token: str
    insurance: InsuranceType | None
    page: int
    page_size: int

    def __repr__(self) -> str:
        return f"HistoryPageRequest(page={self.page})"


@dataclass(frozen=True)
class FilterRow:
    """One choice of insurance type; code "" means all."""

    code: str
    name: str
    current: bool


def year_row(row: YearRow, has_months: bool, *, insurance_told: bool = True) -> TableRow:
    """The wording of one year: year, insurance if it is told, months, personal share, the others' share, sum."""
    others = row.employer + row.subsidy + row.collective
    months = str(row.months)
    if row.arrears_months:
        months = translate("HistoryView", "{0}，欠 {1}").format(months, row.arrears_months)
    told = (short_name_of(row.insurance),) if insurance_told else ()
    return TableRow(
        cells=(
            translate("HistoryView", "{0}年").format(row.year),
            *told,
            months,
            yuan(row.personal),
            yuan(others),
            yuan(row.personal + others),
        ),
        opens=has_months,
        mark=1 + len(told) if row.arrears_months else -1,
    )


def month_row(row: MonthRow) -> TableRow:
    """The wording of one month: month, base, employer's share, personal share, state."""
    return TableRow(
        cells=(
            translate("HistoryView", "{0}月").format(int(row.month[5:])),
            yuan(row.base),
            yuan(row.employer_share),
            yuan(row.personal),
            named("视同缴费") if row.deemed else name_of(row.flag),
        ),
        mark=-1 if row.flag is PaymentFlag.PAID else 4,
    )


class HistoryView(QObject):
    """Fetches a page when it is asked for; months come from the page's segments, without another request."""

    changed = Signal()
    sessionLost = Signal()

    def __init__(
        self,
        fetch: Callable[[HistoryPageRequest], History],
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._background = background
        self._token = ""
        self._errand: Errand | None = None
        self._state = "empty"
        self._trouble: Trouble | None = None
        self._insurances: list[InsuranceType] = []
        self._insurance: InsuranceType | None = None
        self._page = 1
        self._history: History | None = None
        self._opened: YearRow | None = None
        self._filters = RowsModel(FilterRow, self)
        self._years = TableModel(self)
        self._months = TableModel(self)

    def open(self, token: str) -> None:
        """Use this session from now on."""
        self._token = token

    def clear(self) -> None:
        """Forget everything of the visit."""
        if self._errand:
            self._errand.drop()
        self._token = ""
        self._insurances = []
        self._history = None
        self._opened = None
        for model in (self._filters, self._years, self._months):
            model.replace([])
        self._enter("empty")

    def show(self, insurances: list[InsuranceType], code: str) -> None:
        """Show the first page of one insurance type, or of all (""), of those the person has."""
        self._insurances = insurances
        self.filterBy(code)

    @Slot(str)
    def filterBy(self, code: str) -> None:
        """Show one insurance type, or all ("")."""
        self._insurance = InsuranceType(code) if code else None
        self._word_filters()
        self.showPage(1)

    def retranslate(self) -> None:
        """The language changed: word everything anew."""
        if self._insurances:
            self._word_filters()
        if self._history is not None:
            self._word_years(self._history)
            if self._opened is not None:
                self._word_months(self._history, self._opened)
        self.changed.emit()

    @Slot(int)
    def showPage(self, page: int) -> None:
        """Fetch and show this page of years."""
        if self._errand:
            self._errand.drop()
        self._page = page
        self._opened = None
        self._enter("loading")
        request = HistoryPageRequest(self._token, self._insurance, page, YEARS_ON_A_PAGE)
        self._errand = self._background.run(lambda: self._fetch(request), self._show, self._fail)

    @Slot()
    def reload(self) -> None:
        """Ask for the same page again."""
        self.showPage(self._page)

    @Slot(int)
    def openYear(self, index: int) -> None:
        """Show the months of the year at this position."""
        if self._history is None or not 0 <= index < len(self._history.years):
            return
        year = self._history.years[index]
        self._word_months(self._history, year)
        self._opened = year
        self.changed.emit()

    @Slot()
    def closeYear(self) -> None:
        """Back to the years."""
        self._opened = None
        self.changed.emit()

    @staticmethod
    def _months_of(history: History, year: YearRow) -> list[MonthRow]:
        segments = [
            segment
            for segment in history.segments
            if segment.insurance == year.insurance and segment.first[:4] == str(year.year)
        ]
        return sorted(expand_segments(segments, history.employers), key=lambda row: row.month)

    def _show(self, history: History) -> None:
        self._history = history
        self._word_years(history)
        self._enter("ready" if history.years else "empty")

    def _word_filters(self) -> None:
        everything = FilterRow("", translate("HistoryView", "全部"), self._insurance is None)
        rows = [
            FilterRow(each.value, short_name_of(each), each is self._insurance) for each in self._insurances
        ]
        self._filters.update([everything, *rows])

    def _word_months(self, history: History, year: YearRow) -> None:
        self._months.replace([month_row(row) for row in self._months_of(history, year)])

    def _word_years(self, history: History) -> None:
        with_months = {(each.insurance, int(each.first[:4])) for each in history.segments}
        self._years.replace(
            [
                year_row(
                    row, (row.insurance, row.year) in with_months, insurance_told=self._insurance is None
                )
                for row in history.years
            ]
        )

    def _fail(self, error: Exception) -> None:
        trouble = trouble_of(error)
        if trouble.key == "problem.visit-expired":
            self.sessionLost.emit()
            return
        if trouble.key == "problem.no-contributions":
            self._enter("empty")
            return
        self._enter("failed", trouble)

    def _enter(self, state: str, trouble: Trouble | None = None) -> None:
        self._state, self._trouble = state, trouble
        self.changed.emit()

    def _year_titles(self) -> list[str]:
        insurance = [translate("HistoryView", "险种")] if self._insurance is None else []
        return [
            translate("HistoryView", "年度"),
            *insurance,
            translate("HistoryView", "月数"),
            translate("HistoryView", "个人"),
            translate("HistoryView", "单位/补贴"),
            translate("HistoryView", "合计（元）"),
        ]

    def _months_employers(self) -> str:
        if self._history is None or self._opened is None:
            return ""
        names = dict.fromkeys(
            row.employer for row in self._months_of(self._history, self._opened) if row.employer
        )
        return translate("HistoryView", "、").join(names)

    def _months_title(self) -> str:
        if self._opened is None:
            return ""
        total = self._opened.personal + self._opened.employer + self._opened.subsidy + self._opened.collective
        return translate("HistoryView", "{0}年 {1}，合计 {2} 元").format(
            self._opened.year, name_of(self._opened.insurance), yuan(Decimal(total))
        )

    state = Property(str, lambda self: self._state, notify=changed)
    failure = Property(str, lambda self: failure_words(self._trouble), notify=changed)
    page = Property(int, lambda self: self._page, notify=changed)
    firstYear = Property(int, lambda self: (self._page - 1) * YEARS_ON_A_PAGE + 1, notify=changed)
    totalYears = Property(int, lambda self: self._history.total_years if self._history else 0, notify=changed)
    monthsShown = Property(bool, lambda self: self._opened is not None, notify=changed)
    monthsTitle = Property(str, _months_title, notify=changed)
    yearTitles = Property(list, _year_titles, notify=changed)
    insuranceTold = Property(bool, lambda self: self._insurance is None, notify=changed)
    monthsEmployers = Property(str, _months_employers, notify=changed)
    filters = Property(QObject, lambda self: self._filters, constant=True)
    years = Property(QObject, lambda self: self._years, constant=True)
    months = Property(QObject, lambda self: self._months, constant=True)
