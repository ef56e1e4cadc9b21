"""A thermal printer in software: takes ESC/POS in, answers status, and gives back the slips that it printed.

Written from the command reference, not from our driver: a small receive buffer that fills up, commands executed
in their turn at a speed, real-time commands executed when they arrive, paper that runs out, a cover, a cutter.
"""

import threading
import time
from collections.abc import Callable

from PIL import Image

DLE, ESC, GS = 0x10, 0x1B, 0x1D
FORGET = bytes([DLE, 0x14, 8, 1, 3, 20, 1, 6, 2, 8])
NEAR_END_ROWS = 400


class _Forgotten(Exception):
    """The buffers were cleared in the middle of a command."""


class ThermalMachine:
    """The inside of a printer, whatever it is plugged into. `answer` takes what it says.

    Knobs, to be turned at any time: `cover_open`, `paused`, `cutter_jammed`, `paper_rows`, `speaks` (answers at
    all), `speaks_in_turn` (answers GS r), `late_s` (how long it thinks before an answer).
    """

    def __init__(self, answer: Callable[[bytes], None], buffer: int = 4096) -> None:
        self._answer = answer
        self._room = buffer
        self._buffer = bytearray()
        self._seen = bytearray()
        self._changed = threading.Condition()
        self._age = self._begun_at = 0
        self._rows: list[bytes] = []
        self._error = 0
        self._off = False
        self._at_row: dict[int, Callable[[], None]] = {}
        self.rows_printed = 0
        self.cover_open = self.paused = self.cutter_jammed = False
        self.paper_rows = 1_000_000
        self.row_s = 0.0
        self.speaks = self.speaks_in_turn = True
        self.late_s = 0.0
        self.slips: list[Image.Image] = []
        self.not_understood = bytearray()
        self.resets = 0
        self.cut = 0
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._thread.start()

    def at_row(self, row: int, action: Callable[[], None]) -> None:
        """Do something when so many rows have been printed, on the printer's own thread."""
        self._at_row[row] = action

    def turn(self, **knobs: object) -> None:
        """Turn knobs, and let the printer notice."""
        with self._changed:
            for name, value in knobs.items():
                assert hasattr(self, name), name
                setattr(self, name, value)
            self._changed.notify_all()

    def power_off(self) -> None:
        """Nothing works any more; what was in the buffers is gone."""
        with self._changed:
            self._off = True
            self._changed.notify_all()
        if threading.current_thread() is not self._thread:
            self._thread.join(5)

    def receive(self, data: bytes) -> None:
        """Take data in; waits while the buffer is full, as a printer makes its peer wait."""
        for byte in data:
            with self._changed:
                self._changed.wait_for(lambda: len(self._buffer) < self._room or self._off)
                if self._off:
                    return
                self._buffer.append(byte)
                self._changed.notify_all()
            self._seen.append(byte)
            self._look_for_real_time()

    def held(self) -> int:
        """How many bytes wait in the buffer."""
        with self._changed:
            return len(self._buffer)

    # What is executed on arrival.

    def _look_for_real_time(self) -> None:
        if self._seen.endswith(FORGET):
            self._clear()
            self._say(b"\x37\x25\x00")
        elif len(self._seen) >= 3 and self._seen[-3] == DLE:
            kind, number = self._seen[-2:]
            if kind == 0x04 and 1 <= number <= 4:
                self._say(bytes([self._status(number)]))
            elif kind == 0x05 and number in (1, 2):
                if number == 2 and self._error:
                    self._clear()
                with self._changed:
                    if not self.cutter_jammed:
                        self._error = 0
                    self._changed.notify_all()
        del self._seen[:-16]

    def _clear(self) -> None:
        with self._changed:
            self._buffer.clear()
            self._rows.clear()
            self._age += 1
            self._changed.notify_all()

    def _say(self, answer: bytes) -> None:
        if self.speaks:
            time.sleep(self.late_s)
            self._answer(answer)

    def _status(self, number: int) -> int:
        out = self.paper_rows <= 0
        if number == 1:
            return 0x12 | (0 if self._is_online() else 0x08) | 0x04
        if number == 2:
            return 0x12 | self.cover_open * 0x04 | out * 0x20 | bool(self._error) * 0x40
        if number == 3:
            return 0x12 | self._error
        return 0x12 | (self.paper_rows < NEAR_END_ROWS) * 0x0C | out * 0x60

    def _is_online(self) -> bool:
        return not (self.cover_open or self.paused or self._error) and self.paper_rows > 0

    # What is executed in its turn.

    def _work(self) -> None:
        while not self._off:
            self._begun_at = self._age
            try:
                self._execute()
            except _Forgotten:
                continue

    def _is_over(self) -> bool:
        """Whether the command being executed is to be given up."""
        return self._off or self._begun_at != self._age

    def _take(self, count: int) -> bytes:
        with self._changed:
            self._changed.wait_for(lambda: len(self._buffer) >= count or self._is_over())
            if self._is_over():
                raise _Forgotten
            taken = bytes(self._buffer[:count])
            del self._buffer[:count]
            self._changed.notify_all()
            return taken

    def _wait_online(self) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._is_online() or self._is_over())
            if self._is_over():
                raise _Forgotten

    def _execute(self) -> None:
        first = self._take(1)[0]
        if first == DLE:
            kind, _number = self._take(2)
            if kind == 0x14:
                self._take(len(FORGET) - 3)
            return
        self._wait_online()
        if first == ESC and (second := self._take(1)) == b"@":
            self.resets += 1
        elif first == GS:
            second = self._take(1)
            if second == b"v":
                self._raster()
            elif second == b"r":
                self._take(1)
                self._wait_online()
                if self.speaks_in_turn:
                    self._say(bytes([0x03 if self.paper_rows < NEAR_END_ROWS else 0]))
            elif second == b"V":
                self._cut()
            else:
                self.not_understood += bytes([first]) + second
        else:
            self.not_understood.append(first)

    def _raster(self) -> None:
        kind, mode, wide_low, wide_high, rows_low, rows_high = self._take(6)
        assert (kind, mode) == (ord("0"), 0)
        width, rows = wide_low + 256 * wide_high, rows_low + 256 * rows_high
        for _ in range(rows):
            row = self._take(width)
            self._wait_online()
            time.sleep(self.row_s)
            self._rows.append(row)
            self.rows_printed += 1
            self.paper_rows -= 1
            if action := self._at_row.pop(self.rows_printed, None):
                action()
            if self.cover_open:
                self._error = 0x04

    def _cut(self) -> None:
        if self._take(1)[0] >= 65:
            self._take(1)
        if self.cutter_jammed:
            self._error = 0x08
            self._wait_online()
        if self._rows:
            size = (len(self._rows[0]) * 8, len(self._rows))
            ink = Image.frombytes("1", size, b"".join(self._rows))
            self.slips.append(ink.point(lambda level: 255 - level, mode="1"))
        self._rows.clear()
        self.cut += 1
