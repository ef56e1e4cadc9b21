"""Brings one receipt to a thermal printer that answers, piece by piece, and believes only what it says."""

import time
from collections import deque
from collections.abc import Callable, Iterable

from kiosk.devices.printer.errors import (
    PaperOut,
    PrintAborted,
    PrinterCoverOpen,
    PrinterError,
    PrinterOffline,
    PrinterRejected,
    PrinterSilent,
    PrintTimedOut,
)
from kiosk.devices.printer.patience import Patience
from kiosk.devices.printer.port import PrintProgress, PrintStage
from kiosk.devices.printer.reasons import blocking_message, needs_paper
from kiosk.devices.printer.thermal_channel import ChannelBlocked, ChannelLost
from kiosk.devices.printer.thermal_commands import RESET
from kiosk.devices.printer.thermal_link import Link
from kiosk.devices.printer.thermal_status import COVER_OPEN, RECOVERABLE

_SMALLEST_BUFFER = 4096
_QUIET_S = 0.3
_FIRST_ANSWER_S = 2.0
_SLOWEST = 72 * 8 * 50
"""Bytes a second: 50 mm, each 8 rows of 72 bytes."""
_NO_ANSWER = ("timed-out",)


class ThermalJob:
    """One receipt on its way. `reasons` is what the printer said last.

    `answers_in_turn`: whether the printer answers GS r; None: the job finds out. `leftover`: whether the printer
    may hold part of an earlier receipt, or of this one: that must never come out for the next person.
    """

    def __init__(
        self,
        link: Link,
        patience: Patience,
        on_progress: Callable[[PrintProgress], None],
        *,
        answers_in_turn: bool | None,
        leftover: bool,
    ) -> None:
        self._link = link
        self._patience = patience
        self._deadline = 0.0
        self._on_progress = on_progress
        self._shown: PrintProgress | None = None
        self._begun = False
        self._unprinted: deque[int] = deque()
        self._printed_at = 0.0
        self.answers_in_turn = answers_in_turn
        self.leftover = leftover
        self.reasons: tuple[str, ...] = ()

    def run(self, pieces: Iterable[bytes], seconds: float) -> None:
        """Print; returns when the printer has confirmed it.

        Raises PaperOut, PrinterCoverOpen, PrinterOffline, PrinterRejected, PrintAborted, PrinterSilent or
        PrintTimedOut.
        """
        self._deadline = time.monotonic() + seconds
        try:
            self._print(pieces)
        except ChannelLost as error:
            kind = PrintAborted if self._begun else PrinterOffline
            raise kind(f"the printer went away: {error}") from None
        except ChannelBlocked as error:
            raise self._gave_up(str(error)) from None
        except PrinterError:
            if self._begun and self._is_forgotten():
                self.leftover = False
            raise

    def _print(self, pieces: Iterable[bytes]) -> None:
        if self.leftover:
            self._link.forget()
            self._link.silence(_QUIET_S)
        self._until_well()
        self._begun = self.leftover = True
        self._link.send(RESET, self._time_left())
        self._find_out()
        self._show_printing()
        for piece in pieces:
            self._feed(piece)
        if self.answers_in_turn:
            self._until_unprinted(0)
        else:
            self._until_surely_printed(0)
        self.leftover = False

    def _is_forgotten(self) -> bool:
        """Have the printer forget the receipt; whether it still answers after that."""
        if self.reasons == _NO_ANSWER:
            return False
        try:
            self._link.forget()
            self._link.silence(_QUIET_S)
            return self._link.condition() is not None
        except (ChannelLost, ChannelBlocked):
            return False

    def _find_out(self) -> None:
        """Whether answers come in turn: the printer has nothing to do, so the first would come at once."""
        if self.answers_in_turn is None:
            self._link.mark()
            until = time.monotonic() + min(self._patience.request, _FIRST_ANSWER_S)
            answers = 0
            while not answers and (left := until - time.monotonic()) > 0:
                self._link.listen(left)
                answers = self._link.take()
            self.answers_in_turn = answers > 0

    def _feed(self, piece: bytes) -> None:
        """Send a piece when the printer has room for it."""
        room = max(0, _SMALLEST_BUFFER - len(piece))
        if not self.answers_in_turn:
            self._until_surely_printed(room)
            self._link.send(piece, self._time_left())
            self._printed_at = max(self._printed_at, time.monotonic()) + len(piece) / _SLOWEST
            return
        self._until_unprinted(room)
        self._link.send(piece, self._time_left())
        self._link.mark()
        self._unprinted.append(len(piece))

    def _until_surely_printed(self, most: int) -> None:
        """Wait until a slow printer, with nothing in its way, would hold no more than so many bytes."""
        while (left := self._printed_at - time.monotonic() - most / _SLOWEST) > 0:
            time.sleep(min(left, self._time_left()))
            self._check_time()
        self._until_well()

    def _until_unprinted(self, most: int) -> None:
        """Wait until no more than so many bytes are unprinted; meanwhile say what keeps the printer."""
        while True:
            if printed := min(self._link.take(), len(self._unprinted)):
                self.reasons = ()
                self._show_printing()
            for _piece in range(printed):
                self._unprinted.popleft()
            if sum(self._unprinted) <= most:
                return
            self._check_time()
            if not self._link.listen(min(self._patience.poll, self._time_left())):
                self._look()

    def _until_well(self) -> None:
        """Wait until the printer answers and nothing keeps it from printing."""
        while not self._look():
            self._check_time()
            time.sleep(min(self._patience.poll, self._time_left()))
            self._printed_at = time.monotonic() + _SMALLEST_BUFFER / _SLOWEST

    def _look(self) -> bool:
        """Ask how the printer is and say so; whether it is well. Raises when it has been silent for too long."""
        reasons = self._link.condition()
        self.reasons = _NO_ANSWER if reasons is None else reasons
        silent_s = time.monotonic() - self._link.heard_at
        if reasons is None and (not self._begun or silent_s >= self._patience.lost):
            raise self._gave_up("no answer")
        message = blocking_message(self.reasons)
        if needs_paper(self.reasons):
            self._show(PrintStage.NEEDS_PAPER, "打印机没有纸了，请工作人员加纸，加好后会继续打印。")
        elif message is not None:
            self._show(PrintStage.NEEDS_HELP, message)
        elif self._begun:
            self._show_printing()
        if RECOVERABLE.intersection(self.reasons) and COVER_OPEN not in self.reasons:
            self._link.go_on()
        return message is None

    def _show_printing(self) -> None:
        self._show(PrintStage.PRINTING, "正在打印，请稍等。")

    def _show(self, stage: PrintStage, message: str) -> None:
        progress = PrintProgress(stage, message)
        if progress != self._shown:
            self._shown = progress
            self._on_progress(progress)

    def _time_left(self) -> float:
        return max(0.0, self._deadline - time.monotonic())

    def _check_time(self) -> None:
        if self._time_left() <= 0:
            raise self._gave_up("too late")

    def _gave_up(self, detail: str) -> PrinterError:
        detail = f"{detail}; begun={self._begun} reasons={','.join(self.reasons)}"
        if self.reasons == _NO_ANSWER:
            return PrinterSilent(detail) if self._begun else PrinterOffline(detail)
        if needs_paper(self.reasons):
            return PaperOut(detail)
        if COVER_OPEN in self.reasons:
            return PrinterCoverOpen(detail)
        if blocking_message(self.reasons) is None:
            return PrintTimedOut(detail)
        return PrintAborted(detail) if self._begun else PrinterRejected(detail)
