import pytest

from kiosk.card.channel import Channel
from kiosk.card.environment import algorithm_of, select_environment
from kiosk.card.errors import (
    BankCard,
    CardLocked,
    NotASocialSecurityCard,
    ResidentIdCard,
    StatusWordError,
)
from tests.card.cards import Direct, Scripted, card_of, with_chip

RESIDENT_ID = bytes.fromhex("3B888001D10386050080800058")


@pytest.mark.parametrize("style", ["61xx", "direct"])
@pytest.mark.parametrize("algorithm", ["3DES", "SSF33", "SM4"])
def test_the_fci_comes_either_way_and_names_the_algorithm(style: str, algorithm: str) -> None:
    card = with_chip("worker", fci=style, algorithm=algorithm)
    assert algorithm_of(select_environment(Channel(Direct(card))), "1407") == algorithm


@pytest.mark.parametrize(("identifier", "algorithm"), [("110100", "SSF33"), ("140700", "3DES")])
def test_a_card_that_names_no_algorithm_has_the_one_of_its_city(identifier: str, algorithm: str) -> None:
    fci = select_environment(Channel(Scripted({"00A40400": "9000"})))
    assert algorithm_of(fci, identifier) == algorithm


@pytest.mark.parametrize(
    ("answers", "atr", "error", "code"),
    [
        ({"00A404000E315041592E": "6F009000", "00A4": "6A82"}, b"", BankCard, -1),
        ({"00A4040008A000000333": "6110", "00C0": "AA9000", "00A4": "6A82"}, b"", BankCard, -1),
        ({"00A4": "6A82"}, b"", NotASocialSecurityCard, -1),
        ({"00A4": "6D00"}, b"", NotASocialSecurityCard, -1),
        ({"00A4": "6D00"}, RESIDENT_ID, ResidentIdCard, -1),
        ({"00A4": "6A81"}, b"", CardLocked, -27265),
        ({"00A4": "9303"}, b"", CardLocked, -37635),
        ({"00A4": "6F00"}, b"", StatusWordError, -28416),
    ],
)
def test_other_cards_are_told_apart(
    answers: dict[str, str], atr: bytes, error: type[NotASocialSecurityCard], code: int
) -> None:
    with pytest.raises(error) as raised:
        select_environment(Channel(Scripted(answers, atr=atr)))
    assert type(raised.value) is error
    assert raised.value.code == code


@pytest.mark.parametrize(("card_id", "error"), [("bank-card", BankCard), ("resident-id", ResidentIdCard)])
def test_the_demonstrations_wrong_cards_are_named(card_id: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        select_environment(Channel(Direct(card_of(card_id))))
