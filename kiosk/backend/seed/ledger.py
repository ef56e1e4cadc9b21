"""From a life's work to the rows of the contribution table."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from kiosk.backend.rules.amounts import Amounts, employees_amounts, flexible_amounts, rates_at
from kiosk.backend.rules.bases import bases_of, clamp_base
from kiosk.backend.rules.levels import subsidy_fen
from kiosk.backend.store.codec import NO_EMPLOYER, Run, pack
from kiosk.contract.codes.insurance import EnrolmentStatus, InsuranceType, PaymentFlag


@dataclass(frozen=True)
class Job:
    """Months of employment, both included; `wage` as a share of the province's average wage.

    Without an employer it is flexible work: the employees' pension alone, all paid by oneself.
    """

    first: int
    last: int
    wage: float
    employer_id: int = NO_EMPLOYER
    employer: str | None = None
    deemed: bool = False


@dataclass(frozen=True)
class LevelYear:
    """One year in the residents' pension."""

    year: int
    level_fen: int
    paid_on: str


@dataclass
class Ledger:
    """The rows of one insurance type of one person, and their sums."""

    insurance: InsuranceType
    years: list[dict[str, object]] = field(default_factory=list)
    first_month: int | None = None
    last_month: int | None = None
    months_paid: int = 0
    arrears_months: int = 0
    arrears_fen: int = 0
    account_fen: int = 0
    personal_fen: int = 0
    employer_fen: int = 0
    subsidy_fen: int = 0
    level_fen: int | None = None

    def enrolment(
        self, person_id: str, region: str, status: EnrolmentStatus, employers: tuple[str | None, str | None]
    ) -> dict[str, object]:
        """The row of the enrolment table; `employers` are this and the last."""
        keeps_account = self.insurance in {InsuranceType.EMPLOYEES_PENSION, InsuranceType.RESIDENTS_PENSION}
        return {
            "person_id": person_id,
            "insurance": self.insurance.value,
            "status": status.value,
            "region": region,
            "first_month": self.first_month,
            "last_month": self.last_month,
            "months_paid": self.months_paid,
            "arrears_months": self.arrears_months,
            "arrears_fen": self.arrears_fen,
            "account_fen": self.account_fen if keeps_account else None,
            "personal_fen": self.personal_fen,
            "employer_fen": self.employer_fen,
            "subsidy_fen": self.subsidy_fen,
            "employer": employers[0],
            "previous_employer": employers[1],
            "level_fen": self.level_fen,
        }


def employment_ledger(
    person_id: str, insurance: InsuranceType, jobs: list[Job], arrears: frozenset[int]
) -> Ledger:
    """Contributions of one insurance type over these jobs, in order of time; `arrears` are months not paid yet."""
    ledger = Ledger(insurance)
    by_year: dict[int, list[tuple[Run, Amounts]]] = {}
    for job in jobs:
        if job.employer_id == NO_EMPLOYER and insurance is not InsuranceType.EMPLOYEES_PENSION:
            continue
        for first, last in _stretches(job, insurance, arrears):
            year = first // 12
            base = clamp_base(round(bases_of(year).average_fen * job.wage), year)
            amounts = (
                employees_amounts(insurance, base, first)
                if job.employer_id != NO_EMPLOYER
                else flexible_amounts(base)
            )
            flag = PaymentFlag.ARREARS if first in arrears else PaymentFlag.PAID
            run = Run(
                first % 12 + 1,
                last % 12 + 1,
                base,
                amounts.personal_fen,
                amounts.employer_fen,
                job.employer_id,
                flag,
                job.deemed,
            )
            by_year.setdefault(year, []).append((run, amounts))
    for year in sorted(by_year):
        _add_year(ledger, person_id, year, by_year[year])
    return ledger


def _stretches(job: Job, insurance: InsuranceType, arrears: frozenset[int]) -> Iterator[tuple[int, int]]:
    """The job's months in stretches of one year, one rate and one payment flag."""
    start: int | None = None
    for month in range(job.first, job.last + 2):
        inside = month <= job.last and rates_at(insurance, month) is not None
        if start is not None and (
            not inside
            or month % 12 == 0
            or (month in arrears) != (start in arrears)
            or rates_at(insurance, month) is not rates_at(insurance, start)
        ):
            yield start, month - 1
            start = None
        if inside and start is None:
            start = month


def _add_year(ledger: Ledger, person_id: str, year: int, runs: list[tuple[Run, Amounts]]) -> None:
    months = arrears = personal = employer = base_sum = 0
    for run, amounts in runs:
        count = run.last - run.first + 1
        if run.flag is PaymentFlag.ARREARS:
            arrears += count
            ledger.arrears_fen += count * (amounts.personal_fen + amounts.employer_fen)
            continue
        months += count
        base_sum += count * run.base_fen
        personal += count * amounts.personal_fen
        employer += count * amounts.employer_fen
        ledger.account_fen += count * amounts.account_fen
    first, last = year * 12 + runs[0][0].first - 1, year * 12 + runs[-1][0].last - 1
    ledger.first_month = first if ledger.first_month is None else ledger.first_month
    ledger.last_month = last
    ledger.months_paid += months
    ledger.arrears_months += arrears
    ledger.personal_fen += personal
    ledger.employer_fen += employer
    has_account = ledger.insurance is InsuranceType.EMPLOYEES_PENSION
    ledger.years.append(
        {
            "person_id": person_id,
            "insurance": ledger.insurance.value,
            "year": year,
            "months": months,
            "arrears_months": arrears,
            "base_fen": round(base_sum / months) if months else 0,
            "personal_fen": personal,
            "employer_fen": employer,
            "subsidy_fen": 0,
            "collective_fen": 0,
            "account_fen": ledger.account_fen if has_account else None,
            "level_fen": None,
            "paid_on": None,
            "detail": pack(run for run, _ in runs),
        }
    )


def residents_ledger(person_id: str, years: list[LevelYear]) -> Ledger:
    """Contributions to the residents' pension: a level and its subsidy a year, each year twelve months."""
    ledger = Ledger(InsuranceType.RESIDENTS_PENSION)
    for each in years:
        subsidy = subsidy_fen(each.level_fen)
        ledger.account_fen += each.level_fen + subsidy
        ledger.personal_fen += each.level_fen
        ledger.subsidy_fen += subsidy
        ledger.months_paid += 12
        ledger.level_fen = each.level_fen
        ledger.years.append(
            {
                "person_id": person_id,
                "insurance": ledger.insurance.value,
                "year": each.year,
                "months": 12,
                "arrears_months": 0,
                "base_fen": 0,
                "personal_fen": each.level_fen,
                "employer_fen": 0,
                "subsidy_fen": subsidy,
                "collective_fen": 0,
                "account_fen": ledger.account_fen,
                "level_fen": each.level_fen,
                "paid_on": each.paid_on,
                "detail": b"",
            }
        )
    if years:
        ledger.first_month, ledger.last_month = years[0].year * 12, years[-1].year * 12 + 11
    return ledger
