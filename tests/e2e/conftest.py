"""Whole visits: the real window, the real backend in a process of its own, the emulated reader."""

import gc
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app.backend_process import seed_database, serving
from kiosk.app.demo import DEMO_CARDS, DEMO_KIOSK
from kiosk.app.parts import build
from kiosk.app.size import PORTRAIT
from kiosk.card.emulator.reader import EmulatedReader
from kiosk.card.emulator.tray import CardTray
from kiosk.settings import load_settings
from kiosk.tour.hands import Hands
from kiosk.tour.stage import Stage, TourClock


@pytest.fixture(scope="session")
def database_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    return seed_database(tmp_path_factory.mktemp("backend") / "backend.sqlite3", 20)


@pytest.fixture(scope="session")
def backend_url(database_url: str) -> Iterator[str]:
    with serving(database_url) as address:
        yield address


SetStage = Callable[..., Stage]


@pytest.fixture
def set_stage(qt_app: QGuiApplication, tmp_path: Path) -> Iterator[SetStage]:
    """Opens a kiosk on a backend and a printer; everything ends with the test."""
    with ExitStack() as ends:

        def stage(backend: str, printer: str = "", **overrides: object) -> Stage:
            # What an earlier kiosk left goes on this thread, not on one of the new kiosk's: Qt's objects are the GUI's.
            gc.collect()
            clock = TourClock()
            settings = load_settings(
                None,
                {},
                {
                    "kiosk.id": DEMO_KIOSK,
                    "backend.url": backend,
                    "printer.uri": printer or f"folder:{tmp_path / 'papers'}",
                    "screen.full_screen": False,
                    "voice.enabled": False,
                    **overrides,
                },
            )
            slot = EmulatedReader()
            tray = CardTray(DEMO_CARDS, slot)
            kiosk = build(settings, lambda: slot, clock=clock)
            window = kiosk.open(QSize(PORTRAIT.width, PORTRAIT.height), full_screen=False)

            def end() -> None:
                tray.remove()
                kiosk.close()
                window.close()
                qt_app.processEvents()

            ends.callback(end)
            hands = Hands(window.window)
            return Stage(kiosk, hands, tray, clock, PORTRAIT, stop_backend=lambda: None)

        yield stage
