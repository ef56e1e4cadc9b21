"""What a service item asks and answers: sheets of records, papers, and things done at once.

The same few messages serve every item: an item is data in the catalogue and a handler in the backend.
"""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from kiosk.contract.words import Words

Answer = str | int | bool | list[str]
"""One answer: text (also dates, months, codes and amounts), a number, yes or no, several codes."""
Key = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]{0,31}\Z")]
ItemCode = Annotated[str, Meta(pattern=r"^[A-Z]{2}\d{2}\Z")]


class ValueKind(StrEnum):
    """How a value is shown: amounts with thousands parted, months and dates in words, the rest as it is."""

    TEXT = "text"
    MONEY = "money"
    MONTH = "month"
    DATE = "date"
    NUMBER = "number"
    MONTHS = "months"


class Fact(Struct, frozen=True):
    """A name and a value. MONEY is decimal yuan, MONTH `YYYY-MM`, DATE ISO 8601, MONTHS a count of months."""

    label: Words
    value: str
    kind: ValueKind = ValueKind.TEXT
    value_en: str = ""
    """The value in English, for values that are words; empty: as `value`."""


class Column(Struct, frozen=True):
    """One column of a sheet."""

    label: Words
    kind: ValueKind = ValueKind.TEXT


class Row(Struct, frozen=True):
    """One line: a value a column; `cells_en` only where words differ. `detail` opens with a touch; `mark`: out of order."""

    cells: list[str]
    cells_en: list[str] = []
    detail: list[Fact] = []
    mark: int = -1


class Bar(Struct, frozen=True):
    """One bar of a chart."""

    label: str
    amount: Decimal


class Sheet(Struct, frozen=True):
    """The answer to a query: figures that matter, a table, bars, and what to know about them."""

    as_of: date
    summary: list[Fact] = []
    columns: list[Column] = []
    rows: list[Row] = []
    bars: list[Bar] = []
    notes: list[Words] = []
    empty: Words | None = None
    """Said instead of the table when there are no rows: what it means and what to do."""
    lead: int = 1
    """So many leading columns name a row."""


class Asked(Struct, frozen=True, forbid_unknown_fields=True):
    """POST …/query, …/papers and …/actions: the answers to the item's questions."""

    answers: dict[Key, Answer] = {}


class PaperIssued(Struct, frozen=True):
    """A signed paper: fetched and verified like a statement."""

    statement_id: str
    verification_code: str
    verification_url: str
    pages: int
    issued_at: datetime
    valid_until: date


class Done(Struct, frozen=True):
    """Something was done: the number of its receipt, what changed, and what to do next."""

    receipt: str
    done_at: datetime
    title: Words
    facts: list[Fact] = []
    next_step: Words | None = None
    follow_url: str = ""


class Entitlement(Struct, frozen=True):
    """What a person may be due, or has to do: why, on which legal basis, and the item that settles it."""

    item_id: ItemCode
    urgent: bool
    title: Words
    reason: Words
    legal_basis: Words


class Entitlements(Struct, frozen=True):
    """GET /v1/entitlements: most urgent first."""

    as_of: date
    entitlements: list[Entitlement]
