"""How each state is entered: what it starts with and how long it may last.

An entrance builds a fresh value and names what is carried over, so that nothing survives by being forgotten.
"""

from dataclasses import replace

from kiosk.card.errors import PinBlocked, SlowCard
from kiosk.contract.problems import ProblemType
from kiosk.contract.visits import Assurance, CardProof, VisitOpened
from kiosk.visit.effects import AnnounceTakeCard, OpenSession
from kiosk.visit.events import CardRead
from kiosk.visit.limits import TimeLimits
from kiosk.visit.outcome import Step
from kiosk.visit.reasons import Reason
from kiosk.visit.timing import with_fresh_time
from kiosk.visit.trouble import CardTrouble, ProblemTrouble, Trouble
from kiosk.visit.visit import Visit, VisitState

PIN_BLOCKED = CardTrouble(PinBlocked.name, PinBlocked.default_code)
CARD_SILENT = CardTrouble(SlowCard.name, SlowCard.default_code)


def enter_idle(visit: Visit, now: float, limits: TimeLimits, reason: Reason) -> Step:
    """OUT_OF_SERVICE or WAITING, as health allows; a card that still lies there must be taken first."""
    if visit.health.missing:
        return Step(Visit(VisitState.OUT_OF_SERVICE, now, visit.health, visit.card_present), (), reason)
    if visit.card_present:
        return enter_ending(visit, now, limits, reason)
    return Step(Visit(VisitState.WAITING, now, visit.health), (), reason)


def enter_browsing(visit: Visit, item: str, now: float, limits: TimeLimits) -> Step:
    """BROWSING: what is public is looked at without a card. Nobody is known, nothing personal is held."""
    browsing = Visit(VisitState.BROWSING, now, visit.health, item=item)
    return Step(with_fresh_time(browsing, now, limits), (), Reason.ITEM_CHOSEN)


def enter_reading(visit: Visit, number: str, now: float, limits: TimeLimits, reason: Reason) -> Step:
    """READING for a new visit; without reader or backend the card is only noted."""
    if visit.health.missing:
        return Step(Visit(VisitState.OUT_OF_SERVICE, now, visit.health, card_present=True), (), reason)
    begun = Visit(VisitState.READING, now, visit.health, card_present=True, number=number)
    return Step(with_fresh_time(begun, now, limits), (), reason)


def enter_asking_pin(visit: Visit, read: CardRead, now: float, limits: TimeLimits) -> Step:
    """ASKING_PIN, unless the card is out of date or allows no more tries."""
    if read.card.is_expired(read.on):
        return enter_trouble(
            visit, ProblemTrouble(ProblemType.CARD_EXPIRED), now, limits, Reason.CARD_EXPIRED
        )
    if read.pin_tries_left is not None and read.pin_tries_left <= 0:
        return enter_trouble(visit, PIN_BLOCKED, now, limits, Reason.PIN_BLOCKED)
    asking = Visit(
        VisitState.ASKING_PIN,
        now,
        visit.health,
        card_present=True,
        number=visit.number,
        card=read.card,
        holder=read.holder,
        pin_tries_left=read.pin_tries_left,
        confirm_last_try=read.pin_tries_left == 1,
    )
    return Step(with_fresh_time(asking, now, limits), (), Reason.CARD_READ)


def enter_opening(visit: Visit, number: str, now: float, limits: TimeLimits) -> Step:
    """OPENING: the PIN is accepted, the backend is asked for a session."""
    card, holder = visit.card, visit.holder
    if card is None or holder is None:
        raise AssertionError("a session is opened only for a card that was read")
    opening = Visit(
        VisitState.OPENING,
        now,
        visit.health,
        card_present=True,
        number=number,
        card=card,
        holder=holder,
        assurance=Assurance.CARD_PIN,
    )
    proof = CardProof(card.card_identifier, card.card_number, holder.ssn)
    asked = OpenSession(number, proof, Assurance.CARD_PIN)
    return Step(with_fresh_time(opening, now, limits), (asked,), Reason.PIN_ACCEPTED)


def enter_home(visit: Visit, session: VisitOpened, now: float, limits: TimeLimits, reason: Reason) -> Step:
    """HOME with this session, from OPENING or back from an item."""
    home = replace(visit, state=VisitState.HOME, since=now, session=session, item=None)
    return Step(with_fresh_time(home, now, limits), (), reason)


def enter_item(visit: Visit, item: str, now: float, limits: TimeLimits) -> Step:
    """IN_ITEM, from HOME or from another item."""
    in_item = replace(visit, state=VisitState.IN_ITEM, since=now, item=item)
    return Step(with_fresh_time(in_item, now, limits), (), Reason.ITEM_CHOSEN)


def enter_trouble(visit: Visit, trouble: Trouble, now: float, limits: TimeLimits, reason: Reason) -> Step:
    """TROUBLE: nothing personal is kept, only what went wrong."""
    shown = Visit(
        VisitState.TROUBLE,
        now,
        visit.health,
        card_present=visit.card_present,
        number=visit.number,
        trouble=trouble,
    )
    return Step(with_fresh_time(shown, now, limits), (), reason)


def enter_ending(visit: Visit, now: float, limits: TimeLimits, reason: Reason) -> Step:
    """ENDING: asks for the card while it is there, else a short goodbye."""
    ending = Visit(VisitState.ENDING, now, visit.health, card_present=visit.card_present, number=visit.number)
    effects = (AnnounceTakeCard(),) if visit.card_present else ()
    return Step(with_fresh_time(ending, now, limits), effects, reason)
