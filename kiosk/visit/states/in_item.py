"""IN_ITEM: the person uses one item, such as the details by month or the statement."""

from kiosk.visit.entrances import enter_home
from kiosk.visit.events import Event, ItemLeft
from kiosk.visit.limits import TimeLimits
from kiosk.visit.outcome import Step
from kiosk.visit.reasons import Reason
from kiosk.visit.states.in_session import on_in_session
from kiosk.visit.visit import Visit


def on(visit: Visit, event: Event, now: float, limits: TimeLimits) -> Step:
    """Goes back to HOME; the rest is what every session state does."""
    match event:
        case ItemLeft() if visit.session is not None:
            return enter_home(visit, visit.session, now, limits, Reason.ITEM_LEFT)
    return on_in_session(visit, event, now, limits)
