"""Pension estimates: the vectors of the formulas, and what every result must carry."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.backend.rules.parameters import Confidence
from kiosk.backend.rules.pension import (
    Caveat,
    ParameterName,
    account_months,
    average_wage,
    employees_pension,
    pension_table,
    residents_pension,
)

NOW = "2026-11"
money = st.decimals(0, 2_000_000, places=2)
indexes = st.decimals("0.4", "3.0", places=2)
paid = st.integers(0, 600)
ages = st.integers(40 * 12, 75 * 12)


@pytest.mark.parametrize(
    ("account", "part", "total"),
    [
        ("20000", "143.88", "266.88"),
        ("16500", "118.71", "241.71"),
        ("0", "0.00", "123.00"),
    ],
)
def test_residents(account: str, part: str, total: str) -> None:
    estimate = residents_pension(Decimal(account), NOW)
    assert (estimate.base, estimate.account) == (Decimal("123.00"), Decimal(part))
    assert estimate.total == Decimal(total)


@pytest.mark.parametrize(
    ("index", "base", "total"),
    [("1.0", "1768.25", "2847.39"), ("0.6", "1414.60", "2493.74"), ("3.0", "3536.50", "4615.64")],
)
def test_employees_after_25_years_at_60(index: str, base: str, total: str) -> None:
    estimate = employees_pension(Decimal(150_000), Decimal(index), 300, 720, NOW)
    assert (estimate.base, estimate.account) == (Decimal(base), Decimal("1079.14"))
    assert estimate.total == Decimal(total)


MONTHS = (
    "233 230 226 223 220 216 212 208 204 199 195 190 185 180 175 170 164 158 152 145 139 132 125 117 109 101 93 84 75 "
    "65 56"
)


@pytest.mark.parametrize(("age", "months"), list(enumerate(map(int, MONTHS.split()), start=40)))
def test_months_to_divide_by(age: int, months: int) -> None:
    figure = account_months(age * 12)
    assert (figure.value, figure.confidence) == (months, Confidence.READ)


def test_between_whole_years_the_whole_years_count_and_the_figure_is_assumed() -> None:
    figure = account_months(61 * 12 + 6)
    assert (figure.value, figure.confidence) == (132, Confidence.ASSUMED)
    estimate = employees_pension(Decimal(0), Decimal(1), 300, 61 * 12 + 6, NOW)
    assert Caveat.WHOLE_YEARS_OF_AGE in estimate.caveats
    assert (
        Caveat.WHOLE_YEARS_OF_AGE not in employees_pension(Decimal(0), Decimal(1), 300, 61 * 12, NOW).caveats
    )


@pytest.mark.parametrize(("age", "months"), [(39, 233), (71, 56)])
def test_outside_the_table_its_ends_are_held_and_assumed(age: int, months: int) -> None:
    figure = account_months(age * 12)
    assert (figure.value, figure.confidence) == (months, Confidence.ASSUMED)


def test_half_a_fen_is_rounded_up() -> None:
    assert residents_pension(Decimal("0.695"), NOW).account == Decimal("0.01")
    assert residents_pension(Decimal("0.694"), NOW).account == Decimal("0.00")


def test_the_parameters_come_with_year_source_and_label() -> None:
    wage, months = employees_pension(Decimal(0), Decimal(1), 12, 720, NOW).parameters
    assert (wage.name, wage.value, wage.year) == (ParameterName.AVERAGE_WAGE, Decimal("7073.00"), 2025)
    assert (wage.source, wage.confidence) == ("晋人社厅发〔2026〕27号", Confidence.READ)
    assert (months.name, months.value, months.year) == (ParameterName.ACCOUNT_MONTHS, 139, None)
    base = residents_pension(Decimal(0), NOW).parameters[0]
    assert (base.name, base.confidence) == (ParameterName.RESIDENTS_BASE, Confidence.ASSUMED)


def test_a_result_is_as_sure_as_its_least_sure_figure() -> None:
    assert employees_pension(Decimal(0), Decimal(1), 300, 720, NOW).confidence is Confidence.READ
    assert employees_pension(Decimal(0), Decimal(1), 300, 721, NOW).confidence is Confidence.ASSUMED
    assert residents_pension(Decimal(0), NOW).confidence is Confidence.ASSUMED


def test_a_wage_past_its_year_is_assumed() -> None:
    assert average_wage("2019-05").value == Decimal("4565.00")
    assert average_wage("2019-05").confidence is Confidence.KNOWN
    assert average_wage("2027-01").value == Decimal("7073.00")
    assert average_wage("2027-01").confidence is Confidence.ASSUMED


def test_before_the_first_figure_nothing_is_made_up() -> None:
    with pytest.raises(LookupError):
        average_wage("2018-12")
    with pytest.raises(LookupError):
        residents_pension(Decimal(0), "2023-12")


def test_nothing_negative_is_taken() -> None:
    with pytest.raises(ValueError, match="negative"):
        residents_pension(Decimal(-1), NOW)
    with pytest.raises(ValueError, match="negative"):
        employees_pension(Decimal(0), Decimal(1), -1, 720, NOW)


def test_what_is_left_out_is_said() -> None:
    assert Caveat.TRANSITIONAL_NOT_COMPUTED in employees_pension(Decimal(0), Decimal(1), 0, 720, NOW).caveats
    assert Caveat.SUPPLEMENT_NOT_COMPUTED in residents_pension(Decimal(0), NOW).caveats


def test_every_figure_names_its_source() -> None:
    table = pension_table()
    rows = [*table.average_wages, *table.residents_base, table.residents_account, table.account_months]
    assert all(row.source for row in rows)


@given(money, indexes, paid, ages)
def test_parts_add_up_and_are_whole_fen(account: Decimal, index: Decimal, months: int, age: int) -> None:
    for estimate in (
        employees_pension(account, index, months, age, NOW),
        residents_pension(account, NOW),
    ):
        assert estimate.total == estimate.base + estimate.account
        assert min(estimate.base, estimate.account) >= 0
        assert estimate.total == estimate.total.quantize(Decimal("0.01"))


@given(money, indexes, paid, ages, st.integers(0, 60))
def test_more_months_and_a_higher_age_never_give_less(
    account: Decimal, index: Decimal, months: int, age: int, further: int
) -> None:
    less = employees_pension(account, index, months, age, NOW)
    assert employees_pension(account, index, months + further, age, NOW).base >= less.base
    assert employees_pension(account, index, months, age + further, NOW).account >= less.account


@given(money, money, indexes, indexes, paid)
def test_more_account_and_a_higher_index_never_give_less(
    account: Decimal, saved: Decimal, index: Decimal, higher: Decimal, months: int
) -> None:
    less = employees_pension(account, index, months, 720, NOW)
    more = employees_pension(account + saved, index + higher, months, 720, NOW)
    assert more.base >= less.base
    assert more.account >= less.account
    assert residents_pension(account + saved, NOW).total >= residents_pension(account, NOW).total
