"""Numbers and dates as people here read them, in the language in use."""

from datetime import date
from decimal import Decimal

from kiosk.ui.translation import translate


def yuan(amount: Decimal) -> str:
    """Amount with two decimals and thousands separated: 12,345.60."""
    return f"{amount:,.2f}"


def whole_yuan(amount: Decimal) -> str:
    """Amount for a large figure: without decimals when they are zero."""
    return f"{amount:,.0f}" if amount == amount.to_integral_value() else yuan(amount)


def duration(months: int) -> str:
    """Months as years and months: 22 年 3 个月."""
    years, rest = divmod(months, 12)
    if years and rest:
        return translate("Formatting", "{0} 年 {1} 个月").format(years, rest)
    if years:
        return translate("Formatting", "{0} 年").format(years)
    return translate("Formatting", "{0} 个月").format(rest)


def month_words(month: str) -> str:
    """`YYYY-MM` as 2026年3月."""
    return translate("Formatting", "{0}年{1}月").format(month[:4], int(month[5:]))


def date_words(day: date) -> str:
    """A date as 2026年3月1日."""
    return translate("Formatting", "{0}年{1}月{2}日").format(day.year, day.month, day.day)
