"""Time in states where a person acts: touches push it, and a warning always comes before the end."""

from kiosk.visit.effects import Warn
from kiosk.visit.entrances import enter_ending
from kiosk.visit.events import Event, StayRequested, Tick, Touched
from kiosk.visit.limits import TimeLimits
from kiosk.visit.outcome import Step, stays
from kiosk.visit.reasons import Reason
from kiosk.visit.states.common import on_in_visit
from kiosk.visit.timing import is_due, warning_seconds, with_fresh_time, with_warning
from kiosk.visit.visit import Visit


def on_attended(visit: Visit, event: Event, now: float, limits: TimeLimits) -> Step:
    """Touches, the warning and the end of time; everything else as in any visit."""
    match event:
        case Touched():
            return stays(with_fresh_time(visit, now, limits), Reason.TOUCHED)
        case StayRequested():
            return stays(with_fresh_time(visit, now, limits), Reason.STAYED)
        case Tick():
            return _on_tick(visit, now, limits)
    return on_in_visit(visit, event, now, limits)


def _on_tick(visit: Visit, now: float, limits: TimeLimits) -> Step:
    if visit.warned and is_due(visit.deadline, now):
        return enter_ending(visit, now, limits, Reason.TIMED_OUT)
    if not visit.warned and is_due(visit.warning_at, now):
        seconds = warning_seconds(visit.state, limits)
        return Step(with_warning(visit, now, seconds), (Warn(seconds),), Reason.WARNED)
    return stays(visit)
