"""A folder in the place of a printer: each paper becomes a PDF file."""

import contextlib
import errno
import logging
import os
import secrets
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.devices.printer.errors import FolderFull, FolderUnusable
from kiosk.devices.printer.port import (
    PrinterState,
    PrinterStatus,
    PrintOutcome,
    PrintProgress,
    PrintStage,
)

logger = logging.getLogger(__name__)

_LOCAL_ZONE = ZoneInfo("Asia/Shanghai")
_NO_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class FolderPrinter:
    """Writes papers into `folder`, which is made when it is missing. File names hold a time and chance only."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def status(self) -> PrinterStatus:
        """Ready when the folder can be made and written; see `Printer.status`."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            logger.warning("paper folder cannot be made: %s", error.strerror)
        if not os.access(self._folder, os.W_OK | os.X_OK) or not self._folder.is_dir():
            message = FolderUnusable.what + FolderUnusable.advice
            return PrinterStatus(False, PrinterState.STOPPED, (), message)
        return PrinterStatus(
            True, PrinterState.IDLE, (), f"没有连接打印机，材料保存到文件夹 {self._folder}。"
        )

    def print_pdf(
        self,
        pdf: bytes,
        title: str,  # noqa: ARG002 - a queue shows a title, a file name must not
        on_progress: Callable[[PrintProgress], None],
        pages: int = 1,  # noqa: ARG002 - a file takes as long as it takes
    ) -> PrintOutcome:
        """Save the paper, whole or not at all. Raises FolderFull or FolderUnusable."""
        on_progress(PrintProgress(PrintStage.PRINTING, "没有连接打印机，正在保存到文件夹。"))
        name = f"{datetime.now(_LOCAL_ZONE):%Y%m%d-%H%M%S}-{secrets.token_hex(4)}.pdf"
        partial, whole = self._folder / f".{name}.part", self._folder / name
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            _write(partial, pdf)
            partial.rename(whole)
        except OSError as error:
            with contextlib.suppress(OSError):
                partial.unlink(missing_ok=True)
            kind = FolderFull if error.errno in _NO_SPACE else FolderUnusable
            raise kind(f"paper not saved: {error.strerror}") from None
        logger.info("paper saved as %s", name)
        return PrintOutcome("没有连接打印机，材料已存成文件。", whole)


def _write(path: Path, content: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(descriptor)
