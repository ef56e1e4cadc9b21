"""The one function that moves a visit: pure, and total over every event in every state."""

from kiosk.visit.effects import CloseSession, Effect, Unwarn, Wipe
from kiosk.visit.events import Event
from kiosk.visit.limits import TimeLimits
from kiosk.visit.outcome import Step
from kiosk.visit.states import (
    asking_pin,
    browsing,
    ending,
    home,
    in_item,
    opening,
    out_of_service,
    reading,
    trouble,
    waiting,
)
from kiosk.visit.visit import Visit, VisitState

STANDARD_LIMITS = TimeLimits()
_NOBODY_THERE = (VisitState.OUT_OF_SERVICE, VisitState.WAITING)


def step(visit: Visit, event: Event, now: float, limits: TimeLimits = STANDARD_LIMITS) -> Step:
    """The answer of `visit` to `event` at `now` (monotonic seconds)."""
    answer = _answer(visit, event, now, limits)
    return Step(answer.visit, (*_consequences(visit, answer.visit), *answer.effects), answer.reason)


def _answer(visit: Visit, event: Event, now: float, limits: TimeLimits) -> Step:
    match visit.state:
        case VisitState.OUT_OF_SERVICE:
            return out_of_service.on(visit, event, now, limits)
        case VisitState.WAITING:
            return waiting.on(visit, event, now, limits)
        case VisitState.BROWSING:
            return browsing.on(visit, event, now, limits)
        case VisitState.READING:
            return reading.on(visit, event, now, limits)
        case VisitState.ASKING_PIN:
            return asking_pin.on(visit, event, now, limits)
        case VisitState.OPENING:
            return opening.on(visit, event, now, limits)
        case VisitState.HOME:
            return home.on(visit, event, now, limits)
        case VisitState.IN_ITEM:
            return in_item.on(visit, event, now, limits)
        case VisitState.TROUBLE:
            return trouble.on(visit, event, now, limits)
        case VisitState.ENDING:
            return ending.on(visit, event, now, limits)


def _consequences(before: Visit, after: Visit) -> tuple[Effect, ...]:
    """What leaving something behind entails, whichever way it was left; so no state can forget it."""
    effects: list[Effect] = []
    if before.warned and not after.warned:
        effects.append(Unwarn())
    if before.session is not None and after.session is not before.session:
        effects.append(CloseSession(before.session.token))
    was_in_use = before.state not in _NOBODY_THERE
    over = after.state in _NOBODY_THERE or after.number != before.number
    came_to_end = after.state is VisitState.ENDING and before.state is not VisitState.ENDING
    if was_in_use and (over or came_to_end):
        effects.append(Wipe())
    return tuple(effects)
