"""Writing with a finger: strokes in, candidates out, the chosen one into the field in use."""

import logging
from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent

from kiosk.devices.handwriting.strokes import Recogniser, Stroke
from kiosk.ui.background import Background, Errand

logger = logging.getLogger(__name__)
CANDIDATES = 8


class WritingView(QObject):
    """Recognises after every stroke. The recogniser is loaded when it is first needed, off the GUI thread.

    `state` is "unloaded", "loading", "ready" or "absent"; when absent, the keyboard stays and says so.
    """

    changed = Signal()

    def __init__(
        self,
        load: Callable[[], Recogniser],
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._load = load
        self._background = background
        self._recogniser: Recogniser | None = None
        self._state = "unloaded"
        self._strokes: list[Stroke] = []
        self._area = (0, 0)
        self._candidates: list[str] = []
        self._errand: Errand | None = None

    @Slot()
    def prepare(self) -> None:
        """Load the recogniser, unless it is there."""
        if self._state == "unloaded":
            self._state = "loading"
            self._background.run(self._load, self._loaded, self._absent)

    @Slot(list, int, int)
    def addStroke(self, places: list[float], width: int, height: int) -> None:
        """One more stroke: x and y in turns, on an area of this size in pixels."""
        stroke = [(round(x), round(y)) for x, y in zip(places[::2], places[1::2], strict=False)]
        if not stroke:
            return
        self._strokes.append(stroke)
        self._recognise(width, height)

    @Slot(int, int)
    def undo(self, width: int, height: int) -> None:
        """Take the last stroke back."""
        if self._strokes:
            self._strokes.pop()
            self._recognise(width, height)

    @Slot()
    def clear(self) -> None:
        """Take all strokes back; what is being recognised is not shown any more."""
        if self._errand:
            self._errand.drop()
        self._strokes.clear()
        self._show([])

    @Slot(str)
    def choose(self, text: str) -> None:
        """Put this character into the field in use and begin anew."""
        self.commit(text)
        self.clear()

    @Slot(str)
    def commit(self, text: str) -> None:
        """Put this text into the field in use."""
        field = QGuiApplication.focusObject()
        if field is not None:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QCoreApplication.sendEvent(field, event)

    @Slot()
    def erase(self) -> None:
        """Take the last character of the field in use back; first what is half written."""
        if self._strokes:
            self.clear()
            return
        field = QGuiApplication.focusObject()
        if field is not None:
            # Qt's namespace of flags is large: it is loaded with the first use, not with the window.
            from PySide6.QtGui import Qt as GuiQt  # noqa: PLC0415 - as above

            for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
                key = QKeyEvent(kind, GuiQt.Key.Key_Backspace, GuiQt.KeyboardModifier.NoModifier)
                QCoreApplication.sendEvent(field, key)

    @Slot()
    def empty(self) -> None:
        """Take everything in the field in use away."""
        field = QGuiApplication.focusObject()
        if field is not None:
            field.setProperty("text", "")

    @Slot()
    def rest(self) -> None:
        """Nobody writes now: give back the recogniser, whose model is a third of what a kiosk needs beside Qt."""
        self.clear()
        if self._recogniser is not None:
            self._recogniser.close()
            self._recogniser = None
            self._state = "unloaded"
            self.changed.emit()

    def _loaded(self, recogniser: Recogniser) -> None:
        self._recogniser = recogniser
        self._state = "ready"
        self._recognise(*self._area)
        self.changed.emit()

    def _absent(self, error: Exception) -> None:
        logger.warning("no handwriting: %s", error)
        self._state = "absent"
        self.changed.emit()

    def _recognise(self, width: int, height: int) -> None:
        self._area = (width, height)
        if self._errand:
            self._errand.drop()
        recogniser = self._recogniser
        if recogniser is None or not self._strokes:
            self._show([])
            return
        strokes = list(self._strokes)
        self._errand = self._background.run(
            lambda: recogniser.candidates(strokes, width, height, CANDIDATES), self._show, self._failed
        )
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        logger.warning("strokes not recognised: %s", type(error).__name__)
        self._show([])

    def _show(self, candidates: list[str]) -> None:
        self._candidates = candidates
        self.changed.emit()

    def _paths(self) -> list[list[float]]:
        return [[float(place) for point in stroke for place in point] for stroke in self._strokes]

    state = Property(str, lambda self: self._state, notify=changed)
    candidates = Property(list, lambda self: self._candidates, notify=changed)
    strokes = Property(list, _paths, notify=changed)
    strokeCount = Property(int, lambda self: len(self._strokes), notify=changed)
