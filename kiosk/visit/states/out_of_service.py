"""OUT_OF_SERVICE: reader or backend is not there. A card is only noted; it must be taken before a visit begins."""

from dataclasses import replace

from kiosk.visit.entrances import enter_idle
from kiosk.visit.events import BackendReady, CardInserted, CardRemoved, Event, ReaderLost, ReaderReady
from kiosk.visit.limits import TimeLimits
from kiosk.visit.outcome import Step, stays
from kiosk.visit.reasons import Reason
from kiosk.visit.states.common import on_anywhere, with_health
from kiosk.visit.visit import Visit


def on(visit: Visit, event: Event, now: float, limits: TimeLimits) -> Step:
    """Waits for both parts to be there."""
    match event:
        case ReaderReady() | BackendReady():
            healthier = with_health(visit, event)
            if healthier.health.missing:
                return stays(healthier, Reason.HEALTH_NOTED)
            return enter_idle(healthier, now, limits, Reason.SERVICE_BACK)
        case ReaderLost():
            return stays(replace(with_health(visit, event), card_present=False), Reason.HEALTH_NOTED)
        case CardInserted():
            return stays(replace(visit, card_present=True), Reason.CARD_INSERTED)
        case CardRemoved():
            return stays(replace(visit, card_present=False), Reason.CARD_REMOVED)
    return on_anywhere(visit, event, now, limits)
