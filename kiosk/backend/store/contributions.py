"""Reading a person's contributions: one range read each, whatever the table's size."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import Connection, Row, text

from kiosk.backend.store import codec
from kiosk.backend.store.codec import yuan
from kiosk.contract.codes.insurance import EnrolmentStatus, InsuranceType
from kiosk.contract.contributions import (
    BenefitOverview,
    History,
    InsuranceOverview,
    Overview,
    Segment,
    YearPoint,
    YearRow,
)
from kiosk.contract.months import month_at, month_index

_PENSIONS = (InsuranceType.EMPLOYEES_PENSION, InsuranceType.RESIDENTS_PENSION)
_FIRST_YEAR, _LAST_YEAR = 1950, 2099

_ENROLMENTS = text("SELECT * FROM enrolment WHERE person_id = :person_id ORDER BY insurance")
_YEAR_SUMS = text(
    "SELECT insurance, year, months, personal_fen, employer_fen, subsidy_fen, collective_fen "
    "FROM contribution_year WHERE person_id = :person_id ORDER BY insurance, year"
)
_BENEFIT = text(
    "SELECT insurance, status, since, monthly_fen, last_paid, certification_due FROM benefit "
    "WHERE person_id = :person_id ORDER BY insurance LIMIT 1"
)
_YEARS = (
    "FROM contribution_year WHERE person_id = :person_id AND year BETWEEN :first_year AND :last_year "
    "AND (:insurance = '' OR insurance = :insurance)"
)
_COUNT = text(f"SELECT count(*) {_YEARS}")
_PAGE = text(
    f"SELECT insurance, year, months, arrears_months, base_fen, personal_fen, employer_fen, subsidy_fen, "
    f"collective_fen, account_fen, level_fen, paid_on, detail {_YEARS} "
    "ORDER BY year DESC, insurance LIMIT :page_size OFFSET :skipped"
)
_EMPLOYERS = text("SELECT employer_id, name FROM employer WHERE employer_id = :employer_id")


def overview(connection: Connection, person_id: str, as_of: date) -> Overview:
    """Everything the first screen shows."""
    enrolments = connection.execute(_ENROLMENTS, {"person_id": person_id}).all()
    sums = connection.execute(_YEAR_SUMS, {"person_id": person_id}).all()
    benefit = connection.execute(_BENEFIT, {"person_id": person_id}).first()
    this_year = {row.insurance: row for row in sums if row.year == as_of.year}
    insurances = [_insurance(row, this_year.get(row.insurance)) for row in enrolments]
    return Overview(
        as_of=as_of,
        year=as_of.year,
        insurances=insurances,
        years=[
            YearPoint(
                row.year,
                InsuranceType(row.insurance),
                row.months,
                yuan(row.personal_fen + row.employer_fen + row.subsidy_fen + row.collective_fen),
            )
            for row in sums
        ],
        pension_months=sum(each.months_paid for each in insurances if each.insurance in _PENSIONS),
        total_paid=sum(
            (each.total_personal + each.total_employer + each.total_subsidy for each in insurances),
            Decimal("0.00"),
        ),
        benefit=_benefit(benefit) if benefit else None,
    )


@dataclass(frozen=True)
class HistoryQuery:
    """Which years: of one insurance type (None: all), touching these months (`YYYY-MM`, None: no bound), by pages."""

    insurance: InsuranceType | None = None
    first_month: str | None = None
    last_month: str | None = None
    page: int = 1
    page_size: int = 20


def history(connection: Connection, person_id: str, query: HistoryQuery) -> History:
    """A page of years, newest first, that touch the period, and the segments of those years within it."""
    first = month_index(query.first_month) if query.first_month else _FIRST_YEAR * 12
    last = month_index(query.last_month) if query.last_month else _LAST_YEAR * 12 + 11
    asked = {
        "person_id": person_id,
        "insurance": query.insurance.value if query.insurance else "",
        "first_year": first // 12,
        "last_year": last // 12,
    }
    total = int(connection.execute(_COUNT, asked).scalar_one())
    rows = connection.execute(
        _PAGE, {**asked, "page_size": query.page_size, "skipped": (query.page - 1) * query.page_size}
    ).all()
    employers = _EmployerNames(connection)
    segments: list[Segment] = []
    for row in rows:
        for run in codec.unpack(row.detail):
            clipped = _within(run, row.year * 12 - 1, first, last)
            if clipped:
                segments.append(
                    codec.segment(
                        InsuranceType(row.insurance), row.year, clipped, employers.index(run.employer_id)
                    )
                )
    return History(
        [_year(row) for row in rows], segments, employers.names, query.page, query.page_size, total
    )


class _EmployerNames:
    """The names that the segments of one answer point to, each fetched and sent once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._indexes: dict[int, int] = {codec.NO_EMPLOYER: -1}
        self.names: list[str] = []

    def index(self, employer_id: int) -> int:
        """Where the name stands in `names`; -1 for no employer."""
        if employer_id not in self._indexes:
            row = self._connection.execute(_EMPLOYERS, {"employer_id": employer_id}).first()
            if row is None:
                return -1
            self._indexes[employer_id] = len(self.names)
            self.names.append(row.name)
        return self._indexes[employer_id]


def _within(run: codec.Run, before: int, first: int, last: int) -> codec.Run | None:
    start, end = max(run.first, first - before), min(run.last, last - before)
    return run._replace(first=start, last=end) if start <= end else None


def _insurance(row: Row[tuple[object, ...]], year: Row[tuple[object, ...]] | None) -> InsuranceOverview:
    nothing = Decimal("0.00")
    return InsuranceOverview(
        insurance=InsuranceType(row.insurance),
        status=EnrolmentStatus(row.status),
        region=row.region,
        first_month=month_at(row.first_month) if row.first_month is not None else None,
        last_month=month_at(row.last_month) if row.last_month is not None else None,
        months_paid=row.months_paid,
        arrears_months=row.arrears_months,
        arrears_amount=yuan(row.arrears_fen),
        account_balance=yuan(row.account_fen) if row.account_fen is not None else None,
        year_months=year.months if year else 0,
        year_personal=yuan(year.personal_fen) if year else nothing,
        year_employer=yuan(year.employer_fen) if year else nothing,
        year_subsidy=yuan(year.subsidy_fen + year.collective_fen) if year else nothing,
        total_personal=yuan(row.personal_fen),
        total_employer=yuan(row.employer_fen),
        total_subsidy=yuan(row.subsidy_fen),
        employer=row.employer,
        previous_employer=row.previous_employer,
        level=yuan(row.level_fen) if row.level_fen is not None else None,
    )


def _year(row: Row[tuple[object, ...]]) -> YearRow:
    return YearRow(
        insurance=InsuranceType(row.insurance),
        year=row.year,
        months=row.months,
        arrears_months=row.arrears_months,
        base=yuan(row.base_fen),
        personal=yuan(row.personal_fen),
        employer=yuan(row.employer_fen),
        subsidy=yuan(row.subsidy_fen),
        collective=yuan(row.collective_fen),
        account_total=yuan(row.account_fen) if row.account_fen is not None else None,
        level=yuan(row.level_fen) if row.level_fen is not None else None,
        paid_on=date.fromisoformat(row.paid_on) if row.paid_on else None,
    )


def _benefit(row: Row[tuple[object, ...]]) -> BenefitOverview:
    return BenefitOverview(
        insurance=InsuranceType(row.insurance),
        status=row.status,
        since=month_at(row.since),
        monthly=yuan(row.monthly_fen),
        last_paid=month_at(row.last_paid) if row.last_paid is not None else None,
        certification_due=date.fromisoformat(row.certification_due) if row.certification_due else None,
    )
