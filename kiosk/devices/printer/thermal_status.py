"""What a thermal printer says about itself: the bytes of ESC/POS's status commands, as IPP reasons."""

from enum import IntEnum, IntFlag

from kiosk.devices.printer.port import PrinterStatus
from kiosk.devices.printer.reasons import blocking_message, status_of

PAPER_OUT = "media-empty"
PAPER_LOW = "media-low-warning"
COVER_OPEN = "cover-open"
CANNOT_SAY = "status-unavailable-warning"
"""Our own, in no standard: a pipe or file, behind which a printer may or may not be."""
RECOVERABLE = frozenset({"separation-cutter-jam-error", "subunit-recoverable-failure-error"})
"""After these a printer waits to be told to go on (DLE ENQ 1)."""

_IDLE, _STOPPED = 3, 5


class Question(IntEnum):
    """What DLE EOT asks for, answered in real time whatever is printing."""

    PRINTER = 1
    OFFLINE_CAUSE = 2
    ERROR_CAUSE = 3
    PAPER = 4


class PrinterBits(IntFlag):
    """The answer to PRINTER."""

    OFFLINE = 0x08


class OfflineBits(IntFlag):
    """The answer to OFFLINE_CAUSE."""

    COVER_OPEN = 0x04
    PAPER_END = 0x20
    ERROR = 0x40


class ErrorBits(IntFlag):
    """The answer to ERROR_CAUSE."""

    RECOVERABLE = 0x04
    CUTTER = 0x08
    UNRECOVERABLE = 0x20
    COOLING = 0x40


class PaperBits(IntFlag):
    """The answer to PAPER; each sensor has two bits; either counts."""

    NEAR_END = 0x0C
    END = 0x60


_CAUSES: tuple[tuple[int, str], ...] = (
    (ErrorBits.CUTTER, "separation-cutter-jam-error"),
    (ErrorBits.COOLING, "subunit-over-temperature-error"),
    (ErrorBits.UNRECOVERABLE, "subunit-unrecoverable-failure-error"),
    (ErrorBits.RECOVERABLE, "subunit-recoverable-failure-error"),
)


def is_real_time(answer: int) -> bool:
    """Whether a byte answers DLE EOT: bits 0 and 7 clear, 1 and 4 set."""
    return answer & 0b1001_0011 == 0b0001_0010


def is_in_order(answer: int) -> bool:
    """Whether a byte answers GS r, when its turn has come: bits 4 and 7 clear."""
    return answer & 0b1001_0000 == 0


def reasons_of(printer: int, paper: int, offline: int = 0, error: int = 0) -> tuple[str, ...]:
    """IPP reasons for the four answers; the last two only matter when the printer is offline."""
    reasons = []
    if paper & PaperBits.END or offline & OfflineBits.PAPER_END:
        reasons.append(PAPER_OUT)
    elif paper & PaperBits.NEAR_END:
        reasons.append(PAPER_LOW)
    if offline & OfflineBits.COVER_OPEN:
        reasons.append(COVER_OPEN)
    reasons += [reason for bit, reason in _CAUSES if error & bit]
    if printer & PrinterBits.OFFLINE and blocking_message(reasons) is None:
        reasons.append("other-error" if offline & OfflineBits.ERROR else "paused")
    return tuple(reasons)


def thermal_status(reasons: tuple[str, ...]) -> PrinterStatus:
    """The status for a printer that said this."""
    return status_of(_IDLE if blocking_message(reasons) is None else _STOPPED, True, reasons)
