"""Finding the person behind a card."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, text

from kiosk.backend.store.cards import status_on
from kiosk.contract.problems import ProblemType
from kiosk.contract.visits import CardProof

_CARD = text(
    "SELECT c.card_number, c.ssn, c.status, c.expires, l.ends_on FROM card c "
    "LEFT JOIN card_loss l ON l.card_identifier = c.card_identifier WHERE c.card_identifier = :identifier"
)
_BY_SSN = text(
    "SELECT person_id, ssn, name, sex, region, state FROM person WHERE ssn = :ssn ORDER BY person_id LIMIT 2"
)
_BY_ID = text("SELECT person_id, ssn, name, sex, region, state FROM person WHERE person_id = :person_id")

_CARD_PROBLEMS = {
    "lost": ProblemType.CARD_LOST,
    "cancelled": ProblemType.CARD_CANCELLED,
    "not_enabled": ProblemType.CARD_NOT_ENABLED,
}
_PERSON_PROBLEMS = {"deceased": ProblemType.PERSON_DECEASED, "suspended": ProblemType.RECORD_SUSPENDED}


@dataclass(frozen=True, repr=False)
class Person:
    """Who a session is about."""

    person_id: str
    ssn: str
    name: str
    sex: str
    region: str

    def __repr__(self) -> str:
        return "Person(…)"


def find_by_card(connection: Connection, proof: CardProof, on: date) -> Person | ProblemType:
    """The person behind the card, or why there is none that may be served."""
    card = connection.execute(_CARD, {"identifier": proof.card_identifier}).first()
    people = connection.execute(_BY_SSN, {"ssn": proof.ssn}).all()
    if card is None:
        return ProblemType.CARD_UNKNOWN if people else ProblemType.PERSON_NOT_FOUND
    if card.card_number != proof.card_number or card.ssn != proof.ssn:
        return ProblemType.CARD_UNKNOWN
    status = status_on(card.status, card.ends_on, on)
    if status in _CARD_PROBLEMS:
        return _CARD_PROBLEMS[status]
    if card.expires is not None and date.fromisoformat(card.expires) < on:
        return ProblemType.CARD_EXPIRED
    if not people:
        return ProblemType.PERSON_NOT_FOUND
    if len(people) > 1:
        return ProblemType.MULTIPLE_RECORDS
    found = people[0]
    if found.state in _PERSON_PROBLEMS:
        return _PERSON_PROBLEMS[found.state]
    return Person(found.person_id, found.ssn, found.name, found.sex, found.region)


def person_by_id(connection: Connection, person_id: str) -> Person | None:
    """The person with this id."""
    row = connection.execute(_BY_ID, {"person_id": person_id}).first()
    return Person(row.person_id, row.ssn, row.name, row.sex, row.region) if row else None
