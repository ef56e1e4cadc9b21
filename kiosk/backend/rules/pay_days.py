"""When benefits reach their accounts."""

from datetime import date

PAY_DAY = 15
"""Of every month. Ours (confidence C): the day is set locally."""


def next_pay_day(ordered: date) -> date:
    """The first pay day after the day of the order."""
    if ordered.day < PAY_DAY:
        return ordered.replace(day=PAY_DAY)
    index = ordered.year * 12 + ordered.month
    return date(index // 12, index % 12 + 1, PAY_DAY)
