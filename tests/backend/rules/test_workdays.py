"""Due dates in working days, over the days off of 2026 and 2027."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.backend.rules.parameters import Confidence
from kiosk.backend.rules.workdays import MissingYear, due_date, holiday_years, is_working_day

STATUTORY_DAYS = 13
days = st.dates(date(2026, 1, 1), date(2027, 10, 31))


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2026, 1, 1), False),
        (date(2026, 1, 4), True),
        (date(2026, 2, 14), True),
        (date(2026, 2, 16), False),
        (date(2026, 2, 23), False),
        (date(2026, 2, 24), True),
        (date(2026, 9, 25), False),
        (date(2026, 10, 7), False),
        (date(2026, 10, 8), True),
        (date(2026, 10, 10), True),
        (date(2026, 11, 28), False),
        (date(2027, 2, 5), False),
        (date(2027, 6, 9), False),
        (date(2027, 9, 15), False),
    ],
)
def test_days(day: date, works: bool) -> None:
    assert is_working_day(day) is works


@pytest.mark.parametrize(
    ("begin", "working_days", "due"),
    [
        (date(2026, 11, 23), 1, date(2026, 11, 24)),
        (date(2026, 11, 27), 1, date(2026, 11, 30)),
        (date(2026, 11, 24), 20, date(2026, 12, 22)),
        (date(2026, 9, 30), 5, date(2026, 10, 13)),
        (date(2026, 2, 13), 2, date(2026, 2, 24)),
    ],
)
def test_due_dates_of_an_announced_year(begin: date, working_days: int, due: date) -> None:
    result = due_date(begin, working_days)
    assert (result.day, result.confidence) == (due, Confidence.READ)


def test_a_year_whose_exchange_is_not_announced_makes_the_date_assumed() -> None:
    result = due_date(date(2026, 12, 31), 1)
    assert (result.day, result.confidence) == (date(2027, 1, 4), Confidence.ASSUMED)
    assert due_date(date(2026, 12, 24), 10).confidence is Confidence.ASSUMED


def test_a_missing_year_is_named() -> None:
    with pytest.raises(MissingYear) as caught:
        due_date(date(2027, 12, 31), 1)
    assert caught.value.year == 2028
    with pytest.raises(MissingYear):
        is_working_day(date(2025, 5, 1))


def test_a_period_has_at_least_a_day() -> None:
    with pytest.raises(ValueError, match="working day"):
        due_date(date(2026, 11, 24), 0)


@given(days, st.integers(1, 30))
def test_a_due_date_is_a_working_day_and_so_many_after_the_first(begin: date, working_days: int) -> None:
    due = due_date(begin, working_days).day
    between = [begin + timedelta(days=ahead) for ahead in range(1, (due - begin).days + 1)]
    assert is_working_day(due)
    assert sum(map(is_working_day, between)) == working_days


@pytest.mark.parametrize("year", [2026, 2027])
def test_the_tables_are_consistent(year: int) -> None:
    row = holiday_years()[year]
    assert len(set(row.statutory)) == STATUTORY_DAYS
    listed = [*row.statutory, *row.exchanged, *row.working_weekends]
    assert len(listed) == len(set(listed))
    assert all(day.year == year for day in listed)
    assert all(day.weekday() < 5 for day in row.exchanged)
    assert all(day.weekday() >= 5 for day in row.working_weekends)
    on_weekends = sum(day.weekday() >= 5 for day in row.statutory)
    assert len(row.exchanged) - len(row.working_weekends) == on_weekends
