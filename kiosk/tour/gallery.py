"""The controls' gallery, section by section: what no visit shows yet is looked at, too."""

import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app.size import WindowSize
from kiosk.tour.hands import Hands, TourError
from kiosk.tour.sight import Sight
from kiosk.tour.variants import PLAIN, Variant
from kiosk.ui.gallery import SECTIONS, Examples, open_gallery
from kiosk.ui.presentation import Presentation
from kiosk.ui.translation import Translation

VISIT = "gallery"
_DAY = (2026, 2, 14)
_COUNTY, _TOWNSHIP = "140702", "140702901"
_SIGNATURE = (40.0, 200.0, 200.0, 60.0, 360.0, 240.0, 520.0, 60.0, 700.0, 240.0)
_AREA = (800, 400)


@dataclass
class _Room:
    examples: Examples
    presentation: Presentation
    hands: Hands
    size: WindowSize
    look: Callable[[Sight], None]
    variants: Sequence[Variant]
    steps: int = 0

    def shot(self, step: str) -> None:
        """Present this step in every variant and have it looked at."""
        self.steps += 1
        started = time.monotonic()
        for variant in self.variants:
            variant.apply(self.presentation)
            self.hands.settle()
            self.look(
                Sight(
                    visit=VISIT,
                    step=step,
                    number=self.steps,
                    screen="Gallery",
                    size=self.size,
                    variant=variant,
                    seconds=time.monotonic() - started,
                    unit=float(self.presentation.property("unit")),
                    window=self.hands.window,
                    picture=self.hands.picture(),
                )
            )
        PLAIN.apply(self.presentation)


def walk_gallery(
    size: WindowSize, look: Callable[[Sight], None], *, variants: Sequence[Variant] = (PLAIN,)
) -> list[str]:
    """Show every section in this window size, empty and filled in. What failed, in words.

    There must be a Qt application.
    """
    failures: list[str] = []
    presentation, examples = Presentation(Translation().use), Examples()
    shown = open_gallery(presentation, examples, QSize(size.width, size.height))
    with closing(shown):
        room = _Room(examples, presentation, Hands(shown.window), size, look, variants)
        for section in SECTIONS:
            examples.show(section)
            room.shot(section.lower())
            filled = _FILLED.get(section)
            try:
                if filled is not None:
                    filled(room)
            except TourError as error:
                failures.append(f"{VISIT} {section} at {size.width}x{size.height}: {error}")
    QGuiApplication.processEvents()
    return failures


def _pick_dates(room: _Room) -> None:
    year, month, day = _DAY
    for name in ("month", "day"):
        room.examples.property(name).choose(year)
    room.shot("months")
    for name in ("month", "day"):
        room.examples.property(name).choose(month)
    room.shot("days")
    room.examples.property("day").choose(day)
    room.shot("day-chosen")


def _pick_places(room: _Room) -> None:
    region, occupation = room.examples.property("region"), room.examples.property("occupation")
    region.choose(_COUNTY)
    occupation.choose("4")
    room.shot("one-down")
    region.choose(_TOWNSHIP)
    region.choose(f"{_TOWNSHIP}903")
    occupation.choose("4-10")
    room.shot("place-chosen")


def _write(room: _Room) -> None:
    amount = room.examples.property("amount")
    for key in "99999":
        amount.press(key)
    room.examples.property("signature").addStroke(list(_SIGNATURE), *_AREA)
    room.shot("written")


def _ask(room: _Room) -> None:
    room.hands.touch("看看提示条")
    room.shot("toast")
    room.hands.touch("看看提问")
    room.shot("question")


_FILLED: dict[str, Callable[[_Room], None]] = {
    "Dates": _pick_dates,
    "Places": _pick_places,
    "Writing": _write,
    "Messages": _ask,
}
