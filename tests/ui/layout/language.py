"""The interface speaks one language at a time."""

import re
from collections.abc import Sequence

from tests.ui.layout.finding import Finding, fault
from tests.ui.layout.scene import Scene

_ENGLISH_WORD = re.compile(r"[A-Za-z]+")
_CHINESE = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+")
_CODES = re.compile(
    r"\b[0-9A-Z]{4}(?: [0-9A-Z]{4}){3}\b|\b(?=[A-Z-]*[0-9])[A-Z0-9]+(?:-[A-Z0-9]+)*\b|[\w-]+\.pdf\b",
    re.ASCII,
)
"""Verification codes, codes of errors and items, names of files."""
_IN_CHINESE_TOO = frozenset({"QR", "PDF", "English", "X"})
"""Words of the Chinese interface: the last is a digit of ID numbers."""
_EXAMPLES = ("yljf",)
"""Initials, shown as an example of what can be written into the search."""
_IN_ENGLISH_TOO = ("中文",)
"""How the other language is called by those who look for it."""


def find(scene: Scene) -> list[Finding]:
    """Texts in sight with words of the other language, but for those that people and the platform gave."""
    chinese = scene.language == "zh"
    rule = "English in the Chinese interface" if chinese else "Chinese in the English interface"
    findings = []
    for _, text in scene.texts_in_sight:
        if text.editable or text.foreign:
            continue
        strangers = _english_in if chinese else _chinese_in
        if strangers(text.name) and (strange := strangers(_without(text.name, scene.given))):
            findings.append(fault(rule, text, ", ".join(strange)))
    return findings


def _english_in(text: str) -> list[str]:
    words = _ENGLISH_WORD.findall(_CODES.sub(" ", _without(text, _EXAMPLES)))
    return [word for word in words if word not in _IN_CHINESE_TOO]


def _chinese_in(text: str) -> list[str]:
    return _CHINESE.findall(_without(text, _IN_ENGLISH_TOO))


def _without(text: str, parts: Sequence[str]) -> str:
    for part in parts:
        text = text.replace(part, " ")
    return text
