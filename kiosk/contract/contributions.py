"""Contribution history: overview, years, and run-length segments of months.

Amounts are yuan with two decimals. A month is `YYYY-MM`. Segments keep a village line light: forty years
of four insurances travel in 3 kB instead of 35, and are expanded on the kiosk by `expand_segments`.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from msgspec import Struct

from kiosk.contract.codes.insurance import EnrolmentStatus, InsuranceType, PaymentFlag
from kiosk.contract.months import months_between


class InsuranceOverview(Struct, frozen=True):
    """One insurance type at a glance. Months are counted once however often they were paid."""

    insurance: InsuranceType
    status: EnrolmentStatus
    region: str
    first_month: str | None
    last_month: str | None
    months_paid: int
    arrears_months: int
    arrears_amount: Decimal
    account_balance: Decimal | None
    year_months: int
    year_personal: Decimal
    year_employer: Decimal
    year_subsidy: Decimal
    total_personal: Decimal
    total_employer: Decimal
    total_subsidy: Decimal
    employer: str | None
    previous_employer: str | None
    level: Decimal | None = None


class YearPoint(Struct, frozen=True, array_like=True):
    """One bar of the chart: what was paid for one insurance in one year, all payers together."""

    year: int
    insurance: InsuranceType
    months: int
    amount: Decimal


class BenefitOverview(Struct, frozen=True):
    """A pension in payment: amount a month, since when, and the last month paid out."""

    insurance: InsuranceType
    status: str
    since: str
    monthly: Decimal
    last_paid: str | None
    certification_due: date | None


class Overview(Struct, frozen=True):
    """GET /v1/contributions/overview: everything the first screen shows, in one answer."""

    as_of: date
    year: int
    insurances: list[InsuranceOverview]
    years: list[YearPoint]
    pension_months: int
    total_paid: Decimal
    benefit: BenefitOverview | None = None


class YearRow(Struct, frozen=True):
    """One year of one insurance type (AAE001). `level`, `subsidy`, `collective`: residents' pension only."""

    insurance: InsuranceType
    year: int
    months: int
    arrears_months: int
    base: Decimal
    personal: Decimal
    employer: Decimal
    subsidy: Decimal
    collective: Decimal
    account_total: Decimal | None
    level: Decimal | None = None
    paid_on: date | None = None


class Segment(Struct, frozen=True, array_like=True):
    """A run of equal months: base and payments are per month. `employer` indexes History.employers, -1 for none."""

    insurance: InsuranceType
    first: str
    last: str
    base: Decimal
    personal: Decimal
    employer_share: Decimal
    employer: int
    flag: PaymentFlag
    deemed: bool = False


class History(Struct, frozen=True):
    """GET /v1/contributions/history: a page of years, newest first, and the segments of just those years."""

    years: list[YearRow]
    segments: list[Segment]
    employers: list[str]
    page: int
    page_size: int
    total_years: int


class MonthRow(Struct, frozen=True):
    """One month of one insurance type (AAE003), as a person reads it."""

    insurance: InsuranceType
    month: str
    base: Decimal
    personal: Decimal
    employer_share: Decimal
    employer: str | None
    flag: PaymentFlag
    deemed: bool


def expand_segments(segments: Iterable[Segment], employers: list[str]) -> Iterator[MonthRow]:
    """Every month of the segments, in their order; an employer index out of range raises IndexError."""
    for segment in segments:
        employer = employers[segment.employer] if segment.employer >= 0 else None
        for month in months_between(segment.first, segment.last):
            yield MonthRow(
                segment.insurance,
                month,
                segment.base,
                segment.personal,
                segment.employer_share,
                employer,
                segment.flag,
                segment.deemed,
            )
