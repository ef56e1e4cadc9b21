from datetime import date
from decimal import Decimal

import pytest

from kiosk.ui.words.formatting import date_words, duration, month_words, whole_yuan, yuan


@pytest.mark.parametrize(
    ("months", "words"),
    [(0, "0 个月"), (1, "1 个月"), (12, "1 年"), (13, "1 年 1 个月"), (267, "22 年 3 个月")],
)
def test_duration(months: int, words: str) -> None:
    assert duration(months) == words


def test_amounts() -> None:
    assert yuan(Decimal("1234567.5")) == "1,234,567.50"
    assert whole_yuan(Decimal("200.00")) == "200"
    assert whole_yuan(Decimal("200.50")) == "200.50"


def test_dates() -> None:
    assert month_words("2026-03") == "2026年3月"
    assert date_words(date(2026, 3, 1)) == "2026年3月1日"
