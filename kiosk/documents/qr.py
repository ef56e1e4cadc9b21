"""QR codes as plain matrices, for whoever paints them."""

QUIET_ZONE = 4
"""Light modules that must surround the code (ISO/IEC 18004, 6.3.8); the painter adds them."""


def qr_matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """Square rows of modules, True is dark, without the quiet zone. Error correction M (15 %).

    Raises ValueError when the text is empty, not ASCII, or longer than a QR code holds (2 331 bytes at this
    level). ASCII only: a code carries no name of its encoding, and scanners read Chinese as Shift JIS.
    """
    # Imported here: the library takes longer to load than a screen without a code takes to show.
    import qrcode  # noqa: PLC0415 - kept off the kiosk's start path
    from qrcode.exceptions import DataOverflowError  # noqa: PLC0415 - as above

    if not text or not text.isascii():
        raise ValueError("a QR code needs ASCII text")
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=0)
    code.add_data(text)
    try:
        code.make(fit=True)
    except (DataOverflowError, ValueError) as error:
        raise ValueError("the text is too long for a QR code") from error
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())
