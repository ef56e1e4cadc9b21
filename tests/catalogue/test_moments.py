from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.moments import day_of

TODAY = date(2026, 8, 31)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        ("today", TODAY),
        ("today-360m", date(1996, 8, 31)),
        ("today+12m", date(2027, 8, 31)),
        ("today+6m", date(2027, 2, 28)),
        ("today-30d", date(2026, 8, 1)),
        ("today-1y", date(2025, 8, 31)),
        ("today+1d", date(2026, 9, 1)),
        ("1992-01", date(1992, 1, 1)),
        ("2024-02-29", date(2024, 2, 29)),
    ],
)
def test_moments(moment: str, day: date) -> None:
    assert day_of(moment, TODAY) == day


def test_a_leap_day_a_year_later_is_the_last_of_february() -> None:
    assert day_of("today+1y", date(2024, 2, 29)) == date(2025, 2, 28)


@pytest.mark.parametrize(
    "moment",
    ["", "tomorrow", "today-", "today-1w", "2026-02-30", "2026-13", "0000-01", "2026", "today+99999m"],
)
def test_what_is_no_moment(moment: str) -> None:
    assert day_of(moment, TODAY) is None


@given(st.dates(), st.integers(-9999, 9999), st.sampled_from("dmy"))
def test_the_calendar_s_ends_are_never_left(today: date, count: int, unit: str) -> None:
    assert isinstance(day_of(f"today{count:+d}{unit}", today), date)
