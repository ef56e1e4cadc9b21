"""Which printer the settings mean."""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.settings import Settings

if TYPE_CHECKING:
    from kiosk.devices.printer.port import Printer

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
