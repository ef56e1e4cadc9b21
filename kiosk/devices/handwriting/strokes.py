"""A character as it is written: strokes of points."""

from collections.abc import Sequence
from typing import Protocol

Point = tuple[int, int]
Stroke = Sequence[Point]

MOST_STROKES = 64
MOST_POINTS = 64
"""A stroke longer than this is thinned: the recogniser needs its shape, not every place of the finger."""

SIDE = 1000
"""The square that a character is brought to."""

_FILLED = 0.7
_SMALLEST = 1 / 6


def thinned(stroke: Stroke) -> list[Point]:
    """The stroke with at most MOST_POINTS points, its ends kept."""
    if len(stroke) <= MOST_POINTS:
        return list(stroke)
    last = len(stroke) - 1
    return [stroke[round(place * last / (MOST_POINTS - 1))] for place in range(MOST_POINTS)]


def centred(strokes: Sequence[Stroke], width: int, height: int) -> list[list[Point]]:
    """The character in the middle of a square of SIDE, of one size wherever and however small it was written.

    Its proportions are kept. What is far smaller than the area is a dot and stays small.
    """
    across = [x for stroke in strokes for x, _ in stroke]
    down = [y for stroke in strokes for _, y in stroke]
    if not across:
        return []
    size = max(max(across) - min(across), max(down) - min(down), min(width, height) * _SMALLEST)
    scale = SIDE * _FILLED / size
    middle_x, middle_y = (max(across) + min(across)) / 2, (max(down) + min(down)) / 2
    return [
        [
            (round(SIDE / 2 + (x - middle_x) * scale), round(SIDE / 2 + (y - middle_y) * scale))
            for x, y in stroke
        ]
        for stroke in strokes
    ]


class Recogniser(Protocol):
    """Names the characters that strokes may mean. May take some milliseconds; any one thread at a time."""

    def candidates(self, strokes: Sequence[Stroke], width: int, height: int, most: int) -> list[str]:
        """At most so many characters, best first, for strokes on an area of this size in pixels."""
        ...

    def close(self) -> None:
        """Give back what is held; afterwards nothing is recognised."""
        ...
