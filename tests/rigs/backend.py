"""The platform as a process of its own on a free loopback port, ended also when the test fails."""

import os
import select
import signal
import subprocess
import sys
import tempfile
import time
from types import TracebackType
from typing import Self

READY_S = 30.0
STOP_S = 15.0


class BackendServer:
    """`kiosk backend serve`; what it logs can be read from `said()`."""

    def __init__(self, database_url: str, *options: str) -> None:
        self._command = [
            *(sys.executable, "-m", "kiosk", "backend", "serve"),
            *("--database", database_url, "--port", "0", "--exit-with-parent", *options),
        ]
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the server
        self._process: subprocess.Popen[str] | None = None
        self.url = ""

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            self._command,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
        )
        assert self._process.stdout is not None
        deadline = time.monotonic() + READY_S
        while time.monotonic() < deadline:
            readable, _, _ = select.select([self._process.stdout], [], [], 0.5)
            line = self._process.stdout.readline() if readable else ""
            if line.startswith("listening on "):
                self.url = line.split()[-1]
                return self
            if self._process.poll() is not None:
                break
        self.stop()
        raise RuntimeError(f"the backend did not start: {self.said()}")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        self._log.close()

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def stop(self) -> int | None:
        """Ask it to end, and end it when it does not; its exit code."""
        process, self._process = self._process, None
        if process is None:
            return None
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(STOP_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()
        return process.returncode

    def said(self) -> str:
        """What it wrote to its log so far."""
        self._log.seek(0)
        return self._log.read().decode(errors="replace")
