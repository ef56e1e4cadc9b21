"""A folder in the place of a receipt printer: each receipt becomes a PNG picture."""

import contextlib
import errno
import logging
import os
import secrets
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.devices.printer.errors import FolderFull, FolderUnusable
from kiosk.devices.printer.folder import FolderPrinter
from kiosk.devices.printer.port import PrinterStatus, PrintOutcome, PrintProgress, PrintStage

if TYPE_CHECKING:
    from PIL.Image import Image

logger = logging.getLogger(__name__)

_LOCAL_ZONE = ZoneInfo("Asia/Shanghai")
_NO_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class ReceiptFolder:
    """Writes receipts into `folder`, which is made when it is missing. File names hold a time and chance only."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def status(self) -> PrinterStatus:
        """Ready when the folder can be made and written; see `ReceiptPrinter.status`."""
        return FolderPrinter(self._folder).status()

    def print_receipt(self, image: "Image", on_progress: Callable[[PrintProgress], None]) -> PrintOutcome:
        """Save the receipt, whole or not at all. Raises FolderFull or FolderUnusable."""
        on_progress(PrintProgress(PrintStage.PRINTING, "没有连接打印机，正在保存到文件夹。"))
        name = f"{datetime.now(_LOCAL_ZONE):%Y%m%d-%H%M%S}-{secrets.token_hex(4)}.png"
        partial, whole = self._folder / f".{name}.part", self._folder / name
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                image.save(file, format="PNG")
                file.flush()
                os.fsync(descriptor)
            partial.rename(whole)
        except OSError as error:
            with contextlib.suppress(OSError):
                partial.unlink(missing_ok=True)
            kind = FolderFull if error.errno in _NO_SPACE else FolderUnusable
            raise kind(f"receipt not saved: {error.strerror}") from None
        logger.info("receipt saved as %s", name)
        return PrintOutcome("没有连接打印机，材料已存成文件。", whole)
