"""Looks at every sight of a walk, and remembers what is wrong and what it looked like."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.tour.contact_sheet import ContactSheets
from kiosk.tour.sight import Sight
from tests.ui.layout.checks import all_findings
from tests.ui.layout.report import Report
from tests.ui.layout.scene import Scene
from tests.ui.layout.walk_items import scene_of

ARTEFACTS = Path(__file__).parents[3] / "artefacts" / "layout"
_SCREENFULS, _GUESSES = 3, 5


class Looker:
    """A `look` for walks. It turns over what is longer than the screen, and leaves it as it was."""

    def __init__(self, name: str, given: Sequence[str]) -> None:
        """`name` is for the artefacts, `given` are texts that come from people and the platform."""
        self.report = Report()
        self.screens: set[str] = set()
        self._name = name
        self._given = given
        self._sheets = ContactSheets(ARTEFACTS / name)

    def __call__(self, sight: Sight) -> None:
        self.screens.add(sight.screen)
        self._sheets.add(sight)
        for scroller in self._look(sight, sight.picture, "").scrollers:
            self._turn_over(sight, scroller.item)

    def _turn_over(self, sight: Sight, flickable: QQuickItem) -> None:
        start = flickable.property("contentY")
        for top in _tops_below(flickable):
            self._scroll(sight, flickable, top)
            where = f" at {float(flickable.property('contentY')):.0f}"
            self._look(sight, sight.window.grabWindow(), where)
        flickable.setProperty("contentY", start)
        QGuiApplication.processEvents()

    def _scroll(self, sight: Sight, flickable: QQuickItem, top: float) -> None:
        """As far as there is something: how long a list is, it guesses anew as its rows come into sight."""
        for _ in range(_GUESSES):
            flickable.setProperty("contentY", min(top, _end(flickable)))
            QGuiApplication.processEvents()
            sight.window.grabWindow()
            if float(flickable.property("contentY")) <= _end(flickable):
                return

    def _look(self, sight: Sight, picture: QImage, where: str) -> Scene:
        scene = scene_of(
            sight.window,
            picture,
            unit=sight.unit,
            language=sight.variant.language,
            large_type=sight.variant.large_type,
            given=self._given,
        )
        assert scene.texts_in_sight, "there is always something to read"
        assert scene.targets_in_sight, "there is always something to touch"
        place = f"{sight.visit}/{sight.step}{where} {sight.shape} {sight.variant.name}"
        self.report.add(sight.screen, place, all_findings(scene))
        return scene

    def write(self) -> None:
        """Leave contact sheets and the findings in artefacts/layout/."""
        directory = ARTEFACTS / self._name
        directory.mkdir(parents=True, exist_ok=True)
        self._sheets.write()
        (directory / "findings.txt").write_text(f"{self.report}\n")


def _tops_below(flickable: QQuickItem) -> Iterator[float]:
    """Where to scroll to: some screenfuls down, and to the end. Long lists are of a kind all the way."""
    top, height = float(flickable.property("contentY")), flickable.height()
    end = _end(flickable)
    if height <= 0 or end <= top:
        return
    for _ in range(_SCREENFULS):
        top += 0.8 * height
        if top < end:
            yield top
    yield end


def _end(flickable: QQuickItem) -> float:
    """How far down one can scroll."""
    length = float(flickable.property("contentHeight"))
    return float(flickable.property("originY")) + max(0.0, length - flickable.height())
