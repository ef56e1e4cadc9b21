"""Many pictures on one sheet, small, with their names: for a look at everything at once."""

from collections.abc import Sequence
from math import ceil
from pathlib import Path

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtGui import Qt as GuiQt

from kiosk.ui.window import FONT_FAMILY

_GAP, _CAPTION = 12, 30
_COLUMNS = 8


def write_sheet(path: Path, pictures: Sequence[tuple[str, Path]], cell: QSize) -> None:
    """One PNG of these pictures, each fitted into a cell of this size in pixels, eight in a row."""
    columns = min(_COLUMNS, max(1, len(pictures)))
    rows = ceil(len(pictures) / columns)
    width = columns * (cell.width() + _GAP) + _GAP
    height = rows * (cell.height() + _CAPTION + _GAP) + _GAP
    sheet = QImage(width, max(1, height), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#606060"))
    painter = QPainter(sheet)
    font = QFont(FONT_FAMILY)
    font.setPixelSize(18)
    painter.setFont(font)
    painter.setPen(QColor("white"))
    for number, (caption, picture) in enumerate(pictures):
        x = _GAP + number % columns * (cell.width() + _GAP)
        y = _GAP + number // columns * (cell.height() + _CAPTION + _GAP)
        painter.drawText(QRect(x, y, cell.width(), _CAPTION), 0, caption)
        shown = QImage(str(picture)).scaled(
            cell, GuiQt.AspectRatioMode.KeepAspectRatio, GuiQt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(x, y + _CAPTION, shown)
    painter.end()
    sheet.save(str(path))
