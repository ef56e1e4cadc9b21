from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.inputs.amount_input import AmountInput


def typed(keys: str, least: str = "200", most: str = "5000") -> AmountInput:
    amount = AmountInput(Decimal(least), Decimal(most))
    for key in keys:
        amount.press(key)
    return amount


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ("300", "300"),
        ("0300", "300"),
        ("00", "0"),
        (".5", "0.5"),
        ("3.456", "3.45"),
        ("3..4", "3.4"),
        ("1234567", "1234"),
        ("x+-e３", ""),
    ],
)
def test_only_what_is_an_amount_gets_in(keys: str, text: str) -> None:
    assert typed(keys).property("text") == text


def test_an_amount_within_its_bounds_is_complete() -> None:
    amount = typed("200.50")
    assert amount.amount == Decimal("200.50")
    assert amount.property("complete")
    assert amount.property("problem") == ""


def test_too_much_is_said_at_once() -> None:
    amount = typed("5001")
    assert amount.property("problem") == "最多 5,000.00 元"
    assert amount.amount is None


def test_too_little_is_said_only_when_it_is_to_be_taken() -> None:
    amount = typed("20")
    assert amount.property("problem") == ""
    assert not amount.check()
    assert amount.property("problem") == "最少 200.00 元"
    amount.press("0")
    assert amount.property("problem") == ""
    assert amount.check()


def test_nothing_typed_is_too_little() -> None:
    amount = typed("")
    assert not amount.check()
    assert amount.property("problem") == "最少 200.00 元"


def test_keys_are_taken_back_one_by_one_or_all() -> None:
    amount = typed("12.3")
    amount.erase()
    assert amount.property("text") == "12."
    amount.erase()
    assert amount.property("text") == "12"
    amount.clear()
    amount.erase()
    assert amount.property("text") == ""


@given(st.text(alphabet="0123456789.x", max_size=20))
def test_whatever_is_typed_is_a_decimal_of_two_places_or_nothing(keys: str) -> None:
    amount = typed(keys)
    if amount.amount is not None:
        assert amount.amount == amount.amount.quantize(Decimal("0.01"))
        assert Decimal(200) <= amount.amount <= Decimal(5000)
