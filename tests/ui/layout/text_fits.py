"""Every text has room for all its letters."""

from collections.abc import Iterator

from tests.ui.layout.finding import Finding, fault
from tests.ui.layout.scene import Scene, Text
from tests.ui.layout.standards import SLACK

_MANY_ROWS, _FEW_LETTERS = 3, 3
"""A column of letters, two or three in a row, is no text one can read."""


def find(scene: Scene) -> list[Finding]:
    """Texts that are shortened or squeezed, that stand out of their box or of what they stand on, or that a frame cuts."""
    written = [text for text in scene.texts if not text.editable]
    return [finding for text in written for finding in _faults(text)]


def _faults(text: Text) -> Iterator[Finding]:
    if text.truncated:
        yield fault("text shortened", text, f"in a box of {text.box.width:.0f}x{text.box.height:.0f}")
    if text.ink.width > text.box.width + SLACK:
        yield fault("text wider than its box", text, f"{text.ink.width:.0f} px in {text.box.width:.0f}")
    above, below = text.box.top - text.ink.top, text.ink.bottom - text.box.bottom
    if max(above, below) > SLACK:
        yield fault(
            "text higher than its box",
            text,
            f"letters stand out {max(above, 0.0):.0f} px above and {max(below, 0.0):.0f} px below",
        )
    if text.rows >= _MANY_ROWS and text.ink.width < _FEW_LETTERS * text.size:
        yield fault(
            "text squeezed",
            text,
            f"{text.rows} lines, {text.ink.width:.0f} px wide, of {text.size:.0f} px type",
        )
    if text.surface is not None and not text.surface.holds(text.ink, SLACK):
        yield fault("text beyond its surface", text, f"letters at {text.ink}, surface at {text.surface}")
    for clip in text.clips:
        if clip.play is not None:
            return  # what a scroll area shows of the text changes: `reach` sees to it that all can be shown
        if not clip.rect.holds(text.ink, SLACK):
            yield fault("text cut", text, f"letters at {text.ink}, cut by {clip.path} at {clip.rect}")
            return
