"""How long a temporary loss report keeps a card from being used."""

from datetime import date, timedelta

TEMPORARY_DAYS = 7
"""A former guide of Shanxi (confidence C)."""


def temporary_loss_ends(reported: date) -> date:
    """The day on which the card works again by itself."""
    return reported + timedelta(days=TEMPORARY_DAYS)
