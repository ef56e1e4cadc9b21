"""ENDING: please take your card. Insists until it is gone; already gone, a short goodbye."""

from dataclasses import replace

from kiosk.visit.effects import AnnounceTakeCard
from kiosk.visit.entrances import enter_idle
from kiosk.visit.events import CardRemoved, Event, Tick
from kiosk.visit.limits import TimeLimits
from kiosk.visit.outcome import Step
from kiosk.visit.reasons import Reason
from kiosk.visit.states.common import on_anywhere
from kiosk.visit.timing import is_due, with_fresh_time
from kiosk.visit.visit import Visit


def on(visit: Visit, event: Event, now: float, limits: TimeLimits) -> Step:
    """Waits for the removal; the next card may come at any moment."""
    match event:
        case CardRemoved() if visit.card_present:
            return enter_idle(replace(visit, card_present=False), now, limits, Reason.CARD_REMOVED)
        case Tick() if is_due(visit.deadline, now):
            if not visit.card_present:
                return enter_idle(visit, now, limits, Reason.GOODBYE_OVER)
            return Step(with_fresh_time(visit, now, limits), (AnnounceTakeCard(),), Reason.INSISTED)
    return on_anywhere(visit, event, now, limits)
