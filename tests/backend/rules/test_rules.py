"""Contribution bases and rates, with the vectors of the regulations' own examples (yuan)."""

from decimal import Decimal

import pytest

from kiosk.backend.rules.amounts import employees_amounts, flexible_amounts
from kiosk.backend.rules.bases import bases_of, clamp_base
from kiosk.backend.rules.levels import levels_fen, monthly_pension_fen, subsidy_fen
from kiosk.backend.rules.parameters import Confidence, bases_table, levels_table, rates_table, to_fen
from kiosk.contract.codes.insurance import InsuranceType
from kiosk.contract.months import month_index

PENSION = InsuranceType.EMPLOYEES_PENSION


@pytest.mark.parametrize(
    ("wage", "base", "employer", "personal"),
    [
        ("3000", "4244", "679.04", "339.52"),
        ("5000", "5000", "800.00", "400.00"),
        ("30000", "21219", "3395.04", "1697.52"),
    ],
)
def test_bases_of_2026(wage: str, base: str, employer: str, personal: str) -> None:
    clamped = clamp_base(to_fen(Decimal(wage)), 2026)
    assert clamped == to_fen(Decimal(base))
    amounts = employees_amounts(PENSION, clamped, month_index("2026-03"))
    assert (amounts.employer_fen, amounts.personal_fen) == (
        to_fen(Decimal(employer)),
        to_fen(Decimal(personal)),
    )


@pytest.mark.parametrize(
    ("base", "owed", "account"), [("4244", "848.80", "339.52"), ("21219", "4243.80", "1697.52")]
)
def test_flexible_workers(base: str, owed: str, account: str) -> None:
    amounts = flexible_amounts(to_fen(Decimal(base)))
    assert (amounts.employer_fen, amounts.personal_fen) == (0, to_fen(Decimal(owed)))
    assert amounts.account_fen == to_fen(Decimal(account))


def test_the_employers_rate_fell_in_may_2019() -> None:
    before = employees_amounts(PENSION, 500_000, month_index("2019-04"))
    after = employees_amounts(PENSION, 500_000, month_index("2019-05"))
    assert (before.employer_fen, after.employer_fen) == (100_000, 80_000)
    assert before.personal_fen == after.personal_fen == 40_000


def test_before_an_insurance_began_nothing_is_owed() -> None:
    with pytest.raises(LookupError):
        employees_amounts(PENSION, 500_000, month_index("1985-12"))


def test_known_years_are_as_read_and_others_are_assumed() -> None:
    assert bases_of(2019).lower_fen == 273_900
    assert bases_of(2019).upper_fen == 1_369_500
    assert bases_of(2026).confidence is Confidence.READ
    for year in (1990, 2016, 2022, 2030):
        assert bases_of(year).confidence is Confidence.ASSUMED
    lowers = [bases_of(year).lower_fen for year in range(1986, 2031)]
    assert lowers == sorted(lowers)


@pytest.mark.parametrize(
    ("level", "subsidy"),
    [
        (200, 35),
        (300, 40),
        (500, 60),
        (700, 80),
        (1000, 100),
        (1500, 140),
        (2000, 180),
        (3000, 220),
        (4000, 260),
        (5000, 300),
    ],
)
def test_levels_and_subsidies(level: int, subsidy: int) -> None:
    assert subsidy_fen(level * 100) == subsidy * 100
    assert level * 100 in levels_fen()


@pytest.mark.parametrize(("account", "monthly"), [("20000", "266.88"), ("16500", "241.71"), ("0", "123.00")])
def test_the_residents_pension_at_sixty(account: str, monthly: str) -> None:
    assert monthly_pension_fen(to_fen(Decimal(account))) == to_fen(Decimal(monthly))


def test_every_figure_names_its_source() -> None:
    rows = [*bases_table(), *rates_table().rates, rates_table().flexible, levels_table()]
    assert all(row.source and row.confidence in Confidence for row in rows)
