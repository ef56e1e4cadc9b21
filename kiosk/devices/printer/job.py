"""Waits for one job's end, by the queue's own word (RFC 8011 §5.3.7 job-state)."""

import time
from collections.abc import Callable

from kiosk.devices.printer import ipptool
from kiosk.devices.printer.errors import (
    PaperOut,
    PrintAborted,
    PrinterOffline,
    PrintTimedOut,
)
from kiosk.devices.printer.ipptool import IppReply, IppUnreachable
from kiosk.devices.printer.patience import Patience
from kiosk.devices.printer.port import PrintProgress, PrintStage
from kiosk.devices.printer.reasons import blocking_message, needs_paper

_PROCESSING, _STOPPED, _CANCELED, _ABORTED, _COMPLETED = 5, 6, 7, 8, 9
_GIVEN_UP = {_CANCELED: "canceled", _ABORTED: "aborted"}
_FAULTY = frozenset({"job-completed-with-errors", "job-canceled-at-device"})


class JobWatch:
    """Asks for one job and its printer until the job ends or `deadline` (monotonic seconds) has passed."""

    def __init__(self, uri: str, job: int, patience: Patience, deadline: float) -> None:
        self._uri = uri
        self._job = job
        self._patience = patience
        self._deadline = deadline

    def wait(self, on_progress: Callable[[PrintProgress], None]) -> None:
        """Return when the queue says `completed`.

        Raises PrintAborted, PrinterOffline, and at the deadline PaperOut or PrintTimedOut.
        """
        shown: PrintProgress | None = None
        lost_since: float | None = None
        while True:
            try:
                reply = ipptool.get_job_attributes(self._uri, self._job, self._patience.request)
                if self._is_completed(reply):
                    return
                progress = self._progress(reply)
                lost_since = None
            except IppUnreachable as error:
                now = time.monotonic()
                lost_since = now if lost_since is None else lost_since
                if now - lost_since >= self._patience.lost or now >= self._deadline:
                    raise PrinterOffline(f"job={self._job} {error}") from None
            else:
                if progress != shown:
                    shown = progress
                    on_progress(progress)
                if time.monotonic() >= self._deadline:
                    raise self._too_late(progress)
            time.sleep(self._patience.poll)

    def _is_completed(self, reply: IppReply) -> bool:
        if not reply.successful:
            raise PrintAborted(f"job={self._job} status={reply.status}")
        state = reply.attributes.get("job-state")
        faults = _FAULTY.intersection(reply.keywords("job-state-reasons"))
        if state in _GIVEN_UP or (state == _COMPLETED and faults):
            raise PrintAborted(
                f"job={self._job} state={_GIVEN_UP.get(state, 'completed')} faults={sorted(faults)}"
            )
        return bool(state == _COMPLETED)

    def _progress(self, reply: IppReply) -> PrintProgress:
        printer = ipptool.get_printer_attributes(self._uri, self._patience.request)
        reasons = printer.keywords("printer-state-reasons")
        if needs_paper(reasons):
            return PrintProgress(PrintStage.NEEDS_PAPER, "打印机没有纸了，请工作人员加纸，加好后会继续打印。")
        if (message := blocking_message(reasons)) is not None:
            return PrintProgress(PrintStage.NEEDS_HELP, message)
        if reply.attributes.get("job-state") == _STOPPED:
            return PrintProgress(PrintStage.NEEDS_HELP, "打印机停下了，请工作人员检查。")
        if reply.attributes.get("job-state") == _PROCESSING:
            return PrintProgress(PrintStage.PRINTING, "正在打印，请稍等。")
        return PrintProgress(PrintStage.WAITING, "材料已在打印队列中，请稍等。")

    def _too_late(self, progress: PrintProgress) -> PaperOut | PrintTimedOut:
        detail = f"job={self._job} stage={progress.stage}"
        return PaperOut(detail) if progress.stage is PrintStage.NEEDS_PAPER else PrintTimedOut(detail)
