from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract.pin_rules import weak_pin

SSN = "140702199001011231"
SSN_X = "14078119800925911X"
OLD_SSN = "140702800925911"


@pytest.mark.parametrize(
    "pin", ["000000", "777777", "123456", "234567", "654321", "987654", "567890", "098765"]
)
def test_what_anybody_tries_first_is_weak(pin: str) -> None:
    assert weak_pin(pin, SSN)


@pytest.mark.parametrize("pin", ["199001", "990010", "900101"])
def test_parts_of_the_birth_date_are_weak(pin: str) -> None:
    assert weak_pin(pin, SSN)


@pytest.mark.parametrize(
    ("pin", "ssn"),
    [("011231", SSN), ("259110", SSN_X), ("259110", SSN_X.lower()), ("925911", SSN_X), ("925911", OLD_SSN)],
)
def test_the_end_of_the_number_is_weak_and_an_x_is_a_zero(pin: str, ssn: str) -> None:
    assert weak_pin(pin, ssn)


@pytest.mark.parametrize(
    "pin", ["", "12345", "1357902", "13579a", "１３５７９２", "13 792", "-13579", "²35792"]
)
def test_what_is_not_six_digits_is_refused(pin: str) -> None:
    assert weak_pin(pin, SSN)


@pytest.mark.parametrize("pin", ["135792", "112233", "123457", "246801", "192837", "140702", "998877"])
def test_others_are_good(pin: str) -> None:
    assert not weak_pin(pin, SSN)


def test_without_a_number_only_the_digits_count() -> None:
    assert not weak_pin("900101", "")
    assert weak_pin("123456", "")


@given(st.text("0123456789", min_size=6, max_size=6), st.text("0123456789", min_size=17, max_size=17))
def test_a_pin_is_weak_only_for_a_reason(pin: str, first17: str) -> None:
    distances = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    is_run = len(distances) == 1 and distances <= {0, 1, 9}
    assert weak_pin(pin, first17 + "X") == (is_run or pin in first17[6:] + "0")


@given(st.text(max_size=8), st.text(max_size=20))
def test_any_text_has_an_answer(pin: str, ssn: str) -> None:
    assert weak_pin(pin, ssn) in (True, False)
