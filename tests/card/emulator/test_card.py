"""What the chip itself does, byte by byte."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.card.emulator.card import EmulatedCard, PulledOut
from kiosk.card.emulator.profile import Faults
from tests.card.cards import card_of, faulty, profile_of, with_chip

SELECT = "00A404000F7378312E73682EC9E7BBE1B1A3D5CF"
FCI = "6F1C840F7378312E73682EC9E7BBE1B1A3D5CFA50988011E9F0C03860103"


def ask(card: EmulatedCard, *commands: str) -> str:
    """The last answer."""
    return [card.transmit(bytes.fromhex(command)).hex().upper() for command in commands][-1]


def test_the_fci_is_the_one_of_a_real_card_either_way() -> None:
    assert ask(with_chip("worker", fci="61xx", algorithm="SM4"), SELECT) == "611E"
    assert ask(with_chip("worker", fci="61xx", algorithm="SM4"), SELECT, "00C000001E") == FCI + "9000"
    assert ask(with_chip("worker", fci="direct", algorithm="SM4"), SELECT) == FCI + "9000"
    assert ask(card_of("worker"), "00C000001E") == "6985"


@pytest.mark.parametrize("select", ["00A4020002EF05", "00A4000002EF05"])
def test_records_by_tag_number_and_short_identifier(select: str) -> None:
    card = with_chip("worker", fci="direct", le="strict")
    assert ask(card, SELECT, select, "00B2030006") == "0304322E30309000"
    assert ask(card, "00B2030406") == "0304322E30309000"
    assert ask(card, "00B2032806") == "0304322E30309000"
    assert ask(card, "00B2072C0B") == "0709" + b"D90004527".hex().upper() + "9000"
    assert ask(card, "00B2630003") == "6A83"
    assert ask(card, "00B2010603") == "6A86"
    assert len(ask(card, "00B2010540")) == 2 * (0x40 + 2)


def test_a_wrong_le_is_told_by_a_strict_card_and_forgiven_by_a_lenient_one() -> None:
    assert ask(with_chip("worker", le="strict"), SELECT, "00A4020002EF05", "00B2030000") == "6C06"
    assert (
        ask(with_chip("worker", le="lenient"), SELECT, "00A4020002EF05", "00B2030000") == "0304322E30309000"
    )


def test_a_first_generation_card_numbers_its_records_otherwise() -> None:
    first = with_chip("first-generation", le="lenient")
    assert ask(first, SELECT, "00A4020002EF06", "00B2030400")[:2] == "0A"
    assert ask(first, "00B2010500").startswith("0812")
    assert ask(with_chip("first-generation", le="strict"), SELECT, "00A4020002EF06", "00B201055B") == "6C45"
    assert ask(card_of("worker"), SELECT, "00A4020002EF06", "00B2030416")[:2] == "4E"


def test_a_third_generation_card_protects_its_holder() -> None:
    card = card_of("third-generation")
    assert ask(card, SELECT, "00A4020002EF06", "00B2080014") == "6982"
    assert ask(card, "00A4020002EF05", "00B2030006") == "0304332E30309000"


def test_nothing_is_read_before_something_is_selected() -> None:
    card = card_of("worker")
    assert ask(card, "00B2010012") == "6986"
    assert ask(card, "00A4020002EF05") == "6A82"
    assert ask(card, SELECT, "00A4020002EF99") == "6A82"
    assert ask(card, SELECT, "00A4020002EF05", "00A40000023F00", "00B2010012") == "6986"


def test_selection_challenge_and_pin_do_not_outlive_the_power() -> None:
    card = card_of("worker")
    assert ask(card, SELECT, "00A4020002EF05", "00B2030006").endswith("9000")
    card.reset()
    assert ask(card, "00B2030006") == "6986"
    assert ask(card, "0020000003999999") == "63C2"
    card.reset()
    assert ask(card, "0020000000") == "63C2", "the counter does outlive it"


def test_challenges_are_random_and_used_once() -> None:
    card = card_of("third-generation")
    first, second = ask(card, "0084000008"), ask(card, "0084000008")
    assert first != second
    assert len(first) == 20
    assert ask(card, "0084000005") == "6700"
    assert ask(card, "0082000A10" + "00" * 16) == "6A88", "it has no key for its holder's data"
    assert ask(card, "0082000A10" + "00" * 16) == "6985", "the challenge is gone"
    assert ask(card, "0088000010" + "00" * 16) == "6A88"


@pytest.mark.parametrize(
    ("command", "sw"),
    [
        ("00", "6700"),
        ("00A40400", "6A82"),
        ("00A404000500", "6700"),
        ("00FF0000", "6D00"),
        ("A0A40000", "6E00"),
        ("00A4010002EF05", "6A86"),
    ],
)
def test_wrong_commands(command: str, sw: str) -> None:
    assert ask(card_of("worker"), command) == sw


def test_faults() -> None:
    assert ask(faulty(Faults(mute=True)), SELECT) == ""
    assert faulty(Faults(upside_down=True)).atr == b""
    assert ask(faulty(Faults(status_words={"A4": "6F00"})), SELECT) == "6F00"
    card = faulty(Faults(pulled_at_apdu=2))
    ask(card, SELECT)
    with pytest.raises(PulledOut):
        ask(card, SELECT)
    card.insert()
    assert ask(card, SELECT) == "611E"


def test_a_lost_answer_is_one_to_a_command_that_was_carried_out() -> None:
    card = faulty(Faults(answer_lost_at_apdu=1))
    with pytest.raises(PulledOut):
        ask(card, "805E010007123456FF246810")
    assert ask(card, "0020000003246810") == "9000"


def test_a_withdrawn_card_answers_no_more_however_slow_it_is() -> None:
    card = faulty(Faults(slow_ms=60_000))
    card.withdraw()
    with pytest.raises(PulledOut):
        ask(card, SELECT)


def test_pins_of_odd_length() -> None:
    profile = profile_of("worker")
    card = EmulatedCard(
        msgspec.structs.replace(profile, pin=msgspec.structs.replace(profile.pin, digits="12345"))
    )
    assert ask(card, "002000000312345F") == "9000"
    assert ask(card, "805E01000712345FFF654321") == "9000"
    assert ask(card, "0020000003654321") == "9000"
    assert ask(card, "805E010003654321") == "6A80"


@given(st.lists(st.binary(max_size=262), max_size=8))
def test_any_command_gets_a_short_answer(commands: list[bytes]) -> None:
    card = card_of("worker")
    for command in commands:
        assert 2 <= len(card.transmit(command)) <= 258
