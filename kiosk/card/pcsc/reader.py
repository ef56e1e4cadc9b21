"""Readers of the PC/SC service, watched all together; the first with a card is used."""

import logging
import threading
import time

from smartcard import scard

from kiosk.card.errors import NoReader, NoService
from kiosk.card.pcsc.codes import READER_GONE, Code, error_for, unsigned
from kiosk.card.pcsc.connection import PcscConnection
from kiosk.card.reader import EMPTY, Presence

logger = logging.getLogger(__name__)

NEW_READER = "\\\\?PnP?\\Notification"
SAM_SLOT = "SAM"
REMOVAL_NOTICED_S = 1.0
"""The service looks for the card twice a second: so long a card that was pulled may still be reported."""
RELISTS = 3
CANCEL_TRIES = 5
CANCEL_PAUSE_S = 0.005
_GONE = scard.SCARD_STATE_UNKNOWN | scard.SCARD_STATE_UNAVAILABLE


class PcscReader:
    """All readers whose names contain `name_part` (any, when it is None or empty) and are no SAM slots.

    Owns one PC/SC context. It is dropped as soon as the service proves to be gone, and made anew by the next wait.
    """

    def __init__(self, name_part: str | None = None) -> None:
        self._name_part = name_part or ""
        self._context: int | None = None
        self._states: dict[str, int] = {}
        self._atrs: dict[str, bytes] = {}
        self._relists = 0
        self._lock = threading.Lock()
        self._wake_asked = threading.Event()
        self._not_waiting = threading.Event()
        self._not_waiting.set()

    def wait(self, known: Presence, timeout_s: float) -> Presence:
        """As CardReader.wait. Raises NoService, NoReader, ReaderError."""
        context = self._establish()
        if not self._states:
            self._list(context)
        deadline = time.monotonic() + timeout_s
        while True:
            # What was told before may be long over: nothing is answered without a look.
            left = deadline - time.monotonic()
            is_news = self._is_unsure() or self._presence(known) != known
            self._look(context, 0 if is_news else max(left, 0))
            if self._is_unsure():
                continue
            presence = self._presence(known)
            if presence != known or left <= 0 or self._wake_asked.is_set():
                self._wake_asked.clear()
                return presence

    def connect(self, presence: Presence) -> PcscConnection:
        """As CardReader.connect. T=0 and T=1 are both offered: answers to reset out of specification occur."""
        if self._context is None or presence.slot is None:
            raise NoService("no context")
        code, handle, protocol = scard.SCardConnect(
            self._context,
            presence.slot,
            scard.SCARD_SHARE_EXCLUSIVE,
            scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1,
        )
        code = unsigned(code)
        if code != Code.SUCCESS:
            raise error_for(code, "SCardConnect")
        atr = self._atrs.get(presence.slot, b"")
        return PcscConnection(handle, protocol, atr, lambda: self._stays(presence))

    def wake(self) -> None:
        """As CardReader.wake. A cancel that comes before the wait is registered is lost, hence the few tries."""
        self._wake_asked.set()
        for _ in range(CANCEL_TRIES):
            with self._lock:
                context = self._context
                if context is None or self._not_waiting.is_set():
                    return
                scard.SCardCancel(context)
            if self._not_waiting.wait(CANCEL_PAUSE_S):
                return

    def close(self) -> None:
        """Release the context; a service that is gone has nothing to release."""
        with self._lock:
            context, self._context = self._context, None
        self._states.clear()
        self._atrs.clear()
        if context is not None:
            scard.SCardReleaseContext(context)

    def _stays(self, presence: Presence) -> bool:
        """Whether the card is still there when the service has looked. A wake, which is no news of it, ends no look."""
        deadline = time.monotonic() + REMOVAL_NOTICED_S
        while (left := deadline - time.monotonic()) > 0:
            if self.wait(presence, left) != presence:
                return False
        return True

    def _establish(self) -> int:
        if self._context is None:
            code, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
            code = unsigned(code)
            if code != Code.SUCCESS:
                raise error_for(code, "SCardEstablishContext")
            self._context = context
        return self._context

    def _list(self, context: int) -> None:
        """Take the readers that are there now; what is known of those that stay is kept."""
        code, names = scard.SCardListReaders(context, [])
        code = unsigned(code)
        if code not in (Code.SUCCESS, Code.NO_READERS):
            self._fail(code, "SCardListReaders")
        fitting = [name for name in names or [] if self._name_part in name and SAM_SLOT not in name]
        self._states = {name: self._states.get(name, scard.SCARD_STATE_UNAWARE) for name in fitting}
        if not fitting:
            raise NoReader(f"{len(names or [])} readers, none that fits")

    def _look(self, context: int, timeout_s: float) -> None:
        """Have the service tell the next change, for at most this long."""
        asked = [*self._states.items(), (NEW_READER, scard.SCARD_STATE_UNAWARE)]
        self._not_waiting.clear()
        try:
            if self._wake_asked.is_set():
                timeout_s = 0
            code, told = scard.SCardGetStatusChange(context, int(timeout_s * 1000), asked)
        finally:
            self._not_waiting.set()
        code = unsigned(code)
        if code in READER_GONE and self._relists < RELISTS:
            self._relists += 1
            self._states.clear()
            self._list(context)
            return
        if code not in (Code.SUCCESS, Code.TIMEOUT, Code.CANCELLED):
            self._fail(code, "SCardGetStatusChange")
        self._relists = 0
        if code == Code.SUCCESS:
            self._learn(context, told)

    def _learn(self, context: int, told: list[tuple[str, int, list[int]]]) -> None:
        for name, state, atr in told:
            if name != NEW_READER:
                self._states[name] = state & ~scard.SCARD_STATE_CHANGED
                self._atrs[name] = bytes(atr)
        if any(
            state & (scard.SCARD_STATE_CHANGED if name == NEW_READER else _GONE) for name, state, _ in told
        ):
            self._states = {name: state for name, state in self._states.items() if not state & _GONE}
            self._list(context)

    def _is_unsure(self) -> bool:
        """Whether there are readers of which nothing is known yet."""
        return scard.SCARD_STATE_UNAWARE in self._states.values()

    def _presence(self, known: Presence) -> Presence:
        """The card that is known, while it is there; else the first."""
        present = [
            Presence(name, state >> 16)
            for name, state in self._states.items()
            if state & scard.SCARD_STATE_PRESENT
        ]
        return known if known in present else next(iter(present), EMPTY)

    def _fail(self, code: int, call: str) -> None:
        """Raise what the code means. The context is dropped: after a failure that nobody foresaw a new one is safer."""
        logger.info("pcsc %s code=0x%08X", call, code)
        if code not in READER_GONE:
            self.close()
        raise error_for(code, call)
