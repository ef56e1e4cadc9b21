import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract.months import is_month, month_at, month_index, months_between


@given(st.integers(1950 * 12, 2099 * 12 + 11))
def test_index_and_month_are_inverse(index: int) -> None:
    month = month_at(index)
    assert is_month(month)
    assert month_index(month) == index


@pytest.mark.parametrize(
    "text", ["", "2026-13", "2026-00", "2026-1", "1949-12", "2100-01", "2026-01 ", "２026-01"]
)
def test_what_is_no_month(text: str) -> None:
    assert not is_month(text)
    with pytest.raises(ValueError, match="not a month"):
        month_index(text)


def test_months_between() -> None:
    assert months_between("2025-11", "2026-02") == ["2025-11", "2025-12", "2026-01", "2026-02"]
    assert months_between("2026-02", "2026-01") == []
