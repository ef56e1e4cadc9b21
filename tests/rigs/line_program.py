"""A program in a process of its own that answers each line of JSON with one."""

import contextlib
import json
import subprocess
import tempfile
import threading
from collections.abc import Mapping
from types import TracebackType
from typing import Self

STOP_S = 10.0


class LineProgram:
    """Ended by its id when it does not end by itself, also when the test fails."""

    def __init__(self, command: list[str], environment: Mapping[str, str], answer_s: float) -> None:
        self._answer_s = answer_s
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the program
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
            env=dict(environment),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # The end of its input is a program's order to end.
        with contextlib.suppress(subprocess.TimeoutExpired, BrokenPipeError):
            self._process.communicate(timeout=STOP_S)
        self._process.kill()
        self._process.wait(STOP_S)
        self._log.close()

    @property
    def pid(self) -> int:
        return self._process.pid

    def said(self) -> str:
        """What it wrote to its standard error so far."""
        self._log.seek(0)
        return self._log.read().decode(errors="replace")

    def hear(self) -> object:
        """Its next line. RuntimeError with what it wrote when there is none in time."""
        assert self._process.stdout is not None
        watchdog = threading.Timer(self._answer_s, self._process.kill)
        watchdog.start()
        try:
            line = self._process.stdout.readline()
        finally:
            watchdog.cancel()
        if not line:
            raise RuntimeError(f"{self._process.args} gave no answer: {self.said()}")
        return json.loads(line)

    def ask(self, question: object) -> object:
        """Its answer to this line."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        return self.hear()
