"""How PINs are coded and what the card says about them (card specification part 5)."""

from kiosk.card.errors import PinBlocked, PinFormat, PinRejected, StatusWordError
from kiosk.card.status_word import StatusWord

SHORTEST, LONGEST = 4, 12


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
