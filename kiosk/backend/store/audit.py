"""Who did what and when, for the bureau: persons only as keyed digests."""

import hashlib
import hmac
import secrets

from sqlalchemy import Connection, text

from kiosk.backend.store.secrets import key_named

_INSERT = text(
    "INSERT INTO audit_event (kiosk_id, event_id, happened_at, what, person_hash, outcome) "
    "VALUES (:kiosk_id, :event_id, :happened_at, :what, :person_hash, :outcome)"
)


def record_event(
    connection: Connection, kiosk_id: str, what: str, person_id: str | None, outcome: str, *, now: int
) -> None:
    """Write one event; 经办条例 article 38 asks for a record of each handling."""
    person_hash = None
    if person_id is not None:
        person_hash = hmac.new(key_named(connection, "audit"), person_id.encode(), hashlib.sha256).hexdigest()
    connection.execute(
        _INSERT,
        {
            "kiosk_id": kiosk_id,
            "event_id": f"{now:010x}{secrets.token_hex(8)}",
            "happened_at": now,
            "what": what,
            "person_hash": person_hash,
            "outcome": outcome,
        },
    )
