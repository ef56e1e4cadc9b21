"""The font files that papers are drawn with, as fontconfig names them."""

import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FAMILY = "Noto Sans CJK SC"


class TypefaceMissing(Exception):
    """Fontconfig does not find the family itself; a substitute would print boxes for Chinese."""


@dataclass(frozen=True)
class Typeface:
    """A face in a font file: a collection holds several."""

    path: Path
    index: int


@cache
def find_typeface(*, bold: bool = False) -> Typeface:
    """The family's regular or bold face. Raises TypefaceMissing."""
    pattern = f"{FAMILY}:bold" if bold else FAMILY
    try:
        answer = subprocess.run(  # noqa: S603 - fixed arguments, no shell
            ["fc-match", "--format=%{family}\n%{file}\n%{index}", pattern],  # noqa: S607 - where Debian has it
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise TypefaceMissing("fc-match (package fontconfig) does not run") from error
    family, _, place = answer.stdout.partition("\n")
    file, _, index = place.partition("\n")
    if FAMILY not in family.split(",") or not index.isdigit():
        raise TypefaceMissing(f"fontconfig finds no {FAMILY} (package fonts-noto-cjk)")
    # The upper half of fontconfig's index names an instance of a variable font.
    return Typeface(Path(file), int(index) & 0xFFFF)
