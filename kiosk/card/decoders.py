"""How values are coded on the card: packed digits (cn), text (an), dates (V2.0 §6.2)."""

from datetime import date


def is_unset(value: bytes) -> bool:
    """Whether the item was never written: nothing, all FF or all 00."""
    return value.count(0xFF) == len(value) or value.count(0x00) == len(value)


def hexadecimal(value: bytes) -> str:
    """All digits of a packed item in upper case, fill included; empty when unset."""
    return "" if is_unset(value) else value.hex().upper()


def packed_digits(value: bytes) -> str:
    """Digits of a packed item, right-hand F fill taken off; empty when unset."""
    return hexadecimal(value).rstrip("F")


def text(value: bytes) -> str:
    """GB 18030 text (it contains GBK) up to the first 00; what cannot be decoded becomes U+FFFD. Empty when unset."""
    if is_unset(value):
        return ""
    return value.split(b"\x00", 1)[0].rstrip(b"\xff").decode("gb18030", errors="replace").strip()


def calendar_date(value: bytes) -> date | None:
    """Packed CCYYMMDD; None for FF, 00 and what is no date."""
    digits = value.hex()
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return None
