import pytest

from kiosk.catalogue.model import FieldKind
from tests.catalogue.conftest import field
from tests.catalogue.validators.support import answer, refusal

WHOLE = field(FieldKind.INT, least=1, most=20)
LOAN = field(FieldKind.INT, least=10_000, most=300_000, multiple_of=10_000)
YEAR = field(FieldKind.YEAR, earliest="2011-01", latest="today")
LAST_YEAR = field(FieldKind.YEAR, earliest="1992-01", latest="today-1y")
MONEY = field(FieldKind.MONEY, least=0, most=10_000)
INDEX = field(FieldKind.DECIMAL, least="0.40", most="3.00")
HUGE = 10**5000


def kind_of(value: object) -> str:
    """Huge numbers cannot be written out as names of tests."""
    return type(value).__name__


@pytest.mark.parametrize(("given", "kept"), [(1, 1), (20, 20), ("7", 7), (" ７ ", 7), ("007", 7)])
def test_whole_numbers(given: object, kept: int) -> None:
    assert answer(WHOLE, given) == kept


@pytest.mark.parametrize(
    "given",
    [
        0,
        21,
        -1,
        "21",
        "-1",
        "+5",
        "1.0",
        "1e1",
        "٧",
        "Ⅶ",
        "",
        "seven",
        True,
        False,
        5.0,
        HUGE,
        -HUGE,
        "9" * 5000,
        None,
        [5],
    ],
    ids=kind_of,
)
def test_what_is_no_whole_number_between_the_bounds(given: object) -> None:
    refusal(WHOLE, given)


def test_loans_come_in_ten_thousands() -> None:
    assert answer(LOAN, 30_000) == 30_000
    assert refusal(LOAN, 35_000).zh == "请填10000的整倍数。"


def test_a_number_without_bounds_is_not_negative_and_stays_below_json_s_limit() -> None:
    free = field(FieldKind.INT)
    assert answer(free, 999_999_999_999) == 999_999_999_999
    refusal(free, -1)
    refusal(free, 2**53)


@pytest.mark.parametrize("given", [2011, 2026, "2026"])
def test_years(given: object) -> None:
    assert answer(YEAR, given) == int(str(given))


@pytest.mark.parametrize("given", [2010, 2027, "26", 0, "二〇二六", "2026-01", None, True])
def test_years_outside(given: object) -> None:
    refusal(YEAR, given)


def test_last_year_is_the_latest() -> None:
    assert answer(LAST_YEAR, 2025) == 2025
    assert refusal(LAST_YEAR, 2026).zh == "请选1992年到2025年之间的年份。"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("1234.5", "1234.50"),
        ("0", "0.00"),
        (3, "3.00"),
        ("007.10", "7.10"),
        ("１２．５", "12.50"),
        ("10000.00", "10000.00"),
    ],
)
def test_amounts(given: object, kept: str) -> None:
    assert answer(MONEY, given) == kept


@pytest.mark.parametrize(
    "given",
    [
        "1.234",
        "10000.01",
        "-1",
        "1,000",
        "1e3",
        "NaN",
        "Infinity",
        ".5",
        "5.",
        "",
        "钱",
        1.5,
        float("nan"),
        True,
        HUGE,
        "9" * 5000,
        None,
    ],
    ids=kind_of,
)
def test_what_is_no_amount(given: object) -> None:
    refusal(MONEY, given)


@pytest.mark.parametrize(("given", "kept"), [("0.4", "0.40"), ("3", "3.00"), (1, "1.00")])
def test_indexes(given: object, kept: str) -> None:
    assert answer(INDEX, given) == kept


@pytest.mark.parametrize("given", ["0.39", "3.01", 0, 4])
def test_indexes_outside(given: object) -> None:
    assert refusal(INDEX, given).zh == "请填0.40到3.00之间的数。"
