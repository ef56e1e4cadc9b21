"""Sessions of visits. Only a digest of the token is kept."""

import hashlib
import secrets
from dataclasses import dataclass

from sqlalchemy import Connection, text

from kiosk.contract.visits import Assurance

LIFE_S = 15 * 60
LONGEST_S = 60 * 60

_INSERT = text(
    "INSERT INTO visit_session (token_hash, kiosk_id, person_id, assurance, opened_at, expires_at) "
    "VALUES (:token_hash, :kiosk_id, :person_id, :assurance, :opened_at, :expires_at)"
)
_FIND = text(
    "SELECT kiosk_id, person_id, assurance, opened_at, expires_at FROM visit_session WHERE token_hash = :token_hash"
)
_EXTEND = text("UPDATE visit_session SET expires_at = :expires_at WHERE token_hash = :token_hash")
_DELETE = text("DELETE FROM visit_session WHERE token_hash = :token_hash AND kiosk_id = :kiosk_id")
_SWEEP = text("DELETE FROM visit_session WHERE expires_at < :now")


@dataclass(frozen=True)
class Session:
    """A session that has not expired; times in seconds of Unix time."""

    kiosk_id: str
    person_id: str
    assurance: Assurance
    opened_at: int
    expires_at: int

    def is_half_over(self, now: int) -> bool:
        """Whether less than half of its life is left, and more can be given."""
        return self.expires_at - now < LIFE_S // 2 and self.expires_at < self.opened_at + LONGEST_S


def digest(token: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def open_session(
    connection: Connection, kiosk_id: str, person_id: str, assurance: Assurance, now: int
) -> tuple[str, int]:
    """A new session's token and the moment it expires. Sessions long over are swept out on the way."""
    connection.execute(_SWEEP, {"now": now - LONGEST_S})
    token = secrets.token_urlsafe(32)
    expires_at = now + LIFE_S
    connection.execute(
        _INSERT,
        {
            "token_hash": digest(token),
            "kiosk_id": kiosk_id,
            "person_id": person_id,
            "assurance": assurance.value,
            "opened_at": now,
            "expires_at": expires_at,
        },
    )
    return token, expires_at


def find_session(connection: Connection, token: str, now: int) -> Session | None:
    """The session of this token unless it has expired."""
    row = connection.execute(_FIND, {"token_hash": digest(token)}).first()
    if row is None or row.expires_at <= now:
        return None
    return Session(row.kiosk_id, row.person_id, Assurance(row.assurance), row.opened_at, row.expires_at)


def extend_session(connection: Connection, token: str, session: Session, now: int) -> None:
    """Give the session its life anew, up to the longest a visit may last."""
    expires_at = min(now + LIFE_S, session.opened_at + LONGEST_S)
    connection.execute(_EXTEND, {"token_hash": digest(token), "expires_at": expires_at})


def close_session(connection: Connection, token: str, kiosk_id: str) -> None:
    """Forget the token."""
    connection.execute(_DELETE, {"token_hash": digest(token), "kiosk_id": kiosk_id})
