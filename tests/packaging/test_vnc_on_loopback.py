"""The demonstration without a display: a real Qt window over VNC, for this machine only."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "packaging" / "vnc_on_loopback.py"
WINDOW = """
import signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QRasterWindow
application = QGuiApplication(sys.argv)
signal.signal(signal.SIGTERM, lambda *_: application.exit(7))
ticks = QTimer(interval=20)
ticks.timeout.connect(lambda: None)
ticks.start()
window = QRasterWindow()
window.showFullScreen()
sys.exit(application.exec())
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def served(port: int, *command: str) -> Iterator[subprocess.Popen[str]]:
    """The script with a program; ended with the test if it has not ended itself."""
    program = subprocess.Popen(
        [sys.executable, str(SCRIPT), "--port", str(port), "--size", "320x240", "--", *command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        yield program
    finally:
        if program.poll() is None:
            os.killpg(program.pid, signal.SIGKILL)
        program.communicate(timeout=10)


def greeting(port: int) -> bytes:
    """What the VNC server says first, once it is there."""
    give_up = time.monotonic() + 30
    while time.monotonic() < give_up:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=30) as viewer:
                return viewer.recv(12)
        except ConnectionRefusedError:
            time.sleep(0.05)
    return b""


def listening_addresses(port: int) -> set[str]:
    rows = subprocess.run(
        ["ss", "-Hltn", f"sport = :{port}"], capture_output=True, text=True, check=True
    ).stdout
    return {re.split(r"\s+", row.strip())[3] for row in rows.splitlines()}


def test_a_window_is_served_on_loopback_only_and_its_exit_code_comes_through() -> None:
    port = free_port()
    with served(port, sys.executable, "-c", WINDOW) as program:
        assert greeting(port).startswith(b"RFB 003.")
        assert listening_addresses(port) == {f"127.0.0.1:{port}"}
        program.terminate()
        assert program.wait(timeout=30) == 7


def test_a_port_in_use_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, served(taken.getsockname()[1], "true") as program:
        output, _ = program.communicate(timeout=30)
        assert program.returncode == 1
        assert "VNC_PORT" in output


def test_a_program_that_ends_ends_the_script() -> None:
    with served(free_port(), sys.executable, "-c", "raise SystemExit(3)") as program:
        assert program.wait(timeout=30) == 3
