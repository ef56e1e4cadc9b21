"""What a screen says when it is read aloud: its names and texts, in the order they stand."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.ui.translation import translate

_READ = {
    QAccessible.Role.StaticText,
    QAccessible.Role.Heading,
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.Graphic,
    QAccessible.Role.Chart,
    QAccessible.Role.Indicator,
    QAccessible.Role.EditableText,
    QAccessible.Role.ListItem,
    QAccessible.Role.ProgressBar,
    QAccessible.Role.SpinBox,
    QAccessible.Role.AlertMessage,
}


@dataclass(frozen=True)
class _Part:
    """What assistive technology is told about one item."""

    role: QAccessible.Role
    name: str


Parts = dict[QObject, _Part]


def spoken_lines(root: QQuickItem, *, private: bool) -> list[str]:
    """The lines for everything visible below `root`; of a question over it, only the question.

    To the open room, personal lines are left out and one sentence says how to hear them. What is marked as not
    spoken (keys of a number pad), and what assistive technology is not told of, is always left out.
    """
    parts = dict(_parts_of(QAccessible.queryAccessibleInterface(root.window())))
    lines: list[str] = []
    left_out = False
    for item, personal in _shown_items(_question_in(root, parts) or root, parts, personal=False):
        part = parts.get(item)
        if part is None or part.role not in _READ or not part.name:
            continue
        if personal and not private:
            left_out = True
        elif not lines or lines[-1] != part.name:
            lines.append(part.name)
    if left_out:
        lines.append(translate("Voice", "个人信息没有读出来。插上耳机，可以只让您自己听到。"))
    return lines


def _parts_of(interface: QAccessibleInterface | None) -> Iterator[tuple[QObject, _Part]]:
    """Everything in the accessible tree; what is ignored is not in it, though it can be asked for."""
    if interface is None or not interface.isValid():
        return
    yield interface.object(), _Part(interface.role(), str(interface.text(QAccessible.Text.Name)).strip())
    for place in range(interface.childCount()):
        yield from _parts_of(interface.child(place))


def _question_in(item: QQuickItem, parts: Parts) -> QQuickItem | None:
    """The dialog that is on top, whose screen waits behind it."""
    if not _is_shown(item):
        return None
    part = parts.get(item)
    if part is not None and part.role == QAccessible.Role.Dialog:
        return item
    for child in sorted(item.childItems(), key=lambda each: each.z())[::-1]:
        question = _question_in(child, parts)
        if question is not None:
            return question
    return None


def _shown_items(item: QQuickItem, parts: Parts, *, personal: bool) -> Iterator[tuple[QQuickItem, bool]]:
    if not _is_shown(item) or item.property("spoken") is False:
        return
    personal = personal or item.property("personal") is True
    yield item, personal
    view = item.parentItem()
    is_list = view is not None and view.inherits("QQuickItemView") and view.property("contentItem") is item
    children = _rows_in_sight(view, item, parts) if is_list else item.childItems()
    for child in _as_they_stand(children):
        yield from _shown_items(child, parts, personal=personal)


def _rows_in_sight(view: QQuickItem, content: QQuickItem, parts: Parts) -> list[QQuickItem]:
    """The rows in a list's place; it keeps others beside and among them.

    A row that was used before may be missing in the accessible tree, so it is asked for itself.
    """
    rows: list[QQuickItem] = []
    for index in range(int(view.property("count"))):
        row = QMetaObject.invokeMethod(view, "itemAtIndex", Q_RETURN_ARG("QQuickItem*"), Q_ARG(int, index))
        if not isinstance(row, QQuickItem):
            continue
        if 0 <= content.y() + row.y() + row.height() / 2 <= view.height():
            rows.append(row)
            parts.update(_parts_of(QAccessible.queryAccessibleInterface(row)))
    return rows


def _as_they_stand(items: Iterable[QQuickItem]) -> Iterator[QQuickItem]:
    """From top to bottom, and from left to right what stands beside each other, however they were made."""
    row: list[QQuickItem] = []
    for item in sorted(items, key=lambda each: each.y()):
        if row and item.y() + item.height() / 2 >= row[0].y() + row[0].height():
            yield from sorted(row, key=lambda each: each.x())
            row = []
        row.append(item)
    yield from sorted(row, key=lambda each: each.x())


def _is_shown(item: QQuickItem) -> bool:
    return item.isVisible() and item.opacity() > 0
