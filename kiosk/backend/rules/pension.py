"""What a pension comes to a month: an estimate, never a decision of the bureau.

Residents: 国发〔2014〕8号. Employees: 国发〔2005〕38号, article 6. The transitional pension (过渡性养老金) of those who
worked before accounts existed rests on provincial figures and is not computed; the result says so.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache

from msgspec import Struct

from kiosk.backend.rules.parameters import Confidence, Month, in_force, least_sure, load, rounded


class AverageWageRow(Struct, frozen=True, forbid_unknown_fields=True, rename={"first_month": "from"}):
    """Average wage in yuan a month: of which year, and used from when."""

    first_month: Month
    year: int
    month: Decimal
    source: str
    confidence: Confidence


class ResidentsBaseRow(Struct, frozen=True, forbid_unknown_fields=True, rename={"first_month": "from"}):
    """The residents' base pension in yuan a month."""

    first_month: Month
    month: Decimal
    source: str
    confidence: Confidence


class ResidentsAccountRow(Struct, frozen=True, forbid_unknown_fields=True):
    """Months that a resident's account is divided by."""

    months: int
    source: str
    confidence: Confidence


class AccountMonthsTable(Struct, frozen=True, forbid_unknown_fields=True):
    """Months that an employee's account is divided by (计发月数), by whole years of age."""

    source: str
    confidence: Confidence
    by_age: dict[int, int]


class PensionTable(Struct, frozen=True, forbid_unknown_fields=True):
    """pension.toml."""

    average_wages: list[AverageWageRow]
    residents_base: list[ResidentsBaseRow]
    residents_account: ResidentsAccountRow
    account_months: AccountMonthsTable


@cache
def pension_table() -> PensionTable:
    """Average wages, base pensions and months to divide by."""
    return load("pension.toml", PensionTable)


class ParameterName(StrEnum):
    """What a figure is."""

    AVERAGE_WAGE = "average_wage"
    RESIDENTS_BASE = "residents_base"
    ACCOUNT_MONTHS = "account_months"


@dataclass(frozen=True)
class Parameter:
    """A figure that a result rests on. `year` is the year it stands for; None: one that holds for all years."""

    name: ParameterName
    value: Decimal
    year: int | None
    source: str
    confidence: Confidence


class Caveat(StrEnum):
    """What a result leaves out or assumes."""

    TRANSITIONAL_NOT_COMPUTED = "transitional_not_computed"
    AVERAGE_WAGE_STANDS_IN = "average_wage_stands_in"
    WHOLE_YEARS_OF_AGE = "whole_years_of_age"
    SUPPLEMENT_NOT_COMPUTED = "supplement_not_computed"
    TODAYS_FIGURES = "todays_figures"
    NO_INTEREST = "no_interest"
    SAME_INDEX = "same_index"


@dataclass(frozen=True)
class Estimate:
    """A pension in yuan a month, in its parts, each rounded to the fen, with all that it rests on."""

    base: Decimal
    account: Decimal
    parameters: tuple[Parameter, ...]
    caveats: tuple[Caveat, ...]

    @property
    def total(self) -> Decimal:
        """Both parts together."""
        return self.base + self.account

    @property
    def confidence(self) -> Confidence:
        """That of the least sure figure: what rests on one assumed figure is assumed."""
        return least_sure(parameter.confidence for parameter in self.parameters)


def residents_pension(account: Decimal, month: str) -> Estimate:
    """For a resident who begins to draw it in this month: base pension plus account over 139 (国发〔2014〕8号).

    The province's supplementary pension (城乡居民补充养老保险) is not in it. ValueError for a negative account,
    LookupError in a month before the first known base pension.
    """
    if account < 0:
        raise ValueError("an account cannot be negative")
    base, divisor = in_force(pension_table().residents_base, month), pension_table().residents_account
    return Estimate(
        rounded(base.month),
        rounded(account / divisor.months),
        (
            Parameter(
                ParameterName.RESIDENTS_BASE,
                base.month,
                int(base.first_month[:4]),
                base.source,
                base.confidence,
            ),
            Parameter(
                ParameterName.ACCOUNT_MONTHS,
                Decimal(divisor.months),
                None,
                divisor.source,
                divisor.confidence,
            ),
        ),
        (Caveat.SUPPLEMENT_NOT_COMPUTED,),
    )


def employees_pension(
    account: Decimal, index: Decimal, paid_months: int, age_months: int, month: str
) -> Estimate:
    """For an employee who retires at this age with the figures of this month (国发〔2005〕38号, article 6).

    Base pension: the mean of average wage and indexed wage, 1 % for each year paid; account: over the months for the
    age. ValueError for what cannot be negative, LookupError in a month before the first known average wage.
    """
    if account < 0 or index < 0 or paid_months < 0 or age_months < 0:
        raise ValueError("account, index, months and age cannot be negative")
    wage, divisor = average_wage(month), account_months(age_months)
    caveats = [Caveat.TRANSITIONAL_NOT_COMPUTED, Caveat.AVERAGE_WAGE_STANDS_IN]
    if divisor.confidence is Confidence.ASSUMED:
        caveats.append(Caveat.WHOLE_YEARS_OF_AGE)
    return Estimate(
        rounded(wage.value * (1 + index) * paid_months / (2 * 12 * 100)),
        rounded(account / divisor.value),
        (wage, divisor),
        tuple(caveats),
    )


def average_wage(month: str) -> Parameter:
    """The average wage used in this month, in yuan a month; assumed once its year of use is over."""
    row = in_force(pension_table().average_wages, month)
    held = month[:4] > row.first_month[:4]
    confidence = Confidence.ASSUMED if held else row.confidence
    return Parameter(ParameterName.AVERAGE_WAGE, row.month, row.year, row.source, confidence)


def account_months(age_months: int) -> Parameter:
    """Months that an account is divided by at this age: 计发月数, annex of 国发〔2005〕38号.

    How to interpolate between whole years is not confirmed: the whole years count and the figure is assumed, as it is
    outside the table (ages 40-70), where its ends are held.
    """
    table = pension_table().account_months
    years, rest = divmod(age_months, 12)
    first, last = min(table.by_age), max(table.by_age)
    listed = min(max(years, first), last)
    sure = rest == 0 and listed == years
    return Parameter(
        ParameterName.ACCOUNT_MONTHS,
        Decimal(table.by_age[listed]),
        None,
        table.source,
        table.confidence if sure else Confidence.ASSUMED,
    )
