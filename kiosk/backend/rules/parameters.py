"""Loads the dated parameter tables, typed and checked."""

import tomllib
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Annotated, Protocol, TypeVar

import msgspec
from msgspec import Meta, Struct

from kiosk.contract.codes.insurance import InsuranceType
from kiosk.contract.months import MONTH_PATTERN

T = TypeVar("T")
Month = Annotated[str, Meta(pattern=MONTH_PATTERN)]
_FOLDER = Path(__file__).parents[1] / "parameters"
_FEN = Decimal("0.01")


class Confidence(StrEnum):
    """How sure a figure is: read in a source text, well known, or our own assumption."""

    READ = "A"
    KNOWN = "B"
    ASSUMED = "C"


class BasesRow(Struct, frozen=True, forbid_unknown_fields=True):
    """Bounds of the contribution base in yuan a month."""

    year: int
    lower: Decimal
    upper: Decimal
    source: str
    confidence: Confidence


class RatesRow(Struct, frozen=True, forbid_unknown_fields=True, rename={"first_month": "from"}):
    """Rates in percent of the base, from this month on."""

    insurance: InsuranceType
    first_month: Month
    employer: Decimal
    personal: Decimal
    source: str
    confidence: Confidence


class FlexibleRow(Struct, frozen=True, forbid_unknown_fields=True):
    """Flexible workers pay `total` percent themselves, of which `account` percent go to the account."""

    total: Decimal
    account: Decimal
    source: str
    confidence: Confidence


class RatesTable(Struct, frozen=True, forbid_unknown_fields=True):
    """rates.toml."""

    rates: list[RatesRow]
    flexible: FlexibleRow


class LevelsTable(Struct, frozen=True, forbid_unknown_fields=True, rename={"first_year": "from"}):
    """levels.toml: yearly levels and subsidies of the residents' pension, in yuan."""

    first_year: int
    source: str
    confidence: Confidence
    subsidies: dict[int, Decimal]


class _BasesFile(Struct, frozen=True, forbid_unknown_fields=True):
    bases: list[BasesRow]


class Dated(Protocol):
    """A row that holds from a month on."""

    @property
    def first_month(self) -> str:
        """The month from which it holds."""


D = TypeVar("D", bound=Dated)


def in_force(rows: Iterable[D], month: str) -> D:
    """The row that holds in this month. LookupError before the first."""
    begun = [row for row in rows if row.first_month <= month]
    if not begun:
        raise LookupError(f"no figure for {month}")
    return max(begun, key=lambda row: row.first_month)


def least_sure(labels: Iterable[Confidence]) -> Confidence:
    """How sure a result is that rests on all of these; of nothing, it is sure."""
    return max(labels, default=Confidence.READ)


def to_fen(yuan: Decimal) -> int:
    """Yuan as whole fen, half a fen rounded up."""
    return int((yuan * 100).to_integral_value(ROUND_HALF_UP))


def rounded(yuan: Decimal) -> Decimal:
    """Yuan with two places, half a fen rounded up."""
    return yuan.quantize(_FEN, ROUND_HALF_UP)


@cache
def bases_table() -> list[BasesRow]:
    """The known bounds, by year."""
    return sorted(load("bases.toml", _BasesFile).bases, key=lambda row: row.year)


@cache
def rates_table() -> RatesTable:
    """All rates."""
    return load("rates.toml", RatesTable)


@cache
def levels_table() -> LevelsTable:
    """Levels and subsidies."""
    return load("levels.toml", LevelsTable)


def load(name: str, kind: type[T]) -> T:
    """A file of the parameters folder, checked against its type."""
    return msgspec.convert(tomllib.loads((_FOLDER / name).read_text(encoding="utf-8")), kind, strict=False)
