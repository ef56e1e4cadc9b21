"""Pages of a PDF as pictures for the preview. One page is kept at a time."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

PROVIDER = "page"
_WIDTH = 1000


class PageImages(QQuickImageProvider):
    """Serves the page last shown as `image://page/N`; N changes with every page, so that QML asks anew."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._image = QImage()
        self._number = 0

    def show(self, image: QImage) -> str:
        """Keep this page and give the address under which QML finds it."""
        self._image = image
        self._number += 1
        return f"image://{PROVIDER}/{self._number}"

    def clear(self) -> None:
        """Forget the page: it shows personal data."""
        self._image = QImage()

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:  # noqa: ARG002 - Qt's interface
        """Qt's interface: the page, at its own size."""
        return self._image


def render_page(pdf: bytes, page: int) -> QImage:
    """One page (from 1) on white, 1000 px wide. Runs in any one thread; ValueError when it is no such page."""
    from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415 - five megabytes that only a preview needs

    document = QPdfDocument()
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    if document.status() is not QPdfDocument.Status.Ready or not 1 <= page <= document.pageCount():
        raise ValueError(f"no page {page} in a document of {document.pageCount()} pages")
    points = document.pagePointSize(page - 1)
    drawn = document.render(page - 1, QSize(_WIDTH, round(_WIDTH * points.height() / points.width())))
    paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
    document.close()
    return paper
