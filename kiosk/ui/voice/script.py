"""What a screen says when it is read aloud: its names and texts, in the order they stand."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible
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
}


def spoken_lines(root: QQuickItem, *, private: bool) -> list[str]:
    """The lines for everything visible below `root`.

    To the open room, personal lines are left out and one sentence says how to hear them. What is marked as not
    spoken (keys of a number pad) is always left out.
    """
    lines: list[str] = []
    left_out = False
    for item, personal in _read_items(root, personal=False):
        line = _line_of(item)
        if not line:
            continue
        if personal and not private:
            left_out = True
        elif not lines or lines[-1] != line:
            lines.append(line)
    if left_out:
        lines.append(translate("Voice", "个人信息没有读出来。插上耳机，可以只让您自己听到。"))
    return lines


def _read_items(item: QQuickItem, *, personal: bool) -> Iterator[tuple[QQuickItem, bool]]:
    if not item.isVisible() or item.opacity() == 0 or item.property("spoken") is False:
        return
    marked = item.property("personal")
    personal = personal or marked is True
    if _is_read(item):
        yield item, personal
    for child in sorted(item.childItems(), key=lambda each: each.z()):
        yield from _read_items(child, personal=personal)


def _is_read(item: QQuickItem) -> bool:
    interface = QAccessible.queryAccessibleInterface(item)
    return interface is not None and interface.isValid() and interface.role() in _READ


def _line_of(item: QQuickItem) -> str:
    interface = QAccessible.queryAccessibleInterface(item)
    return str(interface.text(QAccessible.Text.Name)).strip() if interface else ""
