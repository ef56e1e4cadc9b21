"""What is done with a card between connecting and letting go: every use is one exclusive connection."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from kiosk.card.application import SocialSecurityCard
from kiosk.card.authority import asking
from kiosk.card.errors import CardError, CardPulled, MuteCard, OtherCard, ReaderBusy, UnpoweredCard
from kiosk.card.identity import CardReading
from kiosk.card.pin_request import ChangePin, ResetPin, VerifyPin
from kiosk.card.reader import CardReader, Connection, Presence

logger = logging.getLogger(__name__)

TRIES = 3
PAUSE_S = 0.2

Pause = Callable[[float], object]


@dataclass(frozen=True)
class ReadCard:
    """A reading, and the tries its PIN has left; None when the card does not say."""

    reading: CardReading
    pin_tries_left: int | None


def read_card(reader: CardReader, presence: Presence, pause: Pause) -> ReadCard:
    """Read the card and ask for the state of its PIN. Raises CardError."""
    with held(reader, presence, pause) as connection:
        application = SocialSecurityCard(connection)
        reading = application.read()
        return ReadCard(reading, _tries_left(application))


def verify_pin(reader: CardReader, presence: Presence, pause: Pause, request: VerifyPin) -> None:
    """Have the card the request is for check the PIN, once. Raises OtherCard before anything is sent, CardError."""
    with held(reader, presence, pause) as connection:
        _same_card(connection, request.identifier).verify_pin(request.pin)


def change_pin(reader: CardReader, presence: Presence, pause: Pause, request: ChangePin) -> None:
    """Have the card the request is for take a new PIN. Raises OtherCard before anything is sent, CardError."""
    with held(reader, presence, pause) as connection:
        _same_card(connection, request.identifier).change_pin(request.old, request.new)


def reset_pin(
    reader: CardReader, presence: Presence, pause: Pause, request: ResetPin, is_stopped: Callable[[], bool]
) -> None:
    """Have the card the request is for take a new PIN with the authority's help; it may take its time to answer.

    Raises OtherCard before anything is sent, CardError.
    """
    authenticate = asking(request.authority, reader, presence, is_stopped)
    with held(reader, presence, pause) as connection:
        _same_card(connection, request.identifier).reset_pin(request.new, authenticate)


@contextmanager
def held(reader: CardReader, presence: Presence, pause: Pause) -> Iterator[Connection]:
    """A connection, closed whatever happens.

    A card that is still coming to rest, or that another program is about to let go, is tried three times.
    """
    connection = _connect(reader, presence, pause)
    try:
        yield connection
    finally:
        connection.close()


def _connect(reader: CardReader, presence: Presence, pause: Pause) -> Connection:
    for attempt in range(1, TRIES):
        try:
            return reader.connect(presence)
        except (MuteCard, UnpoweredCard, ReaderBusy) as error:
            logger.info("connect failed attempt=%d error=%s", attempt, error.name)
            pause(PAUSE_S)
    return reader.connect(presence)


def _tries_left(application: SocialSecurityCard) -> int | None:
    try:
        return application.pin_tries_left()
    except CardPulled:
        raise
    except CardError as error:
        # The holder is known; a card that does not like the question is asked for its PIN all the same.
        logger.info("pin state unknown error=%s", error.name)
        return None


def _same_card(connection: Connection, identifier: str) -> SocialSecurityCard:
    application = SocialSecurityCard(connection)
    if application.identifier() != identifier:
        raise OtherCard
    return application
