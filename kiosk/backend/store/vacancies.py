"""Vacancies on offer: reviewed, released, not expired, with places left. Who to call is never among what is read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import ColumnElement, Connection, Row, and_, case, func, or_, select

from kiosk.backend.store.public_tables import vacancy

MOST_VACANCIES = 60
_YES = 1
_COLUMNS = tuple(
    column for column in vacancy.c if column.name not in {"contact", "phone", "reviewed", "released"}
)


class VacancyOrder(StrEnum):
    """How vacancies are sorted; those in the county `near` can come before all others."""

    NEWEST = "newest"
    BEST_PAID = "best-paid"


@dataclass(frozen=True)
class PayBand:
    """Monthly pay in fen that a vacancy's pay must touch; a bound that is None is open."""

    least_fen: int | None = None
    most_fen: int | None = None


@dataclass(frozen=True)
class VacancySearch:
    """What is looked for. Empty or None: anything. `educations`: what a vacancy may ask for beside nothing."""

    words: Sequence[str] = ()
    occupation: str = ""
    region: str = ""
    way: str = ""
    pay: PayBand | None = None
    negotiable: bool = False
    educations: Sequence[str] | None = None
    near: str = ""
    order: VacancyOrder = VacancyOrder.NEWEST


@dataclass(frozen=True)
class Vacancy:
    """One vacancy; pay is None where it is to be agreed, education and skill where any will do."""

    vacancy_id: str
    title: str
    occupation: str
    employer: str
    employer_kind: str
    region: str
    place: str
    pay_low_fen: int | None
    pay_high_fen: int | None
    pay_note: str
    way: str
    form: str
    hours: str
    board: str
    education: str | None
    skill: str | None
    experience: str
    age_low: int
    age_high: int
    duties: str
    wanted: int
    taken: int
    published: date
    expires: date

    @property
    def open_places(self) -> int:
        """So many people are still wanted."""
        return self.wanted - self.taken


@dataclass(frozen=True)
class FoundVacancies:
    """The first of them in order, and how many there are."""

    vacancies: list[Vacancy]
    count: int
    places: int
    near: int
    """So many of them in the county that was named as near."""


def find_vacancies(
    connection: Connection, search: VacancySearch, today: date, most: int = MOST_VACANCIES
) -> FoundVacancies:
    """Vacancies on offer today that fit."""
    fits = and_(*_on_offer(today), *_wished(search))
    is_near = case((vacancy.c.region == search.near, 1), else_=0)
    count, places, near = connection.execute(
        select(
            func.count(),
            func.coalesce(func.sum(vacancy.c.wanted - vacancy.c.taken), 0),
            func.coalesce(func.sum(is_near), 0),
        ).where(fits)
    ).one()
    order: list[ColumnElement[object]] = [is_near.desc()] if search.near else []
    if search.order is VacancyOrder.BEST_PAID:
        order += [
            func.coalesce(vacancy.c.pay_high_fen, -1).desc(),
            func.coalesce(vacancy.c.pay_low_fen, -1).desc(),
        ]
    order += [vacancy.c.published.desc(), vacancy.c.vacancy_id.asc()]
    rows = connection.execute(select(*_COLUMNS).where(fits).order_by(*order).limit(most))
    return FoundVacancies([_vacancy(row) for row in rows], int(count), int(places), int(near))


def _on_offer(today: date) -> list[ColumnElement[bool]]:
    day = today.isoformat()
    return [
        vacancy.c.reviewed == _YES,
        vacancy.c.released == _YES,
        vacancy.c.published <= day,
        vacancy.c.expires >= day,
        vacancy.c.taken < vacancy.c.wanted,
    ]


def _wished(search: VacancySearch) -> list[ColumnElement[bool]]:
    wishes = [
        or_(
            vacancy.c.title.icontains(word, autoescape=True),
            vacancy.c.employer.icontains(word, autoescape=True),
        )
        for word in search.words
    ]
    for column, wanted in (
        (vacancy.c.occupation, search.occupation),
        (vacancy.c.region, search.region),
        (vacancy.c.way, search.way),
    ):
        if wanted:
            wishes.append(column == wanted)
    if search.negotiable:
        wishes.append(vacancy.c.pay_low_fen.is_(None))
    if search.pay is not None and search.pay.least_fen is not None:
        wishes.append(vacancy.c.pay_high_fen >= search.pay.least_fen)
    if search.pay is not None and search.pay.most_fen is not None:
        wishes.append(vacancy.c.pay_low_fen <= search.pay.most_fen)
    if search.educations is not None:
        wishes.append(or_(vacancy.c.education.is_(None), vacancy.c.education.in_(search.educations)))
    return wishes


def _vacancy(row: Row[tuple[object, ...]]) -> Vacancy:
    values = dict(row._mapping)
    for name in ("published", "expires"):
        values[name] = date.fromisoformat(values[name])
    return Vacancy(**values)
