"""A visit in each situation that matters, reached by events alone."""

from kiosk.visit.events import (
    BackendLost,
    CardFailed,
    CardInserted,
    CardRead,
    CardRemoved,
    EndRequested,
    Event,
    ItemChosen,
    PinAccepted,
    PinSubmitted,
    SessionOpened,
    Tick,
)
from kiosk.visit.step import step
from kiosk.visit.trouble import CardTrouble
from kiosk.visit.visit import Health, Visit, at_start
from tests.visit.people import PIN, TODAY, a_card, a_holder, session

START = 1000.0
NUMBER = "v1"
TOKEN = "tok-1"
MUTE = CardTrouble("mute_card", -4)


def card_read(tries_left: int | None = 6) -> CardRead:
    return CardRead(a_card(), a_holder(), tries_left, TODAY)


READING: tuple[Event, ...] = (CardInserted(NUMBER),)
ASKING = (*READING, card_read())
PENDING = (*ASKING, PinSubmitted(PIN))
OPENING = (*PENDING, PinAccepted(NUMBER))
HOME = (*OPENING, SessionOpened(NUMBER, session(TOKEN)))

PATHS: dict[str, tuple[Event, ...]] = {
    "waiting": (),
    "browsing": (ItemChosen("JY02"),),
    "reading": READING,
    "asking_pin": ASKING,
    "asking_pin, PIN pending": PENDING,
    "asking_pin, last try": (*READING, card_read(1)),
    "opening": OPENING,
    "home": HOME,
    "home, backend lost": (*HOME, BackendLost()),
    "in_item": (*HOME, ItemChosen("statement")),
    "trouble": (*READING, CardFailed(MUTE)),
    "ending, card in": (*HOME, EndRequested()),
    "ending, card gone": (*HOME, CardRemoved()),
}


def after(events: tuple[Event, ...], visit: Visit | None = None) -> Visit:
    """The visit after these events, all at START."""
    current = visit or at_start(START, Health(reader=True, backend=True))
    for event in events:
        current = step(current, event, START).visit
    return current


def in_situation(name: str) -> Visit:
    """The visit in a situation of the table; `warned` ones have just been asked whether someone is there."""
    match name:
        case "out_of_service":
            return at_start(START, Health(reader=True, backend=False))
        case "home, warned":
            home = after(HOME)
            return step(home, Tick(), home.warning_at or 0).visit
    return after(PATHS[name])
