"""Finds items by what people type: Chinese words, pinyin written out, or the first letters of its syllables."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.catalogue.model import Catalogue, Item

_LONGEST_QUERY = 40


@dataclass(frozen=True)
class _Entry:
    """One text of an item, as it can be matched; `weight` is added to a match in it, smaller is better."""

    text: str
    english: str
    syllables: tuple[str, ...]
    weight: int


class Search:
    """An index over a catalogue. Small enough to be looked through at every letter."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._items = [(item, _entries(item)) for item in catalogue.items]

    def find(self, typed: str) -> list[Item]:
        """The items that match, best first: the everyday name before the full one before other words."""
        query = "".join(typed[:_LONGEST_QUERY].lower().split())
        if not query:
            return []
        found: list[tuple[int, int, int, Item]] = []
        for place, (item, entries) in enumerate(self._items):
            ranks = [rank for entry in entries if (rank := _rank(query, entry)) is not None]
            if ranks:
                found.append((min(ranks), item.popular or 100, place, item))
        return [hit[-1] for hit in sorted(found, key=lambda hit: hit[:3])]


def _entries(item: Item) -> list[_Entry]:
    entries = [
        _Entry(_squeezed(name.zh), _squeezed(name.en), tuple(name.pinyin.split()), weight)
        for name, weight in ((item.short, 0), (item.name, 10))
    ]
    entries += [_Entry(_squeezed(word.zh), "", tuple(word.pinyin.split()), 5) for word in item.keywords]
    entries.append(_Entry(item.id.lower(), "", (), 0))
    return entries


def _squeezed(text: str) -> str:
    return "".join(text.lower().split())


def _rank(query: str, entry: _Entry) -> int | None:
    """How well the query matches an entry: smaller is better, None for not at all."""
    for haystack in (entry.text, entry.english):
        at = haystack.find(query)
        if at >= 0:
            return entry.weight + (0 if at == 0 else 1)
    if query.isascii() and query.isalpha():
        for start in range(len(entry.syllables)):
            if _spells(query, entry.syllables[start:]):
                return entry.weight + (2 if start == 0 else 3)
    return None


def _spells(query: str, syllables: Sequence[str]) -> bool:
    """Whether the query is made of these syllables from the first on, each written out or by first letters.

    "yljf", "yanglaojf" and "yanglaoji" all spell yang lao jiao fei: every syllable that is left for the next
    one may be cut short after any of its letters.
    """
    reached = {0}
    for syllable in syllables:
        reached = {
            at + length
            for at in reached
            for length in range(1, len(syllable) + 1)
            if query.startswith(syllable[:length], at)
        }
        if len(query) in reached:
            return True
        if not reached:
            return False
    return False
