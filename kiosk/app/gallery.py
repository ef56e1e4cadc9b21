"""`kiosk gallery`: the interface's controls in a window of their own, until it is closed."""

import sys

from PySide6.QtCore import QSize

from kiosk.app.run import end_on_signals, fitting
from kiosk.app.size import WindowSize
from kiosk.settings import Orientation
from kiosk.ui.gallery import Examples, open_gallery
from kiosk.ui.presentation import Presentation
from kiosk.ui.translation import Translation
from kiosk.ui.window import WindowError, application


def run_gallery(size: WindowSize | None) -> int:
    """Exit code 0 when the window was closed, 1 when it could not open."""
    app = application(["kiosk"])
    awake = end_on_signals(app)
    chosen = size or fitting(Orientation.AUTO)
    presentation, examples = Presentation(Translation().use), Examples()
    try:
        shown = open_gallery(presentation, examples, QSize(chosen.width, chosen.height))
    except WindowError as error:
        sys.stderr.write(f"kiosk gallery: the window cannot be opened: {error}\n")
        return 1
    code = app.exec()
    awake.stop()
    shown.close()
    return code
