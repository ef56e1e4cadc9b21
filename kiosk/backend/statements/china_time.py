"""Times as people in China read them."""

from datetime import datetime, timedelta, timezone

# A fixed offset in place of Asia/Shanghai: no daylight saving since 1991, and no need for a tz database.
CHINA = timezone(timedelta(hours=8), "Asia/Shanghai")


def china_time(moment: datetime) -> str:
    """Date and minute in Asia/Shanghai: 2026-03-05 14:08. ValueError for a time without a zone."""
    if moment.tzinfo is None:
        raise ValueError("a time without a zone cannot be shown")
    return moment.astimezone(CHINA).strftime("%Y-%m-%d %H:%M")
