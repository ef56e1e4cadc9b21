"""ASKING_PIN: the person types the PIN, the card checks it. One PIN at a time reaches the card."""

from dataclasses import replace

from kiosk.visit.effects import VerifyPin
from kiosk.visit.entrances import PIN_BLOCKED, enter_ending, enter_opening, enter_trouble
from kiosk.visit.events import (
    Event,
    LastTryConfirmed,
    PinAccepted,
    PinBlocked,
    PinCancelled,
    PinFailed,
    PinRejected,
    PinSubmitted,
)
from kiosk.visit.limits import TimeLimits
from kiosk.visit.outcome import Step, stays
from kiosk.visit.reasons import Reason
from kiosk.visit.states.attended import on_attended
from kiosk.visit.timing import with_fresh_time
from kiosk.visit.visit import Visit


def on(visit: Visit, event: Event, now: float, limits: TimeLimits) -> Step:
    """Passes PINs on, counts tries, and asks before the last one is used."""
    match event:
        case PinSubmitted(pin):
            return _submitted(visit, pin, now, limits)
        case LastTryConfirmed() if visit.confirm_last_try:
            confirmed = replace(visit, confirm_last_try=False)
            return stays(with_fresh_time(confirmed, now, limits), Reason.LAST_TRY_CONFIRMED)
        case PinCancelled():
            return enter_ending(visit, now, limits, Reason.PIN_CANCELLED)
        case PinAccepted(number) | PinRejected(number) | PinBlocked(number) | PinFailed(number) if (
            visit.pin_pending and number == visit.number
        ):
            return _answered(visit, event, now, limits)
    return on_attended(visit, event, now, limits)


def _submitted(visit: Visit, pin: str, now: float, limits: TimeLimits) -> Step:
    if visit.pin_pending:
        return stays(visit, Reason.PIN_PENDING)
    if visit.confirm_last_try or visit.number is None:
        return stays(with_fresh_time(visit, now, limits), Reason.LAST_TRY_UNCONFIRMED)
    pending = replace(visit, pin_pending=True, pin_rejected=False)
    return Step(with_fresh_time(pending, now, limits), (VerifyPin(visit.number, pin),), Reason.PIN_SUBMITTED)


def _answered(
    visit: Visit, answer: PinAccepted | PinRejected | PinBlocked | PinFailed, now: float, limits: TimeLimits
) -> Step:
    match answer:
        case PinAccepted(number):
            return enter_opening(visit, number, now, limits)
        case PinRejected(_, tries_left) if tries_left > 0:
            again = replace(
                visit,
                pin_pending=False,
                pin_rejected=True,
                pin_tries_left=tries_left,
                confirm_last_try=tries_left == 1,
            )
            return stays(with_fresh_time(again, now, limits), Reason.PIN_REJECTED)
        case PinFailed(_, trouble):
            return enter_trouble(visit, trouble, now, limits, Reason.PIN_FAILED)
    return enter_trouble(visit, PIN_BLOCKED, now, limits, Reason.PIN_BLOCKED)
