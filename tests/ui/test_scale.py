"""How large things are, in pixels of any window and in millimetres of the screens kiosks have."""

import math
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication

from kiosk.ui.scale import CAPITAL_SHARE, capital_mm, pixels_per_mm, scale_for
from kiosk.ui.window import FONT_FAMILY, font_is_there

SMALLEST_TYPE = 32
BODY_TYPE = {True: 38, False: 34}
LARGE_TYPE = 1.5
TOUCH = {True: 104, False: 96}
LEAST_CAPITAL_MM = 4.8
"""Section 508, 402.4: 3/16 inch."""
LEAST_CAPITAL_AT_ARM_MM = 600 * math.tan(math.radians(0.7))
"""EN 301 549, 5.1.4: 0.7 degrees, seen from 600 mm."""
LEAST_TOUCH_MM = 60 / 160 * 25.4
"""60 density-independent pixels of 1/160 inch."""


@dataclass(frozen=True)
class Screen:
    width: int
    height: int
    width_mm: float

    @property
    def density(self) -> float:
        return pixels_per_mm(self.width, self.width_mm)

    def __str__(self) -> str:
        return f"{self.width}x{self.height} on {self.width_mm:.0f} mm"


KIOSKS = [
    Screen(1080, 1920, 267.8),
    Screen(1920, 1080, 476.1),
    Screen(1080, 1920, 398.5),
    Screen(1920, 1080, 708.4),
    Screen(2160, 3840, 398.5),
    Screen(3840, 2160, 708.4),
    Screen(1024, 768, 304.1),
    Screen(1280, 1024, 338.0),
    Screen(1366, 768, 409.8),
    Screen(768, 1366, 230.4),
]
ON_KIOSKS = pytest.mark.parametrize("screen", KIOSKS, ids=str)


@pytest.mark.parametrize(
    ("width", "height", "unit", "portrait"),
    [
        (1080, 1920, 1.0, True),
        (1920, 1080, 1.0, False),
        (2160, 3840, 2.0, True),
        (3840, 2160, 2.0, False),
        (540, 960, 0.5, True),
        (1080, 1860, 1.0, True),
        (1024, 768, 0.533, False),
        (768, 1024, 0.551, True),
        (1280, 1024, 0.667, False),
        (1366, 768, 0.711, False),
        (1080, 1080, 0.581, True),
        (3240, 1080, 1.0, False),
        (1080, 3240, 1.0, True),
        (800, 480, 0.5, False),
        (480, 800, 0.5, True),
        (320, 240, 0.5, False),
        (1, 1, 0.5, True),
        (15360, 8640, 4.0, False),
    ],
)
def test_a_window_of_unknown_density_is_filled_within_bounds(
    width: int, height: int, unit: float, portrait: bool
) -> None:
    scale = scale_for(width, height, 0.0)
    assert scale.unit == pytest.approx(unit, abs=0.001)
    assert scale.portrait is portrait


@ON_KIOSKS
def test_the_smallest_text_can_be_read(screen: Screen) -> None:
    unit = scale_for(screen.width, screen.height, screen.density).unit
    assert capital_mm(SMALLEST_TYPE * unit, screen.density) >= LEAST_CAPITAL_MM


@ON_KIOSKS
def test_large_running_text_can_be_read_at_arms_length(screen: Screen) -> None:
    scale = scale_for(screen.width, screen.height, screen.density)
    pixels = BODY_TYPE[scale.portrait] * LARGE_TYPE * scale.unit
    assert capital_mm(pixels, screen.density) >= LEAST_CAPITAL_AT_ARM_MM


@ON_KIOSKS
def test_targets_can_be_touched(screen: Screen) -> None:
    scale = scale_for(screen.width, screen.height, screen.density)
    assert TOUCH[scale.portrait] * scale.unit / screen.density >= LEAST_TOUCH_MM


@ON_KIOSKS
def test_what_a_window_cannot_hold_at_a_readable_size_is_not_over_half_too_large(screen: Screen) -> None:
    fitting = scale_for(screen.width, screen.height, 0.0).unit
    assert fitting <= scale_for(screen.width, screen.height, screen.density).unit <= 1.4 * fitting


@pytest.mark.parametrize(("width", "height", "width_mm"), [(1080, 1920, 267.8), (1920, 1080, 708.4)])
def test_a_screen_as_large_as_the_design_is_drawn_as_designed(
    width: int, height: int, width_mm: float
) -> None:
    assert scale_for(width, height, pixels_per_mm(width, width_mm)).unit == 1.0


def test_a_low_screen_keeps_its_text_readable_rather_than_everything_on_one_page() -> None:
    density = pixels_per_mm(1024, 304.1)
    assert capital_mm(SMALLEST_TYPE * scale_for(1024, 768, 0.0).unit, density) < LEAST_CAPITAL_MM
    assert capital_mm(SMALLEST_TYPE * scale_for(1024, 768, density).unit, density) >= LEAST_CAPITAL_MM


@pytest.mark.parametrize("density", [50.0, 1000.0, 1e9, math.inf])
@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1024, 768)], ids=str)
def test_a_density_that_cannot_be_true_enlarges_by_two_fifths_at_most(
    size: tuple[int, int], density: float
) -> None:
    fitting = scale_for(*size, 0.0)
    assert scale_for(*size, density).unit == pytest.approx(1.4 * fitting.unit)


@pytest.mark.parametrize("density", [0.0, 0.001, -3.0, -math.inf])
def test_a_density_of_nothing_or_less_counts_as_unknown(density: float) -> None:
    assert scale_for(1080, 1920, density).unit == 1.0


@given(
    st.integers(1, 20_000),
    st.integers(1, 20_000),
    st.floats(0, 200, allow_nan=False),
)
def test_every_window_has_a_scale_within_bounds(width: int, height: int, density: float) -> None:
    scale = scale_for(width, height, density)
    assert 0.5 <= scale.unit <= 4.0
    assert scale.portrait is (height >= width)
    assert scale.unit >= scale_for(width, height, 0.0).unit


@given(st.integers(1, 8000), st.integers(1, 8000), st.integers(0, 500), st.integers(0, 500))
def test_a_larger_window_of_the_same_shape_never_draws_smaller(
    width: int, height: int, wider: int, higher: int
) -> None:
    small, large = scale_for(width, height, 0.0), scale_for(width + wider, height + higher, 0.0)
    if small.portrait is large.portrait:
        assert large.unit >= small.unit


@pytest.mark.parametrize(("width_mm", "density"), [(267.8, 4.033), (0, 0.0), (-1, 0.0), (math.inf, 0.0)])
def test_density_is_known_only_with_a_width(width_mm: float, density: float) -> None:
    assert pixels_per_mm(1080, width_mm) == pytest.approx(density, abs=0.001)


def test_the_capitals_of_a_font_are_measured_in_millimetres() -> None:
    assert capital_mm(100, 4.0) == pytest.approx(18.0)


def test_the_capitals_of_the_interface_font_are_as_high_as_reckoned(qt_app: QGuiApplication) -> None:
    if not font_is_there():
        pytest.skip(f"{FONT_FAMILY} is not installed")
    font = QFont(FONT_FAMILY)
    font.setPixelSize(1000)
    assert QFontMetricsF(font).capHeight() / 1000 == pytest.approx(CAPITAL_SHARE, abs=0.02)
