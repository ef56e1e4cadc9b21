"""What each frame cost the GUI thread, and what was on the window when it was swapped."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtQuick import QQuickWindow

from tests.bench.waiting import let_run, until

Seen = TypeVar("Seen")


@dataclass(frozen=True)
class Frame(Generic[Seen]):
    """`at`: when it was swapped. `work`: the GUI thread's processor time since the frame before it, all of it:
    animation, bindings, our Python, new items, layout, painting, swapping. Waiting costs none. Both in seconds."""

    at: float
    work: float
    seen: Seen


class FrameLog(Generic[Seen]):
    """Notes every frame of a window. The software renderer works in the GUI thread, so its clock sees all of it."""

    def __init__(self, window: QQuickWindow, see: Callable[[], Seen]) -> None:
        self._window = window
        self._see = see
        self._frames: list[Frame[Seen]] = []
        self._worked = 0.0
        self._looking = 0.0

    @contextmanager
    def noting(self) -> Iterator[list[Frame[Seen]]]:
        """The frames swapped in this block, in order, while they come."""
        self._frames = []
        self._looking = 0.0
        self._worked = time.thread_time()
        connection = self._window.frameSwapped.connect(self._note)
        try:
            yield self._frames
        finally:
            self._window.disconnect(connection)

    def _note(self) -> None:
        """Looking is ours, not the window's: it counts neither as its work nor in its time."""
        at, work = time.perf_counter(), time.thread_time() - self._worked
        self._frames.append(Frame(at - self._looking, work, self._see()))
        self._looking += time.perf_counter() - at
        self._worked = time.thread_time()


def seeing_nothing() -> None:
    """For those who only want the times."""


Place = tuple[str, int, int, int, int]
_MOVING = "Picture_"


def shape_of(window: QQuickWindow) -> tuple[Place, ...]:
    """Every text in sight, where it is and how large: what two frames must share to show the same screen.

    Pictures that move to explain something are left out: a screen is complete before they end.
    """
    places: list[Place] = []
    pending = [(window.contentItem(), 0.0, 0.0)]
    while pending:
        item, x, y = pending.pop()
        kind = item.metaObject().className()
        if not item.isVisible() or _MOVING in kind:
            continue
        x, y = x + item.x(), y + item.y()
        if item.property("text"):
            places.append((kind, round(x), round(y), round(item.width()), round(item.height())))
        pending.extend((child, x, y) for child in item.childItems())
    return tuple(places)


def shows(window: QQuickWindow, screen: str) -> bool:
    """Whether the QML screen of this name is on the window."""
    kind = f"{screen}Screen_"
    pending = [window.contentItem()]
    while pending:
        item = pending.pop()
        if item.metaObject().className().startswith(kind):
            return True
        pending.extend(child for child in item.childItems() if child.isVisible() and child.opacity() > 0)
    return False


def until_still(frames: list[Frame[Seen]], quiet: float, seconds: float) -> None:
    """Let the program run until no frame came for so long: what had to move has moved."""
    until(lambda: bool(frames) and time.perf_counter() - frames[-1].at > quiet, seconds)


def let_paint(window: QQuickWindow, quiet: float = 0.03) -> None:
    """Until what has to be painted is, and nothing has moved for a moment."""
    let_run(quiet)
    with FrameLog(window, seeing_nothing).noting() as frames:
        window.update()
        until_still(frames, quiet, 3.0)
