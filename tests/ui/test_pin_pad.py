from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.visiting.pin_pad import LONGEST, SHORTEST, PinPad


def _pad() -> tuple[PinPad, list[str]]:
    submitted: list[str] = []
    return PinPad(submitted.append), submitted


def test_digits_are_handed_on_once_and_forgotten() -> None:
    pad, submitted = _pad()
    for digit in "123456":
        pad.press(digit)
    assert pad.property("count") == 6
    pad.submit()
    assert submitted == ["123456"]
    assert pad.property("count") == 0
    pad.submit()
    assert submitted == ["123456"]


def test_too_short_is_not_submitted() -> None:
    pad, submitted = _pad()
    for digit in "1" * (SHORTEST - 1):
        pad.press(digit)
    pad.submit()
    assert submitted == []
    assert pad.property("complete") is False


@given(st.lists(st.one_of(st.text(max_size=3), st.sampled_from("0123456789")), max_size=40))
def test_whatever_is_pressed_only_digits_go_in_up_to_the_longest(keys: list[str]) -> None:
    pad, submitted = _pad()
    for key in keys:
        pad.press(key)
    digits = [key for key in keys if key in list("0123456789")][:LONGEST]
    assert pad.property("count") == len(digits)
    pad.submit()
    assert submitted == (["".join(digits)] if len(digits) >= SHORTEST else [])


def test_erase_and_clear() -> None:
    pad, submitted = _pad()
    for digit in "98765":
        pad.press(digit)
    pad.erase()
    pad.submit()
    assert submitted == ["9876"]
    pad.press("1")
    pad.clear()
    assert pad.property("count") == 0


def test_shuffled_pad_has_all_digits_and_a_new_person_gets_them_in_order() -> None:
    pad, _ = _pad()
    pad.toggleShuffle()
    shuffled = list(pad.property("digits"))
    assert shuffled != list("1234567890")
    assert sorted(shuffled) == list("0123456789")
    pad.press("1")
    pad.reset()
    assert list(pad.property("digits")) == list("1234567890")
    assert pad.property("count") == 0


def test_digits_show_in_no_repr() -> None:
    pad, _ = _pad()
    for digit in "482913":
        pad.press(digit)
    assert "482913" not in repr(pad)
