from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.inputs.date_choice import DateChoice

EARLIEST, LATEST = date(1992, 3, 10), date(2026, 11, 24)


def cells(choice: DateChoice) -> list[tuple[int, bool]]:
    return [(cell.value, cell.usable) for cell in choice.property("cells").rows]


def usable(choice: DateChoice) -> list[int]:
    return [value for value, can_be_taken in cells(choice) if can_be_taken]


def test_a_month_is_a_year_and_then_a_month() -> None:
    choice = DateChoice(EARLIEST, LATEST, with_day=False)
    answers: list[str] = []
    choice.answered.connect(answers.append)
    assert usable(choice) == list(range(2015, 2027))
    choice.choose(2024)
    assert choice.property("stage") == "month"
    choice.choose(2)
    assert choice.property("answer") == "2024-02"
    assert answers == ["2024-02"]
    choice.choose(3)
    assert choice.property("answer") == "2024-03"


def test_a_day_stands_under_its_day_of_the_week() -> None:
    choice = DateChoice(EARLIEST, LATEST, with_day=True)
    choice.choose(2024)
    choice.choose(2)
    assert choice.property("stage") == "day"
    assert cells(choice)[:4] == [(0, False), (0, False), (0, False), (1, True)]
    assert usable(choice) == list(range(1, 30))
    choice.choose(29)
    assert choice.property("answer") == "2024-02-29"


def test_an_empty_place_before_the_first_day_cannot_be_taken() -> None:
    choice = DateChoice(EARLIEST, LATEST, with_day=True)
    choice.choose(2024)
    choice.choose(2)
    choice.choose(0)
    assert choice.property("answer") == ""


def test_nothing_beyond_the_bounds_can_be_taken() -> None:
    choice = DateChoice(EARLIEST, LATEST, with_day=True)
    choice.choose(2026)
    assert usable(choice) == list(range(1, 12))
    choice.choose(12)
    assert choice.property("stage") == "month"
    choice.choose(11)
    assert usable(choice) == list(range(1, 25))
    first = DateChoice(EARLIEST, LATEST, with_day=True)
    for _ in range(4):
        first.turn(-1)
    first.choose(1992)
    assert usable(first) == list(range(3, 13))
    first.choose(3)
    assert usable(first) == list(range(10, 32))


def test_years_are_turned_over_to_both_ends_and_no_further() -> None:
    choice = DateChoice(EARLIEST, LATEST, with_day=False)
    assert choice.property("earlier")
    assert not choice.property("later")
    for _ in range(10):
        choice.turn(-1)
    assert 1992 in usable(choice)
    assert not choice.property("earlier")
    for _ in range(10):
        choice.turn(1)
    assert usable(choice) == list(range(2015, 2027))


def test_one_step_back_at_a_time() -> None:
    choice = DateChoice(EARLIEST, LATEST, with_day=True)
    for value in (2020, 5, 6):
        choice.choose(value)
    choice.back()
    assert (choice.property("stage"), choice.property("answer")) == ("month", "")
    choice.back()
    assert choice.property("stage") == "year"
    choice.back()
    assert choice.property("stage") == "year"


def test_a_single_day_can_be_chosen() -> None:
    choice = DateChoice(LATEST, LATEST, with_day=True)
    for value in (2026, 11, 24):
        assert usable(choice) == [value]
        choice.choose(value)
    assert choice.property("answer") == "2026-11-24"


def test_bounds_without_a_day_between_them_are_refused() -> None:
    with pytest.raises(ValueError, match="earliest"):
        DateChoice(LATEST, EARLIEST, with_day=True)


@given(st.dates(EARLIEST, LATEST))
def test_every_day_between_the_bounds_can_be_reached(day: date) -> None:
    choice = DateChoice(EARLIEST, LATEST, with_day=True)
    for _ in range(4):
        if day.year not in usable(choice):
            choice.turn(-1)
    for value in (day.year, day.month, day.day):
        choice.choose(value)
    assert choice.property("answer") == day.isoformat()


@given(st.lists(st.one_of(st.integers(-1, 2030), st.sampled_from(["back", "earlier", "later"])), max_size=40))
def test_what_is_answered_is_always_a_date_within_the_bounds(touches: list[int | str]) -> None:
    choice = DateChoice(EARLIEST, LATEST, with_day=True)
    for touch in touches:
        if touch == "back":
            choice.back()
        elif isinstance(touch, str):
            choice.turn(-1 if touch == "earlier" else 1)
        else:
            choice.choose(touch)
        answer = choice.property("answer")
        assert not answer or EARLIEST <= date.fromisoformat(answer) <= LATEST
