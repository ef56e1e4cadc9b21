from datetime import date

import pytest

from kiosk.backend.rules.card_loss import temporary_loss_ends
from kiosk.backend.rules.pay_days import next_pay_day
from kiosk.backend.rules.work_injury import (
    allowance_percent,
    assessment_due,
    months_of_wage,
    recognition_due,
)


@pytest.mark.parametrize(
    ("ordered", "paid"),
    [
        (date(2026, 11, 1), date(2026, 11, 15)),
        (date(2026, 11, 14), date(2026, 11, 15)),
        (date(2026, 11, 15), date(2026, 12, 15)),
        (date(2026, 12, 31), date(2027, 1, 15)),
    ],
)
def test_the_next_pay_day(ordered: date, paid: date) -> None:
    assert next_pay_day(ordered) == paid


def test_a_temporary_loss_report_lasts_a_week() -> None:
    assert temporary_loss_ends(date(2026, 12, 28)) == date(2027, 1, 4)


def test_time_limits_of_recognition_and_assessment() -> None:
    assert recognition_due(date(2024, 4, 11), summary=False) == date(2024, 6, 10)
    assert recognition_due(date(2024, 4, 11), summary=True) == date(2024, 4, 26)
    assert assessment_due(date(2024, 9, 2)) == date(2024, 11, 1)


def test_the_worse_the_grade_the_more_is_paid() -> None:
    assert [months_of_wage(grade) for grade in (1, 4, 5, 6, 7, 10)] == [27, 21, 18, 16, 13, 7]
    assert [allowance_percent(grade) for grade in range(1, 5)] == [90, 85, 80, 75]
    for grade in (0, 11):
        with pytest.raises(KeyError):
            months_of_wage(grade)
