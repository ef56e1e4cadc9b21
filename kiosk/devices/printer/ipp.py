"""Prints through an IPP queue, CUPS's or the printer's own, and believes only what the queue says."""

import logging
import threading
import time
from collections.abc import Callable

from kiosk.devices.printer import ipptool
from kiosk.devices.printer.errors import PrinterOffline, PrinterRejected
from kiosk.devices.printer.ipptool import IppReply, IppUnreachable
from kiosk.devices.printer.job import JobWatch
from kiosk.devices.printer.patience import Patience
from kiosk.devices.printer.port import (
    PrinterState,
    PrinterStatus,
    PrintOutcome,
    PrintProgress,
    PrintStage,
)
from kiosk.devices.printer.reasons import status_of

logger = logging.getLogger(__name__)

_BUSY = "server-error-busy"
_GONE = frozenset({"client-error-not-found", "client-error-not-possible", "client-error-gone"})


class IppPrinter:
    """A queue at `ipp://host:port/ipp/print` (a printer) or `ipp://localhost/printers/NAME` (CUPS).

    One paper at a time. A job is created before its document is sent, so that it can be cancelled whatever
    happens then; one that could not be cancelled is remembered and cancelled before the next is printed:
    a paper must not come out for the next person.
    """

    def __init__(self, uri: str, patience: Patience | None = None) -> None:
        self._uri = uri
        self._patience = patience or Patience()
        self._one_at_a_time = threading.Lock()
        self._leftovers: set[int] = set()

    def status(self) -> PrinterStatus:
        """How the printer is now; see `Printer.status`."""
        try:
            reply = ipptool.get_printer_attributes(self._uri, self._patience.request)
        except IppUnreachable as error:
            logger.warning("printer unreachable: %s", error)
            return PrinterStatus(
                False, PrinterState.UNREACHABLE, (), PrinterOffline.what + PrinterOffline.advice
            )
        if not reply.successful:
            logger.warning("printer status refused: status=%s", reply.status)
            return status_of(None, None, ())
        return status_of(
            reply.attributes.get("printer-state"),
            reply.attributes.get("printer-is-accepting-jobs"),
            reply.keywords("printer-state-reasons"),
        )

    def print_pdf(
        self, pdf: bytes, title: str, on_progress: Callable[[PrintProgress], None], pages: int = 1
    ) -> PrintOutcome:
        """Print and wait for the queue's word; see `Printer.print_pdf`.

        Raises PaperOut, PrinterOffline, PrinterRejected, PrintAborted or PrintTimedOut.
        """
        with self._one_at_a_time:
            deadline = time.monotonic() + self._patience.for_pages(pages)
            try:
                self._cancel_leftovers()
                on_progress(PrintProgress(PrintStage.SENDING, "正在把材料发送到打印机。"))
                job = self._create(title, on_progress, deadline)
            except IppUnreachable as error:
                raise PrinterOffline(str(error)) from None
            self._leftovers.add(job)
            try:
                self._send(job, pdf)
                JobWatch(self._uri, job, self._patience, deadline).wait(on_progress)
                self._leftovers.discard(job)
            finally:
                if job in self._leftovers:
                    self._try_to_cancel(job)
            logger.info("printed job=%d pages=%d", job, pages)
            return PrintOutcome("打印完成，请取走您的材料。")

    def _create(self, title: str, on_progress: Callable[[PrintProgress], None], deadline: float) -> int:
        """The job's id. Waits while the printer is busy with another's."""
        while True:
            reply = ipptool.create_job(self._uri, title, self._patience.request)
            job = reply.attributes.get("job-id")
            if reply.successful and isinstance(job, int):
                return job
            if reply.status != _BUSY or time.monotonic() >= deadline:
                raise PrinterRejected(f"create-job status={reply.status}")
            on_progress(PrintProgress(PrintStage.WAITING, "打印机正忙，请稍等。"))
            time.sleep(self._patience.poll)

    def _send(self, job: int, pdf: bytes) -> None:
        try:
            reply = ipptool.send_document(self._uri, job, pdf, self._patience.sending)
        except IppUnreachable as error:
            raise PrinterOffline(f"job={job} {error}") from None
        if not reply.successful:
            raise PrinterRejected(f"send-document job={job} status={reply.status}")

    def _cancel_leftovers(self) -> None:
        """Raises IppUnreachable: without an answer there is no printing either."""
        for job in tuple(self._leftovers):
            self._settle(job, ipptool.cancel_job(self._uri, job, self._patience.request))

    def _try_to_cancel(self, job: int) -> None:
        try:
            self._settle(job, ipptool.cancel_job(self._uri, job, self._patience.request))
        except IppUnreachable as error:
            logger.warning("job left in the printer: job=%d %s", job, error)

    def _settle(self, job: int, reply: IppReply) -> None:
        """A job that is cancelled, or that the printer no longer has or has finished, is forgotten."""
        if reply.successful or reply.status in _GONE:
            self._leftovers.discard(job)
        else:
            logger.warning("job not cancelled: job=%d status=%s", job, reply.status)
