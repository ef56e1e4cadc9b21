"""Work injuries: how far recognition and assessment have come, and what is paid."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, text

REGULAR, ONE_TIME, DEPENDANTS = "2", "3", "4"

_INJURIES = text(
    "SELECT * FROM work_injury WHERE person_id = :person_id ORDER BY happened_on DESC, injury_id"
)
_PAYMENTS = text(
    "SELECT injury_id, kind, item, month, amount_fen FROM work_injury_payment "
    "WHERE person_id = :person_id AND kind = :kind ORDER BY month DESC, injury_id, item"
)


@dataclass(frozen=True, repr=False)
class Injury:
    """One injury; a day that is None is yet to come. `grade` 1 (worst) to 10, 0: below any."""

    injury_id: str
    employer: str
    happened_on: date
    applied_on: date
    accepted_on: date | None
    summary: bool
    decided_on: date | None
    recognised: bool | None
    assessment_applied_on: date | None
    assessed_on: date | None
    grade: int | None


@dataclass(frozen=True)
class InjuryPayment:
    """A payment for one month, or once, in that month."""

    injury_id: str
    kind: str
    item: str
    month: int
    amount_fen: int


def injuries_of(connection: Connection, person_id: str) -> list[Injury]:
    """The person's injuries, newest first."""
    return [
        Injury(
            row.injury_id,
            row.employer,
            date.fromisoformat(row.happened_on),
            date.fromisoformat(row.applied_on),
            _day(row.accepted_on),
            bool(row.summary),
            _day(row.decided_on),
            None if row.recognised is None else bool(row.recognised),
            _day(row.assessment_applied_on),
            _day(row.assessed_on),
            row.grade,
        )
        for row in connection.execute(_INJURIES, {"person_id": person_id})
    ]


def injury_payments(connection: Connection, person_id: str, kind: str) -> list[InjuryPayment]:
    """Payments of this kind, newest first."""
    rows = connection.execute(_PAYMENTS, {"person_id": person_id, "kind": kind})
    return [InjuryPayment(row.injury_id, row.kind, row.item, row.month, row.amount_fen) for row in rows]


def _day(text_or_none: str | None) -> date | None:
    return date.fromisoformat(text_or_none) if text_or_none else None
