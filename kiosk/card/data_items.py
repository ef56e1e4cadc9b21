"""The data items of EF05 and EF06, declared once (card specification V2.0, table 3 and table 9)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from kiosk.card.decoders import calendar_date, hexadecimal, packed_digits, text

Value = str | date | None


class Kind(StrEnum):
    """How an item is stored."""

    PACKED = "cn"
    TEXT = "an"


@dataclass(frozen=True)
class Vector:
    """A value as stored, in hexadecimal, and what it means."""

    stored: str
    meaning: Value


@dataclass(frozen=True)
class DataItem:
    """One record: its tag, its length without tag and length byte, and how to decode it."""

    tag: int
    name: str
    chinese: str
    kind: Kind
    length: int
    decode: Callable[[bytes], Value]
    source: str
    vectors: tuple[Vector, ...]
    required: bool = False
    """Whether a card without it is of no use."""


@dataclass(frozen=True)
class ElementaryFile:
    """A file of records under the social-security environment."""

    identifier: int
    items: tuple[DataItem, ...]

    @property
    def short_identifier(self) -> int:
        """For commands that name the file without selecting it."""
        return self.identifier & 0x1F

    @property
    def tags(self) -> tuple[int, ...]:
        """The tags of all items, in the order of the newest version's records."""
        return tuple(item.tag for item in self.items)

    @cached_property
    def required_tags(self) -> frozenset[int]:
        """The tags of the items that every card has."""
        return frozenset(item.tag for item in self.items if item.required)

    @cached_property
    def length(self) -> int:
        """Bytes of all records together, with their tag and length bytes."""
        return sum(item.length + 2 for item in self.items)


CARD_IDENTIFIER = DataItem(
    0x01,
    "card_identifier",
    "卡的识别码",
    Kind.PACKED,
    0x10,
    hexadecimal,
    "V2.0 table 9, EF05 record 1",
    (Vector("639900D15600000500BF7C7A48FB4966", "639900D15600000500BF7C7A48FB4966"), Vector("FF" * 16, "")),
    required=True,
)
CATEGORY = DataItem(
    0x02,
    "category",
    "卡的类别",
    Kind.TEXT,
    0x01,
    text,
    "V2.0 table 9, EF05 record 2",
    (Vector("33", "3"), Vector("FF", ""), Vector("00", "")),
)
SPEC_VERSION = DataItem(
    0x03,
    "spec_version",
    "规范版本",
    Kind.TEXT,
    0x04,
    text,
    "V2.0 table 9, EF05 record 3",
    (Vector("332E3030", "3.00"), Vector("322E3000", "2.0"), Vector("00000000", "")),
)
INITIALISING_INSTITUTION = DataItem(
    0x04,
    "initialising_institution",
    "初始化机构编号",
    Kind.PACKED,
    0x0C,
    packed_digits,
    "V2.0 table 9, EF05 record 4",
    (Vector("915600000214070014070201", "915600000214070014070201"), Vector("FF" * 12, "")),
)
ISSUED = DataItem(
    0x05,
    "issued",
    "发卡日期",
    Kind.PACKED,
    0x04,
    calendar_date,
    "V2.0 table 9, EF05 record 5",
    (Vector("20101001", date(2010, 10, 1)), Vector("FFFFFFFF", None)),
)
EXPIRES = DataItem(
    0x06,
    "expires",
    "卡有效期",
    Kind.PACKED,
    0x04,
    calendar_date,
    "V2.0 table 9, EF05 record 6",
    (Vector("20201001", date(2020, 10, 1)), Vector("00000000", None), Vector("20230229", None)),
)
CARD_NUMBER = DataItem(
    0x07,
    "card_number",
    "卡号",
    Kind.TEXT,
    0x09,
    text,
    "V2.0 table 9, EF05 record 7",
    (Vector("443231343335363958", "D2143569X"),),
    required=True,
)
SSN = DataItem(
    0x08,
    "ssn",
    "社会保障号码",
    Kind.TEXT,
    0x12,
    text,
    "V2.0 table 9, EF06 record 1",
    (Vector("313430373032313939303031303131323331", "140702199001011231"),),
    required=True,
)
NAME = DataItem(
    0x09,
    "name",
    "姓名",
    Kind.TEXT,
    0x1E,
    text,
    "V2.0 table 9, EF06 record 2",
    (Vector("D5C5C8FD" + "00" * 26, "张三"), Vector("D5C580" + "00" * 27, "张\N{REPLACEMENT CHARACTER}")),
)
NAME_EXTENSION = DataItem(
    0x4E,
    "name_extension",
    "姓名扩展",
    Kind.TEXT,
    0x14,
    text,
    "V2.0 table 9, EF06 record 3; not on cards of version 1.00",
    (Vector("00" * 20, ""), Vector("FF" * 20, "")),
)
SEX = DataItem(
    0x0A,
    "sex",
    "性别",
    Kind.TEXT,
    0x01,
    text,
    "V2.0 table 9, EF06 record 4",
    (Vector("31", "1"), Vector("FF", "")),
)
ETHNICITY = DataItem(
    0x0B,
    "ethnicity",
    "民族",
    Kind.PACKED,
    0x01,
    packed_digits,
    "V2.0 table 9, EF06 record 5",
    (Vector("01", "01"), Vector("56", "56"), Vector("FF", "")),
)
BIRTHPLACE = DataItem(
    0x0C,
    "birthplace",
    "出生地",
    Kind.PACKED,
    0x03,
    packed_digits,
    "V2.0 table 9, EF06 record 6",
    (Vector("140702", "140702"), Vector("FFFFFF", "")),
)
BIRTH_DATE = DataItem(
    0x0D,
    "birth_date",
    "出生日期",
    Kind.PACKED,
    0x04,
    calendar_date,
    "V2.0 table 9, EF06 record 7",
    (Vector("19900101", date(1990, 1, 1)), Vector("FFFFFFFF", None)),
)

EF05 = ElementaryFile(
    0xEF05,
    (CARD_IDENTIFIER, CATEGORY, SPEC_VERSION, INITIALISING_INSTITUTION, ISSUED, EXPIRES, CARD_NUMBER),
)
EF06 = ElementaryFile(0xEF06, (SSN, NAME, NAME_EXTENSION, SEX, ETHNICITY, BIRTHPLACE, BIRTH_DATE))
