"""All rows of one resident, ready to be written."""

import hashlib
from dataclasses import dataclass, field
from datetime import date

from kiosk.backend.seed.ledger import Job, Ledger, LevelYear, employment_ledger, residents_ledger
from kiosk.backend.store.codec import NO_EMPLOYER
from kiosk.contract.codes.insurance import EnrolmentStatus, InsuranceType

Row = dict[str, object]


@dataclass(frozen=True)
class Identity:
    """Who a resident is, and the card she holds (None: no card was issued)."""

    person_id: str
    ssn: str
    name: str
    sex: str
    ethnicity: str
    birth_date: date
    region: str
    state: str = "active"


@dataclass(frozen=True)
class CardRow:
    """A card that the platform knows."""

    identifier: str
    number: str
    ssn: str
    status: str
    expires: date | None

    def row(self) -> Row:
        """The row of the card table."""
        return {
            "card_identifier": self.identifier,
            "card_number": self.number,
            "ssn": self.ssn,
            "status": self.status,
            "expires": self.expires.isoformat() if self.expires else None,
        }


@dataclass(frozen=True)
class Pension:
    """A pension in payment since this month (index), up to and including `last_paid`."""

    insurance: InsuranceType
    since: int
    last_paid: int
    monthly_fen: int
    status: str
    certification_due: date


@dataclass(frozen=True)
class Story:
    """What a resident has been through: work, years in the residents' scheme, arrears, a pension."""

    jobs: list[Job] = field(default_factory=list)
    insurances: tuple[InsuranceType, ...] = (InsuranceType.EMPLOYEES_PENSION,)
    arrears: frozenset[int] = frozenset()
    level_years: list[LevelYear] = field(default_factory=list)
    pension: Pension | None = None


@dataclass
class Rows:
    """Rows by table name; lists grow until they are written."""

    tables: dict[str, list[Row]] = field(default_factory=dict)

    def add(self, table: str, row: Row) -> None:
        """One more row."""
        self.tables.setdefault(table, []).append(row)


def person_id_of(ssn: str, record: int = 1) -> str:
    """A person id that cannot be turned back into the number; `record` counts duplicates."""
    return "P" + hashlib.sha256(f"person:{ssn}:{record}".encode()).hexdigest()[:20]


def add_person(rows: Rows, identity: Identity) -> None:
    """The person's own row."""
    rows.add(
        "person",
        {
            "person_id": identity.person_id,
            "ssn": identity.ssn,
            "name": identity.name,
            "sex": identity.sex,
            "ethnicity": identity.ethnicity,
            "birth_date": identity.birth_date.isoformat(),
            "region": identity.region,
            "state": identity.state,
        },
    )


def add_story(rows: Rows, identity: Identity, story: Story, now: int) -> None:
    """Enrolments, years, pension and payments of this story. `now` is the current month."""
    employed = [job for job in story.jobs if job.employer_id != NO_EMPLOYER]
    at_work = bool(story.jobs) and story.jobs[-1].last >= now - 1
    employers = _employers(employed, at_work=at_work and story.jobs[-1].employer_id != NO_EMPLOYER)
    for insurance in story.insurances if story.jobs else ():
        ledger = employment_ledger(identity.person_id, insurance, story.jobs, story.arrears)
        if not ledger.years:
            continue
        still = at_work and ledger.last_month is not None and ledger.last_month >= now - 1
        _add_ledger(rows, identity, ledger, _status(story, insurance, still=still), employers)
    if story.level_years:
        ledger = residents_ledger(identity.person_id, story.level_years)
        paying = story.level_years[-1].year >= now // 12 - 1 and not at_work
        status = _status(story, InsuranceType.RESIDENTS_PENSION, still=paying)
        _add_ledger(rows, identity, ledger, status, (None, None))
    if story.pension is not None:
        _add_pension(rows, identity.person_id, story.pension)


def _employers(employed: list[Job], *, at_work: bool) -> tuple[str | None, str | None]:
    names = [job.employer for job in employed]
    distinct = [name for position, name in enumerate(names) if position == 0 or name != names[position - 1]]
    if not distinct:
        return None, None
    if at_work:
        return distinct[-1], distinct[-2] if len(distinct) > 1 else None
    return None, distinct[-1]


def _status(story: Story, insurance: InsuranceType, *, still: bool) -> EnrolmentStatus:
    if story.pension is not None and story.pension.insurance is insurance:
        return EnrolmentStatus.ENDED
    return EnrolmentStatus.PAYING if still else EnrolmentStatus.SUSPENDED


def _add_ledger(
    rows: Rows,
    identity: Identity,
    ledger: Ledger,
    status: EnrolmentStatus,
    employers: tuple[str | None, str | None],
) -> None:
    rows.add("enrolment", ledger.enrolment(identity.person_id, identity.region, status, employers))
    for year in ledger.years:
        rows.add("contribution_year", year)


def _add_pension(rows: Rows, person_id: str, pension: Pension) -> None:
    rows.add(
        "benefit",
        {
            "person_id": person_id,
            "insurance": pension.insurance.value,
            "status": pension.status,
            "since": pension.since,
            "monthly_fen": pension.monthly_fen,
            "last_paid": pension.last_paid,
            "certification_due": pension.certification_due.isoformat(),
        },
    )
    for month in range(max(pension.since, pension.last_paid - 35), pension.last_paid + 1):
        rows.add(
            "benefit_payment",
            {
                "person_id": person_id,
                "insurance": pension.insurance.value,
                "month": month,
                "amount_fen": pension.monthly_fen,
            },
        )
