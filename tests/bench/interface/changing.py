"""One page change: from the touch's release to the first complete frame of the new screen."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint

from tests.bench.interface.finger import Finger
from tests.bench.interface.frames import FrameLog, Place, let_paint, shape_of, shows, until_still
from tests.bench.interface.walk import Step
from tests.bench.theatre import Theatre
from tests.bench.touching import aim
from tests.bench.waiting import until

_QUIET_S = 0.12
_LONGEST_S = 3.0
_TRIES = 5


@dataclass(frozen=True)
class Change:
    """How long it took, and what each of its frames cost; in seconds."""

    screen: str
    way: str
    seconds: float
    frames: list[float]


class Walker:
    """Goes from screen to screen by touches and watches the frames."""

    def __init__(self, theatre: Theatre) -> None:
        self._theatre = theatre
        self._window = theatre.window.window
        self._finger = Finger(self._window)
        self._step: Step | None = None
        self._changed_at = self._asked_at = 0.0
        theatre.kiosk.visit.changed.connect(self._visit_changed)
        theatre.kiosk.visit.screenChanged.connect(self._screen_changed)
        self._log: FrameLog[tuple[Place, ...] | None] = FrameLog(self._window, self._look)

    def go(self, step: Step) -> Change:
        """Take this step. A frame is complete when nothing has another place or size on the last one."""
        before = self._theatre.kiosk.visit.property("screen")
        place = self._prepare(step)
        self._step = step
        with self._log.noting() as frames:
            begun = time.perf_counter()
            self._finger.release(place)
            arrived = until(lambda: any(each.seen is not None for each in frames))
            assert arrived, f"{step.control} did not lead to {step.screen}"
            until_still(frames, _QUIET_S, _LONGEST_S)
        last = shape_of(self._window)
        complete = next((n for n, each in enumerate(frames) if each.seen == last), len(frames) - 1)
        return Change(
            step.screen,
            f"{before} → {step.screen}",
            frames[complete].at - begun,
            [each.work for each in frames[: complete + 1]],
        )

    def arrive(self, screen: str, act: Callable[[], None]) -> Change:
        """What brings a screen without a touch on it; from the moment it is asked for to its first frame."""
        before = self._theatre.kiosk.visit.property("screen")
        self._step = Step("", screen)
        with self._log.noting() as frames:
            act()
            arrived = until(lambda: any(each.seen is not None for each in frames))
            assert arrived, f"{screen} did not come"
        first = next(n for n, each in enumerate(frames) if each.seen is not None)
        return Change(screen, f"{before} → {screen}", frames[first].at - self._asked_at, [frames[first].work])

    def _visit_changed(self) -> None:
        self._changed_at = time.perf_counter()

    def _screen_changed(self) -> None:
        """Told after the window, which has loaded the screen by now; the visit had said so just before."""
        self._asked_at = self._changed_at

    def _prepare(self, step: Step) -> QPoint:
        """Everything up to the moment before the finger is lifted, painted. News that come in meanwhile may move the
        control from under the finger: then once more."""
        if step.written:
            self._theatre.stage.hands.write(step.written)
        self._step = None
        for _ in range(_TRIES):
            aim(self._window, step.control)
            let_paint(self._window)
            place = aim(self._window, step.control)
            self._finger.press(place)
            let_paint(self._window)
            if aim(self._window, step.control) == place:
                return place
            self._finger.slip_off()
        raise AssertionError(f"{step.control} does not stand still")

    def _look(self) -> tuple[Place, ...] | None:
        """Where everything is, once the step's screen is there."""
        step, kiosk = self._step, self._theatre.kiosk
        if step is None or kiosk.visit.property("screen") != step.screen or not step.ready(kiosk):
            return None
        return shape_of(self._window) if shows(self._window, step.screen) else None
