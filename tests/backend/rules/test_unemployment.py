"""Months of unemployment benefit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.backend.rules.parameters import Confidence
from kiosk.backend.rules.unemployment import months_granted

months = st.integers(0, 600)


@pytest.mark.parametrize(
    ("paid", "at_most"),
    [(0, 0), (11, 0), (12, 12), (59, 12), (60, 18), (119, 18), (120, 24), (480, 24)],
)
def test_bands(paid: int, at_most: int) -> None:
    granted = months_granted(paid)
    assert (granted.at_most, granted.confidence) == (at_most, Confidence.READ)
    assert granted.source


@pytest.mark.parametrize(
    ("paid", "unused", "at_most"), [(12, 6, 18), (60, 6, 24), (60, 7, 24), (6, 5, 5), (0, 30, 24)]
)
def test_what_was_left_is_added_up_to_24(paid: int, unused: int, at_most: int) -> None:
    assert months_granted(paid, unused).at_most == at_most


def test_nothing_negative_is_taken() -> None:
    with pytest.raises(ValueError, match="negative"):
        months_granted(-1)
    with pytest.raises(ValueError, match="negative"):
        months_granted(12, -1)


@given(months, months, months)
def test_more_never_gives_less_and_never_more_than_24(paid: int, further: int, unused: int) -> None:
    granted = months_granted(paid, unused).at_most
    assert granted <= months_granted(paid + further, unused).at_most <= 24
    assert granted <= months_granted(paid, unused + further).at_most <= 24
