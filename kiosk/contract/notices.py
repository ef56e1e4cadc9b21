"""What the bureau announces to everyone."""

from datetime import date

from msgspec import Struct


class Notice(Struct, frozen=True):
    """One notice, in the bureau's words."""

    notice_id: str
    published: date
    title: str


class Notices(Struct, frozen=True):
    """GET /v1/notices: what is current today, newest first. Public: no visit, no person."""

    notices: list[Notice]
