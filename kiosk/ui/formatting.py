"""Numbers and dates as people here read them."""

from datetime import date
from decimal import Decimal


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
        return f"{years} 年 {rest} 个月"
    return f"{years} 年" if years else f"{rest} 个月"


def month_words(month: str) -> str:
    """`YYYY-MM` as 2026年3月."""
    return f"{month[:4]}年{int(month[5:])}月"


def date_words(day: date) -> str:
    """A date as 2026年3月1日."""
    return f"{day.year}年{day.month}月{day.day}日"
