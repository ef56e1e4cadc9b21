"""What one would get by paying on: the picture behind the pension calculator.

Our own way of looking ahead (not a rule of law): today's figures hold, accounts bear no interest. Every result says so.
"""

from dataclasses import dataclass
from decimal import Decimal

from kiosk.backend.rules.amounts import employees_amounts
from kiosk.backend.rules.bases import clamp_base
from kiosk.backend.rules.parameters import Confidence, least_sure, levels_table, to_fen
from kiosk.backend.rules.pension import (
    Caveat,
    Estimate,
    average_wage,
    employees_pension,
    residents_pension,
)
from kiosk.backend.rules.retirement import (
    Group,
    Retirement,
    elastic_ages,
    minimum_months_for,
    residents_first_month,
    retirement_table,
    statutory_retirement,
)
from kiosk.contract.codes.insurance import InsuranceType
from kiosk.contract.months import month_at, month_index

_PAYING_AGE_MONTHS = 16 * 12
_AHEAD = (Caveat.TODAYS_FIGURES, Caveat.NO_INTEREST)


@dataclass(frozen=True)
class LevelPoint:
    """Paying a level (yuan a year) for so many more years, and then drawing the pension from 60."""

    level: int
    years: int
    subsidy: Decimal
    paid_months: int
    account: Decimal
    estimate: Estimate

    @property
    def short_months(self) -> int:
        """Months that are missing to draw a pension at all (国发〔2014〕8号: fifteen years)."""
        return max(0, retirement_table().residents.minimum_months - self.paid_months)


@dataclass(frozen=True)
class LevelSeries:
    """Every level and every number of further years from none to the years left; levels rise, then years."""

    first_month: str
    years_left: int
    points: tuple[LevelPoint, ...]
    confidence: Confidence
    caveats: tuple[Caveat, ...]

    @property
    def levels(self) -> tuple[int, ...]:
        """The levels, lowest first."""
        return tuple(sorted({point.level for point in self.points}))

    def at(self, level: int, years: int) -> LevelPoint:
        """One point. LookupError where there is none."""
        for point in self.points:
            if point.level == level and point.years == years:
                return point
        raise LookupError(f"no level {level} with {years} more years")


@dataclass(frozen=True)
class Employee:
    """What the estimate of an employees' pension needs to know, as it is in this month."""

    group: Group
    birth: str
    paid_months: int
    account: Decimal
    index: Decimal
    month: str


@dataclass(frozen=True)
class RetirementPoint:
    """Retiring at an age: when, with how much paid, and what it comes to."""

    age_months: int
    month: str
    paid_months: int
    minimum_months: int
    account: Decimal
    estimate: Estimate

    @property
    def short_months(self) -> int:
        """Months that are missing to draw a pension a month at all."""
        return max(0, self.minimum_months - self.paid_months)


@dataclass(frozen=True)
class RetirementSeries:
    """Retiring at each age that may be chosen, earliest first; one who is past the statutory age retires now."""

    statutory: Retirement
    points: tuple[RetirementPoint, ...]
    caveats: tuple[Caveat, ...]


def residents_years_left(birth: str, month: str) -> int:
    """Whole years of payment that are left: from now, and from 16, to the pension (国发〔2014〕8号)."""
    born = month_index(birth)
    begin = max(month_index(month), born + _PAYING_AGE_MONTHS)
    return max(0, (born + retirement_table().residents.age * 12 - begin) // 12)


def estimate_series(birth: str, paid_months: int, account: Decimal, month: str) -> LevelSeries:
    """At each level of the residents' pension, for each number of further years until 60.

    One who is past 60 has no years left and draws from the next month on. ValueError for what cannot be negative.
    """
    if paid_months < 0:
        raise ValueError("months paid cannot be negative")
    years_left, table = residents_years_left(birth, month), levels_table()
    points = tuple(
        _level_point(level, subsidy, years, paid_months=paid_months, account=account, month=month)
        for level, subsidy in sorted(table.subsidies.items())
        for years in range(years_left + 1)
    )
    first_month = max(residents_first_month(birth), month_at(month_index(month) + 1))
    confidence = least_sure([table.confidence, *(point.estimate.confidence for point in points)])
    caveats = (*points[0].estimate.caveats, *(_AHEAD if years_left else ()))
    return LevelSeries(first_month, years_left, points, confidence, caveats)


def _level_point(
    level: int, subsidy: Decimal, years: int, *, paid_months: int, account: Decimal, month: str
) -> LevelPoint:
    saved = account + years * (level + subsidy)
    return LevelPoint(level, years, subsidy, paid_months + years * 12, saved, residents_pension(saved, month))


def account_a_month(index: Decimal, month: str) -> Decimal:
    """What goes to an employee's account a month at this index of today's average wage, in yuan.

    8 % of the base within its bounds (国发〔2005〕38号, 国办发〔2019〕13号).
    """
    base_fen = clamp_base(to_fen(average_wage(month).value * index), int(month[:4]))
    amounts = employees_amounts(InsuranceType.EMPLOYEES_PENSION, base_fen, month_index(month))
    return Decimal(amounts.account_fen) / 100


def retire_at(employee: Employee, age_months: int) -> RetirementPoint:
    """Paying on at the same index until this age; now, when the age is past."""
    now, born = month_index(employee.month), month_index(employee.birth)
    further = max(0, born + age_months - now)
    return _point(employee, now + further, further)


def stop_paying(employee: Employee) -> RetirementPoint:
    """Paying no more, and retiring at the statutory age; now, when it is past."""
    statutory = statutory_retirement(employee.group, employee.birth)
    return _point(employee, max(month_index(statutory.month), month_index(employee.month)), 0)


def _point(employee: Employee, index: int, further_months: int) -> RetirementPoint:
    statutory, month = statutory_retirement(employee.group, employee.birth), month_at(index)
    age, paid = index - month_index(employee.birth), employee.paid_months + further_months
    account = employee.account + further_months * account_a_month(employee.index, employee.month)
    return RetirementPoint(
        age,
        month,
        paid,
        minimum_months_for(statutory, month),
        account,
        employees_pension(account, employee.index, paid, age, employee.month),
    )


def retirement_series(employee: Employee) -> RetirementSeries:
    """At the earliest age, the statutory age, the latest age and every whole year between; none that is past."""
    statutory = statutory_retirement(employee.group, employee.birth)
    ages = elastic_ages(employee.group, employee.birth)
    whole_years = range(-(-ages.earliest_months // 12) * 12, ages.latest_months + 1, 12)
    chosen = {ages.earliest_months, statutory.age_months, ages.latest_months, *whole_years}
    today = month_index(employee.month) - month_index(employee.birth)
    coming = sorted({max(age, today) for age in chosen})
    points = tuple(retire_at(employee, age) for age in coming)
    told = dict.fromkeys(caveat for point in points for caveat in point.estimate.caveats)
    ahead = (*_AHEAD, Caveat.SAME_INDEX) if points[-1].month > employee.month else ()
    return RetirementSeries(statutory, points, (*told, *ahead))
