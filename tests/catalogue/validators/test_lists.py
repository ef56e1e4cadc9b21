import pytest

from kiosk.catalogue.model import Both, Choice, FieldKind
from kiosk.catalogue.validators.lists import codes_of, names_of, occupation_groups, villages
from tests.catalogue.conftest import field
from tests.catalogue.validators.support import answer, refusal

EDUCATION = field(FieldKind.CODE, codes="AAC011")
PENSIONS = field(FieldKind.CODE, codes="AAE140", only=("170", "110"))
OWN = field(FieldKind.CODE, choices=(Choice("1", Both("是", "Yes")), Choice("2", Both("否", "No"))))
OFFERED = field(FieldKind.CODE, offered="courses")
SEVERAL = field(
    FieldKind.CODES,
    choices=tuple(Choice(code, Both("某", "Some")) for code in ("1", "2", "3", "6")),
    alone="6",
    most=2,
)
NONSENSE = ["", "1 ", "999", 1, None, True, ["11"], {"code": "11"}, "\ud800", "11\n", "１１"]


def test_a_code_is_one_of_the_list() -> None:
    assert answer(EDUCATION, "11") == "11"
    for given in NONSENSE:
        refusal(EDUCATION, given)


def test_only_some_of_a_list_in_the_order_given() -> None:
    assert codes_of(PENSIONS) == ("170", "110")
    assert answer(PENSIONS, "110") == "110"
    refusal(PENSIONS, "210")
    assert [words.en for words in names_of(PENSIONS).values()] == [
        "Residents' pension insurance",
        "Employees' pension insurance",
    ]


def test_choices_of_the_field_s_own() -> None:
    assert answer(OWN, "2") == "2"
    refusal(OWN, "3")
    assert {code: words.zh for code, words in names_of(OWN).items()} == {"1": "是", "2": "否"}
    assert names_of(OFFERED) == {}


@pytest.mark.parametrize("given", ["2026-09-02T09:00", "C-17", "a" * 40])
def test_what_the_platform_offers_has_the_form_of_a_code(given: str) -> None:
    assert answer(OFFERED, given) == given


@pytest.mark.parametrize("given", ["", "-1", "a b", "a" * 41, "课", "a/b", 5, None])
def test_what_no_platform_offers(given: object) -> None:
    refusal(OFFERED, given)


def test_several_codes_come_once_each_in_the_order_of_the_list() -> None:
    assert answer(SEVERAL, ["3", "1", "3"]) == ["1", "3"]
    assert answer(SEVERAL, ("2",)) == ["2"]
    assert answer(SEVERAL, ["6"]) == ["6"]


@pytest.mark.parametrize(
    "given", [["9"], ["1", "2", "3"], ["1", "6"], "1", {"1": 1}, [1], [None], [["1"]], 5, None, ["1"] * 1001]
)
def test_what_is_no_choice_of_several(given: object) -> None:
    refusal(SEVERAL, given)


def test_counties_villages_and_kinds_of_work() -> None:
    assert answer(field(FieldKind.REGION), "140702") == "140702"
    village, work = min(villages()), min(occupation_groups())
    assert len(village) == 12
    assert answer(field(FieldKind.VILLAGE), village) == village
    assert answer(field(FieldKind.OCCUPATION), work) == work
    for given in ("140700", "999999", village, *NONSENSE):
        refusal(field(FieldKind.REGION), given)
    for given in ("140702", village[:9], *NONSENSE):
        refusal(field(FieldKind.VILLAGE), given)
    for given in ("0", *NONSENSE):
        refusal(field(FieldKind.OCCUPATION), given)


@pytest.mark.parametrize("given", [True, False])
def test_yes_and_no(given: bool) -> None:
    assert answer(field(FieldKind.BOOL), given) is given


@pytest.mark.parametrize("given", ["true", 1, 0, "", None, "是", [True]])
def test_what_is_neither(given: object) -> None:
    refusal(field(FieldKind.BOOL), given)


@pytest.mark.parametrize("given", [False, 1, "true", None])
def test_a_promise_is_agreed_to_or_nothing(given: object) -> None:
    assert answer(field(FieldKind.PROMISE), True) is True
    refusal(field(FieldKind.PROMISE), given)
