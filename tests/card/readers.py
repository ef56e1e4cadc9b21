"""Readers in this process that do what real ones do at times."""

from collections.abc import Callable

from kiosk.card.emulator.card import EmulatedCard
from kiosk.card.emulator.reader import EmulatedConnection, EmulatedReader
from kiosk.card.errors import CardError
from kiosk.card.reader import Presence
from kiosk.card.worker import CardWorker


class Chameleon(EmulatedReader):
    """Answers with another card than the one it showed before, and does not tell that anything changed."""

    instead: EmulatedCard | None = None

    def connect(self, presence: Presence) -> EmulatedConnection:
        connection = super().connect(presence)
        return EmulatedConnection(self, self.instead, presence) if self.instead else connection


class Troubled(EmulatedReader):
    """Raises what is next in its list, in `wait` or in `connect`, before it works again."""

    def __init__(self) -> None:
        super().__init__()
        self.waits: list[CardError] = []
        self.connects: list[CardError] = []

    def wait(self, known: Presence, timeout_s: float) -> Presence:
        if self.waits:
            raise self.waits.pop(0)
        return super().wait(known, timeout_s)

    def connect(self, presence: Presence) -> EmulatedConnection:
        if self.connects:
            raise self.connects.pop(0)
        return super().connect(presence)


Rig = tuple[Troubled, Callable[[], CardWorker]]
