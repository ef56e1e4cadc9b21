"""The port the card worker polls: a reader that says what lies on it and connects to it."""

from dataclasses import dataclass
from typing import Protocol

from kiosk.card.transport import Transport


@dataclass(frozen=True)
class Presence:
    """What lies on the reader: nothing (`slot` is None), or a card.

    `insertion` differs for every insertion in a slot, so that a card swapped between two looks is noticed.
    """

    slot: str | None = None
    insertion: int = 0

    @property
    def has_card(self) -> bool:
        """Whether a card is there."""
        return self.slot is not None


EMPTY = Presence()


class Connection(Transport, Protocol):
    """Exclusive hold of a powered card."""

    def close(self) -> None:
        """Power the card down, so that nothing proved to it remains, and let it go. Never raises CardError."""
        ...


class CardReader(Protocol):
    """A reader, or several of which one with a card is used.

    All calls but `wake` come from one thread.
    """

    def wait(self, known: Presence, timeout_s: float) -> Presence:
        """What lies on the reader, as soon as it is something other than `known`.

        Answers `known` itself when the time is over, or earlier when woken. Raises a ReaderError when there is no
        service or no reader; the next call tries anew.
        """
        ...

    def connect(self, presence: Presence) -> Connection:
        """Power the card and hold it exclusively. Raises a CardError when that cannot be."""
        ...

    def wake(self) -> None:
        """End a wait that is going on, from any thread."""
        ...

    def close(self) -> None:
        """Let go of the reader. A later call of `wait` takes hold of it again."""
        ...
