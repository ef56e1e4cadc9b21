"""The residents' pension: a level a year, a subsidy for it, and what it comes to at 60."""

from decimal import Decimal

from kiosk.backend.rules.parameters import levels_table, to_fen


def levels_fen() -> list[int]:
    """The levels that can be chosen, in fen a year, lowest first."""
    return sorted(level * 100 for level in levels_table().subsidies)


def subsidy_fen(level_fen: int) -> int:
    """The government's subsidy for a level, in fen a year. KeyError for a level that does not exist."""
    return to_fen(levels_table().subsidies[level_fen // 100])


def monthly_pension_fen(account_fen: int) -> int:
    """Base pension plus account over 139 months (国发〔2014〕8号), in fen a month."""
    table = levels_table()
    return to_fen(table.base_pension_month + Decimal(account_fen) / 100 / table.account_months)
