"""The first and the last day a date or month may be."""

import calendar
from datetime import date

from kiosk.catalogue.model import Field
from kiosk.catalogue.moments import day_of

_EARLIEST, _LATEST = date(1900, 1, 1), date(2099, 12, 31)
_MONTH_LENGTH = len("YYYY-MM")


def bounds_of(field: Field, today: date) -> tuple[date, date]:
    """Both included; a field without bounds may be any day of two centuries. Days for fields of other kinds, too."""
    earliest = _day(field.earliest, today) or _EARLIEST
    latest = _day(field.latest, today) or _LATEST
    if field.latest and len(field.latest) == _MONTH_LENGTH and field.latest[0].isdigit():
        # A month as the end is all of it.
        latest = latest.replace(day=calendar.monthrange(latest.year, latest.month)[1])
    return (earliest, latest) if earliest <= latest else (latest, latest)


def _day(moment: str | None, today: date) -> date | None:
    return day_of(moment, today) if moment else None
