"""On which line of a TOML text a value stands: tomllib gives values but no places."""

import re
from collections.abc import Sequence

Place = tuple[str | int, ...]

_HEADER = re.compile(r"\s*(\[\[?)\s*([\w.\"'-]+)\s*\]")
_ASSIGNMENT = re.compile(r"\s*([\w\"'-]+(?:\s*\.\s*[\w\"'-]+)*)\s*=(.*)")
_ELEMENT = re.compile(r"\s*[\[{\"']")
_STEP = re.compile(r"\.([\w-]+)|\[(\d+)\]")


def line_of(text: str, path: Sequence[str | int]) -> int:
    """The line of the value at this path, or of the nearest thing around it; 1 for the whole text."""
    places = _places(text)
    for length in range(len(path), 0, -1):
        line = places.get(tuple(path[:length]))
        if line is not None:
            return line
    return 1


def path_in(place: str) -> Place:
    """A path as msgspec writes it, `$.fields[3].codes`."""
    return tuple(int(number) if number else name for name, number in _STEP.findall(place))


def _places(text: str) -> dict[Place, int]:
    """Every table, key and element of an array that starts a line, with its line."""
    places: dict[Place, int] = {}
    elements: dict[Place, int] = {}
    table: Place = ()
    array: Place | None = None
    for number, line in enumerate(text.splitlines(), start=1):
        if array is not None:
            if line.lstrip().startswith("]"):
                array = None
            elif _ELEMENT.match(line):
                elements[array] = elements.get(array, -1) + 1
                places.setdefault((*array, elements[array]), number)
        elif header := _HEADER.match(line):
            keys = _keys(header[2])
            places.setdefault((keys[0],), number)
            table = _inside(keys, elements)
            if header[1] == "[[":
                places.setdefault(table, number)
                elements[table] = elements.get(table, -1) + 1
                table = (*table, elements[table])
            places.setdefault(table, number)
        elif assignment := _ASSIGNMENT.match(line):
            path = (*table, *_keys(assignment[1]))
            places.setdefault(path, number)
            if assignment[2].strip() == "[":
                array = path
    return places


def _keys(dotted: str) -> list[str]:
    return [key.strip(" \t\"'") for key in dotted.split(".")]


def _inside(keys: list[str], elements: dict[Place, int]) -> Place:
    """A table's path; of an array of tables on the way, its last element."""
    path: Place = ()
    for key in keys[:-1]:
        path = (*path, key)
        if path in elements:
            path = (*path, elements[path])
    return (*path, keys[-1])
