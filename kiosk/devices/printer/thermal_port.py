"""What the kiosk asks of a printer for receipts, whichever it is."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from kiosk.devices.printer.port import PrinterStatus, PrintOutcome, PrintProgress

if TYPE_CHECKING:
    from PIL.Image import Image

WIDTH = 576
"""Dots across: 72 mm at 203 an inch."""


class ReceiptPrinter(Protocol):
    """A printer for receipts. Both calls block: call them in an executor."""

    def status(self) -> PrinterStatus:
        """Ask the printer how it is. Raises nothing: what cannot be asked is UNREACHABLE."""
        ...

    def print_receipt(self, image: "Image", on_progress: Callable[[PrintProgress], None]) -> PrintOutcome:
        """Print a picture of mode "1", 576 wide, cut, and wait until it is done. Raises PrinterError.

        `on_progress` is called on this thread.
        """
        ...
