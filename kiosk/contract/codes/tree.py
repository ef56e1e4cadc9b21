"""Code lists that are trees: administrative divisions, occupations."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

_FOLDER = Path(__file__).parent
Code = Annotated[str, Meta(pattern=r"^[0-9A-Z-]{1,14}\Z")]


class CodeNode(Struct, frozen=True, forbid_unknown_fields=True):
    """One code and what is below it; a leaf is what people choose. `note` gives examples."""

    code: Code
    name: Annotated[str, Meta(min_length=1, max_length=30)]
    en: Annotated[str, Meta(min_length=1, max_length=60)]
    note: Annotated[str, Meta(max_length=60)] = ""
    note_en: Annotated[str, Meta(max_length=60)] = ""
    children: tuple["CodeNode", ...] = ()

    def name_in(self, language: str) -> str:
        """The name in this language; Chinese for any that is not English."""
        return self.en if language == "en" else self.name

    def note_in(self, language: str) -> str:
        """The note in this language; Chinese for any that is not English."""
        return self.note_en if language == "en" else self.note


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    source: str
    nodes: tuple[CodeNode, ...]


@cache
def divisions() -> tuple[CodeNode, ...]:
    """County, township, village: the twelve digits of the statistics bureau's list (统计用区划代码)."""
    return _read("divisions.toml")


@cache
def occupations() -> tuple[CodeNode, ...]:
    """Groups of the occupational classification (职业分类大典, GB/T 6565): major group, then sub-major group."""
    return _read("occupations.toml")


def _read(name: str) -> tuple[CodeNode, ...]:
    """ValueError for a file that is malformed or has a code twice."""
    text = (_FOLDER / name).read_text(encoding="utf-8")
    nodes = msgspec.convert(tomllib.loads(text), _File).nodes
    codes: set[str] = set()
    pending = list(nodes)
    while pending:
        node = pending.pop()
        if node.code in codes:
            raise ValueError(f"{name}: the code {node.code} stands twice")
        codes.add(node.code)
        pending.extend(node.children)
    return nodes
