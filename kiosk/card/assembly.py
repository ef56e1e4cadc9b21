"""From the records of EF05 and EF06 to the card and its holder, with what must be true of each value."""

import re
from collections.abc import Mapping
from datetime import date

from kiosk.card import data_items as items
from kiosk.card.data_items import DataItem
from kiosk.card.decoders import is_unset, text
from kiosk.card.errors import BadIdentifier, GarbledData
from kiosk.card.identity import Card, Holder

Records = Mapping[int, bytes]

_IDENTIFIER = re.compile(r"\d{6}[0-9A-F]{26}")
_CARD_NUMBER = re.compile(r"[0-9A-Z]{9}")
_SSN = re.compile(r"[0-9A-Z]{15,18}")
_VERSION = re.compile(r"[1-9]\.\d{1,2}")
OLDEST_VERSION = "1.00"


def card_of(records: Records, historical_bytes: str, algorithm: str) -> Card:
    """The card from EF05. Raises BadIdentifier or GarbledData where an item that must be there is not."""
    identifier = identifier_of(records)
    number = _required(records, items.CARD_NUMBER, _CARD_NUMBER)
    version = _text(records, items.SPEC_VERSION) or OLDEST_VERSION
    if not _VERSION.fullmatch(version):
        raise GarbledData(items.SPEC_VERSION.name)
    return Card(
        region=identifier[:6],
        card_number=number,
        card_identifier=identifier,
        category=_text(records, items.CATEGORY),
        spec_version=version,
        initialising_institution=_text(records, items.INITIALISING_INSTITUTION),
        issued=_date(records, items.ISSUED),
        expires=_date(records, items.EXPIRES),
        historical_bytes=historical_bytes,
        algorithm=algorithm,
    )


def identifier_of(records: Records) -> str:
    """The card identifier. Raises BadIdentifier unless it is 16 packed bytes that begin with a division's digits."""
    identifier = _text(records, items.CARD_IDENTIFIER)
    if not _IDENTIFIER.fullmatch(identifier):
        raise BadIdentifier(items.CARD_IDENTIFIER.name)
    return identifier


def holder_of(records: Records) -> Holder:
    """The holder from EF06. Raises GarbledData where the social-security number is not there or is no such number."""
    return Holder(
        ssn=_required(records, items.SSN, _SSN),
        name=_name(records),
        sex=_text(records, items.SEX),
        ethnicity=_text(records, items.ETHNICITY),
        birthplace=_text(records, items.BIRTHPLACE),
        birth_date=_date(records, items.BIRTH_DATE),
    )


def _name(records: Records) -> str:
    """Joined before decoding: a character may have its bytes in both items."""
    parts = (records.get(items.NAME.tag, b""), records.get(items.NAME_EXTENSION.tag, b""))
    return text(b"".join(b"" if is_unset(part) else part for part in parts))


def _required(records: Records, item: DataItem, form: re.Pattern[str]) -> str:
    value = _text(records, item).upper()
    if not form.fullmatch(value):
        raise GarbledData(item.name)
    return value


def _text(records: Records, item: DataItem) -> str:
    value = item.decode(records.get(item.tag, b"")[: item.length])
    return value if isinstance(value, str) else ""


def _date(records: Records, item: DataItem) -> date | None:
    value = item.decode(records.get(item.tag, b"")[: item.length])
    return value if isinstance(value, date) else None
