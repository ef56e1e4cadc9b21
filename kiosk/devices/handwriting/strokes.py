"""A character as it is written: strokes of points."""

from collections.abc import Sequence
from typing import Protocol

Point = tuple[int, int]
Stroke = Sequence[Point]

MOST_STROKES = 64
MOST_POINTS = 400
"""A stroke longer than this is thinned: the recogniser needs its shape, not every place of the finger."""


def thinned(stroke: Stroke) -> list[Point]:
    """The stroke with at most MOST_POINTS points, its ends kept."""
    if len(stroke) <= MOST_POINTS:
        return list(stroke)
    last = len(stroke) - 1
    return [stroke[round(place * last / (MOST_POINTS - 1))] for place in range(MOST_POINTS)]


class Recogniser(Protocol):
    """Names the characters that strokes may mean. May take some milliseconds; any one thread at a time."""

    def candidates(self, strokes: Sequence[Stroke], width: int, height: int, most: int) -> list[str]:
        """At most so many characters, best first, for strokes on an area of this size in pixels."""
        ...
