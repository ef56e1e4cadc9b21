"""The log of transitions: states, event, reason and the visit's random number, never who it is."""

import logging

from kiosk.visit.events import Event
from kiosk.visit.reasons import Reason
from kiosk.visit.visit import Visit

logger = logging.getLogger(__name__)

_QUIET = (Reason.NOTHING_TO_DO, Reason.TOUCHED)


def log_transition(before: Visit, after: Visit, event: Event, reason: Reason) -> None:
    """Writes one line for a step: DEBUG when it was only a touch or an idle tick, INFO otherwise."""
    logger.log(
        logging.DEBUG if reason in _QUIET else logging.INFO,
        "visit=%s from=%s to=%s event=%s reason=%s trouble=%s",
        after.number or before.number or "-",
        before.state.value,
        after.state.value,
        type(event).__name__,
        reason.value,
        after.trouble.key if after.trouble else "-",
    )
