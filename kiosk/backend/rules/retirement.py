"""When people retire, and how long they must have paid by then.

Source: 全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定 (2024-09-13, in force 2025-01-01) and the
State Council's measures it approves, articles 1 (ages), 2 (minimum years), 3 (earlier or later by choice), annexes 1-4.
For residents: 国发〔2014〕8号, which the decision does not touch.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from msgspec import Struct

from kiosk.backend.rules.parameters import Confidence, Month, load
from kiosk.contract.months import month_at, month_index


class Group(StrEnum):
    """Whose age it is, by the age before the decision: 男60, 女干部55, 女工人50."""

    MEN = "men"
    WOMEN_55 = "women_55"
    WOMEN_50 = "women_50"


class DecisionRow(Struct, frozen=True, forbid_unknown_fields=True, rename={"first_month": "from"}):
    """The decision: since when, where from, how sure."""

    first_month: Month
    source: str
    confidence: Confidence


class GroupRow(Struct, frozen=True, forbid_unknown_fields=True):
    """Age before the decision, and a month's delay for each so many months of birth, up to a cap."""

    group: Group
    age: int
    first_birth: Month
    births_per_month: int
    most_months: int


class MinimumRow(Struct, frozen=True, forbid_unknown_fields=True):
    """Months that must be paid, rising from a year of retirement on."""

    months: int
    first_year: int
    step_months: int
    most_months: int


class ElasticRow(Struct, frozen=True, forbid_unknown_fields=True):
    """How much earlier or later one may choose to retire."""

    earlier_months: int
    later_months: int


class ResidentsRow(Struct, frozen=True, forbid_unknown_fields=True):
    """From which age residents draw their pension, and how long they must have paid."""

    age: int
    minimum_months: int
    source: str
    confidence: Confidence


class RetirementTable(Struct, frozen=True, forbid_unknown_fields=True):
    """retirement.toml."""

    decision: DecisionRow
    groups: list[GroupRow]
    minimum: MinimumRow
    elastic: ElasticRow
    residents: ResidentsRow


@cache
def retirement_table() -> RetirementTable:
    """Ages, delays and minimum months."""
    return load("retirement.toml", RetirementTable)


@dataclass(frozen=True)
class Retirement:
    """The statutory retirement of one born in a month: the age in months, and the month it falls in."""

    original_months: int
    delay_months: int
    month: str

    @property
    def age_months(self) -> int:
        """The statutory age, in months."""
        return self.original_months + self.delay_months


@dataclass(frozen=True)
class ElasticAges:
    """The earliest and the latest age one may choose, in months."""

    earliest_months: int
    latest_months: int


def delay_months(group: Group, birth: str) -> int:
    """Months added to the age before the decision (measures, article 1)."""
    row = _row(group)
    since = month_index(birth) - month_index(row.first_birth)
    return 0 if since < 0 else min(since // row.births_per_month + 1, row.most_months)


def statutory_retirement(group: Group, birth: str) -> Retirement:
    """Statutory age and month (measures, article 1 and annexes 1-3). ValueError when the birth is no month."""
    original, delay = _row(group).age * 12, delay_months(group, birth)
    return Retirement(original, delay, month_at(month_index(birth) + original + delay))


def elastic_ages(group: Group, birth: str) -> ElasticAges:
    """What one may choose (measures, article 3): three years either way, never below the age before the decision.

    Whoever reached the statutory age before the decision was in force has no choice.
    """
    statutory, table = statutory_retirement(group, birth), retirement_table()
    if statutory.month < table.decision.first_month:
        return ElasticAges(statutory.age_months, statutory.age_months)
    return ElasticAges(
        max(statutory.original_months, statutory.age_months - table.elastic.earlier_months),
        statutory.age_months + table.elastic.later_months,
    )


def minimum_months(year: int) -> int:
    """Months that an employee who retires in this year must have paid (measures, article 2 and annex 4)."""
    row = retirement_table().minimum
    steps = max(0, year - row.first_year + 1)
    return min(row.months + steps * row.step_months, row.most_months)


def minimum_months_for(statutory: Retirement, month: str) -> int:
    """Months that must be paid by one who retires in this month by choice.

    Earlier: as of the year chosen; later: as of the year of the statutory age (实施弹性退休制度暂行办法, 2025-01-01;
    text only partly seen).
    """
    return minimum_months(int(min(statutory.month, month)[:4]))


def residents_first_month(birth: str) -> str:
    """The first month of a resident's pension: the one after turning 60 (国发〔2014〕8号)."""
    return month_at(month_index(birth) + retirement_table().residents.age * 12 + 1)


def _row(group: Group) -> GroupRow:
    return next(row for row in retirement_table().groups if row.group is group)
