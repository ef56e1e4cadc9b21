"""Answers that are days and months."""

import re
from datetime import date

from kiosk.catalogue.model import Field
from kiosk.catalogue.moments import day_of
from kiosk.catalogue.validators.characters import plain
from kiosk.catalogue.validators.unfit import Unfit

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MONTH = re.compile(r"[0-9]{4}-[0-9]{2}")
_FIRST, _LAST = date(1900, 1, 1), date(2100, 12, 31)


def read_day(field: Field, value: object, today: date) -> str:
    """A day of the calendar, `YYYY-MM-DD`. Raises Unfit."""
    text = plain(value)
    day = day_of(text, today) if _DAY.fullmatch(text) else None
    if day is None:
        raise Unfit(
            "没有这一天，请按年、月、日重新选择。",
            "There is no such day. Please choose year, month and day again.",
        )
    earliest, latest = bounds(field, today)
    if day < earliest:
        raise Unfit(f"不能早于{_day_zh(earliest)}。", f"This cannot be before {earliest.isoformat()}.")
    if day > latest:
        raise Unfit(f"不能晚于{_day_zh(latest)}。", f"This cannot be after {latest.isoformat()}.")
    return text


def read_month(field: Field, value: object, today: date) -> str:
    """A month, `YYYY-MM`. Raises Unfit."""
    text = plain(value)
    month = day_of(text, today) if _MONTH.fullmatch(text) else None
    if month is None:
        raise Unfit(
            "没有这个月份，请按年、月重新选择。",
            "There is no such month. Please choose year and month again.",
        )
    earliest, latest = bounds(field, today)
    if month < earliest.replace(day=1):
        raise Unfit(f"不能早于{_month_zh(earliest)}。", f"This cannot be before {earliest:%Y-%m}.")
    if month > latest:
        raise Unfit(f"不能晚于{_month_zh(latest)}。", f"This cannot be after {latest:%Y-%m}.")
    return text


def bounds(field: Field, today: date) -> tuple[date, date]:
    """The first and the last day that will do."""
    return (
        (day_of(field.earliest, today) if field.earliest else None) or _FIRST,
        (day_of(field.latest, today) if field.latest else None) or _LAST,
    )


def _day_zh(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _month_zh(day: date) -> str:
    return f"{day.year}年{day.month}月"
