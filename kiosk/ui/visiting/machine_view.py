"""How the machine itself is: network and printer, for the bar above every screen."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal

from kiosk.ui.background import Background, Errand
from kiosk.ui.translation import translate

STEADY_MS = 60_000
TROUBLED_MS = 10_000


class MachineView(QObject):
    """Learns of the network from who watches the backend, and asks the printer now and then."""

    changed = Signal()

    def __init__(
        self,
        ask_printer: Callable[[], bool],
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ask_printer = ask_printer
        self._background = background
        self._online = True
        self._printing = True
        self._errand: Errand | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.ask)

    def ask(self) -> None:
        """Ask the printer now; the next question follows by itself."""
        self._errand = self._background.run(
            self._ask_printer, self._learn, lambda _: self._learn(ready=False)
        )

    def stop(self) -> None:
        """Ask no more; an answer under way is thrown away."""
        self._timer.stop()
        if self._errand is not None:
            self._errand.drop()

    def network_found(self, there: bool) -> None:
        """Whether the backend answers."""
        if there != self._online:
            self._online = there
            self.changed.emit()

    def retranslate(self) -> None:
        """The language changed."""
        self.changed.emit()

    def _learn(self, ready: bool) -> None:
        if ready != self._printing:
            self._printing = ready
            self.changed.emit()
        self._timer.start(STEADY_MS if ready else TROUBLED_MS)

    def _network_text(self) -> str:
        return translate("MachineView", "网络正常") if self._online else translate("MachineView", "网络断开")

    def _printer_text(self) -> str:
        if self._printing:
            return translate("MachineView", "打印机正常")
        return translate("MachineView", "打印机不可用")

    networkWell = Property(bool, lambda self: self._online, notify=changed)
    networkText = Property(str, _network_text, notify=changed)
    printerWell = Property(bool, lambda self: self._printing, notify=changed)
    printerText = Property(str, _printer_text, notify=changed)
