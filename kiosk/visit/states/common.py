"""Answers that are the same wherever they come: the reader, a new card, health, late answers."""

from dataclasses import replace

from kiosk.visit.effects import CloseSession
from kiosk.visit.entrances import enter_ending, enter_idle, enter_reading
from kiosk.visit.events import (
    BackendLost,
    BackendReady,
    CardInserted,
    CardRemoved,
    EndRequested,
    Event,
    PinAccepted,
    PinBlocked,
    PinFailed,
    PinRejected,
    ReaderLost,
    ReaderReady,
    SessionExpired,
    SessionOpened,
    SessionRefused,
)
from kiosk.visit.limits import TimeLimits
from kiosk.visit.outcome import Step, stays
from kiosk.visit.reasons import Reason
from kiosk.visit.visit import Visit


def on_anywhere(visit: Visit, event: Event, now: float, limits: TimeLimits) -> Step:
    """What holds before, during and after a visit."""
    match event:
        case CardInserted(number) if number != visit.number:
            reason = Reason.CARD_REPLACED if visit.card_present else Reason.CARD_INSERTED
            return enter_reading(visit, number, now, limits, reason)
        case ReaderLost():
            without = replace(with_health(visit, event), card_present=False)
            return enter_idle(without, now, limits, Reason.READER_LOST)
        case ReaderReady() | BackendLost() | BackendReady():
            return stays(with_health(visit, event), Reason.HEALTH_NOTED)
        case SessionOpened(_, session) if visit.session is None or visit.session.token != session.token:
            return Step(visit, (CloseSession(session.token),), Reason.STALE)
        case (
            SessionOpened()
            | PinAccepted()
            | PinRejected()
            | PinBlocked()
            | PinFailed()
            | SessionRefused()
            | SessionExpired()
        ):
            return stays(visit, Reason.STALE)
    return stays(visit)


def on_in_visit(visit: Visit, event: Event, now: float, limits: TimeLimits) -> Step:
    """What holds from the moment a person is known until the end: taking the card ends it, at once."""
    match event:
        case CardRemoved():
            return enter_ending(replace(visit, card_present=False), now, limits, Reason.CARD_REMOVED)
        case EndRequested():
            return enter_ending(visit, now, limits, Reason.ENDED_BY_PERSON)
    return on_anywhere(visit, event, now, limits)


def with_health(visit: Visit, event: ReaderLost | ReaderReady | BackendLost | BackendReady) -> Visit:
    """The visit with the reported part noted as there or gone."""
    match event:
        case ReaderLost():
            health = replace(visit.health, reader=False)
        case ReaderReady():
            health = replace(visit.health, reader=True)
        case BackendLost():
            health = replace(visit.health, backend=False)
        case BackendReady():
            health = replace(visit.health, backend=True)
    return replace(visit, health=health)
