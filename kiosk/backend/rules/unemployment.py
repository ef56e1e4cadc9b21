"""For how many months unemployment benefit is paid at most (社会保险法第46条, 失业保险条例第17条)."""

from dataclasses import dataclass
from functools import cache

from msgspec import Struct

from kiosk.backend.rules.parameters import Confidence, load


class BandRow(Struct, frozen=True, forbid_unknown_fields=True):
    """From so many months paid on, at most so many months of benefit."""

    paid_months: int
    at_most: int


class UnemploymentTable(Struct, frozen=True, forbid_unknown_fields=True):
    """unemployment.toml."""

    most_months: int
    source: str
    confidence: Confidence
    bands: list[BandRow]


@dataclass(frozen=True)
class GrantedMonths:
    """An upper bound: the number within a band is set by the province, so show it as 最长."""

    at_most: int
    source: str
    confidence: Confidence


@cache
def unemployment_table() -> UnemploymentTable:
    """The bands."""
    return load("unemployment.toml", UnemploymentTable)


def months_granted(paid_months: int, unused_months: int = 0) -> GrantedMonths:
    """Months for what was paid since the last benefit, plus what was left of it, 24 at most in all.

    ValueError when either is negative.
    """
    if paid_months < 0 or unused_months < 0:
        raise ValueError("months cannot be negative")
    table = unemployment_table()
    earned = max((band.at_most for band in table.bands if band.paid_months <= paid_months), default=0)
    return GrantedMonths(min(earned + unused_months, table.most_months), table.source, table.confidence)
