from datetime import date

import pytest

from kiosk.card.assembly import card_of, holder_of
from kiosk.card.errors import BadIdentifier, GarbledData

EF05 = {
    0x01: bytes.fromhex("639900D15600000500BF7C7A48FB4966"),
    0x02: b"3",
    0x03: b"2.00",
    0x05: bytes.fromhex("20101001"),
    0x06: bytes.fromhex("20201001"),
    0x07: b"X00000019",
}
EF06 = {0x08: b"140702199001011231", 0x09: "张三".encode("gbk").ljust(30, b"\0"), 0x0A: b"1"}


def test_name_is_joined_before_it_is_decoded() -> None:
    name = "阿卜杜热合曼.买买提艾力·托合提江"
    stored = name.encode("gb18030")
    assert stored[:30].decode("gb18030", errors="replace").endswith("\N{REPLACEMENT CHARACTER}"), (
        "must straddle"
    )
    holder = holder_of(EF06 | {0x09: stored[:30], 0x4E: stored[30:].ljust(20, b"\0")})
    assert holder.name == name
    assert not holder.name_incomplete


@pytest.mark.parametrize("extension", [b"\xff" * 20, b"\0" * 20, b""])
def test_an_unset_extension_adds_nothing(extension: bytes) -> None:
    assert holder_of(EF06 | {0x4E: extension}).name == "张三"


def test_a_character_of_four_bytes_is_read() -> None:
    assert holder_of(EF06 | {0x09: "㐀𠀀".encode("gb18030").ljust(30, b"\0")}).name == "㐀𠀀"


@pytest.mark.parametrize("stored", [b"\xd5\xc5\x80", b"\xff" * 30, b"\0" * 30])
def test_a_name_that_cannot_be_read_is_said_to_be_incomplete(stored: bytes) -> None:
    assert holder_of(EF06 | {0x09: stored}).name_incomplete


def test_unset_items_are_empty() -> None:
    holder = holder_of(EF06 | {0x0A: b"\xff", 0x0B: b"\xff", 0x0C: b"\xff" * 3, 0x0D: b"\xff" * 4})
    assert (holder.sex, holder.ethnicity, holder.birthplace, holder.birth_date) == ("", "", "", None)


@pytest.mark.parametrize(
    ("stored", "version", "generation"),
    [
        (b"1.00", "1.00", 1),
        (b"2.0\0", "2.0", 2),
        (b"3.00", "3.00", 3),
        (b"", "1.00", 1),
        (b"\xff" * 4, "1.00", 1),
    ],
)
def test_versions(stored: bytes, version: str, generation: int) -> None:
    card = card_of(EF05 | {0x03: stored}, "", "SM4")
    assert (card.spec_version, card.generation) == (version, generation)


def test_card_of_the_specification() -> None:
    card = card_of(EF05, "00814E43238697159900BF7C7A", "3DES")
    assert (card.region, card.card_number, card.issued) == ("639900", "X00000019", date(2010, 10, 1))
    assert not card.is_expired(date(2020, 10, 1))
    assert card.is_expired(date(2020, 10, 2))


def test_a_card_without_an_end_never_expires() -> None:
    assert not card_of(EF05 | {0x06: b"\xff" * 4}, "", "SM4").is_expired(date(2999, 1, 1))


@pytest.mark.parametrize(
    "identifier", [b"", b"\xff" * 16, b"\xab" * 16, bytes(16), bytes.fromhex("140702D1")]
)
def test_a_wrong_identifier_has_its_own_code(identifier: bytes) -> None:
    with pytest.raises(BadIdentifier) as raised:
        card_of(EF05 | {0x01: identifier}, "", "SM4")
    assert raised.value.code == -20


@pytest.mark.parametrize("change", [{0x07: b"\xff" * 9}, {0x07: b"12 456789"}, {0x03: b"\x01\x02\x03\x04"}])
def test_garbage_in_the_card_is_named_without_its_value(change: dict[int, bytes]) -> None:
    with pytest.raises(GarbledData) as raised:
        card_of(EF05 | change, "", "SM4")
    assert raised.value.detail in ("card_number", "spec_version")


@pytest.mark.parametrize("ssn", [b"", b"\xff" * 18, b"\x12\xe0\xa1", b"1407021990010112 1"])
def test_garbage_for_a_social_security_number_is_garbled_data(ssn: bytes) -> None:
    with pytest.raises(GarbledData):
        holder_of(EF06 | {0x08: ssn})


def test_a_small_x_is_a_check_character_too() -> None:
    assert holder_of(EF06 | {0x08: b"14078119800925911x"}).ssn == "14078119800925911X"
