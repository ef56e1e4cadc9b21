"""Selecting the social-security environment, and telling apart the cards that have none (card.md §1.1, §1.2)."""

from kiosk.card.apdu import Command, Response
from kiosk.card.atr import is_iso_14443_b
from kiosk.card.channel import Channel
from kiosk.card.errors import (
    BankCard,
    CardLocked,
    NotASocialSecurityCard,
    ResidentIdCard,
    StatusWordError,
)
from kiosk.card.status_word import StatusWord
from kiosk.card.tlv import find_ber

INS_SELECT = 0xA4
BY_NAME = 0x04

SSSE = "sx1.sh.社会保障".encode("gbk")
PAYMENT_ENVIRONMENTS = (b"1PAY.SYS.DDF01", b"2PAY.SYS.DDF01", bytes.fromhex("A000000333010101"))

_LOCKED = {StatusWord.FUNCTION_NOT_SUPPORTED, StatusWord.APPLICATION_LOCKED}
_NO_SUCH_APPLICATION = {
    StatusWord.FILE_NOT_FOUND,
    StatusWord.INCORRECT_P1P2,
    StatusWord.INSTRUCTION_NOT_SUPPORTED,
    StatusWord.CLASS_NOT_SUPPORTED,
}
_ALGORITHMS = {b"\x01": "3DES", b"\x02": "SSF33", b"\x03": "SM4"}


def select_environment(channel: Channel) -> bytes:
    """Select the social-security environment; the answer is its FCI, empty on cards that give none.

    Raises NotASocialSecurityCard or one of its kinds, CardLocked, StatusWordError.
    """
    response = channel.send(_SELECT_SSSE)
    if response.ok:
        return response.data
    if is_iso_14443_b(channel.atr):
        raise ResidentIdCard(f"SW=0x{response.sw:04X}")
    if response.sw in _LOCKED:
        raise CardLocked(response.sw)
    if response.sw not in _NO_SUCH_APPLICATION:
        raise StatusWordError(response.sw)
    if any(_select_by_name(channel, name).ok for name in PAYMENT_ENVIRONMENTS):
        raise BankCard(f"SW=0x{response.sw:04X}")
    raise NotASocialSecurityCard(f"SW=0x{response.sw:04X}")


def algorithm_of(fci: bytes, card_identifier: str) -> str:
    """The card's algorithm from its FCI: 6F, A5, 9F0C, 86.

    A card that names none has SSF33 when Beijing (11) issued it, else 3DES (reader specification §10.1).
    """
    named = find_ber(fci, 0x6F, 0xA5, 0x9F0C, 0x86)
    if named is not None and named in _ALGORITHMS:
        return _ALGORITHMS[named]
    return "SSF33" if card_identifier.startswith("11") else "3DES"


def _by_name(name: bytes) -> Command:
    return Command(0x00, INS_SELECT, BY_NAME, 0x00, name)


_SELECT_SSSE = _by_name(SSSE)


def _select_by_name(channel: Channel, name: bytes) -> Response:
    return channel.send(_by_name(name))
