"""What can happen to a visit. Answers carry the number of the visit they were asked for."""

from dataclasses import dataclass
from datetime import date

from kiosk.card.identity import Card, Holder
from kiosk.contract.visits import VisitOpened
from kiosk.visit.trouble import CardTrouble, Trouble


@dataclass(frozen=True)
class ReaderLost:
    """No reader, or no service that owns it. A card that lay there can no longer be seen."""


@dataclass(frozen=True)
class ReaderReady:
    """A reader is there."""


@dataclass(frozen=True)
class BackendLost:
    """The backend does not answer its readiness check."""


@dataclass(frozen=True)
class BackendReady:
    """The backend answers its readiness check."""


@dataclass(frozen=True)
class CardInserted:
    """A card is on the reader. `visit` is a fresh random number for the visit that begins."""

    visit: str


@dataclass(frozen=True, repr=False)
class CardRead:
    """The card was read and is genuine. `on`: today in Asia/Shanghai; tries None: the card does not say."""

    card: Card
    holder: Holder
    pin_tries_left: int | None
    on: date

    def __repr__(self) -> str:
        return "CardRead(…)"


@dataclass(frozen=True)
class CardFailed:
    """The card could not be read."""

    trouble: CardTrouble


@dataclass(frozen=True)
class CardRemoved:
    """The card is gone."""


@dataclass(frozen=True, repr=False)
class PinSubmitted:
    """The person typed a PIN and confirmed it."""

    pin: str

    def __repr__(self) -> str:
        return "PinSubmitted(…)"


@dataclass(frozen=True)
class PinCancelled:
    """The person does not want to type a PIN."""


@dataclass(frozen=True)
class LastTryConfirmed:
    """The person was told that one more wrong PIN locks the card, and wants to go on."""


@dataclass(frozen=True)
class PinAccepted:
    """The card accepted the PIN."""

    visit: str


@dataclass(frozen=True)
class PinRejected:
    """The PIN was wrong; the card still allows this many tries."""

    visit: str
    tries_left: int


@dataclass(frozen=True)
class PinBlocked:
    """The card allows no more tries."""

    visit: str


@dataclass(frozen=True)
class PinFailed:
    """The card failed while the PIN was checked."""

    visit: str
    trouble: CardTrouble


@dataclass(frozen=True)
class SessionOpened:
    """The backend opened the session."""

    visit: str
    session: VisitOpened


@dataclass(frozen=True)
class SessionRefused:
    """The backend did not open the session, or could not be asked."""

    visit: str
    trouble: Trouble


@dataclass(frozen=True)
class SessionExpired:
    """The backend no longer knows the token."""

    visit: str


@dataclass(frozen=True)
class ItemChosen:
    """The person opened an item, such as `contribution-details` or `statement`."""

    item: str


@dataclass(frozen=True)
class ItemLeft:
    """The person went back to the start of the visit."""


@dataclass(frozen=True)
class EndRequested:
    """The person wants to end and take the card."""


@dataclass(frozen=True)
class Touched:
    """Any sign of a person: a touch, a key."""


@dataclass(frozen=True)
class StayRequested:
    """The person answered the time-out warning."""


@dataclass(frozen=True)
class Tick:
    """Time went by; due at `Visit.wakes_at`."""


Event = (
    ReaderLost
    | ReaderReady
    | BackendLost
    | BackendReady
    | CardInserted
    | CardRead
    | CardFailed
    | CardRemoved
    | PinSubmitted
    | PinCancelled
    | LastTryConfirmed
    | PinAccepted
    | PinRejected
    | PinBlocked
    | PinFailed
    | SessionOpened
    | SessionRefused
    | SessionExpired
    | ItemChosen
    | ItemLeft
    | EndRequested
    | Touched
    | StayRequested
    | Tick
)
