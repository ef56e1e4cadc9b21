"""Reading the records of one file: all at once where the card can, else tag by tag, else by number.

Whatever way they come, records are known by their tag: their numbers differ between versions (4E was put in as
record 3 with version 2.00).
"""

from kiosk.card.apdu import Command, Response
from kiosk.card.channel import Channel
from kiosk.card.data_items import DataItem, ElementaryFile
from kiosk.card.environment import INS_SELECT
from kiosk.card.errors import GarbledData, StatusWordError
from kiosk.card.status_word import StatusWord
from kiosk.card.tlv import split_records

INS_READ_RECORD = 0xB2
BY_TAG, BY_NUMBER, ALL_FROM_NUMBER = 0b000, 0b100, 0b101
UNDER_CURRENT_APPLICATION, BY_FILE_IDENTIFIER = 0x02, 0x00

_NO_SUCH_RECORD = {StatusWord.RECORD_NOT_FOUND, StatusWord.FILE_NOT_FOUND}
_MODE_UNKNOWN = {
    StatusWord.WRONG_LENGTH,
    StatusWord.INCORRECT_DATA,
    StatusWord.FUNCTION_NOT_SUPPORTED,
    StatusWord.INCORRECT_P1P2,
    StatusWord.WRONG_OFFSET,
    *_NO_SUCH_RECORD,
}


def read_file(channel: Channel, file: ElementaryFile) -> dict[int, bytes]:
    """The file's records by tag, as many of the declared ones as the card has.

    Raises StatusWordError where the card refuses (6982 on a protected file), GarbledData where no way of reading
    gives records.
    """
    _select_file(channel, file)
    records = _read_all(channel, file)
    if _has_required(file, records):
        return records
    for item in file.items:
        value = records.get(item.tag) or _read_by_tag(channel, item)
        if value is not None:
            records[item.tag] = value
    if _has_required(file, records):
        return records
    return _read_by_number(channel, file) | records


def read_one(channel: Channel, file: ElementaryFile, item: DataItem) -> bytes:
    """One record's value, by tag and short file identifier, in one command where the card can.

    Raises StatusWordError or GarbledData where the card does not give it.
    """
    response = channel.send(
        Command(
            0x00,
            INS_READ_RECORD,
            item.tag,
            file.short_identifier << 3 | BY_TAG,
            le=item.length + 2,
        )
    )
    value = split_records(response.data).get(item.tag) if response.ok else None
    if value is None:
        value = read_file(channel, file).get(item.tag)
    if value is None:
        raise GarbledData(f"{item.name} is missing")
    return value


def _select_file(channel: Channel, file: ElementaryFile) -> None:
    identifier = file.identifier.to_bytes(2, "big")
    response = channel.send(Command(0x00, INS_SELECT, UNDER_CURRENT_APPLICATION, 0x00, identifier))
    if response.sw in _MODE_UNKNOWN:
        response = channel.send(Command(0x00, INS_SELECT, BY_FILE_IDENTIFIER, 0x00, identifier))
    if not response.ok:
        raise StatusWordError(response.sw)


def _has_required(file: ElementaryFile, records: dict[int, bytes]) -> bool:
    return file.required_tags <= records.keys()


def _read_all(channel: Channel, file: ElementaryFile) -> dict[int, bytes]:
    """Every record in one answer; nothing from a card that does not know how, or answers with less than records."""
    response = channel.send(Command(0x00, INS_READ_RECORD, 0x01, ALL_FROM_NUMBER, le=file.length))
    if not response.ok:
        _accept_only(response, _MODE_UNKNOWN)
        return {}
    try:
        return split_records(response.data)
    except GarbledData:
        return {}


def _read_by_tag(channel: Channel, item: DataItem) -> bytes | None:
    response = channel.send(Command(0x00, INS_READ_RECORD, item.tag, BY_TAG, le=item.length + 2))
    if not response.ok:
        _accept_only(response, _MODE_UNKNOWN)
        return None
    return split_records(response.data).get(item.tag)


def _read_by_number(channel: Channel, file: ElementaryFile) -> dict[int, bytes]:
    records: dict[int, bytes] = {}
    for number, item in enumerate(file.items, start=1):
        response = channel.send(Command(0x00, INS_READ_RECORD, number, BY_NUMBER, le=item.length + 2))
        if response.sw in _NO_SUCH_RECORD:
            break
        if not response.ok:
            raise StatusWordError(response.sw)
        records.update(split_records(response.data))
    return records


def _accept_only(response: Response, allowed: set[StatusWord]) -> None:
    if response.sw not in allowed:
        raise StatusWordError(response.sw)
