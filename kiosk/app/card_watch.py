"""The card worker as the visit knows it, loaded and started beside the window."""

import os
import threading
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from kiosk.card.reader import CardReader
from kiosk.ui.background import GuiQueue
from kiosk.visit.events import Event

if TYPE_CHECKING:
    from kiosk.card.events import CardEvent
    from kiosk.card.worker import CardWorker


class CardWatch:
    """Opens the reader and starts the worker once asked, on a thread of its own.

    Loading what reads cards takes a tenth of a second on a kiosk's processor; the waiting screen does not wait
    for it.
    """

    def __init__(
        self,
        open_reader: Callable[[], CardReader],
        queue: GuiQueue,
        today: Callable[[], date],
        feed: Callable[[Event], None],
    ) -> None:
        self._open_reader = open_reader
        self._queue = queue
        self._today = today
        self._feed = feed
        self._worker: CardWorker | None = None
        self._opening = threading.Thread(target=self._begin, name="card-watch", daemon=True)

    def start(self) -> None:
        """Begin. Once only; returns at once."""
        self._opening.start()

    def stop(self) -> None:
        """End the worker. Bounded."""
        if self._opening.ident is not None:
            self._opening.join(3.0)
        if self._worker is not None:
            self._worker.stop()

    def verify_pin(self, pin: str) -> None:
        """Have the card check this PIN; the answer comes as an event of the visit."""
        if self._worker is not None:
            self._worker.verify_pin(pin)

    def _begin(self) -> None:
        from kiosk.card.worker import CardWorker
        from kiosk.visit.card_events import VisitEvents

        translate = VisitEvents(new_number=lambda: os.urandom(4).hex())

        def heard(event: "CardEvent") -> None:
            def deliver() -> None:
                for visit_event in translate(event, self._today()):
                    self._feed(visit_event)

            self._queue.post(deliver)

        self._worker = CardWorker(self._open_reader(), heard)
        self._worker.start()
