"""The ciphers by the vectors of their standards, and what the card specification makes of them (card.md §1.7)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.card.authority import ChipIdentity
from kiosk.card.emulator import chip_crypto, des, sm4
from kiosk.card.emulator.security_module import unblocking_key

KEY = bytes.fromhex("00112233445566778899AABBCCDDEEFF")
FACTOR = bytes.fromhex("0102030405060708")
ORIGINAL = bytes.fromhex("1112131415161718")
BLOCK_8, BLOCK_16 = st.binary(min_size=8, max_size=8), st.binary(min_size=16, max_size=16)


def test_sm4_as_in_its_standard() -> None:
    key = bytes.fromhex("0123456789ABCDEFFEDCBA9876543210")
    once = bytes.fromhex("681EDF34D206965E86B3E94F536E4246")
    assert sm4.encrypt(key, key) == once
    assert sm4.decrypt(key, once) == key


@pytest.mark.parametrize(
    ("key", "block", "encrypted"),
    [
        ("133457799BBCDFF1", "0123456789ABCDEF", "85E813540F0AB405"),
        ("0000000000000000", "0000000000000000", "8CA64DE9C1B123A7"),
        ("FFFFFFFFFFFFFFFF", "FFFFFFFFFFFFFFFF", "7359B2163E4EDC58"),
        ("0113B970FD34F2CE", "059B5E0851CF143A", "86A560F10EC6D85B"),
        ("07A1133E4A0B2686", "0248D43806F67172", "868EBB51CAB4599A"),
    ],
)
def test_des_as_in_its_standard(key: str, block: str, encrypted: str) -> None:
    assert des.encrypt(bytes.fromhex(key), bytes.fromhex(block)).hex().upper() == encrypted
    assert des.decrypt(bytes.fromhex(key), bytes.fromhex(encrypted)).hex().upper() == block


@given(BLOCK_16, BLOCK_8, BLOCK_16)
def test_what_is_encrypted_can_be_decrypted(key: bytes, short: bytes, long: bytes) -> None:
    assert des.decrypt(key, des.encrypt(key, short)) == short
    assert des.decrypt(key[:8], des.encrypt(key[:8], short)) == short
    assert sm4.decrypt(key, sm4.encrypt(key, long)) == long


@given(BLOCK_8, BLOCK_8)
def test_two_equal_keys_are_one(key: bytes, block: bytes) -> None:
    assert des.encrypt(key + key, block) == des.encrypt(key, block)


@pytest.mark.parametrize(
    ("algorithm", "session", "proof", "mac"),
    [
        ("3DES", "00E2B15307A7A330", "FCBD4C3463171B45", "55EE95DE"),
        ("SM4", "647CDAE69F766CC0BE3DD185634471DC", "465BB78F50C5201A", "E4A319CC"),
        ("SSF33", "647CDAE69F766CC0BE3DD185634471DC", "465BB78F50C5201A", "E4A319CC"),
    ],
)
def test_what_the_specification_makes_of_them(algorithm: str, session: str, proof: str, mac: str) -> None:
    cipher = chip_crypto.cipher_of(algorithm)
    key = chip_crypto.session_key(cipher, KEY, FACTOR)
    assert key.hex().upper() == session
    assert chip_crypto.proof_of(cipher, key, ORIGINAL).hex().upper() == proof
    assert chip_crypto.mac_of(cipher, key, bytes.fromhex("8424000004")).hex().upper() == mac


@pytest.mark.parametrize(
    ("algorithm", "card_key"),
    [("3DES", "EFBF11628BE982CED1F6B0788A9FACF1"), ("SM4", "934FE0B7908E1DF90EB41665503692E0")],
)
def test_keys_are_derived_for_province_city_and_card(algorithm: str, card_key: str) -> None:
    cipher, key = chip_crypto.cipher_of(algorithm), KEY
    for factor in ("3134303030307368", "3134303730307378", "8697159900BF7C7A"):
        key = chip_crypto.diversified(cipher, key, bytes.fromhex(factor))
    assert key.hex().upper() == card_key


def test_the_security_module_takes_the_factors_from_the_card(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.card.emulator.security_module._DEMO_UNBLOCKING", KEY)
    chip = ChipIdentity("140700D15600000500BF7C7A48FB4966", "00814E43238697159900BF7C7A", "SM4")
    assert unblocking_key(chip).hex().upper() == "934FE0B7908E1DF90EB41665503692E0"
    with pytest.raises(ValueError, match="too few"):
        unblocking_key(ChipIdentity("140700D15600000500BF7C7A48FB4966", "00814E4323", "SM4"))


@pytest.mark.parametrize("algorithm", ["3DES", "SM4"])
@given(key=BLOCK_16, data=st.binary(min_size=1, max_size=6))
def test_what_is_sealed_can_be_opened(algorithm: str, key: bytes, data: bytes) -> None:
    cipher = chip_crypto.cipher_of(algorithm)
    session = chip_crypto.session_key(cipher, key, FACTOR)
    field = chip_crypto.sealed(cipher, session, bytes.fromhex("8424000114"), data)
    assert len(field) == cipher.block + chip_crypto.MAC
    assert chip_crypto.opened(cipher, session, field[: cipher.block]) == data


@given(BLOCK_16, BLOCK_16)
def test_any_block_can_be_tried(session: bytes, enciphered: bytes) -> None:
    opened = chip_crypto.opened(chip_crypto.cipher_of("SM4"), session, enciphered)
    assert opened is None or len(opened) < 16
