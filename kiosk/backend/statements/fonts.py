"""The one typeface of our papers, found or reported missing."""

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import typst

FAMILY = "Noto Sans CJK SC"
DEBIAN_FOLDER = Path("/usr/share/fonts/opentype/noto")


class FontMissing(RuntimeError):
    """The typeface of the statement is not installed; without it Chinese would print as boxes."""


@cache
def statement_fonts() -> typst.Fonts:
    """The fonts to set statements with: those of the Debian folder, else all that the system lists.

    FontMissing when Noto Sans CJK SC is in neither.
    """
    return first_with_family(_candidates())


def first_with_family(candidates: Iterable[typst.Fonts]) -> typst.Fonts:
    """The first of the candidates that holds Noto Sans CJK SC; FontMissing when none does."""
    for fonts in candidates:
        if FAMILY in fonts.families():
            return fonts
    raise FontMissing(f"font {FAMILY!r} is not installed (Debian package fonts-noto-cjk)")


def _candidates() -> Iterator[typst.Fonts]:
    if DEBIAN_FOLDER.is_dir():
        yield typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[DEBIAN_FOLDER]
        )
    yield typst.Fonts(include_system_fonts=True, include_embedded_fonts=False)
