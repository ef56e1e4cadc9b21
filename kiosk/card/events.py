"""What the card worker tells its listener."""

from dataclasses import dataclass

from kiosk.card.errors import CardError
from kiosk.card.identity import CardReading


@dataclass(frozen=True)
class ReaderLost:
    """No reader, or no service: until ReaderReady nothing can be read."""

    error: CardError


@dataclass(frozen=True)
class ReaderReady:
    """A reader is there."""


@dataclass(frozen=True)
class CardInserted:
    """A card is on the reader and is being read."""


@dataclass(frozen=True)
class CardRead:
    """The card was read. `pin_tries_left` is None when the card does not say."""

    reading: CardReading
    pin_tries_left: int | None


@dataclass(frozen=True)
class CardFailed:
    """The card could not be read."""

    error: CardError


@dataclass(frozen=True)
class CardRemoved:
    """The card is gone."""


@dataclass(frozen=True)
class PinAccepted:
    """The card accepted the PIN."""


@dataclass(frozen=True)
class PinRejected:
    """The PIN was wrong; this many tries are left, at least one."""

    tries_left: int


@dataclass(frozen=True)
class PinBlocked:
    """No tries are left."""


@dataclass(frozen=True)
class PinFailed:
    """Card or reader failed before the card could judge the PIN, or the card refused for another reason."""

    error: CardError


@dataclass(frozen=True)
class PinChanged:
    """The card took the new PIN for the old one."""


@dataclass(frozen=True)
class PinChangeRejected:
    """The old PIN was wrong and still counts; this many tries are left, at least one."""

    tries_left: int


@dataclass(frozen=True)
class PinChangeBlocked:
    """The old PIN was wrong, or locked before; no tries are left."""


@dataclass(frozen=True)
class PinChangeFailed:
    """Nothing was changed: card or reader failed before the card was told to, or the card refused."""

    error: CardError


@dataclass(frozen=True)
class PinReset:
    """The card took the new PIN and is not blocked any more."""


@dataclass(frozen=True)
class PinResetFailed:
    """Nothing was changed: card, reader or authority failed before the card was told to, or the card refused."""

    error: CardError


@dataclass(frozen=True)
class PinUncertain:
    """The card was told to change or reset the PIN and did not confirm it: the old one counts, or the new one.

    The card has to be put in again, and the new PIN tried first.
    """

    error: CardError


PinWorkEvent = (
    PinChanged
    | PinChangeRejected
    | PinChangeBlocked
    | PinChangeFailed
    | PinReset
    | PinResetFailed
    | PinUncertain
)
"""What answers a change or a reset, and nothing else does."""
CardEvent = (
    ReaderLost
    | ReaderReady
    | CardInserted
    | CardRead
    | CardFailed
    | CardRemoved
    | PinAccepted
    | PinRejected
    | PinBlocked
    | PinFailed
    | PinWorkEvent
)
