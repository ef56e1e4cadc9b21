import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.card.errors import GarbledData
from kiosk.card.tlv import find_ber, split_records


def test_records_are_split_by_tag_and_fill_is_left_out() -> None:
    assert split_records(bytes.fromhex("020133 0304332E3030 FFFF")) == {2: b"3", 3: b"3.00"}
    assert split_records(b"") == split_records(b"\x00\x00") == {}


@pytest.mark.parametrize("cut", ["02", "0210AA", "02013307"])
def test_a_length_over_the_end_is_garbage(cut: str) -> None:
    with pytest.raises(GarbledData):
        split_records(bytes.fromhex(cut))


FCI = bytes.fromhex("6F1C840F7378312E73682EC9E7BBE1B1A3D5CFA50988011E9F0C03860103")


def test_the_algorithm_is_found_in_a_real_fci() -> None:
    assert find_ber(FCI, 0x6F, 0xA5, 0x9F0C, 0x86) == b"\x03"
    assert find_ber(FCI, 0x6F, 0x84) == "sx1.sh.社会保障".encode("gbk")
    assert find_ber(FCI, 0x6F, 0xA5, 0x87) is None


@given(st.binary(max_size=64))
def test_garbage_never_breaks_the_parsers(data: bytes) -> None:
    find_ber(data, 0x6F, 0xA5, 0x9F0C, 0x86)
    try:
        records = split_records(data)
    except GarbledData:
        return
    assert sum(len(value) + 2 for value in records.values()) <= len(data)


@given(st.dictionaries(st.integers(1, 254), st.binary(max_size=20), max_size=6))
def test_what_was_joined_is_split_again(records: dict[int, bytes]) -> None:
    joined = b"".join(bytes((tag, len(value))) + value for tag, value in records.items())
    assert split_records(joined) == records
