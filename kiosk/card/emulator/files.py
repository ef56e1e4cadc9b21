"""The files of an emulated card: records of EF05 and EF06 as they are stored on the chip."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.card import data_items as items
from kiosk.card.data_items import DataItem, Kind
from kiosk.card.emulator.profile import CardData, HolderData


@dataclass(frozen=True, repr=False)
class RecordFile:
    """Records in order, each with its tag and length byte."""

    records: tuple[tuple[int, bytes], ...]
    is_protected: bool = False
    """Whether it is read only after external authentication."""

    def __repr__(self) -> str:
        return f"RecordFile({len(self.records)} records)"

    def by_tag(self, tag: int) -> bytes | None:
        """The whole record with this tag."""
        return next((record for known, record in self.records if known == tag), None)

    def by_number(self, number: int) -> bytes | None:
        """The whole record with this number, from 1."""
        return self.records[number - 1][1] if 1 <= number <= len(self.records) else None

    def from_number(self, number: int) -> bytes | None:
        """All records from this number on."""
        if not 1 <= number <= len(self.records):
            return None
        return b"".join(record for _, record in self.records[number - 1 :])


def card_file(card: CardData, garbled: Mapping[str, str]) -> RecordFile:
    """EF05."""
    return _file(
        {
            items.CARD_IDENTIFIER: card.identifier,
            items.CATEGORY: card.category,
            items.SPEC_VERSION: card.spec_version,
            items.INITIALISING_INSTITUTION: card.institution,
            items.ISSUED: _packed_date(card.issued),
            items.EXPIRES: _packed_date(card.expires),
            items.CARD_NUMBER: card.number,
        },
        garbled,
    )


def holder_file(holder: HolderData, spec_version: str, garbled: Mapping[str, str]) -> RecordFile:
    """EF06: without the name's extension on cards of version 1.00, protected on cards of version 3.00."""
    name = holder.name.encode("gb18030")
    records: dict[DataItem, str | bytes] = {items.SSN: holder.ssn, items.NAME: name[: items.NAME.length]}
    if not spec_version.startswith("1"):
        records[items.NAME_EXTENSION] = name[items.NAME.length :]
    records |= {
        items.SEX: holder.sex,
        items.ETHNICITY: holder.ethnicity,
        items.BIRTHPLACE: holder.birthplace,
        items.BIRTH_DATE: _packed_date(holder.birth_date),
    }
    return _file(records, garbled, is_protected=spec_version.startswith("3"))


def _file(
    values: Mapping[DataItem, str | bytes], garbled: Mapping[str, str], *, is_protected: bool = False
) -> RecordFile:
    return RecordFile(
        tuple(
            (item.tag, bytes.fromhex(garbled.get(f"{item.tag:02X}", "")) or _record(item, value))
            for item, value in values.items()
        ),
        is_protected,
    )


def _record(item: DataItem, value: str | bytes) -> bytes:
    if isinstance(value, bytes):
        stored = value.ljust(item.length, b"\x00")
    elif item.kind is Kind.PACKED:
        stored = bytes.fromhex(value.ljust(item.length * 2, "F"))
    else:
        stored = value.encode("gb18030").ljust(item.length, b"\x00")
    if len(stored) != item.length:
        raise ValueError(f"{item.name} does not fit into {item.length} bytes")
    return bytes((item.tag, item.length)) + stored


def _packed_date(value: date | None) -> str:
    return "" if value is None else value.strftime("%Y%m%d")
