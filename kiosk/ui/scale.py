"""How large things are: pixels from the window's size and the screen's density."""

from dataclasses import dataclass

DESIGN_SHORT_SIDE = 1080
_DESIGN_PORTRAIT_HEIGHT = 1860
_DESIGN_DENSITY = 1080 / 267.8
"""Pixels per millimetre of the screen the sizes were drawn for: 21.5 inches, 1080 by 1920, upright."""
_LEAST_OF_DESIGN = 0.86
"""Smallest type of the design is 32 px, and 27 px is 4.8 mm of capital height there (Section 508, 402.4)."""
_LEAST_UNIT, _LARGEST_UNIT = 0.5, 4.0
CAPITAL_SHARE = 0.72
"""Height of a capital letter as a share of the font's pixel size."""


@dataclass(frozen=True)
class Scale:
    """`unit` multiplies every size of the design; `portrait` chooses between its two shapes."""

    unit: float
    portrait: bool


def scale_for(width: int, height: int, pixels_per_mm: float) -> Scale:
    """The scale for a window of so many pixels on a screen of this density.

    What is drawn fits the window, but does not get so small that the smallest text falls under 4.8 mm of capital
    height: then there is less on a page, and pages scroll. On screens much smaller than a kiosk's (under some
    13 inches) it is drawn at most 1.4 times as large as fits. A density of 0 means that it is unknown.
    """
    portrait = height >= width
    if portrait:
        fitting = min(width / DESIGN_SHORT_SIDE, height / _DESIGN_PORTRAIT_HEIGHT)
    else:
        fitting = min(width / 1920, height / DESIGN_SHORT_SIDE)
    readable = _LEAST_OF_DESIGN * pixels_per_mm / _DESIGN_DENSITY
    # A density that cannot be true (a projector, a screen that reports nonsense) must not blow the page up.
    readable = min(readable, fitting * 1.4)
    return Scale(min(max(fitting, readable, _LEAST_UNIT), _LARGEST_UNIT), portrait)


def capital_mm(font_pixels: float, pixels_per_mm: float) -> float:
    """Height of a capital letter in millimetres (EN 301 549, 5.1.4 speaks of it)."""
    return font_pixels * CAPITAL_SHARE / pixels_per_mm


def pixels_per_mm(width_pixels: int, width_mm: float) -> float:
    """Density of a screen; 0 when its width is unknown."""
    return width_pixels / width_mm if width_mm > 0 else 0.0
