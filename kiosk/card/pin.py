"""How PINs are coded and what the card says about them (card specification part 5)."""

from kiosk.card.apdu import Command
from kiosk.card.channel import Channel
from kiosk.card.errors import (
    CardError,
    PinBlocked,
    PinFormat,
    PinNotChangeable,
    PinRejected,
    PinUncertain,
    StatusWordError,
)
from kiosk.card.status_word import StatusWord, describe

SHORTEST, LONGEST = 4, 12

_NOT_ALLOWED = {
    StatusWord.INVALID_STATE,
    StatusWord.SECURITY_NOT_SATISFIED,
    StatusWord.CONDITIONS_NOT_SATISFIED,
    StatusWord.FUNCTION_NOT_SUPPORTED,
    StatusWord.INCORRECT_P1P2,
    StatusWord.KEY_NOT_FOUND,
    StatusWord.INSTRUCTION_NOT_SUPPORTED,
    StatusWord.CLASS_NOT_SUPPORTED,
}


def encode(pin: str) -> bytes:
    """Packed digits, an odd number filled with F on the right. Raises PinFormat unless it is 4 to 12 digits."""
    if not (SHORTEST <= len(pin) <= LONGEST and pin.isascii() and pin.isdigit()):
        raise PinFormat
    return bytes.fromhex(pin + "F" * (len(pin) % 2))


def tries_in(sw: int) -> int | None:
    """The number of tries a status word names: 63Cx, or none for a PIN that is locked. None when it names none."""
    if sw >> 4 == 0x63C:
        return sw & 0xF
    if sw == StatusWord.AUTHENTICATION_BLOCKED:
        return 0
    return None


def check(sw: int) -> None:
    """Raises what the card's judgement means: PinRejected, PinBlocked, StatusWordError; 9000 raises nothing."""
    if sw == StatusWord.OK:
        return
    tries = tries_in(sw)
    if tries is None:
        raise StatusWordError(sw)
    if tries == 0:
        raise PinBlocked
    raise PinRejected(tries)


def refusal(sw: int) -> CardError:
    """What it means that the card will not begin, or not carry out, a change: the PIN is what it was."""
    return PinNotChangeable(sw) if sw in _NOT_ALLOWED else StatusWordError(sw)


def committed(channel: Channel, command: Command) -> int:
    """The status word of the one command that writes the PIN.

    Raises PinUncertain when the card was given the command and did not answer, or answers that it failed in writing
    (65xx, 6Fxx: the state of its memory may have changed, ISO 7816-4 §5.6). Any other error means that the command
    was not sent.
    """
    before = channel.sent
    try:
        sw = channel.send(command).sw
    except CardError as error:
        if channel.sent == before:
            raise
        raise PinUncertain(error.name, code=error.code) from None
    if sw >> 8 in (0x65, 0x6F):
        raise PinUncertain(f"SW={describe(sw)}", code=-sw)
    return sw
