"""Hears what a card worker tells, one event after the other."""

import queue
from typing import TypeVar

from kiosk.card.events import CardEvent

E = TypeVar("E")


class Heard:
    def __init__(self) -> None:
        self._events: queue.Queue[CardEvent] = queue.Queue()

    def __call__(self, event: CardEvent) -> None:
        self._events.put(event)

    def expect(self, kind: type[E], within_s: float = 10.0) -> E:
        """The next event, which must be of this kind."""
        event = self._events.get(timeout=within_s)
        assert isinstance(event, kind), f"{event!r} came instead of {kind.__name__}"
        return event

    def expect_after(self, kind: type[E], *passed_over: type[CardEvent]) -> E:
        """The next event that is of none of the kinds passed over; it must be of this one."""
        event = self._events.get(timeout=10)
        while isinstance(event, passed_over):
            event = self._events.get(timeout=10)
        assert isinstance(event, kind), f"{event!r} came instead of {kind.__name__}"
        return event

    def is_silent(self) -> bool:
        return self._events.empty()
