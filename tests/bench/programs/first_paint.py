"""Prints one JSON line: when the window first painted (monotonic) and, after settling, the resident memory."""

import json
import re
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtQuick import QQuickWindow

SETTLE_MS = 2500


def resident_kib() -> int:
    found = re.search(r"VmRSS:\s+(\d+)", Path("/proc/self/status").read_text())
    assert found
    return int(found[1])


def report_first_paint(window: QQuickWindow) -> None:
    painted: list[float] = []

    def finish() -> None:
        print(json.dumps({"painted": painted[0], "resident_kib": resident_kib()}), flush=True)
        QCoreApplication.quit()

    def first_frame() -> None:
        if not painted:
            painted.append(time.monotonic())
            QTimer.singleShot(SETTLE_MS, finish)

    window.frameSwapped.connect(first_frame)
