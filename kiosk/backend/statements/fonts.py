"""The one typeface of our papers, found or reported missing."""

from functools import cache
from pathlib import Path

import typst

FAMILY = "Noto Sans CJK SC"
DEBIAN_FOLDER = Path("/usr/share/fonts/opentype/noto")


class FontMissing(RuntimeError):
    """The typeface of the statement is not installed; without it Chinese would print as boxes."""


def _holds_family(fonts: typst.Fonts) -> bool:
    return FAMILY in fonts.families()


@cache
def statement_fonts(folder: Path = DEBIAN_FOLDER, *, search_system: bool = True) -> typst.Fonts:
    """The fonts to set statements with: those in the folder, else those that the system lists.

    FontMissing when Noto Sans CJK SC is in neither.
    """
    if folder.is_dir():
        fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])
        if _holds_family(fonts):
            return fonts
    if search_system:
        fonts = typst.Fonts(include_system_fonts=True, include_embedded_fonts=False)
        if _holds_family(fonts):
            return fonts
    raise FontMissing(f"font {FAMILY!r} is not installed (Debian package fonts-noto-cjk)")
