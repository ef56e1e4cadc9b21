import pytest

from kiosk.catalogue.model import FieldKind
from tests.catalogue.conftest import field
from tests.catalogue.validators.support import answer, refusal

DAY = field(FieldKind.DATE, earliest="today-12m", latest="today")
MONTH = field(FieldKind.MONTH, earliest="1992-01", latest="today")
LATER = field(FieldKind.MONTH, earliest="today", latest="today+12m")


@pytest.mark.parametrize("given", ["2025-09-01", "2026-09-01", "2026-02-28", " ２０２６-０１-０１"])
def test_days(given: str) -> None:
    assert str(answer(DAY, given))[4] == "-"


@pytest.mark.parametrize(
    "given",
    [
        "2025-08-31",
        "2026-09-02",
        "2026-02-29",
        "2026-13-01",
        "2026-1-1",
        "20260101",
        "2026-W01-1",
        "2026-01",
        "0000-01-01",
        "今天",
        "",
        20260101,
        None,
        True,
        "2026-01-01T00:00",
    ],
)
def test_what_is_no_day_between_the_bounds(given: object) -> None:
    refusal(DAY, given)


def test_a_leap_day_is_a_day() -> None:
    assert answer(field(FieldKind.DATE), "2024-02-29") == "2024-02-29"


def test_what_is_wrong_is_said_as_people_say_days() -> None:
    assert refusal(DAY, "2025-08-31").zh == "不能早于2025年9月1日。"
    assert refusal(DAY, "2026-09-02").zh == "不能晚于2026年9月1日。"
    assert refusal(MONTH, "1991-12").zh == "不能早于1992年1月。"
    assert refusal(MONTH, "2026-10").zh == "不能晚于2026年9月。"


@pytest.mark.parametrize("given", ["1992-01", "2026-09", "2000-12"])
def test_months(given: str) -> None:
    assert answer(MONTH, given) == given


@pytest.mark.parametrize(
    "given", ["1991-12", "2026-10", "2026-13", "2026-00", "2026-9", "202609", "2026-09-01", "", 202609, None]
)
def test_what_is_no_month_between_the_bounds(given: object) -> None:
    refusal(MONTH, given)


def test_this_month_counts_from_any_of_its_days() -> None:
    assert answer(LATER, "2026-09") == "2026-09"
    assert answer(LATER, "2027-09") == "2027-09"
    refusal(LATER, "2026-08")
    refusal(LATER, "2027-10")


@pytest.mark.parametrize("given", ["1899-12-31", "2101-01-01"])
def test_without_bounds_a_day_is_of_this_age(given: str) -> None:
    refusal(field(FieldKind.DATE), given)
