"""`kiosk run` as deployed, with one addition: it reports its first paint and ends."""

import sys

from kiosk import __main__ as program
from kiosk.app import parts
from kiosk.ui.window import KioskWindow
from tests.bench.programs.first_paint import report_first_paint

_open_window = parts.open_window


def _reporting(*arguments: object, **options: object) -> KioskWindow:
    opened = _open_window(*arguments, **options)  # type: ignore[arg-type]
    report_first_paint(opened.window)
    return opened


parts.open_window = _reporting
sys.exit(program.run(["run", "--windowed", "--size", "portrait"]))
