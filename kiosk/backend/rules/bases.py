"""The contribution base: a person's wage, within bounds that follow the average wage of the province."""

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from kiosk.backend.rules.parameters import Confidence, bases_table, to_fen

_BACK_A_YEAR = Decimal("0.92")


@dataclass(frozen=True)
class Bases:
    """Lower and upper bound of the base, in fen a month: 60 % and 300 % of the average wage."""

    lower_fen: int
    upper_fen: int
    confidence: Confidence

    @property
    def average_fen(self) -> int:
        """The average wage behind the bounds, in fen a month."""
        return round(self.lower_fen / 0.6)


@cache
def bases_of(year: int) -> Bases:
    """Bounds of this year; interpolated between known years, held after the last, scaled back before the first."""
    table = bases_table()
    known = {row.year: row for row in table}
    if year in known:
        row = known[year]
        return Bases(to_fen(row.lower), to_fen(row.upper), row.confidence)
    if year < table[0].year:
        factor = _BACK_A_YEAR ** (table[0].year - year)
        return Bases(to_fen(table[0].lower * factor), to_fen(table[0].upper * factor), Confidence.ASSUMED)
    if year > table[-1].year:
        return Bases(to_fen(table[-1].lower), to_fen(table[-1].upper), Confidence.ASSUMED)
    before = max((row for row in table if row.year < year), key=lambda row: row.year)
    after = min((row for row in table if row.year > year), key=lambda row: row.year)
    share = Decimal(year - before.year) / (after.year - before.year)
    return Bases(
        to_fen(before.lower + (after.lower - before.lower) * share),
        to_fen(before.upper + (after.upper - before.upper) * share),
        Confidence.ASSUMED,
    )


def clamp_base(wage_fen: int, year: int) -> int:
    """The base for a wage, in fen a month."""
    bases = bases_of(year)
    return min(max(wage_fen, bases.lower_fen), bases.upper_fen)
