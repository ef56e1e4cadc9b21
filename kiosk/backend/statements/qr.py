"""QR codes as SVG, for typesetting."""

import qrcode
from qrcode.constants import ERROR_CORRECT_M
from qrcode.image.svg import SvgPathImage


def qr_svg(text: str) -> bytes:
    """The text as a QR code (ISO/IEC 18004), error correction M, with the quiet zone of four modules."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=4, image_factory=SvgPathImage)
    code.add_data(text)
    code.make(fit=True)
    return bytes(code.make_image().to_string())
