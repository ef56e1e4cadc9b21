"""Every return code of the PC/SC service that card.md §6.3 names, and the error it becomes."""

import pytest

from kiosk.card.errors import ReaderError
from kiosk.card.pcsc.codes import error_for, unsigned

TABLE = [
    (0x8010001D, "no_service", -12),
    (0x8010001E, "no_service", -12),
    (0x80100013, "no_service", -12),
    (0x80100003, "no_service", -12),
    (0x8010006A, "no_service", -12),
    (0x8010002E, "no_reader", -11),
    (0x80100009, "no_reader", -11),
    (0x80100017, "no_reader", -11),
    (0x8010000B, "reader_busy", -11),
    (0x8010000C, "card_removed", -2),
    (0x80100069, "card_removed", -2),
    (0x8010000F, "unpowered_card", -3),
    (0x80100067, "unpowered_card", -3),
    (0x80100066, "mute_card", -4),
    (0x80100014, "reader_fault", -11),
]


@pytest.mark.parametrize(("code", "name", "official"), TABLE)
def test_codes(code: int, name: str, official: int) -> None:
    error = error_for(code, "SCardConnect")
    assert (error.name, error.code) == (name, official)
    assert f"0x{code:08X}" in str(error)
    assert isinstance(error, ReaderError) == (name in ("no_service", "no_reader", "reader_fault"))


def test_signed_codes() -> None:
    assert unsigned(-2146435043) == 0x8010001D
