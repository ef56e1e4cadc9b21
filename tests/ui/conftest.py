"""One Qt application for all tests of the interface, and background work that a test lets run."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.ui.background import Background, GuiQueue


@pytest.fixture
def background(qt_app: QGuiApplication) -> Iterator[Background]:
    executor = ThreadPoolExecutor(max_workers=2)
    yield Background(executor, GuiQueue())
    executor.shutdown(wait=True)


Until = Callable[[Callable[[], bool]], None]


@pytest.fixture
def until(qt_app: QGuiApplication) -> Until:
    """Let Qt run until a condition holds; fails after ten seconds."""

    def wait(condition: Callable[[], bool]) -> None:
        for _ in range(1000):
            if condition():
                return
            loop = QEventLoop()
            QTimer.singleShot(10, loop.quit)
            loop.exec()
        pytest.fail("the condition did not come true")

    return wait
