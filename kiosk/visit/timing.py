"""Deadlines and the time-out warning."""

from dataclasses import replace

from kiosk.visit.limits import TimeLimits
from kiosk.visit.visit import Visit, VisitState


def with_fresh_time(visit: Visit, now: float, limits: TimeLimits) -> Visit:
    """The visit with the whole time of its state ahead of it and no warning shown."""
    lasts = _lasts(visit, limits)
    if lasts is None:
        return replace(visit, deadline=None, warning_at=None, warned=False)
    deadline = now + lasts
    warning = warning_seconds(visit.state, limits)
    return replace(visit, deadline=deadline, warning_at=deadline - warning if warning else None, warned=False)


def with_warning(visit: Visit, now: float, seconds: float) -> Visit:
    """The visit with the warning shown.

    The person always gets the whole warning time, also when the tick came late (a busy or suspended machine).
    """
    return replace(visit, warned=True, deadline=now + seconds)


def warning_seconds(state: VisitState, limits: TimeLimits) -> float:
    """How long before the end a warning is shown; 0 where the state ends without one."""
    match state:
        case VisitState.ASKING_PIN:
            return limits.pin_warning
        case VisitState.BROWSING | VisitState.HOME | VisitState.IN_ITEM:
            return limits.idle_warning
    return 0.0


def is_due(moment: float | None, now: float) -> bool:
    """Whether a moment that may not be set has come."""
    return moment is not None and now >= moment


def _lasts(visit: Visit, limits: TimeLimits) -> float | None:
    match visit.state:
        case VisitState.OUT_OF_SERVICE | VisitState.WAITING:
            return None
        case VisitState.READING:
            return limits.reading
        case VisitState.ASKING_PIN:
            return limits.pin
        case VisitState.OPENING:
            return limits.opening
        case VisitState.BROWSING | VisitState.HOME | VisitState.IN_ITEM:
            return limits.idle
        case VisitState.TROUBLE:
            return limits.trouble
        case VisitState.ENDING:
            return limits.insist if visit.card_present else limits.goodbye
