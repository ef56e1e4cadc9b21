"""Whole exchanges as they go over the wire, with fixed challenges: recorded once, replayed without a card."""

import pytest

from kiosk.card.application import SocialSecurityCard
from kiosk.card.authority import Question, UnblockingProof
from kiosk.card.errors import CardAuthenticationFailed, MuteCard, PinRejected, PinUncertain
from kiosk.card.recording import Exchange, RecordingTransport, ReplayingTransport
from tests.card.authorities import answered
from tests.card.cards import Direct, card_of

ATR = bytes.fromhex("3B6D000000814E43238697159900BF7C7A")
SELECT = "00A404000F7378312E73682EC9E7BBE1B1A3D5CF"
FCI = "6F1C840F7378312E73682EC9E7BBE1B1A3D5CFA50988011E9F0C03860103"
IDENTIFIER = ("00B2012812", "0110140700D15600000500BF7C7A48FB49669000")
CHALLENGE = "0084000008"
CHANGE = "805E010007123456FF246810"
# Key 00112233445566778899AABBCCDDEEFF, factor 0102030405060708, original 1112131415161718: card.md §1.7.
PROOF = "465BB78F50C5201A"
SEALED = "00112233445566778899AABBCCDDEEFF01020304"

TO_THE_PROOF = [
    (SELECT, "611E"),
    ("00C000001E", FCI + "9000"),
    IDENTIFIER,
    (CHALLENGE, "1112131415161718" + "9000"),
    (CHALLENGE, "0102030405060708" + "9000"),
]


def replay(*exchanges: tuple[str, str]) -> ReplayingTransport:
    return ReplayingTransport(
        ATR, [Exchange(bytes.fromhex(command), bytes.fromhex(answer)) for command, answer in exchanges]
    )


def bureau(question: Question) -> bytes:
    assert question.chip.historical_bytes == "00814E43238697159900BF7C7A"
    assert question.chip.algorithm == "SM4"
    if isinstance(question, UnblockingProof):
        assert question.original.hex() == "1112131415161718"
        assert question.process_factor.hex() == "0102030405060708"
        return bytes.fromhex(PROOF)
    assert question.process_factor.hex() == "2122232425262728"
    return bytes.fromhex(SEALED)


def test_a_change() -> None:
    card = replay((SELECT, FCI + "9000"), (CHANGE, "9000"))
    SocialSecurityCard(card).change_pin("123456", "246810")
    assert card.is_finished


def test_a_change_with_a_wrong_old_pin_is_sent_once() -> None:
    card = replay((SELECT, FCI + "9000"), (CHANGE, "63C4"))
    with pytest.raises(PinRejected) as raised:
        SocialSecurityCard(card).change_pin("123456", "246810")
    assert raised.value.tries_left == 4, "counters begin where the issuer lets them"
    assert card.is_finished


def test_a_change_that_is_not_answered_is_not_sent_again() -> None:
    card = replay((SELECT, FCI + "9000"))
    with pytest.raises(PinUncertain):
        SocialSecurityCard(card).change_pin("123456", "246810")
    assert card.is_finished


def test_a_reset_in_the_order_of_a_real_card() -> None:
    card = replay(
        *TO_THE_PROOF,
        ("0082000610" + PROOF + "1112131415161718", "9000"),
        (CHALLENGE, "2122232425262728" + "9000"),
        ("8424000114" + SEALED, "9000"),
    )
    SocialSecurityCard(card).reset_pin("246810", bureau)
    assert card.is_finished


def test_a_reset_that_the_card_does_not_admit() -> None:
    card = replay(*TO_THE_PROOF, ("0082000610" + PROOF + "1112131415161718", "63C2"))
    with pytest.raises(CardAuthenticationFailed) as raised:
        SocialSecurityCard(card).reset_pin("246810", bureau)
    assert (raised.value.tries_left, raised.value.code) == (2, -25538)
    assert card.is_finished, "a wrong proof is not repeated"


def test_a_reset_that_falls_silent_before_it_is_told_to_write() -> None:
    card = replay(*TO_THE_PROOF)
    with pytest.raises(MuteCard):
        SocialSecurityCard(card).reset_pin("246810", bureau)
    assert card.is_finished


@pytest.mark.parametrize(
    ("card_id", "proof", "load"),
    [
        ("locked-pin", "0082000610EC6E8E87C41413E6" + "11" * 8, "842400010CC2C15BD5E02FC24F767F29F0"),
        (
            "third-generation",
            "0082000610CE251030D31EB072" + "11" * 8,
            "8424000114E0605D2342E734E5AF4EFDD6B7CD499C3C4FB505",
        ),
        (
            "worker",
            "00820006101052548428651EFF" + "11" * 8,
            "842400011449BCB51333E62BE89EAC95176D590815E5CC85D5",
        ),
    ],
)
def test_what_a_demonstration_card_is_told(
    card_id: str, proof: str, load: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.card.emulator.card.secrets.token_bytes", lambda length: b"\x11" * length)
    recording = RecordingTransport(Direct(card_of(card_id)))
    SocialSecurityCard(recording).reset_pin("246810", answered)
    told = [exchange.command.hex().upper() for exchange in recording.exchanges]
    assert told[-4:] == [CHALLENGE, proof, CHALLENGE, load]
    replayed = ReplayingTransport(recording.atr, recording.exchanges)
    SocialSecurityCard(replayed).reset_pin("246810", answered)
    assert replayed.is_finished
