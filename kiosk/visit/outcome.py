"""The answer to one event: the next visit value, what to do about it, and why."""

from dataclasses import dataclass

from kiosk.visit.effects import Effect
from kiosk.visit.reasons import Reason
from kiosk.visit.visit import Visit


@dataclass(frozen=True)
class Step:
    """What `step` returns."""

    visit: Visit
    effects: tuple[Effect, ...]
    reason: Reason


def stays(visit: Visit, reason: Reason = Reason.NOTHING_TO_DO) -> Step:
    """The visit as it is, with nothing to do."""
    return Step(visit, (), reason)
