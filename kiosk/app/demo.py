"""`kiosk demo`: own backend, a tray of cards, the window."""

import logging
import sys
import tempfile
from pathlib import Path

from kiosk.app.backend_process import BackendNotStarted, seed_database, serving
from kiosk.app.log import log_to_stderr
from kiosk.app.parts import DemoTray
from kiosk.app.run import pcsc_reader, show_until_closed
from kiosk.app.size import WindowSize
from kiosk.card.emulator.reader import EmulatedReader
from kiosk.card.emulator.tray import CardTray
from kiosk.settings import load_settings
from kiosk.ui.visiting.card_tray_view import TrayRow

DEMO_CARDS = Path(__file__).parents[2] / "assets" / "demo" / "cards"
DEMO_KIOSK = "demo-kiosk"


def demo_rows(tray: CardTray) -> list[TrayRow]:
    """The tray's cards as the strip shows them."""
    return [TrayRow(card.id, card.title, card.story) for card in tray.cards]


def run_demo(*, reader: str, residents: int, printer: str, size: WindowSize | None) -> int:
    """Exit code 0 when the window was closed, 1 when something did not start."""
    say = sys.stderr.write
    log_to_stderr(logging.WARNING)
    with tempfile.TemporaryDirectory(prefix="kiosk-demo-") as folder:
        try:
            say(f"kiosk demo: inventing {residents} residents…\n")
            url = seed_database(Path(folder) / "backend.sqlite3", residents)
            with serving(url) as address:
                say(f"kiosk demo: backend on {address}; the demo cards' PIN is 123456\n")
                say(f"kiosk demo: papers go to {printer}\n")
                settings = load_settings(
                    None,
                    {},
                    {
                        "kiosk.id": DEMO_KIOSK,
                        "kiosk.service_point": "榆次区演示服务点",
                        "backend.url": address,
                        "printer.uri": printer,
                        "screen.full_screen": False,
                    },
                )
                if reader == "pcsc":
                    return show_until_closed(settings, lambda: pcsc_reader(""), size)
                slot = EmulatedReader()
                tray = CardTray(DEMO_CARDS, slot)
                return show_until_closed(settings, lambda: slot, size, DemoTray(tray, demo_rows(tray)))
        except BackendNotStarted as error:
            say(f"kiosk demo: {error}\n")
            return 1
