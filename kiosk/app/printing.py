"""Which printers the settings mean."""

import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.settings import Settings

if TYPE_CHECKING:
    from kiosk.devices.printer.port import Printer
    from kiosk.devices.printer.thermal_port import ReceiptPrinter

_FOLDER = "folder:"


def printer_for(settings: Settings) -> "Printer":
    """The IPP queue or folder of `printer.uri`; without one a folder of its own under the temporary ones."""
    from kiosk.devices.printer.folder import FolderPrinter
    from kiosk.devices.printer.ipp import IppPrinter

    uri = settings.printer.uri
    if uri.startswith(_FOLDER):
        return FolderPrinter(Path(uri.removeprefix(_FOLDER)))
    if uri:
        return IppPrinter(uri)
    return FolderPrinter(Path(tempfile.gettempdir()) / "shebao-kiosk-papers")


def receipt_printer_for(settings: Settings) -> "ReceiptPrinter | None":
    """The printer of `printer.receipt_uri`, the same one each time; None: this kiosk prints no receipts."""
    uri = settings.printer.receipt_uri
    return _receipt_printer_at(uri) if uri else None


@cache
def _receipt_printer_at(uri: str) -> "ReceiptPrinter":
    from kiosk.devices.printer.thermal import receipt_printer

    return receipt_printer(uri)
