"""The answer to reset (ISO 7816-3 §8): its historical bytes, and the kinds of card it can tell."""

ISO_14443_B = bytes.fromhex("3B888001")


def historical_bytes(atr: bytes) -> bytes:
    """The historical bytes; as many as there are where the answer to reset is cut short or out of specification."""
    if len(atr) < 2:
        return b""
    count = atr[1] & 0x0F
    position = 2
    indicator = atr[1] >> 4
    while True:
        interface = position
        position += indicator.bit_count()
        if not indicator & 0x8 or position > len(atr):
            break
        indicator = atr[interface + (indicator & 0x7).bit_count()] >> 4
    return atr[position : position + count]


def is_iso_14443_b(atr: bytes) -> bool:
    """Whether PC/SC made this ATR for a contactless type B card, as resident ID cards are (PC/SC part 3 §3.1.3.2)."""
    return atr.startswith(ISO_14443_B)
