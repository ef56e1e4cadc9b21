"""Hands and eyes: touches what is on the window by its name, waits for what it shows, takes pictures."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QEventLoop, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QInputMethodEvent, QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

_TARGET_SIGNAL = "activated()"
_LOOK_MS = 10
_DOWN = "往下看"
_MOST_TURNS = 20
_STILL = 4
_SETTLE_ROUNDS = 3


class TourError(Exception):
    """What was looked for did not appear; the message names it."""


class Hands:
    """Acts on one window as a person would. GUI thread only."""

    def __init__(self, window: QQuickWindow, patience_s: float = 30.0) -> None:
        self.window = window
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
        self.settle()
        item = self._find(name)
        if item is None:
            raise TourError(f"the control {name} went away")
        self._turn_to(item)
        self._touch_at(item.mapToScene(QPointF(item.width() / 2, item.height() / 2)))

    def _turn_to(self, item: QQuickItem) -> None:
        """Scroll down by touches until the item is in sight."""
        page = _scrolling_parent(item)
        for _ in range(_MOST_TURNS):
            middle = QPointF(item.width() / 2, item.height() / 2)
            if page is None or page.contains(item.mapToItem(page, middle)):
                return
            down = self._find(_DOWN)
            if down is None:
                return
            self._touch_at(down.mapToScene(QPointF(down.width() / 2, down.height() / 2)))
            self._rest(page)

    def _rest(self, page: QQuickItem) -> None:
        """Wait until the page moves no more."""
        places: list[float] = []

        def still() -> bool:
            places.append(float(page.property("contentY")))
            return len(places) >= _STILL and len(set(places[-_STILL:])) == 1

        self.until("the page to stand still", still)

    def _touch_at(self, middle: QPointF) -> None:
        for kind, buttons in (
            (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
            (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
        ):
            event = QMouseEvent(
                kind,
                middle,
                self.window.mapToGlobal(middle),
                Qt.MouseButton.LeftButton,
                buttons,
                Qt.KeyboardModifier.NoModifier,
            )
            QGuiApplication.sendEvent(self.window, event)
            QGuiApplication.processEvents()

    def write(self, text: str) -> None:
        """Put this text in place of what is in the field in use, as a keyboard would."""
        self.until("a field in use", lambda: isinstance(QGuiApplication.focusObject(), QQuickItem))
        field = QGuiApplication.focusObject()
        field.setProperty("text", "")
        event = QInputMethodEvent()
        event.setCommitString(text)
        QGuiApplication.sendEvent(field, event)
        QGuiApplication.processEvents()

    def settle(self) -> None:
        """Let layouts that were changed find their places: they do when the window paints."""
        for _ in range(_SETTLE_ROUNDS):
            QGuiApplication.processEvents()
            self.window.grabWindow()

    def sees(self, text: str) -> bool:
        """Whether some visible item shows this text, or has it in its text."""
        return any(text in str(item.property("text") or "") for item in self._visible_items())

    def picture(self) -> QImage:
        """What the window shows, after it has painted everything that is due."""
        QGuiApplication.processEvents()
        return self.window.grabWindow()

    def _find(self, name: str) -> QQuickItem | None:
        for item in self._visible_items():
            meta = item.metaObject()
            if not item.isEnabled() or meta.indexOfSignal(_TARGET_SIGNAL) < 0:
                continue
            if name in {item.property(each) for each in ("text", "name", "title", "accessibleName")}:
                return item
        return None

    def _visible_items(self) -> Iterator[QQuickItem]:
        pending = [self.window.contentItem()]
        while pending:
            item = pending.pop()
            if item.isVisible() and item.opacity() > 0:
                yield item
                pending.extend(reversed(item.childItems()))


def _scrolling_parent(item: QQuickItem) -> QQuickItem | None:
    above = item.parentItem()
    while above is not None and above.property("contentY") is None:
        above = above.parentItem()
    return above
