"""Days that definitions name: fixed ones, and ones counted from today."""

import re
from calendar import monthrange
from datetime import date

_COUNTED = re.compile(r"today(?:([+-][0-9]{1,4})([dmy]))?")
_FIXED = re.compile(r"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?")


def is_calendar(text: str) -> bool:
    """Whether a text is written as a month or a day."""
    return bool(_FIXED.fullmatch(text))


def day_of(moment: str, today: date) -> date | None:
    """The day a moment means; of a month its first. None for a text that is no moment of the calendar."""
    if counted := _COUNTED.fullmatch(moment):
        return _counted(today, int(counted[1] or 0), counted[2] or "d")
    if fixed := _FIXED.fullmatch(moment):
        try:
            return date(int(fixed[1]), int(fixed[2]), int(fixed[3] or 1))
        except ValueError:
            return None
    return None


def _counted(today: date, count: int, unit: str) -> date:
    """So many units later: of a shorter month the last day, and never beyond the calendar's ends."""
    if unit == "d":
        return date.fromordinal(min(max(today.toordinal() + count, 1), date.max.toordinal()))
    months = today.year * 12 + today.month - 1 + count * (12 if unit == "y" else 1)
    year, month = divmod(months, 12)
    if year < date.min.year:
        return date.min
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))
