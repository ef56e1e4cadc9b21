"""The icons: SVG files of one set, drawn in the colour and size that QML asks for."""

import logging
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

logger = logging.getLogger(__name__)
PROVIDER = "icon"
ICONS = Path(__file__).parents[2] / "assets" / "icons"
_KEPT = 400


class Icons(QQuickImageProvider):
    """Serves `image://icon/NAME/COLOUR`; the colour replaces the file's `currentColor`."""

    def __init__(self, folder: Path = ICONS) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self._drawn: dict[tuple[str, int], QImage] = {}

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:  # noqa: ARG002 - Qt's interface
        """Qt's interface: the icon at the requested width; an unknown one is an empty picture."""
        side = max(1, requested.width())
        key = (name, side)
        if key not in self._drawn:
            if len(self._drawn) >= _KEPT:
                self._drawn.clear()
            self._drawn[key] = self._draw(name, side)
        return self._drawn[key]

    def _draw(self, name: str, side: int) -> QImage:
        icon, _, colour = name.partition("/")
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        try:
            source = (self._folder / f"{icon}.svg").read_bytes()
        except (OSError, ValueError):
            logger.warning("no icon %s", icon)
            return image
        renderer = QSvgRenderer(QByteArray(source.replace(b"currentColor", colour.encode())))
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        return image
