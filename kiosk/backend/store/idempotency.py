"""Answers to requests that change something, kept so that a repeat is answered, not done again."""

import hashlib
from dataclasses import dataclass

from sqlalchemy import Connection, text

_FIND = text("SELECT request_hash, answer FROM idempotency WHERE kiosk_id = :kiosk_id AND key = :key")
_INSERT = text(
    "INSERT INTO idempotency (kiosk_id, key, request_hash, answer, created_at) "
    "VALUES (:kiosk_id, :key, :request_hash, :answer, :created_at) ON CONFLICT (kiosk_id, key) DO NOTHING"
)


_SETTLE = text("UPDATE idempotency SET answer = :answer WHERE kiosk_id = :kiosk_id AND key = :key")


@dataclass(frozen=True)
class KeptAnswer:
    """What was answered, and a digest of what it answered."""

    request_hash: str
    answer: bytes


def request_digest(person_id: str, body: bytes) -> str:
    """Digest of who asked for what; the same key for anything else is a mistake."""
    return hashlib.sha256(person_id.encode() + b"\0" + body).hexdigest()


def kept_answer(connection: Connection, kiosk_id: str, key: str) -> KeptAnswer | None:
    """The answer kept under this kiosk's key."""
    row = connection.execute(_FIND, {"kiosk_id": kiosk_id, "key": key}).first()
    return KeptAnswer(row.request_hash, bytes(row.answer)) if row else None


def keep_answer(connection: Connection, kiosk_id: str, key: str, kept: KeptAnswer, now: int) -> bool:
    """Keep this answer; False when another request with the key was quicker."""
    done = connection.execute(
        _INSERT,
        {
            "kiosk_id": kiosk_id,
            "key": key,
            "request_hash": kept.request_hash,
            "answer": kept.answer,
            "created_at": now,
        },
    )
    return done.rowcount == 1


def claim_key(connection: Connection, kiosk_id: str, key: str, request_hash: str, now: int) -> bool:
    """Take the key before anything is done; False when another request has it.

    A second request with the key waits for the first one's transaction, so the answer is there when this says False.
    """
    return keep_answer(connection, kiosk_id, key, KeptAnswer(request_hash, b""), now)


def settle_answer(connection: Connection, kiosk_id: str, key: str, answer: bytes) -> None:
    """What the claimed key's request is answered with from now on."""
    connection.execute(_SETTLE, {"kiosk_id": kiosk_id, "key": key, "answer": answer})
