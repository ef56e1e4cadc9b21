"""What the catalogue knows of an item. Texts come in both languages of the interface."""

from enum import StrEnum
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

Text = Annotated[str, Meta(min_length=1, max_length=80)]
LongText = Annotated[str, Meta(min_length=1, max_length=400)]
Syllables = Annotated[str, Meta(pattern=r"^[a-z]+( [a-z]+)*\Z")]
ItemId = Annotated[str, Meta(pattern=r"^[A-Z]{2}\d{2}\Z")]
FileName = Annotated[str, Meta(pattern=r"^[a-z0-9-]+\Z")]
FieldKey = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]{0,31}\Z")]
FieldName = Annotated[str, Meta(pattern=r"^@?[a-z][a-z0-9_]{0,31}\Z")]
"""A field of the item, or with `@` what is known of the applicant: @age, @sex, @ssn, @agent."""
BureauCode = Annotated[str, Meta(pattern=r"^([A-Z]{3}[0-9A-Z]{3})?\Z")]
Moment = Annotated[
    str, Meta(pattern=r"^(today([+-]\d{1,4}[dmy])?|(19|20)\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)\Z")
]
"""A day or month, fixed (`1992-01`, `2025-01-01`) or counted in days, months or years (`today-360m`)."""
Bound = int | Annotated[str, Meta(pattern=r"^\d{1,9}\.\d{1,2}\Z")]
"""A number, a count or a length; amounts with decimals as text, because TOML's are floating."""
OfferedName = Annotated[str, Meta(pattern=r"^([a-z]+(-[a-z]+)*)?\Z")]


class Both(Struct, frozen=True, forbid_unknown_fields=True):
    """A short text in Chinese and in English: names, labels, choices."""

    zh: Text
    en: Text

    def in_language(self, language: str) -> str:
        """The text in this language; Chinese for any that is not English."""
        return self.en if language == "en" else self.zh


class Paragraph(Struct, frozen=True, forbid_unknown_fields=True):
    """A longer text in Chinese and in English: help, materials, what to know."""

    zh: LongText
    en: LongText

    def in_language(self, language: str) -> str:
        """The text in this language; Chinese for any that is not English."""
        return self.en if language == "en" else self.zh


class Name(Struct, frozen=True, forbid_unknown_fields=True):
    """A name and how its Chinese characters are spelt: one syllable a character, without tones."""

    zh: Text
    en: Text
    pinyin: Syllables

    def in_language(self, language: str) -> str:
        """The name in this language; Chinese for any that is not English."""
        return self.en if language == "en" else self.zh


class Keyword(Struct, frozen=True, forbid_unknown_fields=True):
    """A word by which people look for an item, though it is not in its name."""

    zh: Text
    pinyin: Syllables


class Flow(StrEnum):
    """What happens after the questions."""

    QUERY = "query"
    CERTIFICATE = "certificate"
    CARD = "card"
    INSTANT = "instant"
    APPLICATION = "application"
    GUIDE = "guide"


class Level(StrEnum):
    """The assurance a kiosk must have of who stands before it."""

    NONE = "none"
    CARD = "card"
    CARD_PIN = "card+pin"


class Block(StrEnum):
    """Fields that many items share, defined in blocks.toml."""

    IDENTITY = "P0"
    CONTACT = "C1"
    ACCOUNT = "B1"
    AGENT = "D1"
    PROMISE = "S1"


class Offline(StrEnum):
    """What to do while the platform cannot be reached."""

    REFUSE = "refuse"
    QUEUE = "queue"


class FieldKind(StrEnum):
    """What is asked, and what an answer looks like: text unless said otherwise."""

    TEXT = "text"
    """One line."""
    TEXTAREA = "textarea"
    """Several lines; emoji allowed."""
    INT = "int"
    """A whole number."""
    YEAR = "year"
    """A calendar year, a whole number."""
    MONEY = "money"
    """Yuan with two places, `1234.50`."""
    DECIMAL = "decimal"
    """A number with two places that is no amount."""
    DATE = "date"
    """`YYYY-MM-DD`."""
    MONTH = "month"
    """`YYYY-MM`."""
    BOOL = "bool"
    """Yes or no: true or false."""
    CODE = "code"
    """One of a list."""
    CODES = "codes"
    """Several of a list: a list of text."""
    REGION = "region"
    """A county of the city, six digits."""
    VILLAGE = "village"
    """A village, twelve digits."""
    OCCUPATION = "occupation"
    """A group of the occupational classification."""
    SSN = "ssn"
    """A person's 18-character number."""
    MOBILE = "mobile"
    """A mobile number."""
    BANK = "bank"
    """A bank account or card number."""
    USCC = "uscc"
    """An organisation's 18-character credit code."""
    PIN = "pin"
    """Six digits of a card's PIN: never stored, sent or logged."""
    FILE = "file"
    """Scanned papers: a list of references to what is kept elsewhere."""
    PHOTO = "photo"
    """A portrait: a reference."""
    SIGNATURE = "signature"
    """A handwritten signature: a reference."""
    PROMISE = "promise"
    """Agreed to, after reading it to the end: true."""
    READONLY = "readonly"
    """Shown, never asked: read from the card or the records."""


class TextForm(StrEnum):
    """What a text must look like."""

    ANY = "any"
    NAME = "name"
    """A person's name in Chinese characters."""
    POSTCODE = "postcode"
    PHONE = "phone"
    """Mobile or landline."""
    CERTIFICATE = "certificate"
    """The number of a certificate: letters, digits and hyphens."""


class Condition(Struct, frozen=True, forbid_unknown_fields=True, rename={"is_": "is"}):
    """Holds or not for the answers given before. Never for a field without an answer, but for `given = false`.

    `is` several: any of them. Of a field of several codes, one that is among them will do. `at_least` and
    `at_most` compare numbers, or a date or month with a moment.
    """

    field: FieldName
    is_: str | bool | tuple[str, ...] | None = None
    is_not: str | bool | tuple[str, ...] | None = None
    at_least: int | Moment | None = None
    at_most: int | Moment | None = None
    given: bool | None = None


class Choice(Struct, frozen=True, forbid_unknown_fields=True):
    """One code of a list that only this field has."""

    code: Annotated[str, Meta(pattern=r"^[0-9A-Za-z-]{1,12}\Z")]
    name: Both


class Refusal(Struct, frozen=True, forbid_unknown_fields=True):
    """Answers with which the item cannot be done, and what to do instead. Yes and no are `true` and `false`."""

    answers: Annotated[tuple[str, ...], Meta(min_length=1)]
    why: Paragraph


class Hint(Struct, frozen=True, forbid_unknown_fields=True):
    """What to say when all conditions hold; it keeps nobody from going on."""

    when: Annotated[tuple[Condition, ...], Meta(min_length=1)]
    say: Paragraph


class Field(Struct, frozen=True, forbid_unknown_fields=True):
    """One question. Rules that name a field name one that is asked before.

    `when`: not asked unless all hold; `required_when`: required also when all hold. A choice is among `codes` (a
    list of contract/codes, or `only` some of it), `choices`, or what the platform offers under the name `offered`;
    `alone` is the code that goes with no other.
    `least` and `most` are of the number, the length of a text, or how many codes or papers; `earliest` and
    `latest` of a date, month or year. `flow`: asked in this flow only. `existing`: a PIN that the card has already,
    which may be weak. `text` is what a promise says. `block` is set by the loader.
    """

    key: FieldKey
    label: Both
    kind: FieldKind
    bureau_code: BureauCode = ""
    help: Paragraph | None = None
    required: bool = False
    when: tuple[Condition, ...] = ()
    required_when: tuple[Condition, ...] = ()
    codes: str = ""
    only: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    offered: OfferedName = ""
    alone: str = ""
    form: TextForm = TextForm.ANY
    least: Bound | None = None
    most: Bound | None = None
    multiple_of: Annotated[int, Meta(ge=1)] = 1
    earliest: Moment | None = None
    latest: Moment | None = None
    same_as: FieldName | None = None
    differs_from: tuple[FieldName, ...] = ()
    not_before: FieldKey | None = None
    not_after: FieldKey | None = None
    max_span_months: Annotated[int, Meta(ge=1)] | None = None
    default: str | int | bool | tuple[str, ...] | None = None
    unit: Both | None = None
    existing: bool = False
    refused: tuple[Refusal, ...] = ()
    hints: tuple[Hint, ...] = ()
    text: tuple[Paragraph, ...] = ()
    flow: Flow | None = None
    block: Block | None = None


Grade = Literal["A", "B", "C", ""]


class Confidence(Struct, frozen=True, forbid_unknown_fields=True):
    """How sure the source is: A read in a source, B known but not read in full, C our own; empty: not applicable."""

    name: Grade
    fields: Grade
    time_limit: Grade


class FollowUp(Struct, frozen=True, forbid_unknown_fields=True):
    """What may follow an item's own flow, such as signing up for a fair that was found."""

    flow: Flow
    level: Level


class Item(Struct, frozen=True, forbid_unknown_fields=True):
    """One service item. `popular` ranks what is used most, 0 for the rest; `public` needs no card.

    `fields` are all it asks, those of its blocks too, in the order they are asked: the loader puts them there.
    """

    id: ItemId
    official_code: Annotated[str, Meta(max_length=40)]
    icon: FileName
    name: Name
    short: Name
    who: Both
    time_limit: Both
    flow: Flow
    level: Level
    offline: Offline
    confidence: Confidence
    materials: Paragraph
    result: Paragraph
    legal_basis: Annotated[tuple[Paragraph, ...], Meta(min_length=1)]
    working_days: Annotated[int, Meta(ge=0, le=250)] = 0
    """The time limit as a number; 0 for what is done at once."""
    follow_up: FollowUp | None = None
    blocks: tuple[Block, ...] = ()
    fields: tuple[Field, ...] = ()
    prechecks: tuple[Paragraph, ...] = ()
    guide: tuple[Paragraph, ...] = ()
    keywords: tuple[Keyword, ...] = ()
    public: bool = False
    available: bool = False
    popular: Annotated[int, Meta(ge=0, le=99)] = 0
    category: str = ""

    def __repr__(self) -> str:
        return f"Item({self.id}, {self.flow})"

    def field(self, key: str) -> Field | None:
        """The field with this key."""
        return next((field for field in self.fields if field.key == key), None)

    def followed_up(self) -> "Item":
        """The item as what may follow: with that flow and level, asking that flow's fields. Itself without one."""
        if self.follow_up is None:
            return self
        return msgspec.structs.replace(
            self, flow=self.follow_up.flow, level=self.follow_up.level, follow_up=None
        )


class Category(Struct, frozen=True, forbid_unknown_fields=True):
    """A group of items; its id is the folder they are in."""

    id: FileName
    icon: FileName
    name: Both
    note: Both


class Catalogue(Struct, frozen=True):
    """All items in the order of their ids, grouped by the categories in the order of their file."""

    categories: tuple[Category, ...]
    items: tuple[Item, ...]

    def item(self, item_id: str) -> Item | None:
        """The item with this id."""
        return next((item for item in self.items if item.id == item_id), None)

    def category(self, category_id: str) -> Category | None:
        """The category with this id."""
        return next((each for each in self.categories if each.id == category_id), None)

    def in_category(self, category_id: str) -> tuple[Item, ...]:
        """The items of one category."""
        return tuple(item for item in self.items if item.category == category_id)

    def popular(self) -> tuple[Item, ...]:
        """What is used most, in the order of its rank."""
        return tuple(sorted((item for item in self.items if item.popular), key=lambda item: item.popular))

    def public(self) -> tuple[Item, ...]:
        """What needs no card."""
        return tuple(item for item in self.items if item.public)
