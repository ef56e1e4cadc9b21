"""What the worker tells for a request that the card carried out, or did not."""

from kiosk.card import errors, events
from kiosk.card.errors import CardError
from kiosk.card.pin_request import ChangePin, PinRequest, ResetPin, VerifyPin


def carried_out(request: PinRequest) -> events.CardEvent:
    """The event for a request that succeeded."""
    match request:
        case VerifyPin():
            return events.PinAccepted()
        case ChangePin():
            return events.PinChanged()
        case ResetPin():
            return events.PinReset()


def not_carried_out(request: PinRequest, error: CardError) -> events.CardEvent:
    """The event for a request that ended in this error."""
    match request, error:
        case _, errors.PinUncertain():
            return events.PinUncertain(without_frames(error))
        case VerifyPin(), errors.PinRejected(tries_left=tries_left):
            return events.PinRejected(tries_left)
        case VerifyPin(), errors.PinBlocked():
            return events.PinBlocked()
        case VerifyPin(), _:
            return events.PinFailed(without_frames(error))
        case ChangePin(), errors.PinRejected(tries_left=tries_left):
            return events.PinChangeRejected(tries_left)
        case ChangePin(), errors.PinBlocked():
            return events.PinChangeBlocked()
        case ChangePin(), _:
            return events.PinChangeFailed(without_frames(error))
        case ResetPin(), _:
            return events.PinResetFailed(without_frames(error))


def without_frames(error: CardError) -> CardError:
    """The error without the calls it went through: they hold the PIN, and an event may live on."""
    error.__traceback__ = error.__context__ = error.__cause__ = None
    return error
