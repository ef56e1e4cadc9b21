"""What the kiosk asks of a printer, whichever it is."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol


class PrinterState(StrEnum):
    """What the printer says about itself. UNKNOWN and UNREACHABLE are never ready."""

    IDLE = "idle"
    PROCESSING = "processing"
    STOPPED = "stopped"
    UNREACHABLE = "unreachable"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class PrinterStatus:
    """Whether a paper can be printed now; `reasons` are IPP keywords, `message` is for the person."""

    ready: bool
    state: PrinterState
    reasons: tuple[str, ...]
    message: str


class PrintStage(StrEnum):
    """How far a paper is."""

    SENDING = "sending"
    WAITING = "waiting"
    PRINTING = "printing"
    NEEDS_PAPER = "needs-paper"
    NEEDS_HELP = "needs-help"


@dataclass(frozen=True)
class PrintProgress:
    """A step on the way to the paper, with the sentence to show."""

    stage: PrintStage
    message: str


@dataclass(frozen=True)
class PrintOutcome:
    """The paper is there. `saved_as` is the file of a folder printer; None means that it is on paper."""

    message: str
    saved_as: Path | None = None


class Printer(Protocol):
    """A printer. Both calls block: call them in an executor."""

    def status(self) -> PrinterStatus:
        """Ask the printer how it is. Raises nothing: what cannot be asked is UNREACHABLE."""
        ...

    def print_pdf(
        self, pdf: bytes, title: str, on_progress: Callable[[PrintProgress], None], pages: int = 1
    ) -> PrintOutcome:
        """Print and wait until it is done. Raises PrinterError.

        `title` appears in queues and holds no personal data; `pages` sets how long is waited;
        `on_progress` is called on this thread.
        """
        ...
