"""A signature written with the finger."""

from itertools import pairwise
from math import hypot

from PySide6.QtCore import Property, QBuffer, QByteArray, QIODevice, QObject, QPointF, Signal, Slot
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPen
from PySide6.QtGui import Qt as GuiQt

_LEAST_LENGTH = 1.0
"""How long all strokes must be together, in widths of the area: a dot or a short slip is no signature."""
_PEN_SHARE = 0.012
_MOST_STROKES, _MOST_POINTS = 200, 2000
_PICTURE_WIDTH = 800


class Signature(QObject):
    """Strokes as they are written, and the picture of them. Forgotten when the visit ends."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[list[float]] = []
        self._width, self._height = 0, 0

    @Slot(list, int, int)
    def addStroke(self, places: list[float], width: int, height: int) -> None:
        """One more stroke: x and y in turns, on an area of this size in pixels."""
        points = [float(place) for place in places[: 2 * _MOST_POINTS]]
        points = points[: len(points) // 2 * 2]
        if not points or width <= 0 or height <= 0 or len(self._strokes) >= _MOST_STROKES:
            return
        self._width, self._height = width, height
        self._strokes.append(points)
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Begin anew."""
        self._strokes.clear()
        self.changed.emit()

    def png(self) -> bytes:
        """The signature in black on white, 800 pixels wide; empty when nothing is written."""
        if not self._strokes:
            return b""
        factor = _PICTURE_WIDTH / self._width
        image = QImage(_PICTURE_WIDTH, round(self._height * factor), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor("black"), _PICTURE_WIDTH * _PEN_SHARE)
        pen.setCapStyle(GuiQt.PenCapStyle.RoundCap)
        pen.setJoinStyle(GuiQt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for stroke in self._strokes:
            painter.drawPolyline(
                [QPointF(x * factor, y * factor) for x, y in zip(stroke[::2], stroke[1::2], strict=True)]
            )
        painter.end()
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        return bytes(data.data())

    def _written(self) -> float:
        return sum(
            hypot(x2 - x1, y2 - y1)
            for stroke in self._strokes
            for (x1, y1), (x2, y2) in pairwise(zip(stroke[::2], stroke[1::2], strict=True))
        )

    strokes = Property(list, lambda self: self._strokes, notify=changed)
    strokeCount = Property(int, lambda self: len(self._strokes), notify=changed)
    signed = Property(
        bool,
        lambda self: bool(self._width) and self._written() >= _LEAST_LENGTH * self._width,
        notify=changed,
    )
