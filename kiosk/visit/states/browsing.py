"""BROWSING: someone without a card looks at what is public, or looks something up."""

from kiosk.visit.effects import Warn
from kiosk.visit.entrances import enter_browsing, enter_idle
from kiosk.visit.events import EndRequested, Event, ItemChosen, ItemLeft, StayRequested, Tick, Touched
from kiosk.visit.limits import TimeLimits
from kiosk.visit.outcome import Step, stays
from kiosk.visit.reasons import Reason
from kiosk.visit.states.common import on_anywhere
from kiosk.visit.timing import is_due, warning_seconds, with_fresh_time, with_warning
from kiosk.visit.visit import Visit


def on(visit: Visit, event: Event, now: float, limits: TimeLimits) -> Step:
    """Time runs as in a visit, with a warning before the end; the end is the first screen, as there is no card."""
    match event:
        case ItemChosen(item):
            return enter_browsing(visit, item, now, limits)
        case ItemLeft() | EndRequested():
            return enter_idle(visit, now, limits, Reason.BROWSING_OVER)
        case Touched():
            return stays(with_fresh_time(visit, now, limits), Reason.TOUCHED)
        case StayRequested():
            return stays(with_fresh_time(visit, now, limits), Reason.STAYED)
        case Tick() if visit.warned and is_due(visit.deadline, now):
            return enter_idle(visit, now, limits, Reason.TIMED_OUT)
        case Tick() if not visit.warned and is_due(visit.warning_at, now):
            seconds = warning_seconds(visit.state, limits)
            return Step(with_warning(visit, now, seconds), (Warn(seconds),), Reason.WARNED)
        case Tick():
            return stays(visit)
    return on_anywhere(visit, event, now, limits)
