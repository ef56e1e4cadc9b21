"""What the kiosk knows about the visit under way, as one immutable value."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.card.identity import Card, Holder
from kiosk.contract.visits import Assurance, VisitOpened
from kiosk.visit.trouble import Trouble


class VisitState(StrEnum):
    """The states a person would name."""

    OUT_OF_SERVICE = "out_of_service"
    WAITING = "waiting"
    BROWSING = "browsing"
    READING = "reading"
    ASKING_PIN = "asking_pin"
    OPENING = "opening"
    HOME = "home"
    IN_ITEM = "in_item"
    TROUBLE = "trouble"
    ENDING = "ending"


class Part(StrEnum):
    """What a visit cannot begin without."""

    READER = "reader"
    BACKEND = "backend"


@dataclass(frozen=True)
class Health:
    """Whether reader and backend are there, as last reported."""

    reader: bool = False
    backend: bool = False

    @property
    def missing(self) -> tuple[Part, ...]:
        """The parts that are not there; empty when visits can begin."""
        found = ((Part.READER, self.reader), (Part.BACKEND, self.backend))
        return tuple(part for part, there in found if not there)


@dataclass(frozen=True, repr=False)
class Visit:
    """State and context. Times are monotonic seconds. The PIN is never part of it.

    `number` is the random id of the visit, for logs and for telling late answers apart. Everything from
    `card` down belongs to one person and is gone in OUT_OF_SERVICE, WAITING and ENDING.
    """

    state: VisitState
    since: float
    health: Health
    card_present: bool = False
    deadline: float | None = None
    warning_at: float | None = None
    warned: bool = False
    number: str | None = None
    card: Card | None = None
    holder: Holder | None = None
    pin_tries_left: int | None = None
    pin_pending: bool = False
    pin_rejected: bool = False
    confirm_last_try: bool = False
    assurance: Assurance | None = None
    session: VisitOpened | None = None
    item: str | None = None
    trouble: Trouble | None = None

    @property
    def wakes_at(self) -> float | None:
        """When the next Tick is needed: the warning, else the deadline; None when only events matter."""
        return self.deadline if self.warned or self.warning_at is None else self.warning_at

    def __repr__(self) -> str:
        return f"Visit(state={self.state.value}, number={self.number})"


def at_start(now: float, health: Health | None = None) -> Visit:
    """The visit value of a kiosk that has just started; by default reader and backend are still unknown."""
    known = health or Health()
    state = VisitState.OUT_OF_SERVICE if known.missing else VisitState.WAITING
    return Visit(state, now, known)
