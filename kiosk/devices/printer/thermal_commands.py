"""A receipt in ESC/POS, as python-escpos writes it."""

import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kiosk.devices.printer.thermal_port import WIDTH

if TYPE_CHECKING:
    from PIL.Image import Image

RESET = b"\x1b@"
"""ESC @: forget what an earlier program set."""

_PIECE_ROWS = 24
"""3 mm: two pieces fit into the 4 KiB that the smallest printers take in, so that questions always reach them."""
_PROFILE = "TM-T20II"
"""Any of the library's profiles with 576 dots; without one it writes complaints to standard output."""


def pieces(image: "Image") -> Iterator[bytes]:
    """The picture's strips from the top (GS v 0), then the cut (GS V 66) that leaves the slip hanging by a corner.

    ValueError when it is not 576 wide, or not black and white.
    """
    if image.width != WIDTH or image.mode != "1":
        raise ValueError(f"a receipt is a picture of mode 1, {WIDTH} wide, not {image.mode}, {image.width}")
    return _pieces(image)


def _pieces(image: "Image") -> Iterator[bytes]:
    # Imported here: it takes 0.2 s and 17 MB, and most visits print no receipt.
    from escpos import capabilities  # noqa: PLC0415 - as above
    from escpos.printer import Dummy  # noqa: PLC0415 - as above

    # The library leaves a folder of its own in the temporary ones, each time that it is loaded.
    shutil.rmtree(capabilities.pickle_dir, ignore_errors=True)
    writer = Dummy(profile=_PROFILE)
    for top in range(0, image.height, _PIECE_ROWS):
        strip = image.crop((0, top, WIDTH, min(top + _PIECE_ROWS, image.height)))
        writer.image(strip, impl="bitImageRaster")
        yield writer.output
        writer.clear()
    writer.cut(feed=False)
    yield writer.output
