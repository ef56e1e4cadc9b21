"""Keys that the platform made for itself."""

import secrets

from sqlalchemy import Connection, text

_FIND = text("SELECT value FROM secret WHERE name = :name")
_INSERT = text("INSERT INTO secret (name, value) VALUES (:name, :value) ON CONFLICT (name) DO NOTHING")


def key_named(connection: Connection, name: str) -> bytes:
    """The 32-byte key with this name, made on its first use. Needs a write transaction."""
    connection.execute(_INSERT, {"name": name, "value": secrets.token_bytes(32)})
    return bytes(connection.execute(_FIND, {"name": name}).scalar_one())
