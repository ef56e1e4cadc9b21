"""Makes a scene of a window: walks its items once, in the order in which they are painted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.ui.layout.geometry import Rect
from tests.ui.layout.items import (
    Kind,
    is_ignored,
    is_touched,
    kind_of,
    rows_of,
    scroll_play,
    text_places,
    type_size,
)
from tests.ui.layout.scene import Clip, Cover, Icon, Scene, Scroller, Target, Text, Thing

_FOREIGN = frozenset({"InputPanel", "Candidates"})
_VEIL = 0.5
"""A surface this opaque hides what is behind it, or puts it behind a veil."""


def scene_of(
    window: QQuickWindow,
    picture: QImage,
    *,
    unit: float = 1.0,
    language: str = "zh",
    large_type: bool = False,
    given: Sequence[str] = (),
) -> Scene:
    """The scene on this window, of which `picture` has just been taken."""
    whole = Rect(0, 0, window.width(), window.height())
    scene = Scene(whole, picture, unit, language, large_type, given)
    _Walk(scene).enter_children(window.contentItem(), _Above())
    return scene


@dataclass(frozen=True)
class _List:
    """A list, and the rows it holds."""

    box: Rect
    rows: list[QQuickItem]

    def shows(self, row: QQuickItem, box: Rect) -> bool:
        """Rows are made ahead of time, and may not be finished until one scrolls to them."""
        return row in self.rows and not box.cut(self.box).is_empty


@dataclass(frozen=True)
class _Above:
    """What an item inherits from those above it. `view` is the list whose rows its children hold, `rows` its own."""

    path: str = ""
    clips: tuple[Clip, ...] = ()
    opacity: float = 1.0
    target: Target | None = None
    surface: Rect | None = None
    foreign: bool = False
    view: _List | None = None
    rows: _List | None = None


class _Walk:
    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._painted = 0

    def enter_children(self, item: QQuickItem, above: _Above) -> None:
        visible = [child for child in item.childItems() if child.isVisible()]
        for child in sorted(visible, key=lambda each: each.z()):
            self._enter(child, above)

    def _enter(self, item: QQuickItem, above: _Above) -> None:
        opacity = above.opacity * item.opacity()
        box = Rect.of(item.mapRectToScene(QRectF(0, 0, item.width(), item.height())))
        if opacity <= 0:
            return
        if above.rows is not None and not above.rows.shows(item, box):
            return
        kind = kind_of(item)
        self._painted += 1
        thing = Thing(
            item=item,
            path=f"{above.path} › {kind.name}" if above.path else kind.name,
            name="",
            box=box,
            clips=above.clips,
            opacity=opacity,
            painted=self._painted,
            painted_to=self._painted,
            foreign=above.foreign or kind.name in _FOREIGN,
        )
        target = above.target
        if is_touched(item):
            target = _target_of(thing, list_row=above.rows is not None)
            self._scene.targets.append(target)
        self._see(thing, kind, target, above.surface)
        self.enter_children(item, _for_children(thing, kind, target, above))
        thing.painted_to = self._painted
        if target is not None and target is not above.target:
            target.painted_to = self._painted

    def _see(self, thing: Thing, kind: Kind, target: Target | None, surface: Rect | None) -> None:
        """Put down what the item is besides a target."""
        scene = self._scene
        if kind.text or kind.input:
            text = _text_of(thing, kind, target, surface)
            if text.name.strip():
                scene.texts.append(text)
        if kind.icon:
            tint = thing.item.property("tint")
            scene.icons.append(Icon(**{**vars(thing), "name": str(thing.item.property("name"))}, tint=tint))
        if kind.rectangle and thing.item.property("color").alphaF() * thing.opacity >= _VEIL:
            shown = thing.box
            for clip in thing.clips:
                shown = shown.cut(clip.rect)
            scene.covers.append(Cover(thing.path, shown, thing.painted))
        if kind.scrolls:
            scene.scrollers.append(Scroller(**vars(thing), play=scroll_play(thing.item)))
        if not thing.foreign and thing.item.isEnabled() and _takes_focus(thing.item):
            scene.focusable.append(thing)


def _for_children(thing: Thing, kind: Kind, target: Target | None, above: _Above) -> _Above:
    clips, surface = thing.clips, above.surface
    if kind.scrolls:
        clips, surface = (Clip(thing.path, thing.box, scroll_play(thing.item)), *clips), None
    elif thing.item.clip():
        clips = (Clip(thing.path, thing.box, None), *clips)
    if kind.touched or (kind.rectangle and thing.item.property("color").alphaF() > 0):
        surface = thing.box
    return _Above(
        path=thing.path if kind.own else above.path,
        clips=clips,
        opacity=thing.opacity,
        target=target,
        surface=surface,
        foreign=thing.foreign,
        view=_List(thing.box, rows_of(thing.item)) if kind.view else None,
        rows=above.view,
    )


def _takes_focus(item: QQuickItem) -> bool:
    """By the tab key, or for assistive technology: to that, Qt says, every text is focusable too."""
    if item.activeFocusOnTab():
        return True
    interface = QAccessible.queryAccessibleInterface(item)
    return (
        interface is not None
        and bool(interface.state().focusable)
        and interface.role() != QAccessible.Role.StaticText
        and not is_ignored(item)
    )


def _target_of(thing: Thing, *, list_row: bool) -> Target:
    item = thing.item
    named = {**vars(thing), "name": str(item.property("accessibleName") or item.property("text") or "")}
    return Target(**named, enabled=item.isEnabled(), list_row=list_row)


def _text_of(thing: Thing, kind: Kind, target: Target | None, surface: Rect | None) -> Text:
    item = thing.item
    shown = str(item.property("displayText" if kind.input else "text"))
    rows = 1 if kind.input else max(1, int(item.property("lineCount")))
    lines, ink = text_places(item, shown, rows)
    font = item.property("font")
    return Text(
        **{**vars(thing), "name": shown},
        lines=lines,
        ink=ink,
        rows=rows,
        size=type_size(item),
        bold=font.bold(),
        colour=item.property("color"),
        truncated=not kind.input and bool(item.property("truncated")),
        editable=kind.input,
        target=target,
        surface=surface,
    )
