"""How a paper writes values and moments, in both languages; the same forms as on the screen."""

from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from zoneinfo import ZoneInfo

from kiosk.contract.items import Fact, ValueKind
from kiosk.contract.words import Words

LOCAL_ZONE = ZoneInfo("Asia/Shanghai")


def labelled(label: Words, value: str, language: str) -> str:
    """A name and a value as one line of text."""
    colon = ": " if language == "en" else "："
    return f"{label.in_language(language)}{colon}{value}"


def moment(at: datetime, language: str) -> str:
    """A point in time, to the minute, in Asia/Shanghai. ValueError when it has no time zone."""
    if at.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    local = at.astimezone(LOCAL_ZONE)
    return f"{_day(local.date(), language)} {local:%H:%M}"


def fact_value(fact: Fact, language: str) -> str:
    """A fact's value in this language; one that does not fit its kind as it came."""
    value = fact.value_en if language == "en" and fact.value_en else fact.value
    try:
        return _written(value, fact.kind, language)
    except (ValueError, InvalidOperation):
        return value


def _written(value: str, kind: ValueKind, language: str) -> str:
    english = language == "en"
    match kind:
        case ValueKind.MONEY:
            amount = f"{Decimal(value):,.2f}"
            return f"CNY {amount}" if english else f"{amount} 元"
        case ValueKind.MONTH:
            first = date.fromisoformat(f"{value}-01")
            return f"{first.month}/{first.year}" if english else f"{first.year}年{first.month}月"
        case ValueKind.DATE:
            return _day(date.fromisoformat(value), language)
        case ValueKind.MONTHS:
            return _duration(int(value), english=english)
        case ValueKind.NUMBER | ValueKind.TEXT:
            return value


def _day(day: date, language: str) -> str:
    if language == "en":
        return f"{day.year}-{day.month}-{day.day}"
    return f"{day.year}年{day.month}月{day.day}日"


def _duration(months: int, *, english: bool) -> str:
    years, rest = divmod(months, 12)
    if years and rest:
        return f"{years} y {rest} m" if english else f"{years} 年 {rest} 个月"
    if years:
        return f"{years} years" if english else f"{years} 年"
    return f"{rest} months" if english else f"{rest} 个月"
