"""Asks now and then whether the backend is there, and says when that changes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.ui.background import Background, Errand

STEADY_MS = 30_000
TROUBLED_MS = 3_000


class BackendWatch(QObject):
    """Emits `ready` or `lost` on every change, and once at the start."""

    ready = Signal()
    lost = Signal()

    def __init__(self, is_ready: Callable[[], bool], background: Background) -> None:
        super().__init__()
        self._is_ready = is_ready
        self._background = background
        self._known: bool | None = None
        self._errand: Errand | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.ask)

    def ask(self) -> None:
        """Ask once now; the next question follows by itself."""
        self._errand = self._background.run(self._is_ready, self._learn, lambda _: self._learn(False))

    def stop(self) -> None:
        """Ask no more; an answer under way is thrown away."""
        self._timer.stop()
        if self._errand is not None:
            self._errand.drop()

    def _learn(self, there: bool) -> None:
        if there != self._known:
            self._known = there
            (self.ready if there else self.lost).emit()
        self._timer.start(STEADY_MS if there else TROUBLED_MS)
