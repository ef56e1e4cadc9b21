"""The residents' pension: a level a year, a subsidy for it, and what it comes to at 60."""

from decimal import Decimal

from kiosk.backend.rules.parameters import levels_table, to_fen
from kiosk.backend.rules.pension import pension_table, residents_pension


def levels_fen() -> list[int]:
    """The levels that can be chosen, in fen a year, lowest first."""
    return sorted(level * 100 for level in levels_table().subsidies)


def subsidy_fen(level_fen: int) -> int:
    """The government's subsidy for a level, in fen a year. KeyError for a level that does not exist."""
    return to_fen(levels_table().subsidies[level_fen // 100])


def monthly_pension_fen(account_fen: int) -> int:
    """The pension of one who begins to draw it under the newest base pension, in fen a month."""
    newest = max(row.first_month for row in pension_table().residents_base)
    return to_fen(residents_pension(Decimal(account_fen) / 100, newest).total)
