"""Finds what can be touched on a window, and touches it. Unlike the tour's hands it never has the window painted:
what is measured must paint by itself."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.bench.waiting import until

_NAMES = ("text", "name", "title", "accessibleName")


class NoControl(Exception):
    """Nothing with this name can be touched."""


def controls(window: QQuickWindow) -> Iterator[QQuickItem]:
    """Everything that can be touched now."""
    pending = [window.contentItem()]
    while pending:
        item = pending.pop()
        if _can_be_pressed(item):
            yield item
        pending.extend(reversed([child for child in item.childItems() if child.isVisible()]))


def control_named(window: QQuickWindow, *names: str) -> QQuickItem | None:
    """The first control with one of these names."""
    for item in controls(window):
        if any(item.property(each) in names for each in _NAMES):
            return item
    return None


def aim(window: QQuickWindow, *names: str) -> QPoint:
    """The middle of the control with one of these names, once it is there, scrolled into sight."""
    if not until(lambda: control_named(window, *names) is not None):
        raise NoControl(f"no control named {' or '.join(names)} to touch")
    item = control_named(window, *names)
    assert item is not None
    bring_into_sight(item)
    return middle_of(item)


def touch(window: QQuickWindow, *names: str) -> None:
    """Press and release at once."""
    place = QPointF(aim(window, *names))
    for kind, buttons in (
        (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        event = QMouseEvent(
            kind,
            place,
            window.mapToGlobal(place),
            Qt.MouseButton.LeftButton,
            buttons,
            Qt.KeyboardModifier.NoModifier,
        )
        QGuiApplication.sendEvent(window, event)
        QGuiApplication.processEvents()


def middle_of(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def is_in_sight(item: QQuickItem) -> bool:
    """Whether its middle is inside what scrolls it."""
    page = _flickable_above(item)
    return page is None or page.contains(item.mapToItem(page, QPointF(item.width() / 2, item.height() / 2)))


def bring_into_sight(item: QQuickItem) -> None:
    """Scroll what scrolls this item so that its middle can be seen."""
    page = _flickable_above(item)
    if page is None or is_in_sight(item):
        return
    middle = item.mapToItem(page, QPointF(item.width() / 2, item.height() / 2)).y()
    furthest = max(0.0, float(page.property("contentHeight")) - page.height())
    wanted = float(page.property("contentY")) + middle - page.height() / 2
    page.setProperty("contentY", min(furthest, max(0.0, wanted)))


def _can_be_pressed(item: QQuickItem) -> bool:
    meta = item.metaObject()
    return (
        item.isEnabled()
        and meta.indexOfSignal("activated()") >= 0
        and item.property("pressable") is not False
    )


def _flickable_above(item: QQuickItem) -> QQuickItem | None:
    above = item.parentItem()
    while above is not None and above.property("contentY") is None:
        above = above.parentItem()
    return above
