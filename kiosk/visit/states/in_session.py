"""What HOME and IN_ITEM share: items to choose, a session that can expire, a backend that can go away."""

from dataclasses import replace

from kiosk.contract.problems import ProblemType
from kiosk.visit.entrances import enter_item, enter_trouble
from kiosk.visit.events import BackendLost, BackendReady, Event, ItemChosen, SessionExpired
from kiosk.visit.limits import TimeLimits
from kiosk.visit.outcome import Step, stays
from kiosk.visit.reasons import Reason
from kiosk.visit.states.attended import on_attended
from kiosk.visit.states.common import with_health
from kiosk.visit.trouble import LineFault, LineTrouble, ProblemTrouble
from kiosk.visit.visit import Visit


def on_in_session(visit: Visit, event: Event, now: float, limits: TimeLimits) -> Step:
    """A lost backend is shown and the visit goes on: what was fetched can still be read."""
    match event:
        case ItemChosen(item):
            return enter_item(visit, item, now, limits)
        case SessionExpired(number) if number == visit.number:
            expired = ProblemTrouble(ProblemType.VISIT_EXPIRED)
            return enter_trouble(visit, expired, now, limits, Reason.SESSION_EXPIRED)
        case BackendLost():
            cut_off = replace(with_health(visit, event), trouble=LineTrouble(LineFault.UNREACHABLE))
            return stays(cut_off, Reason.SERVICE_LOST)
        case BackendReady():
            return stays(replace(with_health(visit, event), trouble=None), Reason.SERVICE_BACK)
    return on_attended(visit, event, now, limits)
