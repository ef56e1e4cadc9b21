"""Answers that are counted or measured: whole numbers, years, amounts."""

import re
from datetime import date
from decimal import Decimal

from kiosk.catalogue.model import Field
from kiosk.catalogue.moments import day_of
from kiosk.catalogue.validators.characters import plain
from kiosk.catalogue.validators.unfit import Unfit

MOST = 999_999_999_999
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_WHOLE = re.compile(r"[0-9]{1,12}")
_AMOUNT = re.compile(r"[0-9]{1,12}(\.[0-9]{1,2})?")


def read_whole(field: Field, value: object) -> int:
    """A whole number between the field's bounds, none below nought. Raises Unfit."""
    number = _whole(value)
    least, most = whole_bounds(field)
    if not least <= number <= most:
        raise Unfit(f"请填{least}到{most}之间的数。", f"Please enter a number between {least} and {most}.")
    if number % field.multiple_of:
        raise Unfit(f"请填{field.multiple_of}的整倍数。", f"Please enter a multiple of {field.multiple_of}.")
    return number


def read_year(field: Field, value: object, today: date) -> int:
    """A calendar year. Raises Unfit."""
    year = _whole(value)
    first, last = year_bounds(field, today)
    if not first <= year <= last:
        raise Unfit(
            f"请选{first}年到{last}年之间的年份。" if first < last else f"只能选{first}年。",
            f"Please choose a year from {first} to {last}.",
        )
    return year


def read_amount(field: Field, value: object) -> str:
    """A number with two places, `1234.50`; never a floating one. Raises Unfit."""
    text = str(_whole(value)) if isinstance(value, int) else plain(value)
    if not _AMOUNT.fullmatch(text):
        raise Unfit(
            "请填数字，最多两位小数，例如1234.50。",
            "Please enter a number with at most two decimals, such as 1234.50.",
        )
    amount = Decimal(text)
    least, most = amount_bounds(field)
    if not least <= amount <= most:
        raise Unfit(f"请填{least}到{most}之间的数。", f"Please enter a number between {least} and {most}.")
    return f"{amount:.2f}"


def whole_bounds(field: Field) -> tuple[int, int]:
    """The least and the most a whole number may be."""
    return (
        int(field.least) if field.least is not None else 0,
        int(field.most) if field.most is not None else MOST,
    )


def year_bounds(field: Field, today: date) -> tuple[int, int]:
    """The first and the last year."""
    earliest = day_of(field.earliest, today) if field.earliest else None
    latest = day_of(field.latest, today) if field.latest else None
    return earliest.year if earliest else _FIRST_YEAR, latest.year if latest else _LAST_YEAR


def amount_bounds(field: Field) -> tuple[Decimal, Decimal]:
    """The least and the most an amount may be."""
    return (
        Decimal(field.least) if field.least is not None else Decimal(0),
        Decimal(field.most) if field.most is not None else Decimal(MOST),
    )


def _whole(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MOST:
        return value
    text = "" if isinstance(value, int) else plain(value)
    if not _WHOLE.fullmatch(text):
        raise Unfit("请填整数。", "Please enter a whole number.")
    return int(text)
