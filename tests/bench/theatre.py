"""One kiosk with its window on a real backend, and a tray of cards."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app.demo import DEMO_CARDS, DEMO_KIOSK
from kiosk.app.parts import Kiosk, build
from kiosk.app.size import PORTRAIT
from kiosk.card.emulator.reader import EmulatedReader
from kiosk.card.emulator.tray import CardTray
from kiosk.settings import load_settings
from kiosk.tour.hands import Hands
from kiosk.tour.stage import Stage, TourClock
from kiosk.ui.window import KioskWindow, application
from tests.bench.touching import touch

WHO, PIN = "forty-years", "123456"


def offscreen_application() -> QGuiApplication:
    """The kiosk's Qt application, drawn by the software renderer into memory."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return application(["bench"])


class Theatre:
    """The kiosk on its waiting screen, upright and full size."""

    def __init__(self, address: str, folder: Path) -> None:
        settings = load_settings(
            None,
            {},
            {
                "kiosk.id": DEMO_KIOSK,
                "backend.url": address,
                "printer.uri": f"folder:{folder}",
                "screen.full_screen": False,
            },
        )
        slot = EmulatedReader()
        self.tray = CardTray(DEMO_CARDS, slot)
        clock = TourClock()
        self.kiosk: Kiosk = build(settings, lambda: slot, clock=clock)
        self.window: KioskWindow = self.kiosk.open(QSize(PORTRAIT.width, PORTRAIT.height), full_screen=False)
        self.stage = Stage(
            self.kiosk,
            Hands(self.window.window),
            self.tray,
            clock,
            PORTRAIT,
            stop_backend=lambda: None,
        )
        self.stage.until_screen("Waiting")
        self.stage.hands.until("the notices", lambda: self.kiosk.notices.property("count") > 0)

    def enter(self, who: str = WHO) -> None:
        """Card in, PIN, home screen with everything on it."""
        self.stage.insert(who)
        self.stage.until_screen("Pin")
        for key in (*PIN, "确定"):
            touch(self.window.window, key)
        self.stage.until_contributions()

    def close(self) -> None:
        self.tray.remove()
        self.kiosk.close()
        self.window.window.close()
        QGuiApplication.processEvents()


@contextmanager
def theatre_on(address: str, folder: Path) -> Iterator[Theatre]:
    """A theatre that is closed at the end."""
    theatre = Theatre(address, folder)
    try:
        yield theatre
    finally:
        theatre.close()
