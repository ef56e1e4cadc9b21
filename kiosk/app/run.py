"""Runs the kiosk's window until it is closed."""

import logging
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app.log import log_to_stderr
from kiosk.app.parts import DemoTray, build
from kiosk.app.size import LANDSCAPE, PORTRAIT, WindowSize
from kiosk.card.reader import CardReader
from kiosk.settings import Orientation, Settings
from kiosk.ui.window import FONT_FAMILY, WindowError, application, font_is_there


def run_kiosk(settings: Settings, size: WindowSize | None) -> int:
    """`kiosk run`: real reader, remote backend. Exit code 0 when the window was closed, 1 when it could not open."""
    log_to_stderr(logging.INFO)
    return show_until_closed(settings, lambda: pcsc_reader(settings.reader.name_part), size)


def pcsc_reader(name_part: str) -> CardReader:
    """A reader behind pcscd; an empty name part takes the first that is no SAM slot."""
    from kiosk.card.pcsc.reader import PcscReader

    return PcscReader(name_part or None)


def show_until_closed(
    settings: Settings,
    open_reader: Callable[[], CardReader],
    size: WindowSize | None,
    demo: DemoTray | None = None,
) -> int:
    """Show the window and serve people until it is closed or the process is asked to end."""
    app = application(["kiosk"])
    awake = end_on_signals(app)
    if not font_is_there():
        sys.stderr.write(
            f"kiosk: the font {FONT_FAMILY} is missing, Chinese may be unreadable; "
            "install it with: apt-get install fonts-noto-cjk\n"
        )
    kiosk = build(settings, open_reader, demo)
    try:
        chosen = size or fitting(settings.screen.orientation)
        window = kiosk.open(
            QSize(chosen.width, chosen.height), full_screen=settings.screen.full_screen and size is None
        )
    except WindowError as error:
        sys.stderr.write(f"kiosk: the window cannot be opened: {error}\n")
        kiosk.close()
        return 1
    code = app.exec()
    awake.stop()
    kiosk.close()
    window.close()
    return code


def end_on_signals(app: QGuiApplication) -> QTimer:
    """Have the application end when the process is asked to. The timer must be kept while it runs."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: app.quit())
    # Python sees signals only between its own instructions: give it some while Qt waits for events.
    awake = QTimer()
    awake.start(1000)
    awake.timeout.connect(lambda: None)
    return awake


def fitting(orientation: Orientation) -> WindowSize:
    """The largest window of the wanted shape that fits the screen, at most the design size."""
    screen = QGuiApplication.primaryScreen().availableGeometry()
    upright = screen.height() >= screen.width()
    wanted = {
        Orientation.PORTRAIT: PORTRAIT,
        Orientation.LANDSCAPE: LANDSCAPE,
        Orientation.AUTO: PORTRAIT if upright else LANDSCAPE,
    }[orientation]
    scale = min(1.0, screen.width() / wanted.width, screen.height() / wanted.height)
    return WindowSize(round(wanted.width * scale), round(wanted.height * scale))
