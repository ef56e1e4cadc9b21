"""Hands and eyes: touches what is on the window by its name, waits for what it shows, takes pictures."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

_TARGET_SIGNALS = ("activated()", "opened(QString)", "yearOpened(int)")
_LOOK_MS = 10


class TourError(Exception):
    """What was looked for did not appear; the message names it."""


class Hands:
    """Acts on one window as a person would. GUI thread only."""

    def __init__(self, window: QQuickWindow, patience_s: float = 30.0) -> None:
        self._window = window
        self._patience = patience_s

    def until(self, what: str, condition: Callable[[], bool]) -> None:
        """Let the program run until the condition holds. TourError names `what` when patience runs out."""
        end = time.monotonic() + self._patience
        while not condition():
            if time.monotonic() > end:
                raise TourError(f"waited in vain for {what}")
            pause = QEventLoop()
            QTimer.singleShot(_LOOK_MS, pause.quit)
            pause.exec()

    def touch(self, name: str) -> None:
        """Touch the middle of the visible, enabled control with this name; waits until it is there."""
        self.until(f"a control named {name}", lambda: self._find(name) is not None)
        item = self._find(name)
        if item is None:
            raise TourError(f"the control {name} went away")
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        for kind, buttons in (
            (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
            (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
        ):
            event = QMouseEvent(
                kind,
                middle,
                self._window.mapToGlobal(middle),
                Qt.MouseButton.LeftButton,
                buttons,
                Qt.KeyboardModifier.NoModifier,
            )
            QGuiApplication.sendEvent(self._window, event)
            QGuiApplication.processEvents()

    def sees(self, text: str) -> bool:
        """Whether some visible item shows this text, or has it in its text."""
        return any(text in str(item.property("text") or "") for item in self._visible_items())

    def picture(self, path: Path) -> None:
        """Save what the window shows, after it has painted everything that is due."""
        QGuiApplication.processEvents()
        if not self._window.grabWindow().save(str(path)):
            raise TourError(f"cannot write {path}")

    def _find(self, name: str) -> QQuickItem | None:
        for item in self._visible_items():
            meta = item.metaObject()
            if not item.isEnabled() or not any(meta.indexOfSignal(signal) >= 0 for signal in _TARGET_SIGNALS):
                continue
            if name in {item.property("text"), item.property("name"), item.property("title")}:
                return item
        return None

    def _visible_items(self) -> Iterator[QQuickItem]:
        pending = [self._window.contentItem()]
        while pending:
            item = pending.pop()
            if item.isVisible() and item.opacity() > 0:
                yield item
                pending.extend(reversed(item.childItems()))
