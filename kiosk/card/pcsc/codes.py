"""Return codes of the PC/SC service, and what each means to us (card.md §3 and §6.3; pcsclite.h)."""

from enum import IntEnum

from kiosk.card.errors import (
    CardError,
    CardPulled,
    MuteCard,
    NoReader,
    NoService,
    ReaderBusy,
    ReaderError,
    UnpoweredCard,
)


class Code(IntEnum):
    """The codes we decide by."""

    SUCCESS = 0
    CANCELLED = 0x80100002
    INVALID_HANDLE = 0x80100003
    UNKNOWN_READER = 0x80100009
    TIMEOUT = 0x8010000A
    SHARING_VIOLATION = 0x8010000B
    NO_SMARTCARD = 0x8010000C
    PROTO_MISMATCH = 0x8010000F
    COMM_ERROR = 0x80100013
    NOT_TRANSACTED = 0x80100016
    READER_UNAVAILABLE = 0x80100017
    NO_SERVICE = 0x8010001D
    SERVICE_STOPPED = 0x8010001E
    NO_READERS = 0x8010002E
    UNRESPONSIVE_CARD = 0x80100066
    UNPOWERED_CARD = 0x80100067
    RESET_CARD = 0x80100068
    REMOVED_CARD = 0x80100069
    SECURITY_VIOLATION = 0x8010006A
    """Access denied by polkit; also what a call may get whose service dies under it."""


SERVICE_GONE = frozenset(
    {
        Code.INVALID_HANDLE,
        Code.COMM_ERROR,
        Code.NO_SERVICE,
        Code.SERVICE_STOPPED,
        Code.SECURITY_VIOLATION,
    }
)
READER_GONE = frozenset({Code.UNKNOWN_READER, Code.READER_UNAVAILABLE, Code.NO_READERS})

_MEANINGS: dict[int, type[CardError]] = {
    **dict.fromkeys(SERVICE_GONE, NoService),
    **dict.fromkeys(READER_GONE, NoReader),
    Code.SHARING_VIOLATION: ReaderBusy,
    Code.NO_SMARTCARD: CardPulled,
    Code.REMOVED_CARD: CardPulled,
    Code.PROTO_MISMATCH: UnpoweredCard,
    Code.UNPOWERED_CARD: UnpoweredCard,
    Code.RESET_CARD: UnpoweredCard,
    Code.UNRESPONSIVE_CARD: MuteCard,
    Code.NOT_TRANSACTED: MuteCard,
}


def unsigned(code: int) -> int:
    """The code as pcsclite.h writes it; pyscard may give it signed."""
    return code & 0xFFFFFFFF


def error_for(code: int, call: str) -> CardError:
    """The error that a code other than success means; ReaderError for one that nobody foresaw."""
    return _MEANINGS.get(code, ReaderError)(f"{call} 0x{code:08X}")
