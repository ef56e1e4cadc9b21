"""Asking a thermal printer, and telling its answers apart."""

import time

from kiosk.devices.printer.thermal_channel import Channel
from kiosk.devices.printer.thermal_status import (
    OfflineBits,
    PrinterBits,
    Question,
    is_in_order,
    is_real_time,
    reasons_of,
)

_ASK_NOW = b"\x10\x04"
"""DLE EOT n: answered at once, also by a printer that is offline."""
_ASK_IN_TURN = b"\x1dr\x01"
"""GS r 1: answered when all that was sent before it has been printed."""
_GO_ON = b"\x10\x05\x01"
"""DLE ENQ 1: go on after an error, from the line where it occurred."""
_FORGET = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08" + b"\x10\x05\x02"
"""DLE DC4 fn 8 and DLE ENQ 2: forget all that was received, and the error that stopped it."""


class Link:
    """One conversation over a channel that can answer. All calls may raise ChannelLost or ChannelBlocked.

    After a question nothing more is sent until it is answered or given up: printers may lose answers otherwise.
    `heard_at` is when anything last came (monotonic).
    """

    def __init__(self, channel: Channel, request: float) -> None:
        self._channel = channel
        self._request = request
        self._now: list[int] = []
        self._in_turn = 0
        self.heard_at = time.monotonic()

    def send(self, data: bytes, seconds: float) -> None:
        """Hand over a piece of the job."""
        self._channel.write(data, seconds)

    def mark(self) -> None:
        """Have the printer answer when it gets here; see `take`."""
        self._channel.write(_ASK_IN_TURN, self._request)

    def take(self) -> int:
        """How many marks were answered since it was last asked."""
        answered, self._in_turn = self._in_turn, 0
        return answered

    def go_on(self) -> None:
        """Have it go on after an error that somebody put right."""
        self._channel.write(_GO_ON, self._request)

    def forget(self) -> None:
        """Have it forget what it holds of an earlier job, and swallow what it says to that."""
        self._channel.write(_FORGET, self._request)

    def listen(self, seconds: float) -> bool:
        """Wait for anything to come, and sort it; whether something came."""
        came = self._channel.read(seconds)
        for answer in came:
            if is_real_time(answer):
                self._now.append(answer)
            elif is_in_order(answer):
                self._in_turn += 1
        if came:
            self.heard_at = time.monotonic()
        return bool(came)

    def silence(self, seconds: float) -> None:
        """Wait until nothing has come for so long: what was late is not taken for an answer to what follows."""
        while self.listen(seconds):
            pass
        self._in_turn = 0

    def condition(self) -> tuple[str, ...] | None:
        """IPP reasons, as the printer says now; None: it does not answer."""
        printer = self._ask(Question.PRINTER)
        if printer is None:
            return None
        offline = error = 0
        if printer & PrinterBits.OFFLINE:
            offline = self._ask(Question.OFFLINE_CAUSE) or 0
            if offline & OfflineBits.ERROR:
                error = self._ask(Question.ERROR_CAUSE) or 0
        paper = self._ask(Question.PAPER)
        return None if paper is None else reasons_of(printer, paper, offline, error)

    def _ask(self, question: Question) -> int | None:
        while self.listen(0):
            pass
        self._now.clear()
        self._channel.write(_ASK_NOW + bytes([question]), self._request)
        deadline = time.monotonic() + self._request
        while not self._now and (left := deadline - time.monotonic()) > 0:
            self.listen(left)
        return self._now[-1] if self._now else None
