"""The forty items that ship: all there, spelt, drawn and in a category."""

import re
from collections import Counter
from pathlib import Path

import pytest

from kiosk.catalogue.model import Block, Catalogue, Field, FieldKind, Flow, Item, Level, Offline, TextForm

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


FLOWS = {
    Flow.QUERY: "JY02 JY03 JY13 SB01 SB02 SB03 SB06 SB10 SB19 SK01 RS01",
    Flow.CERTIFICATE: "SB04 SB05",
    Flow.CARD: "SK03 SK04 SK06",
    Flow.INSTANT: "SB07",
    Flow.GUIDE: "JY04",
}
FOLLOW_UPS = {
    "JY02": Flow.QUERY,
    "JY03": Flow.APPLICATION,
    "JY04": Flow.APPLICATION,
    "JY07": Flow.CERTIFICATE,
    "JY10": Flow.QUERY,
    "JY13": Flow.APPLICATION,
    "RS01": Flow.APPLICATION,
}
BLOCKS = {
    "": "JY02 SB10",
    "P0": "JY03 SB01 SB02 SB03 SB04 SB05 SB06 SB19 SK01 SK03 SK04 SK06",
    "P0 C1": "JY04 RS01",
    "P0 D1": "SB07",
    "P0 C1 S1": "JY11 JY13 SB09 LD01",
    "P0 C1 B1 S1": "JY12 SB18",
    "P0 C1 D1 S1": "JY01 JY05 JY06 JY07 JY08 SB12 SB13 SB15 SK02 SK05",
    "P0 C1 B1 D1 S1": "JY09 JY10 SB08 SB11 SB14 SB16 SB17",
}


def fields_of(catalogue: Catalogue) -> list[tuple[str, Field]]:
    return [(item.id, field) for item in catalogue.items for field in item.fields]


def test_each_item_has_its_flow(catalogue: Catalogue) -> None:
    flows = {item_id: flow for flow, ids in FLOWS.items() for item_id in ids.split()}
    assert {item.id: item.flow for item in catalogue.items} == {
        item_id: flows.get(item_id, Flow.APPLICATION) for item_id in IDS
    }
    follow_ups = {item.id: item.follow_up.flow for item in catalogue.items if item.follow_up}
    assert follow_ups == FOLLOW_UPS


def test_each_item_has_its_blocks(catalogue: Catalogue) -> None:
    blocks = {item_id: named.split() for named, ids in BLOCKS.items() for item_id in ids.split()}
    assert {item.id: [block.value for block in item.blocks] for item in catalogue.items} == blocks


def test_what_is_personal_needs_card_and_pin(catalogue: Catalogue) -> None:
    assert {item.id for item in catalogue.items if item.level is not Level.CARD_PIN} == {
        item.id for item in catalogue.public()
    }
    assert all(item.followed_up().level is Level.CARD_PIN for item in catalogue.items if item.follow_up)


def test_only_applications_wait_for_the_platform(catalogue: Catalogue) -> None:
    for item in catalogue.items:
        assert (item.offline is Offline.QUEUE) == (item.flow is Flow.APPLICATION), item.id


def test_every_text_is_in_both_languages(catalogue: Catalogue) -> None:
    for item in catalogue.items:
        texts = [item.materials, item.result, *item.prechecks, *item.guide]
        for field in item.fields:
            texts += [field.help, *field.text, *(each.why for each in field.refused)]
            texts += [each.say for each in field.hints]
            labels = [field.label, *(choice.name for choice in field.choices), field.unit]
            for label in filter(None, labels):
                assert HAN.search(label.zh), (item.id, field.key)
                assert not HAN.search(label.en), (item.id, field.key)
        for text in filter(None, texts):
            assert HAN.search(text.zh), item.id
            assert not HAN.search(text.en), item.id
        assert not any(HAN.search(each.en) for each in item.legal_basis), item.id


def test_labels_and_help_are_short_enough_for_a_screen(catalogue: Catalogue) -> None:
    for item_id, field in fields_of(catalogue):
        assert len(field.label.zh) <= 24, (item_id, field.key)
        assert len(field.label.en) <= 50, (item_id, field.key)
        if field.help is not None:
            assert len(field.help.zh) <= 40, (item_id, field.key)
            assert len(field.help.en) <= 110, (item_id, field.key)


def test_every_length_number_and_day_is_bounded(catalogue: Catalogue) -> None:
    for item_id, field in fields_of(catalogue):
        named = (item_id, field.key)
        if field.kind in {FieldKind.INT, FieldKind.MONEY, FieldKind.DECIMAL}:
            assert field.least is not None, named
            assert field.most is not None, named
        elif field.kind is FieldKind.TEXTAREA or (
            field.kind is FieldKind.TEXT and field.form in {TextForm.ANY, TextForm.CERTIFICATE}
        ):
            assert field.most is not None, named
        elif field.kind in {FieldKind.DATE, FieldKind.MONTH, FieldKind.YEAR}:
            assert field.earliest is not None, named
            assert field.latest is not None, named


def test_a_key_that_is_a_code_of_the_bureau_says_so(catalogue: Catalogue) -> None:
    code = re.compile(r"(a[a-e][a-z]|bac|bcb|bcc|bdc|ajc)\d\d[0-9a-z](_\d)?")
    for item_id, field in fields_of(catalogue):
        if code.fullmatch(field.key) and (item_id, field.key) != ("SB02", "aac031"):
            assert field.bureau_code == field.key[:6].upper(), (item_id, field.key)


def test_what_is_asked_twice_is_asked_of_the_same_kind(catalogue: Catalogue) -> None:
    for item in catalogue.items:
        for field in item.fields:
            if field.same_as is not None:
                other = item.field(field.same_as)
                assert other is not None
                assert other.kind is field.kind, (item.id, field.key)


def test_the_blocks_hold_what_they_are_for(catalogue: Catalogue) -> None:
    every = catalogue.item("SB08")
    assert every is not None
    keys: dict[Block | None, list[str]] = {}
    for field in every.fields:
        keys.setdefault(field.block, []).append(field.key)
    assert keys[Block.IDENTITY] == "aac003 aac058 aac147 aac004 aac005 aac006 aac010 bcc002".split()
    assert keys[Block.CONTACT] == ["aae005", "aab299", "aae006", "aae007"]
    assert keys[Block.ACCOUNT] == ["aae008", "aae009", "aae010", "aae010_again"]
    assert keys[Block.AGENT] == "agent_name agent_id agent_rel agent_tel auth_file staff_no".split()
    assert keys[Block.PROMISE] == ["promise", "sign"]
    assert list(keys) == [Block.IDENTITY, None, Block.CONTACT, Block.ACCOUNT, Block.AGENT, Block.PROMISE]


def test_an_item_s_own_question_replaces_that_of_a_block(catalogue: Catalogue) -> None:
    job_seeker = catalogue.item("JY01")
    assert job_seeker is not None
    [ethnicity] = [field for field in job_seeker.fields if field.key == "aac005"]
    assert (ethnicity.kind, ethnicity.block) == (FieldKind.CODE, None)


def test_a_family_has_as_many_rows_as_it_has_others(catalogue: Catalogue) -> None:
    hardship = catalogue.item("JY08")
    assert hardship is not None
    rows = [field for field in hardship.fields if field.key.startswith("member")]
    assert len(rows) == 19 * 4
    assert rows[-3].differs_from == ("@ssn", *(f"member{number}_ssn" for number in range(1, 19)))
    assert rows[4].label.zh == "家庭成员2的姓名"
    assert rows[4].when[0].at_least == 3


def test_the_ranks_of_popular_items_are_one_to_six(catalogue: Catalogue) -> None:
    popular = catalogue.popular()
    assert [item.popular for item in popular] == [1, 2, 3, 4, 5, 6]
    assert popular[0].id == "SB01"


def test_what_needs_no_card_is_what_anyone_may_ask(catalogue: Catalogue) -> None:
    assert {item.id for item in catalogue.public()} == {"JY02", "JY03", "JY04", "SB10"}
