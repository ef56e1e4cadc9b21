"""OPENING: the PIN is accepted; the backend opens the session."""

from kiosk.visit.entrances import enter_home, enter_trouble
from kiosk.visit.events import Event, SessionOpened, SessionRefused, Tick
from kiosk.visit.limits import TimeLimits
from kiosk.visit.outcome import Step
from kiosk.visit.reasons import Reason
from kiosk.visit.states.common import on_in_visit
from kiosk.visit.timing import is_due
from kiosk.visit.trouble import LineFault, LineTrouble
from kiosk.visit.visit import Visit


def on(visit: Visit, event: Event, now: float, limits: TimeLimits) -> Step:
    """Waits for the backend's answer."""
    match event:
        case SessionOpened(number, session) if number == visit.number:
            return enter_home(visit, session, now, limits, Reason.SESSION_OPENED)
        case SessionRefused(number, trouble) if number == visit.number:
            return enter_trouble(visit, trouble, now, limits, Reason.SESSION_REFUSED)
        case Tick() if is_due(visit.deadline, now):
            return enter_trouble(visit, LineTrouble(LineFault.TOO_SLOW), now, limits, Reason.TIMED_OUT)
    return on_in_visit(visit, event, now, limits)
