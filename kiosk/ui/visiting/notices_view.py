"""What the bureau announces, on the screen people walk up to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal

from kiosk.contract.notices import Notice
from kiosk.ui.background import Background, Errand
from kiosk.ui.models.rows_model import RowsModel

REFRESH_MS = 15 * 60_000
SHOWN = 3


@dataclass(frozen=True)
class NoticeRow:
    """One notice: its title in the bureau's words and the day it was published."""

    day: str
    title: str


class NoticesView(QObject):
    """Fetches the notices now and then. When that fails, the ones known are kept."""

    changed = Signal()

    def __init__(
        self,
        fetch: Callable[[], Sequence[Notice]],
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._background = background
        self._rows = RowsModel(NoticeRow, self)
        self._errand: Errand | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.ask)

    def ask(self) -> None:
        """Fetch now; the next time follows by itself."""
        self._errand = self._background.run(self._fetch, self._show, lambda _: self._timer.start(REFRESH_MS))

    def stop(self) -> None:
        """Ask no more; an answer under way is thrown away."""
        self._timer.stop()
        if self._errand is not None:
            self._errand.drop()

    def _show(self, notices: Sequence[Notice]) -> None:
        self._rows.replace([NoticeRow(f"{each.published:%m-%d}", each.title) for each in notices[:SHOWN]])
        self.changed.emit()
        self._timer.start(REFRESH_MS)

    rows = Property(QObject, lambda self: self._rows, constant=True)
    count = Property(int, lambda self: len(self._rows.rows), notify=changed)
