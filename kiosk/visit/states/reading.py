"""READING: the card is being read."""

from dataclasses import replace

from kiosk.visit.entrances import CARD_SILENT, enter_asking_pin, enter_idle, enter_trouble
from kiosk.visit.events import CardFailed, CardRead, CardRemoved, Event, Tick
from kiosk.visit.limits import TimeLimits
from kiosk.visit.outcome import Step
from kiosk.visit.reasons import Reason
from kiosk.visit.states.common import on_in_visit
from kiosk.visit.timing import is_due
from kiosk.visit.visit import Visit


def on(visit: Visit, event: Event, now: float, limits: TimeLimits) -> Step:
    """Waits for what the card says. Lifted too soon, the kiosk simply waits for the next try."""
    match event:
        case CardRead():
            return enter_asking_pin(visit, event, now, limits)
        case CardFailed(trouble):
            return enter_trouble(visit, trouble, now, limits, Reason.CARD_FAILED)
        case CardRemoved():
            return enter_idle(replace(visit, card_present=False), now, limits, Reason.CARD_REMOVED)
        case Tick() if is_due(visit.deadline, now):
            return enter_trouble(visit, CARD_SILENT, now, limits, Reason.TIMED_OUT)
    return on_in_visit(visit, event, now, limits)
