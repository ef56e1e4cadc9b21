"""The two kinds of tag-length-value on the card: records (one byte each), and the FCI (BER)."""

from kiosk.card.errors import GarbledData


def split_records(data: bytes) -> dict[int, bytes]:
    """Records one after the other, each tag(1) length(1) value, by tag.

    Trailing FF or 00 fill is left out. Raises GarbledData when a length runs over the end.
    """
    records: dict[int, bytes] = {}
    position = 0
    while position < len(data) and data[position] not in (0x00, 0xFF):
        if position + 2 > len(data):
            raise GarbledData("record without a length")
        tag, length = data[position], data[position + 1]
        value = data[position + 2 : position + 2 + length]
        if len(value) < length:
            raise GarbledData(f"record {tag:02X} is cut short")
        records.setdefault(tag, value)
        position += 2 + length
    return records


def find_ber(data: bytes, *path: int) -> bytes | None:
    """The value under nested BER tags of one or two bytes and short lengths; None where it is not there."""
    for wanted in path:
        found = _find_one(data, wanted)
        if found is None:
            return None
        data = found
    return data


def _find_one(data: bytes, wanted: int) -> bytes | None:
    position = 0
    while position < len(data):
        size = 2 if data[position] & 0x1F == 0x1F else 1
        if position + size >= len(data):
            return None
        tag = int.from_bytes(data[position : position + size], "big")
        length = data[position + size]
        start = position + size + 1
        if tag == wanted:
            return data[start : start + length]
        position = start + length
    return None
