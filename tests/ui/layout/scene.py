"""What is on a window: its texts, icons and touch targets, where each is, and how much of it is in sight."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from tests.ui.layout.geometry import Rect
from tests.ui.layout.standards import SLACK

T = TypeVar("T", bound="Thing")


@dataclass(frozen=True)
class Clip:
    """Something above an item that hides what lies outside `rect`.

    What it holds may be scrolled: `play` is how far, to the left and up as negative numbers, to the right and down.
    """

    path: str
    rect: Rect
    play: Rect | None


@dataclass(kw_only=True)
class Thing:
    """An item: `path` names the types above it, `name` is what it shows or is called.

    `clips` go from the innermost to the outermost. `painted` counts in the order of painting; up to `painted_to` it
    is the item itself or within it. What is `foreign` comes from Qt's keyboard or from handwriting: not the
    interface's own words and keys.
    """

    item: QQuickItem
    path: str
    name: str
    box: Rect
    clips: tuple[Clip, ...]
    opacity: float
    painted: int
    painted_to: int
    foreign: bool


@dataclass(kw_only=True)
class Target(Thing):
    """What is touched. One that is not `enabled` shows that it cannot be used now."""

    enabled: bool
    list_row: bool


@dataclass(kw_only=True)
class Text(Thing):
    """A text. `lines` is the box of its lines with their leading, `ink` that of the letters alone.

    It stands on a `surface`, the nearest that is painted or touched, and may belong to a `target`.
    """

    lines: Rect
    ink: Rect
    rows: int
    size: float
    bold: bool
    colour: QColor
    truncated: bool
    editable: bool
    target: Target | None
    surface: Rect | None


@dataclass(kw_only=True)
class Scroller(Thing):
    """A scroll area; `play` is how far it can still be scrolled, as that of a `Clip`."""

    play: Rect


@dataclass(kw_only=True)
class Icon(Thing):
    """A picture in one colour."""

    tint: QColor


@dataclass(frozen=True)
class Cover:
    """A surface that hides, or veils, what was painted before it."""

    path: str
    rect: Rect
    painted: int


@dataclass
class Scene:
    """Everything on one window at one moment. `given` are texts that come from people and the platform."""

    window: Rect
    picture: QImage
    unit: float = 1.0
    language: str = "zh"
    large_type: bool = False
    given: Sequence[str] = ()
    texts: list[Text] = field(default_factory=list)
    icons: list[Icon] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    focusable: list[Thing] = field(default_factory=list)
    scrollers: list[Scroller] = field(default_factory=list)
    covers: list[Cover] = field(default_factory=list)

    @cached_property
    def texts_in_sight(self) -> list[tuple[Rect, Text]]:
        """The texts of which something is in sight, with the part of their letters that is."""
        return self._in_sight(self.texts, lambda text: text.ink)

    @cached_property
    def targets_in_sight(self) -> list[tuple[Rect, Target]]:
        """The targets of which something is in sight and can be touched, with that part of them."""
        usable = [target for target in self.targets if target.enabled and not target.foreign]
        return self._in_sight(usable, lambda target: target.box)

    def sight(self, thing: Thing, rect: Rect) -> Rect:
        """The part of `rect`, a place within this thing, that is in sight; empty when something covers it."""
        seen = rect.cut(self.window)
        for clip in thing.clips:
            seen = seen.cut(clip.rect)
        if not seen.is_empty and any(cover.rect.holds(seen, SLACK) for cover in self.covers_over(thing)):
            return Rect(seen.left, seen.top, seen.left, seen.top)
        return seen

    def covers_over(self, thing: Thing) -> list[Cover]:
        """The surfaces that are painted after this thing."""
        return [cover for cover in self.covers if cover.painted > thing.painted_to]

    def _in_sight(self, things: Iterable[T], place: Callable[[T], Rect]) -> list[tuple[Rect, T]]:
        seen = ((self.sight(thing, place(thing)), thing) for thing in things)
        return [(rect, thing) for rect, thing in seen if not rect.is_empty]
