"""The one small interface between the card application and whatever carries bytes to a card."""

from typing import Protocol


class Transport(Protocol):
    """Sends one command and brings its answer."""

    @property
    def atr(self) -> bytes:
        """The card's answer to reset."""
        ...

    def transmit(self, command: bytes) -> bytes:
        """The whole answer, status word included.

        Raises a CardError when there is none: CardPulled, MuteCard, or what befell the reader.
        """
        ...
