"""Personnel files that the public service keeps, and skill certificates."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, text

_FILE = text(
    "SELECT number, keeper, region, since, came_from, materials FROM personnel_file WHERE person_id = :person_id"
)
_CERTIFICATES = text(
    "SELECT number, occupation, level, issued_on, issuer FROM skill_certificate "
    "WHERE person_id = :person_id AND (:number = '' OR number = :number) ORDER BY issued_on DESC, number"
)


@dataclass(frozen=True, repr=False)
class PersonnelFile:
    """Where a personnel file is kept, since when, and how many papers are in it."""

    number: str
    keeper: str
    region: str
    since: date
    came_from: str | None
    materials: int


@dataclass(frozen=True, repr=False)
class SkillCertificate:
    """A certificate of a level (AAC015, 1 the highest) in an occupation."""

    number: str
    occupation: str
    level: str
    issued_on: date
    issuer: str


def personnel_file(connection: Connection, person_id: str) -> PersonnelFile | None:
    """The person's file, if it is kept here."""
    row = connection.execute(_FILE, {"person_id": person_id}).first()
    if row is None:
        return None
    return PersonnelFile(
        row.number, row.keeper, row.region, date.fromisoformat(row.since), row.came_from, row.materials
    )


def skill_certificates(connection: Connection, person_id: str, number: str = "") -> list[SkillCertificate]:
    """The person's certificates, newest first, or the one with this number."""
    rows = connection.execute(_CERTIFICATES, {"person_id": person_id, "number": number})
    return [
        SkillCertificate(row.number, row.occupation, row.level, date.fromisoformat(row.issued_on), row.issuer)
        for row in rows
    ]
