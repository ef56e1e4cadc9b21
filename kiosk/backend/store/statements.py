"""Issued statements: fetched by the person they belong to, verified by anyone who holds the paper."""

from dataclasses import dataclass

from sqlalchemy import Connection, insert, text

from kiosk.backend.store.schema import statement

_PDF = text("SELECT pdf FROM statement WHERE person_id = :person_id AND statement_id = :statement_id")
_VERIFY = text("SELECT shown FROM statement WHERE verification_code = :code")


@dataclass(frozen=True, repr=False)
class StatementRecord:
    """A row of the statement table; `shown` is what the verification page may show, as JSON."""

    person_id: str
    statement_id: str
    verification_code: str
    kiosk_id: str
    issued_at: int
    valid_until: str
    pages: int
    shown: str
    pdf: bytes

    def __repr__(self) -> str:
        return "StatementRecord(…)"


def save_statement(connection: Connection, record: StatementRecord) -> None:
    """Keep an issued statement."""
    connection.execute(insert(statement).values(**vars(record)))


def statement_pdf(connection: Connection, person_id: str, statement_id: str) -> bytes | None:
    """The PDF of this person's statement."""
    row = connection.execute(_PDF, {"person_id": person_id, "statement_id": statement_id}).first()
    return bytes(row.pdf) if row else None


def shown_for_code(connection: Connection, code: str) -> str | None:
    """What the verification page may show for this code."""
    row = connection.execute(_VERIFY, {"code": code}).first()
    return str(row.shown) if row else None
