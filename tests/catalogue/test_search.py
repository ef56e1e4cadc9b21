from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalogue.load import load_catalogue
from kiosk.catalogue.model import Item, Name
from kiosk.catalogue.search import Search
from tests.catalogue.conftest import catalogue_of, item, keyword

CATALOGUE = load_catalogue()
SEARCH = Search(CATALOGUE)
WRITABLE = st.text(st.characters(codec="utf-8"), max_size=1200)


def found(typed: str) -> list[str]:
    return [each.id for each in SEARCH.find(typed)]


def initials(name: Name) -> str:
    return "".join(syllable[0] for syllable in name.pinyin.split())


@pytest.mark.parametrize(
    "typed",
    [
        "养老缴费",
        "yljf",
        "yanglaojiaofei",
        "yang lao jiao fei",
        "yanglaojf",
        "yljiaofei",
        "ylaojf",
        "yanglaojiaof",
        "YLJF",
        "YangLaoJiaoFei",
        " y l j f ",
        "养老 缴费",
        "\t养老缴费\n",
    ],
)
def test_pension_contributions_are_found_however_they_are_typed(typed: str) -> None:
    assert found(typed) == ["SB02", "SB03"]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("挂失", "SK04"),
        ("guashi", "SK04"),
        ("找工作", "JY02"),
        ("岗位", "JY02"),
        ("制卡", "SK01"),
        ("医保", "SB01"),
        ("工龄", "SB02"),
        ("新农保", "SB03"),
        ("退休", "SB06"),
    ],
)
def test_what_people_look_for_comes_first(typed: str, first: str) -> None:
    assert found(typed)[0] == first


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("find a job", "JY02"),
        ("FIND A JOB", "JY02"),
        ("findajob", "JY02"),
        ("a job", "JY02"),
        ("Employees' contributions", "SB02"),
        ("residents' contributions", "SB03"),
        ("card status", "SK01"),
    ],
)
def test_english_words_find_by_english_names(typed: str, first: str) -> None:
    assert found(typed)[0] == first


@pytest.mark.parametrize("typed", ["SB07", "sb07", " Sb 07 "])
def test_an_id_finds_its_item_alone(typed: str) -> None:
    assert found(typed) == ["SB07"]


def test_the_letters_of_an_id_find_all_of_the_kind() -> None:
    assert {f"SB{number:02d}" for number in range(1, 20)} <= set(found("sb"))


@pytest.mark.parametrize("typed", ["", " ", "\t\n", "　", "\u00a0\u2003"])
def test_nothing_typed_finds_nothing(typed: str) -> None:
    assert found(typed) == []


@pytest.mark.parametrize(
    "typed",
    [
        "😀",
        "👨‍👩‍👧",
        "\0",
        "养老\0缴费",
        "yl\u200bjf",
        "\x1b[31m",
        "' OR 1=1 --",
        "'; DROP TABLE person; --",
        "<b>养老</b>",
        "<script>alert(1)</script>",
        "%s%n{0}",
        ".*",
        "[a-z]+",
        "\\",
        "\ud800",
        "zzzz",
        "养老缴肥",
        "yljfx",
    ],
)
def test_what_is_no_word_of_an_item_finds_nothing(typed: str) -> None:
    assert found(typed) == []


@pytest.mark.parametrize(
    "typed", ["a" * 1000, "养老缴费" * 250, "yanglaojiaofei" * 72, "😀" * 1000, "sb" * 500]
)
def test_a_thousand_characters_that_are_no_name_find_nothing(typed: str) -> None:
    assert len(typed) >= 1000
    assert found(typed) == []


def test_more_letters_never_find_more() -> None:
    word = "yanglaojiaofeimingxi"
    hits = [set(found(word[:length])) for length in range(1, len(word) + 1)]
    assert all(later <= earlier for earlier, later in pairwise(hits))
    assert hits[-1] == {"SB02", "SB03"}


def test_the_everyday_name_comes_before_a_keyword_before_the_full_name() -> None:
    other = {
        "name": Name("社会保险", "Insurance", "she hui bao xian"),
        "short": Name("社保", "Short", "she bao"),
    }
    in_name = item("SB01", **{**other, "name": Name("补卡办理", "Replacement", "bu ka ban li")})
    in_keyword = item("SB02", **other, keywords=(keyword("补卡", "bu ka"),))
    in_short = item("SB03", **{**other, "short": Name("补卡", "Card", "bu ka")})
    search = Search(catalogue_of(in_name, in_keyword, in_short))
    for typed in ("补卡", "buka", "bk"):
        assert [each.id for each in search.find(typed)] == ["SB03", "SB02", "SB01"]


def test_a_beginning_comes_before_a_middle() -> None:
    middle = item("SB01", short=Name("老卡", "Old", "lao ka"))
    beginning = item("SB02", short=Name("卡片", "New", "ka pian"))
    search = Search(catalogue_of(middle, beginning))
    for typed in ("卡", "ka", "k"):
        assert [each.id for each in search.find(typed)] == ["SB02", "SB01"]


def test_of_equal_matches_the_popular_one_comes_first_then_the_order_of_the_list() -> None:
    search = Search(
        catalogue_of(item("SB01"), item("SB02"), item("SB03", popular=9), item("SB04", popular=2))
    )
    assert [each.id for each in search.find("参保")] == ["SB04", "SB03", "SB01", "SB02"]


@pytest.mark.parametrize("typed", ["IC卡", "ic卡", "ic 卡", "IC 卡"])
@pytest.mark.parametrize("written", ["IC卡", "IC 卡"])
def test_latin_letters_in_a_chinese_text_are_found_in_either_case(typed: str, written: str) -> None:
    by_keyword = item("SB01", keywords=(keyword(written, "ka"),))
    by_name = item("SB02", short=Name(written, "Card", "ka"))
    assert len(Search(catalogue_of(by_keyword, by_name)).find(typed)) == 2


ITEMS = pytest.mark.parametrize("each", CATALOGUE.items, ids=lambda each: each.id)


@ITEMS
@pytest.mark.parametrize(
    "typed",
    [
        lambda each: each.short.zh,
        lambda each: each.short.pinyin.replace(" ", ""),
        lambda each: initials(each.short),
        lambda each: each.short.en,
        lambda each: each.id,
    ],
    ids=["chinese", "pinyin", "initials", "english", "id"],
)
def test_every_item_comes_first_for_its_everyday_name(each: Item, typed: Callable[[Item], str]) -> None:
    assert SEARCH.find(typed(each))[0] is each


@ITEMS
def test_every_item_is_found_by_its_full_name_and_its_keywords(each: Item) -> None:
    for text in (each.name, *each.keywords):
        for typed in (text.zh, text.pinyin, text.pinyin.replace(" ", ""), initials(each.name)):
            assert each in SEARCH.find(typed), typed
    assert each in SEARCH.find(each.name.en)


@given(st.data())
@settings(deadline=None)
def test_every_item_is_found_by_any_mixture_of_whole_and_cut_syllables(data: st.DataObject) -> None:
    each = data.draw(st.sampled_from(CATALOGUE.items))
    syllables = each.short.pinyin.split()
    cut = [data.draw(st.integers(1, len(syllable))) for syllable in syllables]
    typed = data.draw(st.sampled_from(["", " "])).join(
        syllable[:length] for syllable, length in zip(syllables, cut, strict=True)
    )
    assert each in SEARCH.find(data.draw(st.sampled_from([typed, typed.upper()])))


@given(st.data())
@settings(deadline=None)
def test_every_item_is_found_by_any_part_of_its_chinese_name(data: st.DataObject) -> None:
    each = data.draw(st.sampled_from(CATALOGUE.items))
    start = data.draw(st.integers(0, len(each.name.zh) - 1))
    end = data.draw(st.integers(start + 1, len(each.name.zh)))
    assert each in SEARCH.find(each.name.zh[start:end])


@given(WRITABLE | st.text(st.sampled_from("yanglojiefsbkz 养老缴费卡07'-"), max_size=60))
@settings(deadline=None)
def test_whatever_is_typed_finds_items_of_the_catalogue_each_once(typed: str) -> None:
    hits = SEARCH.find(typed)
    assert all(each in CATALOGUE.items for each in hits)
    assert len({each.id for each in hits}) == len(hits)
