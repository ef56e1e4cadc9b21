"""Presses everything that can be pressed, once on every screen of a visit; prints one JSON line.

Arguments: the backend's address. Printed: for each press, which frame after it was the first to show it.
"""

import json
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtQuick import QQuickItem

from tests.bench.interface.changing import Walker
from tests.bench.interface.finger import Finger
from tests.bench.interface.frames import let_paint
from tests.bench.interface.pressing import frames_to_pressed
from tests.bench.interface.walk import LEAVING, ROUND, WITHOUT_CARD, Step
from tests.bench.theatre import Theatre, offscreen_application, theatre_on
from tests.bench.touching import controls, is_in_sight


class Presser:
    """Goes through a visit and presses on the way."""

    def __init__(self, theatre: Theatre) -> None:
        self._theatre = theatre
        self._window = theatre.window.window
        self._walker = Walker(theatre)
        self._finger = Finger(self._window)
        self._seen: set[str] = set()
        self.frames: list[int] = []

    def walk(self, steps: Iterable[Step]) -> None:
        for step in steps:
            self.press_all()
            self._walker.go(step)

    def press_all(self) -> None:
        """Everything in sight, on a screen that was not pressed yet."""
        screen = str(self._theatre.kiosk.visit.property("screen"))
        if screen in self._seen:
            return
        self._seen.add(screen)
        let_paint(self._window)
        for number in range(len(self._in_sight())):
            self.frames.append(
                frames_to_pressed(self._window, self._finger, lambda n=number: self._in_sight()[n])
            )

    def _in_sight(self) -> list[QQuickItem]:
        """Found anew each time: a model may have replaced what it is shown by."""
        return [item for item in controls(self._window) if is_in_sight(item)]


def main(address: str) -> None:
    offscreen_application()
    with tempfile.TemporaryDirectory() as folder, theatre_on(address, Path(folder)) as theatre:
        presser = Presser(theatre)
        presser.walk(WITHOUT_CARD)
        theatre.stage.insert("worker")
        theatre.stage.until_screen("Pin")
        presser.press_all()
        theatre.stage.pull()
        theatre.enter()
        presser.walk((*ROUND, *LEAVING))
    print(json.dumps({"frames": presser.frames}), flush=True)


main(sys.argv[1])
