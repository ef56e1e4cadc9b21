"""Breaks text into lines of a width, as Chinese and English are broken."""

import re
from collections.abc import Callable

Measure = Callable[[str], float]

# Closing signs stay with what they close, opening ones with what they open; a word in Latin letters is one piece.
_CLOSING = "，。、；：？！）》」』】〉”’…·％%,.;:?!)]}"
_OPENING = "（《「『【〈“‘([{"
_PIECES = re.compile(
    rf"[{re.escape(_OPENING)}]*(?:[0-9A-Za-z][!-~]*|[^\s]|\s)[{re.escape(_CLOSING)}]*", re.DOTALL
)


def wrapped(text: str, width: float, measure: Measure) -> list[str]:
    """Lines that measure no more than the width; at least one. A piece wider than a line is broken anywhere.

    Line ends in the text stay; other control characters are left out.
    """
    return [
        line for paragraph in text.splitlines() or [""] for line in _lines(_clean(paragraph), width, measure)
    ]


def _clean(text: str) -> str:
    return "".join(char for char in text if char.isprintable())


def _lines(text: str, width: float, measure: Measure) -> list[str]:
    lines = [""]
    for piece in _PIECES.findall(text):
        joined = lines[-1] + piece
        if measure(joined.rstrip()) <= width:
            lines[-1] = joined
        elif measure(piece.rstrip()) <= width:
            lines.append(piece.lstrip())
        else:
            lines += _broken(lines.pop(), piece, width, measure)
    return [line.rstrip() for line in lines if line.strip()] or [""]


def _broken(line: str, piece: str, width: float, measure: Measure) -> list[str]:
    """A piece that is wider than a line, begun in this one and broken where it is full."""
    lines = [line]
    for char in piece:
        if lines[-1] and measure(lines[-1] + char) > width:
            lines.append("")
        lines[-1] += char
    return lines
