"""One walk: a kiosk of its own in one window size, all visits in it, and someone who looks at every step."""

import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app.backend_process import serving
from kiosk.app.demo import DEMO_KIOSK, demo_rows
from kiosk.app.parts import DemoTray, build
from kiosk.app.size import WindowSize
from kiosk.settings import load_settings
from kiosk.tour.hands import Hands, TourError
from kiosk.tour.readers import ReaderChoice
from kiosk.tour.sight import Sight
from kiosk.tour.stage import Stage, TourClock
from kiosk.tour.variants import PLAIN, Variant
from kiosk.tour.visits import VISITS

SERVICE_POINT = "榆次区演示服务点"
_LONG_S = 300.0
_ENOUGH = 3
"""When so many visits have failed, waiting for the others to fail tells nothing more."""


def walk(
    size: WindowSize,
    reader: ReaderChoice,
    database: str,
    papers: Path,
    look: Callable[[Sight], None],
    *,
    variants: Sequence[Variant] = (PLAIN,),
    visits: Mapping[str, Callable[[Stage], None]] = VISITS,
    cards_shown: bool = False,
) -> list[str]:
    """Walk the visits in this window size; `look` sees every step in every variant. What failed, in words.

    There must be a Qt application. `database` is a seeded one, what is printed goes into the folder `papers`.
    With `cards_shown` the window has the demonstration's tray of cards. Raises BackendNotStarted.
    """
    failures: list[str] = []
    with _stage(size, reader, database, papers, cards_shown=cards_shown) as stage:
        stage.variants, stage.look = variants, look
        for name, visit in visits.items():
            stage.begin(name)
            started = time.monotonic()
            try:
                visit(stage)
            except TourError as error:
                failures.append(f"{name} at {size.width}x{size.height}: {error}")
                stage.shot("failed")
                _end_visit(stage)
            sys.stderr.write(f"  {name}: {time.monotonic() - started:.1f} s\n")
            if len(failures) == _ENOUGH:
                failures.append("the visits after this are left out")
                break
    return failures


def _end_visit(stage: Stage) -> None:
    """Whatever was left open ends: the card is pulled, or nobody touches the screen for long."""
    stage.tray.remove()
    for _ in range(2):
        stage.skip(_LONG_S)
        stage.hands.settle()


@contextmanager
def _stage(
    size: WindowSize,
    choice: ReaderChoice,
    database: str,
    papers: Path,
    *,
    cards_shown: bool,
) -> Iterator[Stage]:
    clock = TourClock()
    with ExitStack() as backend:
        address = backend.enter_context(serving(database))
        settings = load_settings(
            None,
            {},
            {
                "kiosk.id": DEMO_KIOSK,
                "kiosk.service_point": SERVICE_POINT,
                "backend.url": address,
                "printer.uri": f"folder:{papers.absolute()}",
                "screen.full_screen": False,
                # A daemon that was started for a tour would outlive it.
                "voice.enabled": False,
            },
        )
        reader, tray = choice.open()
        demo = DemoTray(tray, demo_rows(tray)) if cards_shown else None
        kiosk = build(settings, lambda: reader, demo, clock)
        window = kiosk.open(QSize(size.width, size.height), full_screen=False)
        try:
            yield Stage(kiosk, Hands(window.window), tray, clock, size, stop_backend=backend.close)
        finally:
            tray.remove()
            kiosk.close()
            window.close()
            QGuiApplication.processEvents()
