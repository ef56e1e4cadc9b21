"""From what the card worker tells to what happens to a visit."""

from collections.abc import Callable
from datetime import date

from kiosk.card import events as told
from kiosk.card.errors import CardError
from kiosk.visit import events
from kiosk.visit.trouble import CardTrouble


def card_trouble_of(error: CardError) -> CardTrouble:
    """The trouble to show for a card error. Its detail, which is for the engineer, stays behind."""
    return CardTrouble(error.name, error.code)


class VisitEvents:
    """Translates the worker's events, in their order, and numbers the visits.

    The worker serves one card after the other and drops requests with their card, so a PIN's answer always belongs
    to the card inserted last.
    """

    def __init__(self, new_number: Callable[[], str]) -> None:
        self._new_number = new_number
        self._number: str | None = None

    def __call__(self, event: told.CardEvent, on: date) -> tuple[events.Event, ...]:
        """The visit's events for one of the worker's. `on`: today in Asia/Shanghai."""
        match event:
            case told.ReaderLost():
                self._number = None
                return (events.ReaderLost(),)
            case told.ReaderReady():
                return (events.ReaderReady(),)
            case told.CardInserted():
                self._number = self._new_number()
                return (events.CardInserted(self._number),)
            case told.CardRead(reading, tries_left):
                return (events.CardRead(reading.card, reading.holder, tries_left, on),)
            case told.CardFailed(error):
                return (events.CardFailed(card_trouble_of(error)),)
            case told.CardRemoved():
                self._number = None
                return (events.CardRemoved(),)
            case told.PinAccepted() | told.PinRejected() | told.PinBlocked() | told.PinFailed():
                return () if self._number is None else (_pin_answer(event, self._number),)
            case (
                told.PinChanged()
                | told.PinChangeRejected()
                | told.PinChangeBlocked()
                | told.PinChangeFailed()
                | told.PinReset()
                | told.PinResetFailed()
                | told.PinUncertain()
            ):
                # The visit does not ask for a change of the PIN yet.
                return ()


def _pin_answer(
    event: told.PinAccepted | told.PinRejected | told.PinBlocked | told.PinFailed, number: str
) -> events.Event:
    match event:
        case told.PinAccepted():
            return events.PinAccepted(number)
        case told.PinRejected(tries_left):
            return events.PinRejected(number, tries_left)
        case told.PinBlocked():
            return events.PinBlocked(number)
        case told.PinFailed(error):
            return events.PinFailed(number, card_trouble_of(error))
