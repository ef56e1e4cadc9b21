from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract.numbers import (
    birth_date_of,
    card_number_check_character,
    is_valid_card_number,
    is_valid_ssn,
    ssn_check_character,
)

VALID = ["11010519491231002X", "140702199001011231"]


@pytest.mark.parametrize("ssn", VALID)
def test_valid_numbers(ssn: str) -> None:
    assert is_valid_ssn(ssn)


@pytest.mark.parametrize(
    "ssn",
    [
        "",
        "110105194912310021",
        "11010519491331002X",
        "1101051949123100",
        "１40702199001011231",
        "140702199001011231 ",
    ],
)
def test_invalid_numbers(ssn: str) -> None:
    assert not is_valid_ssn(ssn)


def test_a_dissolved_division_is_accepted() -> None:
    first17 = "14240119581002933"
    assert is_valid_ssn(first17 + ssn_check_character(first17))


@given(st.sampled_from(VALID), st.integers(0, 17), st.integers(0, 9))
def test_one_wrong_digit_is_noticed(ssn: str, place: int, digit: int) -> None:
    wrong = ssn[:place] + str(digit) + ssn[place + 1 :]
    assert (wrong == ssn) or not is_valid_ssn(wrong)


@given(st.text(max_size=20))
def test_any_text_is_judged(text: str) -> None:
    assert is_valid_ssn(text) in {True, False}
    assert is_valid_card_number(text) in {True, False}


def test_birth_dates() -> None:
    assert birth_date_of("140702199001011231") == date(1990, 1, 1)
    assert birth_date_of("140702199002301231") is None


def test_card_numbers() -> None:
    assert card_number_check_character("D2143569") == "X"
    assert is_valid_card_number("D2143569X")
    assert not is_valid_card_number("D21435690")
    assert not is_valid_card_number("d2143569X")
