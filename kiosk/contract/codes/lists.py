"""Flat code lists: education, household registration, insurance types, reasons and the like."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from kiosk.contract.words import Words

_FOLDER = Path(__file__).parent / "families"
_Code = Annotated[str, Meta(pattern=r"^[0-9A-Z]{1,6}\Z")]
_Text = Annotated[str, Meta(min_length=1, max_length=60)]


class CodeList(Struct, frozen=True):
    """A list and the names of its codes, in the order people see them.

    `source`: P and Q are the two systems in use that the bureau's lists were read from (P the newer one), GB a
    national standard, own what we made up until the bureau says otherwise. `confidence`: A read in a source, B known
    but not read in full, C our own.
    """

    name: str
    title: Words
    source: str
    confidence: str
    names: Mapping[str, Words]


class _Entry(Struct, frozen=True, forbid_unknown_fields=True):
    title: tuple[_Text, _Text]
    source: Literal["P", "Q", "GB", "own", "copy"]
    confidence: Literal["A", "B", "C"]
    codes: tuple[tuple[_Code, _Text, _Text], ...]


@cache
def code_lists() -> Mapping[str, CodeList]:
    """All lists by their names."""
    lists: dict[str, CodeList] = {}
    for path in sorted(_FOLDER.glob("*.toml")):
        for name, found in read_lists(path).items():
            if name in lists:
                raise ValueError(f"{path.name}: the list {name} is in another file too")
            lists[name] = found
    return lists


def code_list(name: str) -> CodeList:
    """The list of this name. KeyError without one."""
    return code_lists()[name]


def read_lists(path: Path) -> dict[str, CodeList]:
    """The lists of one file. ValueError for a file that is malformed or has a code twice in a list."""
    try:
        entries = msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), dict[str, _Entry])
    except ValueError as error:
        raise ValueError(f"{path.name}: {error}") from None
    lists: dict[str, CodeList] = {}
    for name, entry in entries.items():
        names = {code: Words(zh, en) for code, zh, en in entry.codes}
        if len(names) != len(entry.codes):
            raise ValueError(f"{path.name}: a code of {name} stands twice")
        lists[name] = CodeList(name, Words(*entry.title), entry.source, entry.confidence, names)
    return lists
