"""What the bureau announces."""

from datetime import date

from sqlalchemy import Connection, text

from kiosk.contract.notices import Notice

MOST_NOTICES = 10
_CURRENT = text(
    "SELECT notice_id, published, title FROM notice WHERE published <= :today AND expires >= :today"
    " ORDER BY published DESC, notice_id LIMIT :most"
)


def current_notices(connection: Connection, today: date) -> list[Notice]:
    """Published and not expired today, newest first."""
    rows = connection.execute(_CURRENT, {"today": today.isoformat(), "most": MOST_NOTICES})
    return [Notice(row.notice_id, date.fromisoformat(row.published), row.title) for row in rows]
