"""The picture of paying on: every level and year, every age that may be chosen."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.backend.rules.levels import levels_fen, subsidy_fen
from kiosk.backend.rules.outlook import (
    Employee,
    account_a_month,
    estimate_series,
    residents_years_left,
    retire_at,
    retirement_series,
    stop_paying,
)
from kiosk.backend.rules.parameters import Confidence
from kiosk.backend.rules.pension import Caveat, residents_pension
from kiosk.backend.rules.retirement import Group
from kiosk.contract.months import month_at, month_index

NOW = "2026-11"
births = st.integers(month_index("1950-01"), month_index(NOW)).map(month_at)
accounts = st.decimals(0, 500_000, places=2)


def test_fifteen_years_at_the_level_of_a_thousand() -> None:
    point = estimate_series("1981-11", 0, Decimal(0), NOW).at(1000, 15)
    assert point.account == 16_500
    assert (point.estimate.account, point.estimate.total) == (Decimal("118.71"), Decimal("241.71"))
    assert (point.paid_months, point.short_months) == (180, 0)


def test_every_level_and_every_year_until_sixty() -> None:
    series = estimate_series("1981-11", 24, Decimal("1234.56"), NOW)
    assert series.years_left == 15
    assert series.levels == tuple(level // 100 for level in levels_fen())
    assert len(series.points) == len(series.levels) * 16
    assert series.first_month == "2041-12"
    assert series.confidence is Confidence.ASSUMED
    assert {Caveat.NO_INTEREST, Caveat.TODAYS_FIGURES} <= set(series.caveats)
    none = series.at(200, 0)
    assert none.estimate == residents_pension(Decimal("1234.56"), NOW)
    assert none.short_months == 156
    with pytest.raises(LookupError):
        series.at(200, 16)


@pytest.mark.parametrize(
    ("birth", "years"),
    [
        ("1966-11", 0),
        ("1967-10", 0),
        ("1967-11", 1),
        ("1950-01", 0),
        ("2000-11", 34),
        ("2010-11", 44),
        ("2020-01", 44),
    ],
)
def test_whole_years_left_from_sixteen_to_sixty(birth: str, years: int) -> None:
    assert residents_years_left(birth, NOW) == years


def test_who_is_past_sixty_draws_from_the_next_month() -> None:
    series = estimate_series("1960-01", 180, Decimal(20_000), NOW)
    assert (series.years_left, series.first_month) == (0, "2026-12")
    assert Caveat.NO_INTEREST not in series.caveats
    assert {point.estimate.total for point in series.points} == {Decimal("266.88")}


@given(births, st.integers(0, 600), accounts)
def test_a_higher_level_and_one_more_year_never_give_less(birth: str, paid: int, account: Decimal) -> None:
    series = estimate_series(birth, paid, account, NOW)
    points = {(point.level, point.years): point for point in series.points}
    for (level, years), point in points.items():
        assert point.account == account + years * (level + Decimal(subsidy_fen(level * 100)) / 100)
        assert point.estimate.total >= 0
        if (before := points.get((level, years - 1))) is not None:
            assert before.estimate.total <= point.estimate.total
            assert before.short_months >= point.short_months
    for lower, higher in zip(series.levels, series.levels[1:], strict=False):
        assert all(
            points[lower, years].estimate.total <= points[higher, years].estimate.total
            for years in range(series.years_left + 1)
        )


def man(birth: str = "1970-09", paid: int = 240, account: str = "100000", index: str = "1.0") -> Employee:
    return Employee(Group.MEN, birth, paid, Decimal(account), Decimal(index), NOW)


@pytest.mark.parametrize(
    ("index", "a_month"), [("1.0", "565.84"), ("0.4", "339.52"), ("0.6", "339.52"), ("3.0", "1697.52")]
)
def test_what_goes_to_an_account_is_eight_percent_of_the_base_in_its_bounds(index: str, a_month: str) -> None:
    assert account_a_month(Decimal(index), NOW) == Decimal(a_month)


def test_paying_on_until_the_statutory_age() -> None:
    point = retire_at(man(), 61 * 12 + 6)
    assert (point.month, point.paid_months, point.minimum_months) == ("2032-03", 240 + 64, 198)
    assert point.account == Decimal(100_000) + 64 * Decimal("565.84")
    assert point.short_months == 0


def test_the_ages_that_may_be_chosen() -> None:
    series = retirement_series(man())
    assert [divmod(point.age_months, 12) for point in series.points] == [
        (60, 0),
        (61, 0),
        (61, 6),
        (62, 0),
        (63, 0),
        (64, 0),
        (64, 6),
    ]
    assert Caveat.SAME_INDEX in series.caveats
    assert Caveat.TRANSITIONAL_NOT_COMPUTED in series.caveats


def test_paying_no_more_is_less_than_paying_on() -> None:
    stopped = stop_paying(man())
    assert (stopped.month, stopped.paid_months, stopped.account) == ("2032-03", 240, 100_000)
    assert stopped.estimate.total < retire_at(man(), stopped.age_months).estimate.total


def test_who_has_paid_too_little_is_told_what_is_missing() -> None:
    assert retire_at(man(paid=100), 61 * 12 + 6).short_months == 198 - 164


def test_who_is_past_every_age_retires_now() -> None:
    series = retirement_series(man("1958-03"))
    (point,) = series.points
    assert (point.month, point.age_months, point.paid_months) == (NOW, 68 * 12 + 8, 240)
    assert point.minimum_months == 180
    assert Caveat.SAME_INDEX not in series.caveats


@given(
    st.sampled_from(Group),
    births,
    st.integers(0, 600),
    accounts,
    st.decimals("0.4", "3.0", places=1),
)
def test_retiring_later_never_gives_less(
    group: Group, birth: str, paid: int, account: Decimal, index: Decimal
) -> None:
    series = retirement_series(Employee(group, birth, paid, account, index, NOW))
    totals = [point.estimate.total for point in series.points]
    assert totals == sorted(totals)
    assert min(totals) >= 0
    assert all(point.paid_months >= paid and point.account >= account for point in series.points)
    assert all(point.month >= NOW for point in series.points)
