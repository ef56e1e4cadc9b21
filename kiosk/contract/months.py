"""Calendar months as `YYYY-MM`, the unit in which contributions are owed and paid."""

import re

MONTH_PATTERN = r"^(19[5-9]\d|20\d\d)-(0[1-9]|1[0-2])$"
_MONTH = re.compile(MONTH_PATTERN)


def is_month(text: str) -> bool:
    """Whether the text is a month between 1950-01 and 2099-12."""
    return bool(_MONTH.fullmatch(text))


def month_index(month: str) -> int:
    """Months since year 0, so that differences count months. ValueError when it is no month."""
    if not is_month(month):
        raise ValueError(f"not a month: {month!r}")
    return int(month[:4]) * 12 + int(month[5:]) - 1


def month_at(index: int) -> str:
    """The month with this index: the inverse of `month_index`."""
    return f"{index // 12:04d}-{index % 12 + 1:02d}"


def months_between(first: str, last: str) -> list[str]:
    """All months from first to last, both included; empty when last is before first."""
    return [month_at(index) for index in range(month_index(first), month_index(last) + 1)]
