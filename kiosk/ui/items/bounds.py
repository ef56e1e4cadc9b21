"""The first and the last day a date or month may be."""

import calendar
import re
from datetime import date, timedelta

from kiosk.catalogue.model import Field

_EARLIEST, _LATEST = date(1900, 1, 1), date(2099, 12, 31)
_COUNTED = re.compile(r"today(?:([+-]\d+)([dmy]))?")


def bounds_of(field: Field, today: date) -> tuple[date, date]:
    """Both included; a field without bounds may be any day of two centuries. Days for fields of other kinds, too."""
    earliest = _moment(field.earliest, today, _EARLIEST, last=False)
    latest = _moment(field.latest, today, _LATEST, last=True)
    return (earliest, latest) if earliest <= latest else (latest, latest)


def _moment(text: str | None, today: date, default: date, *, last: bool) -> date:
    if text is None:
        return default
    counted = _COUNTED.fullmatch(text)
    if counted is None:
        year, month, *day = (int(part) for part in text.split("-"))
        return date(year, month, day[0] if day else calendar.monthrange(year, month)[1] if last else 1)
    if counted[1] is None:
        return today
    number = int(counted[1])
    match counted[2]:
        case "d":
            return today + timedelta(days=number)
        case "m":
            return _by_months(today, number)
        case _:
            return _by_months(today, 12 * number)


def _by_months(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
