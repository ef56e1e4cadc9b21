"""The forty items that ship: all there, spelt, drawn and in a category."""

import re
from collections import Counter
from pathlib import Path

import pytest

from kiosk.catalogue.model import Catalogue, Item

ICONS = Path(__file__).parents[2] / "assets" / "icons"
IDS = {
    *(f"JY{number:02d}" for number in range(1, 14)),
    *(f"SB{number:02d}" for number in range(1, 20)),
    *(f"SK{number:02d}" for number in range(1, 7)),
    "RS01",
    "LD01",
}
CATEGORY_OF = {"JY": "employment", "SB": "insurance", "SK": "card", "RS": "personnel", "LD": "labour"}
HAN = re.compile(r"[一-鿿]")
PUNCTUATION = set("（）《》、/")
INITIALS = "b p m f d t n l g k h j q x zh ch sh r z c s y w".split()
FINALS = (
    "a o e ai ei ao ou an en ang eng ong i ia ie iao iu ian in iang ing iong u ua uo uai ui uan un uang ue v ve"
).split()
SYLLABLES = {initial + final for initial in ["", *INITIALS] for final in FINALS} | {"er"}


def spelt(item: Item) -> list[tuple[str, str]]:
    """Every Chinese text of an item with its spelling."""
    return [(text.zh, text.pinyin) for text in (item.name, item.short, *item.keywords)]


def test_the_forty_items_of_the_list_and_no_others(catalogue: Catalogue) -> None:
    assert len(catalogue.items) == 40
    assert {item.id for item in catalogue.items} == IDS


def test_each_item_is_in_the_category_of_its_letters(catalogue: Catalogue) -> None:
    assert {item.id: item.category for item in catalogue.items} == {
        item_id: CATEGORY_OF[item_id[:2]] for item_id in IDS
    }


def test_items_come_by_category_and_then_by_number(catalogue: Catalogue) -> None:
    order = list(CATEGORY_OF)
    ids = [item.id for item in catalogue.items]
    assert ids == sorted(ids, key=lambda item_id: (order.index(item_id[:2]), item_id))
    assert [category.id for category in catalogue.categories] == list(CATEGORY_OF.values())


def test_every_category_has_items_and_every_item_is_in_one(catalogue: Catalogue) -> None:
    listed = [item.id for category in catalogue.categories for item in catalogue.in_category(category.id)]
    assert Counter(listed) == Counter(IDS)
    assert all(catalogue.in_category(category.id) for category in catalogue.categories)


def test_a_syllable_for_every_chinese_character_and_none_for_punctuation(catalogue: Catalogue) -> None:
    for item in catalogue.items:
        for text, pinyin in spelt(item):
            characters = HAN.findall(text)
            assert len(pinyin.split()) == len(characters), (item.id, text)
            assert set(text) - set(characters) <= PUNCTUATION, (item.id, text)


def test_every_syllable_can_be_said(catalogue: Catalogue) -> None:
    for item in catalogue.items:
        for text, pinyin in spelt(item):
            assert set(pinyin.split()) <= SYLLABLES, (item.id, text)


def test_a_character_is_spelt_the_same_everywhere(catalogue: Catalogue) -> None:
    spellings: dict[str, set[str]] = {}
    for item in catalogue.items:
        for text, pinyin in spelt(item):
            for character, syllable in zip(HAN.findall(text), pinyin.split(), strict=True):
                spellings.setdefault(character, set()).add(syllable)
    several = {character: found for character, found in spellings.items() if len(found) > 1}
    assert several == {}, "right only for a character with two readings, such as 行"


def test_every_icon_is_in_the_set(catalogue: Catalogue) -> None:
    named = {entry.icon for entry in (*catalogue.items, *catalogue.categories)}
    assert {icon for icon in named if not (ICONS / f"{icon}.svg").is_file()} == set()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_everyday_names_differ_and_are_short(catalogue: Catalogue, language: str) -> None:
    names = [item.short.in_language(language) for item in catalogue.items]
    assert [name for name, times in Counter(names).items() if times > 1] == []
    assert max(map(len, names)) <= (12 if language == "zh" else 26)


def test_english_texts_hold_no_chinese(catalogue: Catalogue) -> None:
    for item in catalogue.items:
        for text in (item.name, item.short, item.who, item.time_limit):
            assert HAN.search(text.zh), item.id
            assert not HAN.search(text.en), item.id


def test_the_ranks_of_popular_items_are_one_to_six(catalogue: Catalogue) -> None:
    popular = catalogue.popular()
    assert [item.popular for item in popular] == [1, 2, 3, 4, 5, 6]
    assert popular[0].id == "SB01"


def test_what_needs_no_card_is_what_anyone_may_ask(catalogue: Catalogue) -> None:
    assert {item.id for item in catalogue.public()} == {"JY02", "JY03", "JY04", "SB10"}
