"""How long a certification holds, and what is paid when it comes late."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.backend.rules.certification import (
    Certification,
    Standing,
    certification_table,
    missed_months,
    next_due,
)
from kiosk.backend.rules.parameters import Confidence

days = st.dates(date(2000, 1, 1), date(2080, 12, 31))


@pytest.mark.parametrize(
    ("certified", "due"),
    [
        (date(2026, 11, 24), date(2027, 11, 24)),
        (date(2028, 2, 29), date(2029, 2, 28)),
        (date(2027, 2, 28), date(2028, 2, 28)),
        (date(2026, 12, 31), date(2027, 12, 31)),
    ],
)
def test_twelve_calendar_months(certified: date, due: date) -> None:
    assert next_due(certified) == due


@given(days)
def test_a_certification_holds_a_year(certified: date) -> None:
    assert next_due(certified) - certified in (timedelta(days=365), timedelta(days=366))


@given(days, st.integers(1, 400))
def test_certifying_later_never_ends_earlier(certified: date, later: int) -> None:
    assert next_due(certified) <= next_due(certified + timedelta(days=later))


def test_standing_around_the_due_day() -> None:
    certification = Certification(date(2027, 3, 31))
    assert certification.remind_from == date(2027, 3, 1)
    assert certification.standing(date(2027, 2, 28)) is Standing.VALID
    assert certification.standing(date(2027, 3, 1)) is Standing.DUE_SOON
    assert certification.standing(date(2027, 3, 31)) is Standing.DUE_SOON
    assert certification.standing(date(2027, 4, 1)) is Standing.OVERDUE


def test_missed_months_are_those_after_the_due_month_that_were_not_paid() -> None:
    due = date(2026, 8, 15)
    assert missed_months(due, date(2026, 11, 24)) == ["2026-09", "2026-10", "2026-11"]
    assert missed_months(due, date(2026, 11, 24), {"2026-08", "2026-11"}) == ["2026-09", "2026-10"]
    assert missed_months(due, date(2027, 1, 1)) == ["2026-09", "2026-10", "2026-11", "2026-12", "2027-01"]


def test_in_time_or_in_the_due_month_nothing_is_missed() -> None:
    assert missed_months(date(2026, 8, 15), date(2026, 8, 15)) == []
    assert missed_months(date(2026, 8, 15), date(2026, 8, 31)) == []
    assert missed_months(date(2026, 8, 15), date(2026, 3, 1)) == []


def test_the_reminder_is_ours() -> None:
    table = certification_table()
    assert table.reminder.confidence is Confidence.ASSUMED
    assert table.validity.confidence is Confidence.KNOWN
