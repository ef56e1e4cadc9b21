"""Many pictures on one sheet, small, with their names: for a look at everything at once."""

from collections import defaultdict
from collections.abc import Sequence
from math import ceil
from pathlib import Path

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtGui import Qt as GuiQt

from kiosk.tour.sight import Sight
from kiosk.ui.window import FONT_FAMILY

_CELL = QSize(480, 480)
_GAP, _CAPTION = 12, 30
_COLUMNS = 8
_LIGHTLY = 80
"""PNG has no quality; Qt takes it for how little to compress, and the little is written much sooner."""
Thumbnail = tuple[str, QImage]


class ContactSheets:
    """Collects sights, and writes one PNG for every screen and window size: sheet-Home-1080x1920.png."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._families: defaultdict[tuple[str, str], list[Thumbnail]] = defaultdict(list)

    def add(self, sight: Sight) -> None:
        """Remember this sight, small."""
        caption = f"{sight.visit} {sight.step} {sight.variant.name}"
        self._families[sight.screen, sight.shape].append((caption, _small(sight.picture)))

    def write(self) -> None:
        """Write the sheets and forget the pictures."""
        for (screen, shape), pictures in self._families.items():
            _sheet(pictures).save(str(self._directory / f"sheet-{screen}-{shape}.png"), quality=_LIGHTLY)
        self._families.clear()


def _small(picture: QImage) -> QImage:
    """Fitted into a cell, at two bytes a pixel: there are hundreds of them."""
    fitted = picture.scaled(
        _CELL, GuiQt.AspectRatioMode.KeepAspectRatio, GuiQt.TransformationMode.SmoothTransformation
    )
    return fitted.convertToFormat(QImage.Format.Format_RGB16)


def _sheet(pictures: Sequence[Thumbnail]) -> QImage:
    columns = min(_COLUMNS, max(1, len(pictures)))
    wide = max((picture.width() for _, picture in pictures), default=0)
    high = max((picture.height() for _, picture in pictures), default=0)
    rows = ceil(len(pictures) / columns)
    width = columns * (wide + _GAP) + _GAP
    height = rows * (high + _CAPTION + _GAP) + _GAP
    sheet = QImage(width, max(1, height), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#606060"))
    painter = QPainter(sheet)
    font = QFont(FONT_FAMILY)
    font.setPixelSize(14)
    painter.setFont(font)
    painter.setPen(QColor("white"))
    for number, (caption, picture) in enumerate(pictures):
        x = _GAP + number % columns * (wide + _GAP)
        y = _GAP + number // columns * (high + _CAPTION + _GAP)
        painter.drawText(QRect(x, y, wide, _CAPTION), 0, caption)
        painter.drawImage(x, y + _CAPTION, picture)
    painter.end()
    return sheet
