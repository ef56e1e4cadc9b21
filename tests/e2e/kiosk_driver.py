"""A kiosk on the display of its environment, with a hand that puts cards in: one order a line, each answered.

Usage: python -m tests.e2e.kiosk_driver BACKEND-URL PAPER-FOLDER
Orders: ["insert", CARD], ["remove"], ["skip", SECONDS]; the end of the input ends the kiosk.
"""

import json
import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QSize, QSocketNotifier
from PySide6.QtGui import QGuiApplication

from kiosk.app.demo import DEMO_CARDS, DEMO_KIOSK
from kiosk.app.parts import Kiosk, build
from kiosk.app.size import PORTRAIT
from kiosk.card.emulator.reader import EmulatedReader
from kiosk.card.emulator.tray import CardTray
from kiosk.settings import load_settings
from kiosk.tour.stage import TourClock
from kiosk.ui.window import application


class Orders:
    """Carries out what standard input says, between Qt's events."""

    def __init__(self, app: QGuiApplication, carry_out: Callable[[list[object]], None]) -> None:
        self._app = app
        self._carry_out = carry_out
        self._rest = b""
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, app)
        self._notifier.activated.connect(self._read)

    def _read(self) -> None:
        chunk = os.read(sys.stdin.fileno(), 65536)
        if not chunk:
            self._notifier.setEnabled(False)
            self._app.quit()
            return
        *lines, self._rest = (self._rest + chunk).split(b"\n")
        for line in lines:
            self._carry_out(json.loads(line))
            tell("done")


def tell(word: str) -> None:
    sys.stdout.write(json.dumps(word) + "\n")
    sys.stdout.flush()


def main(backend: str, papers: str) -> None:
    app = application(["kiosk"])
    settings = load_settings(
        None,
        {},
        {
            "kiosk.id": DEMO_KIOSK,
            "backend.url": backend,
            "printer.uri": f"folder:{papers}",
            "screen.full_screen": False,
            "voice.enabled": False,
        },
    )
    slot, clock = EmulatedReader(), TourClock()
    tray = CardTray(DEMO_CARDS, slot)
    kiosk: Kiosk = build(settings, lambda: slot, clock=clock)

    def carry_out(order: list[object]) -> None:
        match order:
            case ["insert", str(card)]:
                tray.insert(card)
            case ["remove"]:
                tray.remove()
            case ["skip", int() | float() as seconds]:
                clock.skip(seconds)
                kiosk.driver.wake()
            case _:
                raise ValueError(order)

    window = kiosk.open(QSize(PORTRAIT.width, PORTRAIT.height), full_screen=False)
    orders = Orders(app, carry_out)
    tell("open")
    app.exec()
    del orders
    tray.remove()
    kiosk.close()
    window.window.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
