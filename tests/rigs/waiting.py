"""Waiting for a condition, bounded, while Qt runs."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

PATIENCE_S = 20.0
LOOK_MS = 5


def until(what: str, condition: Callable[[], bool], patience_s: float = PATIENCE_S) -> None:
    """Let Qt run until the condition holds; AssertionError naming `what` when it does not."""
    end = time.monotonic() + patience_s
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain for {what}")
        pause = QEventLoop()
        QTimer.singleShot(LOOK_MS, pause.quit)
        pause.exec()
