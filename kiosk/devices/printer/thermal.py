"""Prints receipts on an 80 mm thermal printer that speaks ESC/POS: on the network, on USB, or a device file."""

import logging
import re
import threading
import time
from collections.abc import Callable, Iterable
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.devices.printer.errors import PrintAborted, PrinterOffline, PrintTimedOut
from kiosk.devices.printer.patience import Patience
from kiosk.devices.printer.port import PrinterState, PrinterStatus, PrintOutcome, PrintProgress, PrintStage
from kiosk.devices.printer.reasons import blocking_message, status_of
from kiosk.devices.printer.thermal_channel import (
    Channel,
    ChannelBlocked,
    ChannelLost,
    open_file,
    open_tcp,
)
from kiosk.devices.printer.thermal_commands import RESET, pieces
from kiosk.devices.printer.thermal_folder import ReceiptFolder
from kiosk.devices.printer.thermal_job import ThermalJob
from kiosk.devices.printer.thermal_link import Link
from kiosk.devices.printer.thermal_port import ReceiptPrinter
from kiosk.devices.printer.thermal_status import CANNOT_SAY, thermal_status
from kiosk.devices.printer.thermal_usb import open_usb

if TYPE_CHECKING:
    from PIL.Image import Image

logger = logging.getLogger(__name__)

Open = Callable[[float], Channel]
"""Opens the way to the printer within so many seconds. Raises ChannelLost."""

_ROWS_A_PAGE = 2376
"""A4's 297 mm: how long a receipt may take is counted in pages, as with other papers."""
_PROCESSING = 4
_PORT = 9100
_TCP = re.compile(r"escpos\+tcp://(?:\[([0-9A-Fa-f:.]+)\]|([^/:@\s]+))(?::(\d+))?\Z")
_USB = re.compile(r"escpos\+usb://([0-9A-Fa-f]{4}):([0-9A-Fa-f]{4})\Z")
_FILE = "escpos+file:"
_FOLDER = "folder:"


def receipt_printer(uri: str, patience: Patience | None = None) -> ReceiptPrinter:
    """The printer at `escpos+tcp://host:9100`, `escpos+usb://04b8:0202`, `escpos+file:/dev/usb/lp0` or `folder:/path`.

    Nothing is opened yet. Build one and keep it: it sees to it that one receipt is printed at a time.
    ValueError for anything else.
    """
    if uri.startswith(_FOLDER):
        return ReceiptFolder(Path(uri.removeprefix(_FOLDER)))
    return ThermalPrinter(_way_to(uri), patience)


def _way_to(uri: str) -> Open:
    if tcp := _TCP.fullmatch(uri):
        host, port = tcp[1] or tcp[2], int(tcp[3] or _PORT)
        return lambda seconds: open_tcp(host, port, seconds)
    if usb := _USB.fullmatch(uri):
        vendor, product = int(usb[1], 16), int(usb[2], 16)
        return lambda _seconds: open_usb(vendor, product)
    if uri.startswith(_FILE):
        path = Path(uri.removeprefix(_FILE))
        return lambda _seconds: open_file(path)
    raise ValueError(f"no receipt printer is written like this: {uri}")


class ThermalPrinter:
    """One printer. It is opened for each receipt and each question, and let go of in between."""

    def __init__(self, way: Open, patience: Patience | None = None) -> None:
        self._open_way = way
        self._patience = patience or Patience()
        self._one_at_a_time = threading.Lock()
        self._job: ThermalJob | None = None
        self._answers_in_turn: bool | None = None
        self._leftover = True
        """What the kiosk printed before it was started is not known."""

    def status(self) -> PrinterStatus:
        """How the printer is now; see `ReceiptPrinter.status`."""
        if not self._one_at_a_time.acquire(blocking=False):
            job = self._job
            return status_of(_PROCESSING, True, job.reasons if job else ())
        try:
            return self._ask()
        except (ChannelLost, ChannelBlocked) as error:
            logger.warning("receipt printer unreachable: %s", error)
            return PrinterStatus(
                False, PrinterState.UNREACHABLE, (), PrinterOffline.what + PrinterOffline.advice
            )
        finally:
            self._one_at_a_time.release()

    def print_receipt(self, image: "Image", on_progress: Callable[[PrintProgress], None]) -> PrintOutcome:
        """Print, cut, and wait for the printer's word; see `ReceiptPrinter.print_receipt`.

        A pipe or plain file cannot answer: there the outcome says that the receipt was handed over, no more.
        Raises PaperOut, PrinterCoverOpen, PrinterOffline, PrinterRejected, PrintAborted, PrinterSilent or
        PrintTimedOut; ValueError for a picture that is no receipt.
        """
        job = pieces(image)
        with self._one_at_a_time:
            on_progress(PrintProgress(PrintStage.SENDING, "正在把材料发送到打印机。"))
            seconds = self._patience.for_pages(-(-image.height // _ROWS_A_PAGE))
            try:
                channel = self._open_way(self._patience.request)
            except ChannelLost as error:
                raise PrinterOffline(str(error)) from None
            if not channel.can_answer:
                return _hand_over(channel, chain((RESET,), job), seconds)
            self._print(channel, job, seconds, on_progress)
            logger.info("receipt printed rows=%d", image.height)
            return PrintOutcome("打印完成，请取走您的材料。")

    def _ask(self) -> PrinterStatus:
        channel = self._open_way(self._patience.request)
        try:
            if not channel.can_answer:
                message = "打印机不能报告状态，请留意里面的纸够不够。"
                return PrinterStatus(True, PrinterState.IDLE, (CANNOT_SAY,), message)
            reasons = Link(channel, self._patience.request).condition()
        finally:
            channel.close()
        if reasons is None:
            silent = ("timed-out",)
            return PrinterStatus(False, PrinterState.UNREACHABLE, silent, blocking_message(silent) or "")
        return thermal_status(reasons)

    def _print(
        self,
        channel: Channel,
        pieces: Iterable[bytes],
        seconds: float,
        on_progress: Callable[[PrintProgress], None],
    ) -> None:
        job = ThermalJob(
            Link(channel, self._patience.request),
            self._patience,
            on_progress,
            answers_in_turn=self._answers_in_turn,
            leftover=self._leftover,
        )
        self._job = job
        try:
            job.run(pieces, seconds)
            self._answers_in_turn = job.answers_in_turn
        finally:
            self._job = None
            self._leftover = job.leftover
            channel.close(discard=job.leftover)


def _hand_over(channel: Channel, pieces: Iterable[bytes], seconds: float) -> PrintOutcome:
    """Give the receipt to something that cannot answer. Raises PrintAborted or PrintTimedOut."""
    deadline = time.monotonic() + seconds
    try:
        for piece in pieces:
            channel.write(piece, deadline - time.monotonic())
    except ChannelLost as error:
        raise PrintAborted(f"the printer went away: {error}") from None
    except ChannelBlocked as error:
        raise PrintTimedOut(str(error)) from None
    finally:
        channel.close()
    logger.info("receipt handed over to a device that cannot answer")
    return PrintOutcome("材料已经送到打印机，它不能报告结果；没有打出来时，请告诉工作人员。")
