"""Drives the visit's state machine from the GUI thread: events in, effects out to card and bureau."""

import logging
import time
from collections.abc import Callable
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.contract.visits import OpenVisit, VisitOpened
from kiosk.ui.background import Background
from kiosk.ui.words.troubles import trouble_of
from kiosk.visit import effects, events
from kiosk.visit.limits import TimeLimits
from kiosk.visit.log import log_transition
from kiosk.visit.step import step
from kiosk.visit.visit import Health, Visit, at_start

logger = logging.getLogger(__name__)
LOCAL_ZONE = ZoneInfo("Asia/Shanghai")


class PinCheck(Protocol):
    """The part of the card worker that a visit needs."""

    def verify_pin(self, pin: str) -> None:
        """Start checking; the answer comes as an event."""
        ...


class Sessions(Protocol):
    """The part of the gateway that a visit needs. Both calls block."""

    def open_visit(self, request: OpenVisit) -> VisitOpened:
        """Open a session with the backend."""
        ...

    def close_visit(self, token: str) -> None:
        """Have the backend forget the token."""
        ...


class VisitDriver(QObject):
    """Feeds events to the machine and carries out what it answers. Lives on the GUI thread."""

    moved = Signal(object, object)
    session_opened = Signal(str)
    wiped = Signal()
    take_card_announced = Signal()
    warned = Signal(float)
    unwarned = Signal()

    def __init__(
        self,
        kiosk_id: str,
        card: PinCheck,
        sessions: Sessions,
        background: Background,
        limits: TimeLimits,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._kiosk_id = kiosk_id
        self._card = card
        self._sessions = sessions
        self._background = background
        self._limits = limits
        self._clock = clock
        # Until told otherwise all is well: the waiting screen is there at once, not after a flash of another.
        self.visit: Visit = at_start(clock(), Health(reader=True, backend=True))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self.feed(events.Tick()))

    def feed(self, event: events.Event) -> None:
        """Let the machine answer one event. GUI thread only."""
        before = self.visit
        answer = step(before, event, self._clock(), self._limits)
        self.visit = answer.visit
        log_transition(before, answer.visit, event, answer.reason)
        for effect in answer.effects:
            self._carry_out(effect)
        self._schedule()
        if answer.visit is not before:
            self.moved.emit(before, answer.visit)

    def seconds_left(self) -> int:
        """Whole seconds until the state's time is over; -1 when it has no end."""
        deadline = self.visit.deadline
        return -1 if deadline is None else max(0, round(deadline - self._clock()))

    def today(self) -> datetime:
        """Now, in Asia/Shanghai."""
        return datetime.now(LOCAL_ZONE)

    def wake(self) -> None:
        """Look at the clock anew, as after a sleep of the machine."""
        self._schedule()

    def _schedule(self) -> None:
        wakes_at = self.visit.wakes_at
        if wakes_at is None:
            self._timer.stop()
        else:
            self._timer.start(max(0, int((wakes_at - self._clock()) * 1000) + 1))

    def _carry_out(self, effect: effects.Effect) -> None:
        match effect:
            case effects.VerifyPin(pin=pin):
                self._card.verify_pin(pin)
            case effects.OpenSession():
                self._open_session(effect)
            case effects.CloseSession(token=token):
                self._close_session(token)
            case effects.Wipe():
                self.wiped.emit()
            case effects.AnnounceTakeCard():
                self.take_card_announced.emit()
            case effects.Warn(seconds=seconds):
                self.warned.emit(seconds)
            case effects.Unwarn():
                self.unwarned.emit()

    def _open_session(self, asked: effects.OpenSession) -> None:
        request = OpenVisit(self._kiosk_id, asked.proof, asked.assurance)

        def opened(session: VisitOpened) -> None:
            self.feed(events.SessionOpened(asked.visit, session))
            if self.visit.session is session:
                self.session_opened.emit(session.token)

        def refused(error: Exception) -> None:
            self.feed(events.SessionRefused(asked.visit, trouble_of(error)))

        self._background.run(lambda: self._sessions.open_visit(request), opened, refused)

    def _close_session(self, token: str) -> None:
        def closed(_: None) -> None:
            logger.info("session closed")

        def not_closed(error: Exception) -> None:
            logger.warning("session not closed, it will lapse by itself: %s", type(error).__name__)

        self._background.run(lambda: self._sessions.close_visit(token), closed, not_closed)
