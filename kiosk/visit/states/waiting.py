"""WAITING: shows how to lay the card."""

from kiosk.visit.entrances import enter_browsing, enter_idle
from kiosk.visit.events import BackendLost, Event, ItemChosen
from kiosk.visit.limits import TimeLimits
from kiosk.visit.outcome import Step
from kiosk.visit.reasons import Reason
from kiosk.visit.states.common import on_anywhere, with_health
from kiosk.visit.visit import Visit


def on(visit: Visit, event: Event, now: float, limits: TimeLimits) -> Step:
    """Waits for a card, or for someone who wants what needs none; without a backend it invites nobody."""
    match event:
        case ItemChosen(item):
            return enter_browsing(visit, item, now, limits)
        case BackendLost():
            return enter_idle(with_health(visit, event), now, limits, Reason.SERVICE_LOST)
    return on_anywhere(visit, event, now, limits)
