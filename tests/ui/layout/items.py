"""What Qt's items say of themselves."""

import re
from dataclasses import dataclass
from math import ceil, inf
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtQml import QQmlExpression, QQmlProperty, qmlContext
from PySide6.QtQuick import QQuickItem

from tests.ui.layout.geometry import Rect

_GENERATED = re.compile(r"(_QML(TYPE)?_\d+)+$")
_ASCENT = 1.16
"""How far the interface's font reaches above its base line, with its leading, as a share of its size."""
_ABOVE, _CJK_BELOW, _LATIN_BELOW = 0.88, 0.12, 0.24
"""How far its letters alone reach above and below."""
_DESCENDING = re.compile(r"[gjpqyQ,;()/]")
_ROWS = """(() => {
    const rows = [];
    for (let i = 0; i < count; i++)
        rows.push(itemAtIndex(i));
    return rows.filter(row => row);
})()"""
_AT_THE_END, _IN_THE_MIDDLE = (2, 64), (4, 128)
"""Qt's values of a text's alignment, across and down; their type is not known to Python."""


@dataclass(frozen=True)
class Kind:
    """What there is to know of a type of item. `own` types are written in QML, with a file of their own."""

    name: str
    own: bool
    text: bool
    input: bool
    scrolls: bool
    view: bool
    rectangle: bool
    icon: bool
    touched: bool


_KINDS: dict[str, Kind] = {}


def kind_of(item: QQuickItem) -> Kind:
    """The item's type; asked of Qt once a type."""
    meta = item.metaObject()
    full_name = meta.className()
    if full_name not in _KINDS:
        name = _GENERATED.sub("", full_name)
        _KINDS[full_name] = Kind(
            name=name.removeprefix("QQuick"),
            own=not name.startswith("QQuick"),
            text=item.inherits("QQuickText"),
            input=item.inherits("QQuickTextInput") or item.inherits("QQuickTextEdit"),
            scrolls=item.inherits("QQuickFlickable"),
            view=item.inherits("QQuickItemView"),
            rectangle=item.inherits("QQuickRectangle"),
            icon=item.inherits("QQuickImage") and meta.indexOfProperty("tint") >= 0,
            touched=name == "YearChart" or meta.indexOfSignal("activated()") >= 0,
        )
    return _KINDS[full_name]


def is_touched(item: QQuickItem) -> bool:
    """Whether it is there to be touched. What is built like a control may be there only to be read."""
    kind = kind_of(item)
    return kind.input or (kind.touched and item.property("pressable") is not False)


def is_ignored(item: QQuickItem) -> bool:
    """Whether the item is kept from assistive technology."""
    return QQmlProperty(item, "Accessible.ignored", qmlContext(item)).read() is True


def scroll_play(flickable: QQuickItem) -> Rect:
    """How far the content can still be moved. Scrolling down moves it up.

    How long a list is, it only guesses; its rows can always be scrolled to.
    """

    def along(axis: str, length: str, size: float) -> tuple[float, float]:
        gone = float(flickable.property(f"content{axis}")) - float(flickable.property(f"origin{axis}"))
        return gone - max(0.0, float(flickable.property(length)) - size), gone

    left, right = along("X", "contentWidth", flickable.width())
    if kind_of(flickable).view:
        return Rect(left, -inf, right, inf)
    up, down = along("Y", "contentHeight", flickable.height())
    return Rect(left, up, right, down)


def rows_of(view: QQuickItem) -> list[QQuickItem]:
    """The rows that a list holds now. Those kept for later use are below it too, visible but never painted."""
    rows: list[QQuickItem] = _evaluate(view, _ROWS).toVariant()
    return rows


def type_size(item: QQuickItem) -> float:
    """The size of a text's letters in pixels; where they are made to fit their room, the size they came to."""
    inputs = kind_of(item).input
    return float(item.property("font").pixelSize() if inputs else _evaluate(item, "fontInfo.pixelSize"))


def text_places(item: QQuickItem, shown: str, rows: int) -> tuple[Rect, Rect]:
    """Where the lines of a text item are painted: with their leading, and the letters alone."""
    size = type_size(item)
    wide, high = float(item.property("contentWidth")), float(item.property("contentHeight"))
    spread = 1.0 if kind_of(item).input else float(item.property("lineHeight"))
    # What a line takes more than its own height is below it, but Qt aligns the text without that of the last line.
    advance = high / rows if spread >= 1 else high * spread / ((rows - 1) * spread + 1)
    aligned = high - advance * max(0.0, 1 - 1 / spread)
    x = _aligned(item, "effectiveHorizontalAlignment", ("left", "right"), item.width(), wide)
    y = _aligned(item, "verticalAlignment", ("top", "bottom"), item.height(), aligned)
    base = y + ceil(_ASCENT * size)
    below = _LATIN_BELOW if _DESCENDING.search(shown) else _CJK_BELOW
    lines = QRectF(x, y, wide, high)
    ink = QRectF(x, base - _ABOVE * size, wide, (rows - 1) * advance + (_ABOVE + below) * size)
    return Rect.of(item.mapRectToScene(lines)), Rect.of(item.mapRectToScene(ink))


def _aligned(item: QQuickItem, how: str, sides: tuple[str, str], size: float, content: float) -> float:
    """Where content begins that stands at the one end, in the middle or at the other end of an item's room."""
    start, end = (float(item.property(f"{side}Padding")) for side in sides)
    rest = size - start - end - content
    if abs(rest) < 1:
        return start
    alignment = _evaluate(item, how)
    if alignment in _AT_THE_END:
        return start + rest
    return start + rest / 2 if alignment in _IN_THE_MIDDLE else start


def _evaluate(item: QQuickItem, expression: str) -> Any:
    """What an expression written in the item's own place in QML would give."""
    context = qmlContext(item)
    assert context is not None, "an item that QML did not make has no place in it"  # Qt would crash
    answer = QQmlExpression(context, item, expression).evaluate()
    return answer[0] if isinstance(answer, tuple) else answer
