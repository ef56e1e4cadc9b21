"""Draws a receipt as the dots of an 80 mm thermal printer: black and white, 576 across."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from kiosk.documents.qr import QUIET_ZONE, qr_matrix
from kiosk.documents.receipt import Part, PartKind, Receipt
from kiosk.documents.typeface import Typeface, find_typeface
from kiosk.documents.wrap import wrapped

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

WIDTH = 576
"""72 mm at 203 dots an inch: what prints of an 80 mm roll."""

_MARGIN = 14
_INDENT = 24
_GAP = 24
_LINE_HEIGHT = 1.4
_BETWEEN = 8
_RULE = 3
_LARGEST_MODULE = 8
_BLACK, _WHITE, _HALF = 0, 255, 128


@dataclass(frozen=True)
class Looks:
    """How a kind of part is set. Sizes in dots: 8 are a millimetre."""

    size: int
    bold: bool = False
    centred: bool = False
    ruled: bool = False
    """A line across the paper after it."""


LOOKS = {
    PartKind.HEADING: Looks(32, centred=True),
    PartKind.TITLE: Looks(44, bold=True, centred=True, ruled=True),
    PartKind.NUMBER: Looks(34, bold=True),
    PartKind.FACT: Looks(32),
    PartKind.NEXT: Looks(34, bold=True),
    PartKind.ORIGIN: Looks(28),
    PartKind.CODE: Looks(30, centred=True),
}
_RULED_BEFORE = frozenset({PartKind.NEXT, PartKind.CODE})

_Paint = Callable[["ImageDraw"], None]


def draw_receipt(receipt: Receipt, language: str) -> "Image":
    """The receipt as a picture of mode "1", 576 wide and as long as it has to be.

    Raises TypefaceMissing when the font is not installed.
    """
    # Imported here: a receipt is drawn minutes after the start, which must not pay for it.
    from PIL import Image, ImageDraw  # noqa: PLC0415 - as above

    sheet = _Sheet(find_typeface(), find_typeface(bold=True))
    before: PartKind | None = None
    for part in receipt.parts(language):
        if part.kind in _RULED_BEFORE or (part.kind is PartKind.ORIGIN and before is not PartKind.ORIGIN):
            sheet.rule()
        if part.kind is PartKind.CODE:
            sheet.code(receipt.qr_text)
        sheet.part(part)
        before = part.kind
    picture = Image.new("L", (WIDTH, sheet.height), _WHITE)
    sheet.paint(ImageDraw.Draw(picture))
    return picture.point(lambda level: _WHITE if level >= _HALF else _BLACK, mode="1")


class _Sheet:
    """A paper that grows downwards: first everything is placed, then its length is known and it is painted."""

    def __init__(self, regular: Typeface, bold: Typeface) -> None:
        self._faces = {False: regular, True: bold}
        self._fonts: dict[tuple[int, bool], FreeTypeFont] = {}
        self._paints: list[_Paint] = []
        self._y = _MARGIN

    @property
    def height(self) -> int:
        return self._y + _MARGIN

    def paint(self, draw: "ImageDraw") -> None:
        for paint in self._paints:
            paint(draw)

    def part(self, part: Part) -> None:
        """Name left and value right where one line holds both, else the value below and indented."""
        looks = LOOKS[part.kind]
        font = self._font(looks)
        width = WIDTH - 2 * _MARGIN
        if not part.label:
            self._block(part.value, font, _MARGIN, width, centred=looks.centred)
        elif (
            font.getlength(part.label) + _GAP + font.getlength(part.value) <= width and "\n" not in part.value
        ):
            self._text(part.label, font, _MARGIN)
            self._text(part.value, font, WIDTH - _MARGIN - font.getlength(part.value))
            self._down(font)
        else:
            self._block(part.label, font, _MARGIN, width)
            self._block(part.value, font, _MARGIN + _INDENT, width - _INDENT)
        self._y += _BETWEEN
        if looks.ruled:
            self.rule()

    def rule(self) -> None:
        """A line across the paper."""
        box = (_MARGIN, self._y + _BETWEEN, WIDTH - _MARGIN - 1, self._y + _BETWEEN + _RULE - 1)
        self._paints.append(lambda draw: draw.rectangle(box, fill=_BLACK))
        self._y += 2 * _BETWEEN + _RULE

    def code(self, text: str) -> None:
        """A QR code as large as the paper lets it be, its quiet zone around it."""
        matrix = qr_matrix(text)
        module = min(_LARGEST_MODULE, WIDTH // (len(matrix) + 2 * QUIET_ZONE))
        left = (WIDTH - module * len(matrix)) // 2
        top = self._y + module * QUIET_ZONE
        self._paints.append(partial(_paint_code, matrix, module, left, top))
        self._y = top + module * (len(matrix) + QUIET_ZONE)

    def _block(
        self, text: str, font: "FreeTypeFont", left: float, width: float, *, centred: bool = False
    ) -> None:
        for line in wrapped(text, width, font.getlength):
            self._text(line, font, left + (width - font.getlength(line)) / 2 if centred else left)
            self._down(font)

    def _text(self, text: str, font: "FreeTypeFont", left: float) -> None:
        place = (round(left), self._y + round(font.size))
        self._paints.append(lambda draw: draw.text(place, text, fill=_BLACK, font=font, anchor="ls"))

    def _down(self, font: "FreeTypeFont") -> None:
        self._y += round(font.size * _LINE_HEIGHT)

    def _font(self, looks: Looks) -> "FreeTypeFont":
        from PIL import ImageFont  # noqa: PLC0415 - kept off the kiosk's start path

        key = (looks.size, looks.bold)
        if key not in self._fonts:
            face = self._faces[looks.bold]
            self._fonts[key] = ImageFont.truetype(
                face.path, looks.size, face.index, layout_engine=ImageFont.Layout.BASIC
            )
        return self._fonts[key]


def _paint_code(
    matrix: tuple[tuple[bool, ...], ...], module: int, left: int, top: int, draw: "ImageDraw"
) -> None:
    for row, modules in enumerate(matrix):
        for column, dark in enumerate(modules):
            if dark:
                x, y = left + column * module, top + row * module
                draw.rectangle((x, y, x + module - 1, y + module - 1), fill=_BLACK)
