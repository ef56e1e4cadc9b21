"""Due dates in working days, over a table of days off.

全国年节及纪念日放假办法 (revised 2024-11-10) names the holidays; which weekends are worked in exchange is announced by the
State Council's office for each year. The day on which a period begins does not count (民法典第201条).
"""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from msgspec import Struct

from kiosk.backend.rules.parameters import Confidence, least_sure, load

_SATURDAY = 5


class MissingYear(LookupError):
    """There is no table of days off for a year: it has to be added to parameters/holidays.toml."""

    def __init__(self, year: int) -> None:
        super().__init__(f"no table of days off for {year}")
        self.year = year


class HolidayYear(Struct, frozen=True, forbid_unknown_fields=True):
    """The days off of one year."""

    year: int
    statutory: list[date]
    exchanged: list[date]
    working_weekends: list[date]
    source: str
    confidence: Confidence


class _HolidaysFile(Struct, frozen=True, forbid_unknown_fields=True):
    years: list[HolidayYear]


@dataclass(frozen=True)
class DueDate:
    """The last day of a period, and how sure the days off in it are: C until the year's exchange is announced."""

    day: date
    confidence: Confidence


@cache
def holiday_years() -> dict[int, HolidayYear]:
    """The known years."""
    return {row.year: row for row in load("holidays.toml", _HolidaysFile).years}


def is_working_day(day: date) -> bool:
    """Whether offices work. Raises MissingYear."""
    row = _year(day.year)
    if day.weekday() >= _SATURDAY:
        return day in row.working_weekends
    return day not in row.statutory and day not in row.exchanged


def due_date(begin: date, working_days: int) -> DueDate:
    """The so many-th working day after this day. Raises MissingYear; ValueError when it is none."""
    if working_days < 1:
        raise ValueError("a period has at least one working day")
    day, counted = begin, 0
    while counted < working_days:
        day += timedelta(days=1)
        if is_working_day(day):
            counted += 1
    years = range((begin + timedelta(days=1)).year, day.year + 1)
    return DueDate(day, least_sure(_year(year).confidence for year in years))


def _year(year: int) -> HolidayYear:
    try:
        return holiday_years()[year]
    except KeyError:
        raise MissingYear(year) from None
