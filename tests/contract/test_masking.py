import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contract.masking import mask_card_number, mask_name, mask_ssn


def test_the_house_forms() -> None:
    assert mask_ssn("140702199001011231") == "140702********1231"
    assert mask_name("王桂芳") == "王*芳"
    assert mask_name("王芳") == "王*"
    assert mask_name("阿卜杜·买买提") == "阿*****提"
    assert mask_card_number("D2143569X") == "*****569X"


@pytest.mark.parametrize("text", ["", "王", "12345", "1" * 17, "1" * 19])
def test_what_has_not_the_form_is_hidden_whole(text: str) -> None:
    assert set(mask_ssn(text)) <= {"*"}


@given(st.text(max_size=40))
def test_a_mask_keeps_the_length_and_hides_the_middle(name: str) -> None:
    masked = mask_name(name)
    assert len(masked) == len(name)
    assert set(masked[1:-1]) <= {"*"}
