"""A press, counted in frames until it is seen."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.bench.interface.finger import Finger
from tests.bench.interface.frames import let_paint
from tests.bench.touching import middle_of
from tests.bench.waiting import until

_LONGEST_S = 1.0


@dataclass(frozen=True)
class Looks:
    """What of a control says that it is pressed."""

    pressed: bool
    colour: str


def _looks(control: QQuickItem) -> Looks:
    return Looks(bool(control.property("pressed")), QColor(control.property("color")).name())


def frames_to_pressed(window: QQuickWindow, finger: Finger, find: Callable[[], QQuickItem]) -> int:
    """Which frame after the press is the first to show the control pressed, in its colour for that, not on the way
    to it: 1 is the very next. The press is undone."""
    synced: list[Looks] = [_looks(find())]
    painted: list[Looks] = []
    connections = (
        window.afterAnimating.connect(lambda: synced.append(_looks(find()))),
        window.frameSwapped.connect(lambda: painted.append(synced[-1])),
    )
    finger.press(middle_of(find()))
    seen = until(lambda: any(looks.pressed for looks in painted), _LONGEST_S)
    let_paint(window)
    pressed = _looks(find())
    for connection in connections:
        window.disconnect(connection)
    finger.slip_off()
    until(lambda: not find().property("pressed"), _LONGEST_S)
    assert seen, f"no frame showed {find().property('accessibleName')} pressed"
    return painted.index(pressed) + 1
