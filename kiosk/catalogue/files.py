"""One file of the catalogue: its tables, and on which line of it something is wrong."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.catalogue.lines import Place, line_of, path_in

T = TypeVar("T")
Table = dict[str, object]
_AT_LINE = re.compile(r"\(at line (\d+), ")
_AT_PLACE = re.compile(r" - at `([^`]*)`")
_UNKNOWN = re.compile(r"unknown field `([^`]*)`")


@dataclass(frozen=True)
class Mistake:
    """One thing that is wrong."""

    file: Path
    line: int | None
    what: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else str(self.file)
        return f"{place}: {self.what}"


class Mistaken(Exception):
    """A file or a part of it cannot be used at all."""

    def __init__(self, mistake: Mistake) -> None:
        super().__init__(str(mistake))
        self.mistake = mistake


@dataclass(frozen=True)
class File:
    """What stands in one file."""

    path: Path
    text: str
    tables: Table

    def mistake(self, place: Place, what: str) -> Mistake:
        """Something is wrong at this place, or at the nearest thing around it that the file has."""
        return Mistake(self.path, line_of(self.text, place), what)

    def converted(self, tables: object, kind: type[T], place: Place = ()) -> T:
        """What stands at a place, typed. Raises Mistaken."""
        try:
            return msgspec.convert(tables, kind)
        except msgspec.ValidationError as error:
            said = str(error)
            inner = found[1] if (found := _AT_PLACE.search(said)) else ""
            unknown = (named[1],) if (named := _UNKNOWN.search(said)) else ()
            raise Mistaken(self.mistake((*place, *path_in(inner), *unknown), said)) from None


def read_file(path: Path) -> File:
    """A TOML file. Raises Mistaken."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Mistaken(Mistake(path, None, str(error))) from None
    try:
        return File(path, text, tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        line = int(found[1]) if found else max(1, len(text.splitlines()))
        raise Mistaken(Mistake(path, line, str(error))) from None
