"""Contributions at a glance: the overview as the home screen shows it."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.contract.codes.insurance import EnrolmentStatus, InsuranceType
from kiosk.contract.contributions import InsuranceOverview, Overview
from kiosk.ui.background import Background, Errand
from kiosk.ui.models.rows_model import RowsModel
from kiosk.ui.translation import translate
from kiosk.ui.words.formatting import date_words, duration, month_words, whole_yuan, yuan
from kiosk.ui.words.names import name_of, named
from kiosk.ui.words.troubles import trouble_of
from kiosk.ui.words.wording import failure_words
from kiosk.visit.trouble import Trouble

PAID = "正常发放"
"""How the platform calls a pension that is being paid."""


@dataclass(frozen=True)
class InsuranceRow:
    """One insurance card."""

    code: str
    name: str
    status_text: str
    active: bool
    months: str
    since: str
    year_paid: str
    balance: str
    employer: str
    arrears: str


@dataclass(frozen=True)
class YearBar:
    """One bar of the chart; `fraction` of the tallest, 0 to 1."""

    year: int
    fraction: float
    months: int
    amount: Decimal


def insurance_row(insurance: InsuranceOverview, benefit: str = "") -> InsuranceRow:
    """The wording of one insurance card; who draws its pension reads the state of that, not that payment has ended."""
    year_paid = insurance.year_personal + insurance.year_employer + insurance.year_subsidy
    employer = insurance.employer or ""
    if insurance.insurance is InsuranceType.RESIDENTS_PENSION and insurance.level is not None:
        employer = translate("ContributionsView", "缴费档次 {0} 元/年").format(whole_yuan(insurance.level))
    arrears = ""
    if insurance.arrears_months:
        arrears = translate("ContributionsView", "欠费 {0}，共 {1} 元").format(
            duration(insurance.arrears_months), yuan(insurance.arrears_amount)
        )
    return InsuranceRow(
        code=insurance.insurance.value,
        name=name_of(insurance.insurance),
        status_text=named(benefit) if benefit else name_of(insurance.status),
        active=benefit == PAID or (not benefit and insurance.status is EnrolmentStatus.PAYING),
        months=duration(insurance.months_paid),
        since=translate("ContributionsView", "{0}起").format(month_words(insurance.first_month))
        if insurance.first_month
        else translate("ContributionsView", "累计"),
        year_paid=yuan(year_paid),
        balance=yuan(insurance.account_balance) if insurance.account_balance is not None else "",
        employer=employer,
        arrears=arrears,
    )


def year_bars(overview: Overview) -> list[YearBar]:
    """All insurance types of a year together, oldest first, years without payment in between included."""
    amounts: defaultdict[int, Decimal] = defaultdict(Decimal)
    months: defaultdict[int, int] = defaultdict(int)
    for point in overview.years:
        amounts[point.year] += point.amount
        months[point.year] = max(months[point.year], point.months)
    if not amounts:
        return []
    tallest = max(amounts.values()) or Decimal(1)
    return [
        YearBar(year, float(amounts[year] / tallest), months[year], amounts[year])
        for year in range(min(amounts), max(amounts) + 1)
    ]


class ContributionsView(QObject):
    """Fetches the overview when a session opens and forgets it when the visit ends."""

    changed = Signal()
    chosenYearChanged = Signal()
    shown = Signal()
    sessionLost = Signal()

    def __init__(
        self,
        fetch: Callable[[str], Overview],
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
        self._overview: Overview | None = None
        self._insurances = RowsModel(InsuranceRow, self)
        self._years = RowsModel(YearBar, self)
        self._chosen_year = -1

    @property
    def overview(self) -> Overview | None:
        """What is shown, None before it is there."""
        return self._overview

    def open(self, token: str) -> None:
        """Fetch the overview for this session."""
        self._token = token
        self.reload()

    def clear(self) -> None:
        """Forget everything of the visit."""
        if self._errand:
            self._errand.drop()
        self._token = ""
        self._overview = None
        self._insurances.replace([])
        self._years.replace([])
        self._chosen_year = -1
        self._enter("empty")

    @Slot()
    def reload(self) -> None:
        """Ask again."""
        token = self._token
        self._enter("loading")
        self._errand = self._background.run(lambda: self._fetch(token), self._show, self._fail)

    @Slot(int)
    def chooseYear(self, index: int) -> None:
        """Choose the bar at this position."""
        if 0 <= index < len(self._years.rows) and index != self._chosen_year:
            self._chosen_year = index
            self.chosenYearChanged.emit()

    def retranslate(self) -> None:
        """The language changed: word everything anew."""
        if self._overview is not None:
            chosen = self._chosen_year
            self._word(self._overview)
            self._chosen_year = chosen
        self.changed.emit()
        self.chosenYearChanged.emit()

    def _enter(self, state: str, trouble: Trouble | None = None) -> None:
        self._state, self._trouble = state, trouble
        self.changed.emit()
        self.chosenYearChanged.emit()

    def _show(self, overview: Overview) -> None:
        self._overview = overview
        self._word(overview)
        self._enter("ready")
        self.shown.emit()

    def _word(self, overview: Overview) -> None:
        benefit = overview.benefit
        self._insurances.replace(
            [
                insurance_row(each, benefit.status if benefit and each.insurance is benefit.insurance else "")
                for each in overview.insurances
            ]
        )
        bars = year_bars(overview)
        self._years.replace(bars)
        self._chosen_year = len(bars) - 1

    def _fail(self, error: Exception) -> None:
        trouble = trouble_of(error)
        if trouble.key == "problem.visit-expired":
            self.sessionLost.emit()
            return
        self._enter("failed", trouble)

    def _headline(self) -> str:
        if self._overview and self._overview.benefit:
            return translate("ContributionsView", "每月养老金")
        return translate("ContributionsView", "养老保险累计缴费")

    def _headline_value(self) -> str:
        if not self._overview:
            return ""
        if self._overview.benefit:
            return translate("ContributionsView", "{0} 元").format(yuan(self._overview.benefit.monthly))
        return duration(self._overview.pension_months)

    def _headline_note(self) -> str:
        if not self._overview:
            return ""
        benefit = self._overview.benefit
        if benefit is None:
            return translate("ContributionsView", "截至{0}").format(date_words(self._overview.as_of))
        lines = [
            translate("ContributionsView", "{0} · {1}开始领取").format(
                named(benefit.status), month_words(benefit.since)
            )
        ]
        if benefit.last_paid:
            lines.append(
                translate("ContributionsView", "最近一次发放：{0}").format(month_words(benefit.last_paid))
            )
        due = benefit.certification_due
        if due and due >= self._overview.as_of:
            lines.append(translate("ContributionsView", "资格认证请在{0}前办理").format(date_words(due)))
        return "\n".join(lines)

    def _alert(self) -> str:
        """What needs doing before anything else: an overdue certification."""
        benefit = self._overview.benefit if self._overview else None
        if benefit is None or benefit.certification_due is None or self._overview is None:
            return ""
        if benefit.certification_due >= self._overview.as_of:
            return ""
        return translate(
            "ContributionsView", "资格认证已在{0}到期。办理认证后恢复发放，请找工作人员。"
        ).format(date_words(benefit.certification_due))

    def _year_paid(self) -> str:
        if not self._overview:
            return ""
        return yuan(
            sum(
                (
                    each.year_personal + each.year_employer + each.year_subsidy
                    for each in self._overview.insurances
                ),
                Decimal(0),
            )
        )

    def _chosen_year_text(self) -> str:
        if not 0 <= self._chosen_year < len(self._years.rows):
            return ""
        bar = self._years.rows[self._chosen_year]
        return translate("ContributionsView", "{0}年 {1}个月 {2} 元").format(
            bar.year, bar.months, yuan(bar.amount)
        )

    state = Property(str, lambda self: self._state, notify=changed)
    failure = Property(str, lambda self: failure_words(self._trouble), notify=changed)
    headline = Property(str, _headline, notify=changed)
    headlineValue = Property(str, _headline_value, notify=changed)
    headlineNote = Property(str, _headline_note, notify=changed)
    alert = Property(str, _alert, notify=changed)
    totalPaid = Property(
        str, lambda self: yuan(self._overview.total_paid) if self._overview else "", notify=changed
    )
    year = Property(int, lambda self: self._overview.year if self._overview else 0, notify=changed)
    yearPaid = Property(str, _year_paid, notify=changed)
    chosenYear = Property(int, lambda self: self._chosen_year, notify=chosenYearChanged)
    chosenYearText = Property(str, _chosen_year_text, notify=chosenYearChanged)
    insurances = Property(QObject, lambda self: self._insurances, constant=True)
    years = Property(QObject, lambda self: self._years, constant=True)
