"""What can happen to a visit. Answers carry the number of the visit they were asked for."""

from datetime import date

from msgspec import Struct

from kiosk.card.identity import Card, Holder
from kiosk.contract.visits import VisitOpened
from kiosk.visit.trouble import CardTrouble, Trouble


class ReaderLost(Struct, frozen=True):
    """No reader, or no service that owns it. A card that lay there can no longer be seen."""


class ReaderReady(Struct, frozen=True):
    """A reader is there."""


class BackendLost(Struct, frozen=True):
    """The backend does not answer its readiness check."""


class BackendReady(Struct, frozen=True):
    """The backend answers its readiness check."""


class CardInserted(Struct, frozen=True):
    """A card is on the reader. `visit` is a fresh random number for the visit that begins."""

    visit: str


class CardRead(Struct, frozen=True):
    """The card was read and is genuine. `on`: today in Asia/Shanghai; tries None: the card does not say."""

    card: Card
    holder: Holder
    pin_tries_left: int | None
    on: date

    def __repr__(self) -> str:
        return "CardRead(…)"


class CardFailed(Struct, frozen=True):
    """The card could not be read."""

    trouble: CardTrouble


class CardRemoved(Struct, frozen=True):
    """The card is gone."""


class PinSubmitted(Struct, frozen=True):
    """The person typed a PIN and confirmed it."""

    pin: str

    def __repr__(self) -> str:
        return "PinSubmitted(…)"


class PinCancelled(Struct, frozen=True):
    """The person does not want to type a PIN."""


class LastTryConfirmed(Struct, frozen=True):
    """The person was told that one more wrong PIN locks the card, and wants to go on."""


class PinAccepted(Struct, frozen=True):
    """The card accepted the PIN."""

    visit: str


class PinRejected(Struct, frozen=True):
    """The PIN was wrong; the card still allows this many tries."""

    visit: str
    tries_left: int


class PinBlocked(Struct, frozen=True):
    """The card allows no more tries."""

    visit: str


class PinFailed(Struct, frozen=True):
    """The card failed while the PIN was checked."""

    visit: str
    trouble: CardTrouble


class SessionOpened(Struct, frozen=True):
    """The backend opened the session."""

    visit: str
    session: VisitOpened


class SessionRefused(Struct, frozen=True):
    """The backend did not open the session, or could not be asked."""

    visit: str
    trouble: Trouble


class SessionExpired(Struct, frozen=True):
    """The backend no longer knows the token."""

    visit: str


class ItemChosen(Struct, frozen=True):
    """The person opened an item, such as `contribution-details` or `statement`."""

    item: str


class ItemLeft(Struct, frozen=True):
    """The person went back to the start of the visit."""


class EndRequested(Struct, frozen=True):
    """The person wants to end and take the card."""


class Touched(Struct, frozen=True):
    """Any sign of a person: a touch, a key."""


class StayRequested(Struct, frozen=True):
    """The person answered the time-out warning."""


class Tick(Struct, frozen=True):
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
