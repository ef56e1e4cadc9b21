import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.card.atr import historical_bytes, is_iso_14443_b


@pytest.mark.parametrize(
    ("atr", "expected"),
    [
        ("3B6D000000814A444686605199000001AC", "00814A444686605199000001AC"),
        ("3B7D96000000814E43238697159900BF7C7A", "00814E43238697159900BF7C7A"),
        ("3B9D95801F4300814E43238697159900BF7C7A55", "00814E43238697159900BF7C7A"),
        ("3B8D800100814E43238697159900BF7C7A55", "00814E43238697159900BF7C7A"),
        ("3B888001D10386050080800058", "D103860500808000"),
        ("3B", ""),
        ("", ""),
    ],
)
def test_historical_bytes_are_found_behind_the_interface_bytes(atr: str, expected: str) -> None:
    assert historical_bytes(bytes.fromhex(atr)).hex().upper() == expected


def test_type_b_cards_are_known() -> None:
    assert is_iso_14443_b(bytes.fromhex("3B888001D10386050080800058"))
    assert not is_iso_14443_b(bytes.fromhex("3B8D800100814E43238697159900BF7C7A55"))


@given(st.binary(max_size=40))
def test_any_bytes_give_at_most_fifteen(atr: bytes) -> None:
    assert len(historical_bytes(atr)) <= 15
