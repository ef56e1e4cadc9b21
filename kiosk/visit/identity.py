"""What a visit must know of a card and its holder. The card room's own types fit; the visit stays free of readers."""

from datetime import date
from typing import Protocol


class ReadCard(Protocol):
    """A genuine card that was read."""

    @property
    def card_identifier(self) -> str:
        """The card's identifier, 32 hexadecimal digits."""

    @property
    def card_number(self) -> str:
        """The number printed on the card, nine characters."""

    def is_expired(self, on: date) -> bool:
        """Whether the card is out of date on this day."""


class ReadHolder(Protocol):
    """The person the card was issued to."""

    @property
    def ssn(self) -> str:
        """The social-security number."""

    @property
    def name(self) -> str:
        """The name as on the card."""
