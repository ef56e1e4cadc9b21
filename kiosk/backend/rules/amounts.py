"""What is owed for one month: base times rate, half a fen rounded up."""

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from kiosk.backend.rules.parameters import RatesRow, rates_table, to_fen
from kiosk.contract.codes.insurance import InsuranceType
from kiosk.contract.months import month_index


@dataclass(frozen=True)
class Amounts:
    """Fen a month: what employer and person pay, and what of it goes to the individual account."""

    employer_fen: int
    personal_fen: int
    account_fen: int


def rates_at(insurance: InsuranceType, month: int) -> RatesRow | None:
    """The rates in force in this month (counted as in `kiosk.contract.months`); None before the insurance began."""
    return _rates_by_month(insurance, month)


@lru_cache(maxsize=8192)
def _rates_by_month(insurance: InsuranceType, month: int) -> RatesRow | None:
    in_force = [
        row
        for row in rates_table().rates
        if row.insurance is insurance and month_index(row.first_month) <= month
    ]
    return max(in_force, key=lambda row: row.first_month) if in_force else None


def rate_changes(insurance: InsuranceType) -> list[int]:
    """Months in which the rates of this insurance type change."""
    return sorted(month_index(row.first_month) for row in rates_table().rates if row.insurance is insurance)


@lru_cache(maxsize=65536)
def employees_amounts(insurance: InsuranceType, base_fen: int, month: int) -> Amounts:
    """For an employee. LookupError before the insurance began. Only the employees' pension has an account here."""
    rates = rates_at(insurance, month)
    if rates is None:
        raise LookupError(f"insurance type {insurance.value} has no rates in this month")
    employer, personal = _share(base_fen, rates.employer), _share(base_fen, rates.personal)
    account = personal if insurance is InsuranceType.EMPLOYEES_PENSION else 0
    return Amounts(employer, personal, account)


@lru_cache(maxsize=65536)
def flexible_amounts(base_fen: int) -> Amounts:
    """For a flexible worker in the employees' pension, who pays it all (国发〔2005〕38号)."""
    flexible = rates_table().flexible
    return Amounts(0, _share(base_fen, flexible.total), _share(base_fen, flexible.account))


def _share(base_fen: int, percent: Decimal) -> int:
    return to_fen(Decimal(base_fen) / 100 * percent / 100)
