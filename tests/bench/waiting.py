"""Let the program run, for a while or until something holds."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

_LOOK_MS = 2


def let_run(seconds: float) -> None:
    """Let the program run for so long."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def until(condition: Callable[[], bool], seconds: float = 10.0) -> bool:
    """Let the program run until the condition holds, at most so long; whether it does."""
    end = time.monotonic() + seconds
    loop = QEventLoop()
    look = QTimer()
    look.setInterval(_LOOK_MS)
    look.timeout.connect(lambda: loop.quit() if condition() or time.monotonic() > end else None)
    if not condition():
        look.start()
        loop.exec()
    return condition()
