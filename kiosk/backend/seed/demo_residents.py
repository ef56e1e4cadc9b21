"""The people of the demonstration: told by hand in assets/demo, always among the residents."""

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Literal, TypeVar

import msgspec
from msgspec import Struct

from kiosk.backend.rules.levels import monthly_pension_fen
from kiosk.backend.seed.employers import employer_named
from kiosk.backend.seed.ledger import Job, LevelYear, residents_ledger
from kiosk.backend.seed.records import CardRow, Identity, Pension, Story, person_id_of
from kiosk.backend.store.codec import NO_EMPLOYER
from kiosk.contract.codes.insurance import InsuranceType
from kiosk.contract.months import month_index

T = TypeVar("T")
ASSETS = Path(__file__).parents[3] / "assets" / "demo"


class DemoCard(Struct, frozen=True):
    """A card of residents.toml."""

    number: str
    identifier: str
    spec_version: str
    category: str
    issued: date
    expires: date


class DemoResident(Struct, frozen=True):
    """A resident of residents.toml."""

    id: str
    story: str
    ssn: str
    name: str
    sex: str
    ethnicity: str
    birthplace: str
    birth_date: date
    region: str
    card: DemoCard


class DemoJob(Struct, frozen=True, forbid_unknown_fields=True, rename={"first": "from", "last": "to"}):
    """Months as `YYYY-MM`, `now`, `now-N` or `now+N`; no employer: flexible work."""

    first: str
    last: str
    wage: float
    employer: str | None = None
    deemed: bool = False


class DemoLevel(Struct, frozen=True, forbid_unknown_fields=True, rename={"first": "from", "last": "to"}):
    """Years in the residents' scheme, as months like a job's, and the level in yuan a year."""

    first: str
    last: str
    level: int


class DemoPension(Struct, frozen=True, forbid_unknown_fields=True):
    """A pension: since and last paid as months, due as a month; no amount: from the account."""

    since: str
    last_paid: str
    status: str
    due: str
    monthly: int | None = None


class DemoHistory(Struct, frozen=True, forbid_unknown_fields=True):
    """What the platform knows of a resident; `records` 0: nothing, 2: a duplicate."""

    id: str
    state: Literal["active", "deceased", "suspended"] = "active"
    card_status: Literal["normal", "lost", "cancelled", "not_enabled"] = "normal"
    records: int = 1
    insurances: tuple[InsuranceType, ...] = (InsuranceType.EMPLOYEES_PENSION,)
    jobs: list[DemoJob] = []
    levels: list[DemoLevel] = []
    arrears: list[str] = []
    pension: DemoPension | None = None


class _ResidentsFile(Struct, frozen=True):
    resident: list[DemoResident]


class _HistoriesFile(Struct, frozen=True, forbid_unknown_fields=True):
    history: list[DemoHistory]


def month_told(text: str, now: int) -> int:
    """`YYYY-MM`, `now`, `now-N` or `now+N` as a month. ValueError for anything else."""
    if text == "now":
        return now
    if text.startswith(("now-", "now+")):
        return now + int(text.removeprefix("now"))
    return month_index(text)


def demo_residents() -> list[DemoResident]:
    """Everyone in residents.toml."""
    return load_demo("residents.toml", _ResidentsFile).resident


def told_residents(now: int) -> Iterator[tuple[list[Identity], CardRow, Story]]:
    """Each demo resident's records (none, one or two), card and story, as of the month `now`."""
    histories = {history.id: history for history in load_demo("histories.toml", _HistoriesFile).history}
    for resident in demo_residents():
        history = histories[resident.id]
        records = [
            Identity(
                person_id_of(resident.ssn, record),
                resident.ssn,
                resident.name,
                resident.sex,
                resident.ethnicity,
                resident.birth_date,
                resident.region,
                history.state,
            )
            for record in range(1, history.records + 1)
        ]
        card = CardRow(
            resident.card.identifier,
            resident.card.number,
            resident.ssn,
            history.card_status,
            resident.card.expires,
        )
        yield records, card, _story(history, now)


def _story(history: DemoHistory, now: int) -> Story:
    jobs = [
        Job(
            month_told(job.first, now),
            month_told(job.last, now),
            job.wage,
            employer_named(job.employer) if job.employer else NO_EMPLOYER,
            job.employer,
            job.deemed,
        )
        for job in history.jobs
    ]
    level_years = [
        LevelYear(year, told.level * 100, f"{year}-06-18")
        for told in history.levels
        for year in range(month_told(told.first, now) // 12, month_told(told.last, now) // 12 + 1)
    ]
    arrears = frozenset(month_told(month, now) for month in history.arrears)
    pension = _pension(history, level_years, now)
    return Story(jobs, history.insurances, arrears, level_years, pension)


def _pension(history: DemoHistory, level_years: list[LevelYear], now: int) -> Pension | None:
    told = history.pension
    if told is None:
        return None
    account = residents_ledger("", level_years).account_fen
    due = month_told(told.due, now)
    return Pension(
        InsuranceType.RESIDENTS_PENSION if level_years else InsuranceType.EMPLOYEES_PENSION,
        month_told(told.since, now),
        month_told(told.last_paid, now),
        told.monthly * 100 if told.monthly else monthly_pension_fen(account),
        told.status,
        date(due // 12, due % 12 + 1, 1),
    )


def load_demo(name: str, kind: type[T]) -> T:
    """A file of assets/demo."""
    return msgspec.convert(tomllib.loads((ASSETS / name).read_text(encoding="utf-8")), kind)
