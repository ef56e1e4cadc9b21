"""Retirement ages and minimum years, with the vectors of the decision's annexes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.backend.rules.retirement import (
    Group,
    delay_months,
    elastic_ages,
    minimum_months,
    minimum_months_for,
    residents_first_month,
    retirement_table,
    statutory_retirement,
)
from kiosk.contract.months import month_at, month_index

MEN, WOMEN_55, WOMEN_50 = Group.MEN, Group.WOMEN_55, Group.WOMEN_50
CAPS = {MEN: (60, 36), WOMEN_55: (55, 36), WOMEN_50: (50, 60)}
births = st.integers(month_index("1950-01"), month_index("2026-11")).map(month_at)
groups = st.sampled_from(Group)


@pytest.mark.parametrize(
    ("group", "birth", "years", "months", "month"),
    [
        (MEN, "1964-12", 60, 0, "2024-12"),
        (MEN, "1965-01", 60, 1, "2025-02"),
        (MEN, "1965-05", 60, 2, "2025-07"),
        (MEN, "1970-09", 61, 6, "2032-03"),
        (MEN, "1976-08", 62, 11, "2039-07"),
        (MEN, "1976-09", 63, 0, "2039-09"),
        (WOMEN_55, "1969-12", 55, 0, "2024-12"),
        (WOMEN_55, "1970-01", 55, 1, "2025-02"),
        (WOMEN_55, "1981-09", 58, 0, "2039-09"),
        (WOMEN_50, "1974-12", 50, 0, "2024-12"),
        (WOMEN_50, "1975-01", 50, 1, "2025-02"),
        (WOMEN_50, "1980-01", 52, 7, "2032-08"),
        (WOMEN_50, "1984-11", 55, 0, "2039-11"),
    ],
)
def test_statutory_ages(group: Group, birth: str, years: int, months: int, month: str) -> None:
    retirement = statutory_retirement(group, birth)
    assert (retirement.age_months, retirement.month) == (years * 12 + months, month)


@pytest.mark.parametrize(
    ("year", "months"),
    [(2025, 180), (2029, 180), (2030, 186), (2031, 192), (2032, 198), (2038, 234), (2039, 240), (2060, 240)],
)
def test_minimum_months_by_year_of_retirement(year: int, months: int) -> None:
    assert minimum_months(year) == months


@given(groups, births)
def test_the_delay_never_exceeds_the_cap(group: Group, birth: str) -> None:
    age, cap = CAPS[group]
    retirement = statutory_retirement(group, birth)
    assert 0 <= retirement.delay_months <= cap
    assert age * 12 <= retirement.age_months <= age * 12 + cap


@given(groups, births)
def test_who_is_born_later_never_retires_earlier(group: Group, birth: str) -> None:
    next_birth = month_at(month_index(birth) + 1)
    assert 0 <= delay_months(group, next_birth) - delay_months(group, birth) <= 1
    assert statutory_retirement(group, birth).month < statutory_retirement(group, next_birth).month


@given(groups, births)
def test_the_choice_holds_the_statutory_age_and_no_age_below_the_former_one(group: Group, birth: str) -> None:
    retirement, ages = statutory_retirement(group, birth), elastic_ages(group, birth)
    assert retirement.original_months <= ages.earliest_months <= retirement.age_months <= ages.latest_months
    assert ages.latest_months - ages.earliest_months <= 72


def test_whoever_retired_before_the_decision_has_no_choice() -> None:
    ages = elastic_ages(MEN, "1964-12")
    assert ages.earliest_months == ages.latest_months == 720


def test_the_choice_at_the_end_of_the_delay() -> None:
    ages = elastic_ages(WOMEN_50, "1984-11")
    assert (ages.earliest_months, ages.latest_months) == (52 * 12, 58 * 12)


def test_minimum_months_of_an_early_and_a_late_retirement() -> None:
    statutory = statutory_retirement(MEN, "1970-09")
    assert minimum_months_for(statutory, "2030-09") == 186
    assert minimum_months_for(statutory, "2032-03") == 198
    assert minimum_months_for(statutory, "2035-03") == 198


def test_residents_draw_from_the_month_after_sixty() -> None:
    assert residents_first_month("1970-12") == "2031-01"


def test_the_table_names_its_source() -> None:
    table = retirement_table()
    assert {row.group for row in table.groups} == set(Group)
    assert table.decision.source
    assert table.residents.source
