"""Text and icons stand out from what is behind them, in the pixels that are really shown."""

from collections import Counter

from PySide6.QtGui import QColor, QImage

from tests.ui.layout.finding import Finding, fault
from tests.ui.layout.geometry import Rect
from tests.ui.layout.scene import Icon, Scene, Text
from tests.ui.layout.standards import (
    ICON_CONTRAST,
    LARGE_BOLD_TEXT,
    LARGE_TEXT,
    LARGE_TEXT_CONTRAST,
    TEXT_CONTRAST,
    UNUSABLE_CONTRAST,
)

Rgb = tuple[int, int, int]
_SAMPLES = 900
_ALIKE = 48
"""Colours whose channels differ by less are one colour, blurred where an edge crosses a pixel."""
_ENOUGH = 0.5
"""How much of a text must be in sight for its pixels to say anything."""


def find(scene: Scene) -> list[Finding]:
    """Texts and icons in sight that stand out too little, or are not there at all."""
    pixels = _Pixels(scene.picture)
    findings = []
    for thing in (*scene.texts, *scene.icons):
        whole = thing.lines if isinstance(thing, Text) else thing.box
        seen = scene.sight(thing, whole)
        if seen.is_empty or seen.height < _ENOUGH * whole.height or seen.width < _ENOUGH * whole.width:
            continue
        problem = _problem(pixels, seen, thing, scene.unit)
        if problem:
            findings.append(
                fault("text contrast" if isinstance(thing, Text) else "icon contrast", thing, problem)
            )
    return findings


def _problem(pixels: "_Pixels", seen: Rect, thing: Text | Icon, unit: float) -> str:
    """What is wrong with the colours, in words; empty when nothing is."""
    sampled = pixels.sample(seen)
    if not sampled:
        return ""
    behind = _rgb(sampled.most_common(1)[0][0])
    ink = _over(thing.colour if isinstance(thing, Text) else thing.tint, thing.opacity, behind)
    wanted, ratio = _wanted(thing, unit), _ratio(ink, behind)
    if ratio < wanted:
        return f"{ratio:.2f}:1, {_hex(ink)} on {_hex(behind)}; wanted {wanted}:1"
    if not _is_there(ink, sampled) and not _is_there(ink, pixels.all(seen)):
        return f"nothing of its colour {_hex(ink)} is to be seen on {_hex(behind)}"
    return ""


def _wanted(thing: Text | Icon, unit: float) -> float:
    if isinstance(thing, Icon):
        return ICON_CONTRAST
    if thing.target is not None and not thing.target.enabled:
        return UNUSABLE_CONTRAST
    large = LARGE_BOLD_TEXT if thing.bold else LARGE_TEXT
    return LARGE_TEXT_CONTRAST if thing.size >= round(large * unit) else TEXT_CONTRAST


class _Pixels:
    """The colours of a picture, as numbers 0xAARRGGBB."""

    def __init__(self, picture: QImage) -> None:
        self._picture = picture.convertToFormat(QImage.Format.Format_RGB32)
        self._stride = self._picture.bytesPerLine() // 4
        self._all = memoryview(self._picture.constBits()).cast("B").cast("I")

    def sample(self, rect: Rect) -> Counter[int]:
        """Some hundred colours from all over this place."""
        step = max(1, int((rect.width * rect.height / _SAMPLES) ** 0.5))
        return self._colours(rect, step)

    def all(self, rect: Rect) -> Counter[int]:
        """Every colour of this place."""
        return self._colours(rect, 1)

    def _colours(self, rect: Rect, step: int) -> Counter[int]:
        left, right = max(0, int(rect.left)), min(self._picture.width(), int(rect.right))
        top, bottom = max(0, int(rect.top)), min(self._picture.height(), int(rect.bottom))
        found: list[int] = []
        for row in range(top * self._stride, bottom * self._stride, step * self._stride):
            found += self._all[row + left : row + right : step]
        return Counter(found)


def _is_there(ink: Rgb, colours: Counter[int]) -> bool:
    return any(
        abs((colour >> 16 & 255) - ink[0]) < _ALIKE
        and abs((colour >> 8 & 255) - ink[1]) < _ALIKE
        and abs((colour & 255) - ink[2]) < _ALIKE
        for colour in colours
    )


def _rgb(colour: int) -> Rgb:
    return colour >> 16 & 255, colour >> 8 & 255, colour & 255


def _over(colour: QColor, opacity: float, behind: Rgb) -> Rgb:
    """The colour that is seen where this one is painted."""
    alpha = colour.alphaF() * opacity
    mixed = [
        round(alpha * channel + (1 - alpha) * under)
        for channel, under in zip((colour.red(), colour.green(), colour.blue()), behind, strict=True)
    ]
    return mixed[0], mixed[1], mixed[2]


def _ratio(one: Rgb, other: Rgb) -> float:
    """WCAG's contrast ratio, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Rgb) -> float:
    linear = [
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
        for share in (channel / 255 for channel in colour)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _hex(colour: Rgb) -> str:
    return "#{:02X}{:02X}{:02X}".format(*colour)
