"""TROUBLE: says what went wrong and what to do next, the card still in."""

from kiosk.visit.entrances import enter_ending
from kiosk.visit.events import Event, Tick, Touched
from kiosk.visit.limits import TimeLimits
from kiosk.visit.outcome import Step, stays
from kiosk.visit.reasons import Reason
from kiosk.visit.states.common import on_in_visit
from kiosk.visit.timing import is_due, with_fresh_time
from kiosk.visit.visit import Visit


def on(visit: Visit, event: Event, now: float, limits: TimeLimits) -> Step:
    """Nothing personal is left, so it ends without a warning and asks for the card."""
    match event:
        case Touched():
            return stays(with_fresh_time(visit, now, limits), Reason.TOUCHED)
        case Tick() if is_due(visit.deadline, now):
            return enter_ending(visit, now, limits, Reason.TIMED_OUT)
    return on_in_visit(visit, event, now, limits)
