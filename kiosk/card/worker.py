"""The one thread that owns the reader: it watches, reads, has PINs checked, and recovers by itself."""

import logging
import threading
from collections import deque
from collections.abc import Callable
from enum import StrEnum

from kiosk.card import session
from kiosk.card.answers import carried_out, not_carried_out, without_frames
from kiosk.card.authority import Authority
from kiosk.card.errors import (
    CardError,
    CardPulled,
    NoCard,
    OtherCard,
    PinUncertain,
    ReaderBusy,
    ReaderError,
)
from kiosk.card.events import (
    CardEvent,
    CardFailed,
    CardInserted,
    CardRead,
    CardRemoved,
    ReaderLost,
    ReaderReady,
)
from kiosk.card.pin_request import ChangePin, PinRequest, ResetPin, VerifyPin
from kiosk.card.reader import EMPTY, CardReader, Presence

logger = logging.getLogger(__name__)

WATCH_S = 1.0
FIRST_PAUSE_S, LONGEST_PAUSE_S = 0.25, 4.0
JOIN_S = 3.0


class WorkerState(StrEnum):
    """Where the worker is."""

    NO_READER = "no_reader"
    """No reader, or no service: tried again and again, with growing pauses."""
    EMPTY = "empty"
    READING = "reading"
    READ = "read"
    """The card was read; it waits for PINs and for its removal."""
    FAILED = "failed"
    """The card could not be read; it waits for its removal, or for the other program to let it go."""


class CardWorker:
    """Watches a reader and tells a listener what happens.

    The listener is called on the worker's thread, one event after the other; it must be quick and must not raise.
    """

    def __init__(self, reader: CardReader, listener: Callable[[CardEvent], None]) -> None:
        self._reader = reader
        self._listener = listener
        self._requests: deque[PinRequest] = deque()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="card-worker", daemon=True)
        self._state = WorkerState.NO_READER
        self._known = EMPTY
        self._identifier = ""
        self._failure: CardError | None = None
        self._lost: str | None = None
        self._pause_s = FIRST_PAUSE_S

    @property
    def state(self) -> WorkerState:
        """Where the worker is, for those who watch it."""
        return self._state

    def start(self) -> None:
        """Start the thread. Once only."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread. Bounded: a card that hangs in an exchange is left to the thread, which ends with it."""
        self._stopping.set()
        self._reader.wake()
        if self._thread.ident is not None:
            self._thread.join(JOIN_S)
            if self._thread.is_alive():
                logger.warning("card worker still busy state=%s", self._state)

    def verify_pin(self, pin: str) -> None:
        """Have the card check this PIN, once; answered by PinAccepted, PinRejected, PinBlocked or PinFailed.

        Any thread. The PIN is sent only to the card that was read, and is forgotten with the answer.
        """
        self._ask(VerifyPin(self._identifier, pin))

    def change_pin(self, old: str, new: str) -> None:
        """Have the card take a new PIN for the old one, which is sent once.

        Answered by PinChanged, PinChangeRejected, PinChangeBlocked, PinChangeFailed or PinUncertain; by nothing when
        the card goes before its turn comes. Any thread; the PINs are forgotten with the answer.
        """
        self._ask(ChangePin(self._identifier, old, new))

    def reset_pin(self, new: str, authority: Authority) -> None:
        """Have the card take a new PIN without the old one, blocked or not, with what the bureau's keys say.

        Answered by PinReset, PinResetFailed or PinUncertain; by nothing when the card goes before its turn comes.
        `authority` is called on the worker's thread, twice, and answers on another. Any thread.
        """
        self._ask(ResetPin(self._identifier, new, authority))

    def _ask(self, request: PinRequest) -> None:
        self._requests.append(request)
        self._reader.wake()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._watch()
            except ReaderError as error:
                self._reader_lost(error)
        self._reader.close()

    def _watch(self) -> None:
        """One look at the reader and what follows from it. Raises ReaderError when the reader is gone."""
        is_known = self._state is not WorkerState.NO_READER
        presence = self._reader.wait(self._known, WATCH_S if is_known else 0)
        self._reader_ready()
        if presence != self._known:
            self._changed(presence)
        elif isinstance(self._failure, ReaderBusy):
            self._read_after_all()
        while self._requests and not self._stopping.is_set():
            self._serve(self._requests.popleft())

    def _reader_ready(self) -> None:
        self._pause_s = FIRST_PAUSE_S
        if self._state is WorkerState.NO_READER:
            self._lost = None
            self._move(WorkerState.EMPTY, "reader ready")
            self._listener(ReaderReady())

    def _reader_lost(self, error: ReaderError) -> None:
        self._requests.clear()
        self._forget_card()
        self._move(WorkerState.NO_READER, error.name)
        if self._lost != error.name:
            self._lost = error.name
            self._listener(ReaderLost(without_frames(error)))
        self._stopping.wait(self._pause_s)
        self._pause_s = min(self._pause_s * 2, LONGEST_PAUSE_S)

    def _changed(self, presence: Presence) -> None:
        self._forget_card()
        self._known = presence
        if not presence.has_card:
            self._move(WorkerState.EMPTY, "card removed")
            return
        self._move(WorkerState.READING, "card inserted")
        self._listener(CardInserted())
        self._read()

    def _forget_card(self) -> None:
        """End what belonged to the last card. Requests made for it die with it."""
        self._failure = None
        if self._known.has_card:
            self._known = EMPTY
            self._identifier = ""
            self._requests.clear()
            self._listener(CardRemoved())

    def _read(self) -> None:
        try:
            card = session.read_card(self._reader, self._known, self._stopping.wait)
        except ReaderError:
            raise
        except CardError as error:
            self._failure = error
            self._move(WorkerState.FAILED, error.name)
            self._listener(CardFailed(error))
        else:
            self._was_read(card)

    def _read_after_all(self) -> None:
        """Try a card that another program held; nothing is told while it still holds it."""
        try:
            card = session.read_card(self._reader, self._known, self._stopping.wait)
        except ReaderBusy:
            return
        except ReaderError:
            raise
        except CardError as error:
            self._failure = error
            self._listener(CardFailed(error))
        else:
            self._failure = None
            self._listener(CardInserted())
            self._was_read(card)

    def _was_read(self, card: session.ReadCard) -> None:
        self._identifier = card.reading.card.card_identifier
        self._move(WorkerState.READ, "card read")
        self._listener(CardRead(card.reading, card.pin_tries_left))

    def _serve(self, request: PinRequest) -> None:
        try:
            self._carry_out(request)
        except ReaderError as error:
            self._answer(not_carried_out(request, error))
            raise
        except CardError as error:
            if isinstance(error, CardPulled | PinUncertain):
                # What else was asked of this card goes with it, also when it comes back at once.
                self._requests.clear()
            self._answer(not_carried_out(request, error))
        else:
            self._answer(carried_out(request))

    def _answer(self, event: CardEvent) -> None:
        logger.info("pin request answered event=%s", type(event).__name__)
        self._listener(event)

    def _carry_out(self, request: PinRequest) -> None:
        if self._state is not WorkerState.READ:
            raise NoCard("no card that was read")
        if request.identifier != self._identifier:
            raise OtherCard("the request was made for the last card")
        pause = self._stopping.wait
        match request:
            case VerifyPin():
                session.verify_pin(self._reader, self._known, pause, request)
            case ChangePin():
                session.change_pin(self._reader, self._known, pause, request)
            case ResetPin():
                session.reset_pin(self._reader, self._known, pause, request, self._stopping.is_set)

    def _move(self, state: WorkerState, reason: str) -> None:
        if state is not self._state:
            logger.info("card worker %s -> %s reason=%r", self._state, state, reason)
        self._state = state
