"""What the chip says to EXTERNAL AUTHENTICATE and PIN UNBLOCK, byte by byte."""

from itertools import chain, repeat

import msgspec
import pytest

from kiosk.card.authority import ChipIdentity, SealedPin, UnblockingProof
from kiosk.card.emulator import chip_crypto
from kiosk.card.emulator.card import EmulatedCard
from kiosk.card.emulator.profile import KeyData
from kiosk.card.emulator.security_module import DemoSecurityModule
from tests.card.cards import profile_of

SELECT = "00A404000F7378312E73682EC9E7BBE1B1A3D5CF"
CHALLENGE = "0084000008"
TRIES = "0020000000"
KEY = "00112233445566778899AABBCCDDEEFF"


@pytest.fixture
def card(monkeypatch: pytest.MonkeyPatch) -> EmulatedCard:
    """An SM4 chip with the keys of card.md's vectors and two tries for them; its PIN is locked."""
    challenges = chain(
        (bytes.fromhex("1112131415161718"), bytes.fromhex("0102030405060708")),
        repeat(bytes.fromhex("0102030405060708")),
    )
    monkeypatch.setattr(
        "kiosk.card.emulator.card.secrets.token_bytes", lambda length: next(challenges)[:length]
    )
    profile = profile_of("locked-pin")
    return EmulatedCard(
        msgspec.structs.replace(
            profile,
            chip=msgspec.structs.replace(profile.chip, algorithm="SM4"),
            keys=KeyData(unblocking=KEY, protection=KEY, tries=2),
        )
    )


def ask(card: EmulatedCard, *commands: str) -> str:
    """The last answer."""
    return [card.transmit(bytes.fromhex(command)).hex().upper() for command in commands][-1]


GOOD_PROOF = "0082000610" + "465BB78F50C5201A" + "1112131415161718"
WRONG_PROOF = "0082000610" + "465BB78F50C5201B" + "1112131415161718"
# The MAC of a session whose factor is 0102030405060708: card.md's vector.
UNBLOCK = "8424000004" + "E4A319CC"


def load(pin: str, *, header: str = "8424000114") -> str:
    cipher = chip_crypto.cipher_of("SM4")
    session = chip_crypto.session_key(cipher, bytes.fromhex(KEY), bytes.fromhex("0102030405060708"))
    data = chip_crypto.sealed(cipher, session, bytes.fromhex(header), bytes.fromhex(pin))
    return "8424000114" + data.hex().upper()


def test_the_specification_s_proof_opens_the_way(card: EmulatedCard) -> None:
    assert ask(card, SELECT, CHALLENGE, CHALLENGE, GOOD_PROOF) == "9000"
    assert ask(card, CHALLENGE, UNBLOCK) == "9000"
    assert ask(card, TRIES) == "63C3"
    assert ask(card, "0020000003123456") == "9000", "unblocking keeps the PIN"


def test_a_new_pin_is_loaded_and_unblocked(card: EmulatedCard) -> None:
    assert ask(card, CHALLENGE, CHALLENGE, GOOD_PROOF, CHALLENGE, load("246810")) == "9000"
    assert ask(card, "0020000003123456") == "63C2"
    assert ask(card, "0020000003246810") == "9000"


def test_wrong_proofs_count_down_to_the_lock(card: EmulatedCard) -> None:
    assert ask(card, CHALLENGE, CHALLENGE, WRONG_PROOF) == "63C1"
    assert ask(card, CHALLENGE, GOOD_PROOF) == "9000", "a right one gives the tries back"
    assert ask(card, CHALLENGE, WRONG_PROOF) == "63C1"
    assert ask(card, CHALLENGE, WRONG_PROOF) == "63C0"
    assert ask(card, CHALLENGE, GOOD_PROOF) == "6983"
    card.reset()
    assert ask(card, CHALLENGE, GOOD_PROOF) == "6983", "the lock outlives the power"


@pytest.mark.parametrize("between", ["reset", SELECT, "00A40000023F00", WRONG_PROOF])
def test_a_proof_does_not_outlive_power_selection_or_a_wrong_one(card: EmulatedCard, between: str) -> None:
    assert ask(card, CHALLENGE, CHALLENGE, GOOD_PROOF) == "9000"
    if between == "reset":
        card.reset()
    else:
        ask(card, CHALLENGE, between)
    assert ask(card, CHALLENGE, UNBLOCK) == "6982"
    assert ask(card, TRIES) == "63C0"


def test_challenges_count_once(card: EmulatedCard) -> None:
    assert ask(card, GOOD_PROOF) == "6985"
    assert ask(card, CHALLENGE, CHALLENGE, GOOD_PROOF) == "9000"
    assert ask(card, GOOD_PROOF) == "6985"
    assert ask(card, CHALLENGE, GOOD_PROOF) == "9000"
    assert ask(card, UNBLOCK) == "6985"
    assert ask(card, "0084000004", UNBLOCK) == "6985", "keys are used with challenges of eight bytes"
    assert ask(card, CHALLENGE, UNBLOCK) == "9000"
    assert ask(card, UNBLOCK) == "6985", "nothing can be sent again"


@pytest.mark.parametrize(
    ("command", "sw"),
    [
        ("8424000004E4A319CD", "6988"),
        ("8424000003E4A319", "6700"),
        (load("246810")[:-2] + "00", "6988"),
        ("8424000204E4A319CC", "6A86"),
        (load("24"), "6A80"),
        (load("246810", header="8424000014"), "6988"),
        ("84240001" + "0C" + "00" * 12, "6700"),
    ],
)
def test_what_is_not_as_it_must_be_changes_nothing(card: EmulatedCard, command: str, sw: str) -> None:
    assert ask(card, CHALLENGE, CHALLENGE, GOOD_PROOF, CHALLENGE, command) == sw
    assert ask(card, TRIES) == "63C0"


@pytest.mark.parametrize(
    ("command", "sw"),
    [("0082000A10" + "00" * 16, "6A88"), ("008200060800000000000000", "6700"), ("0082000600", "6700")],
)
def test_wrong_authentications(card: EmulatedCard, command: str, sw: str) -> None:
    assert ask(card, CHALLENGE, command) == sw


def test_a_chip_without_keys_has_nothing_to_reset_its_pin_with() -> None:
    card = EmulatedCard(msgspec.structs.replace(profile_of("worker"), keys=None))
    assert ask(card, CHALLENGE, GOOD_PROOF) == "6A88"
    assert ask(card, CHALLENGE, UNBLOCK) == "6A88"
    assert ask(card, TRIES) == "63C3"


@pytest.mark.parametrize("algorithm", ["3DES", "SSF33", "SM4"])
def test_the_security_module_speaks_of_nobody(algorithm: str) -> None:
    chip = ChipIdentity("140700D15600000500BF7C7A48FB4966", "00814E43238697159900BF7C7A", algorithm)
    proof = UnblockingProof(chip, bytes(8), bytes(8))
    seal = SealedPin(chip, bytes(8), bytes.fromhex("8424000114"), "246810")
    assert len(DemoSecurityModule().answer(proof)) == 8
    assert len(DemoSecurityModule().answer(seal)) == (12 if algorithm == "3DES" else 20)
    for shown in (repr(chip), repr(proof), repr(seal), str(seal)):
        assert not [secret for secret in ("246810", "BF7C7A", "140700") if secret in shown]
