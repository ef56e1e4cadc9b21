"""The code lists that definitions name: in both languages, and one with what other modules hold of them."""

import re
from pathlib import Path

import pytest

from kiosk.contract.codes.insurance import ENROLMENT_LABELS, INSURANCE_LABELS, PAYMENT_FLAG_LABELS
from kiosk.contract.codes.lists import code_list, code_lists, read_lists
from kiosk.contract.codes.person import ETHNICITIES, SEXES
from kiosk.contract.codes.region import COUNTIES

HAN = re.compile(r"[一-鿿]")
OF_THE_BUREAU = (
    "AAE140 AAC004 AAC005 AAC009 AAC011 AAC012 AAC013 AAC014 AAC015 AAC017 AAC024 AAC031 AAC008 AAC058 AAC066 AAC084 "
    "AAC161 AAE100 AAE016 AAE114 AAE116 AAE117 AAE143 AAE145 AAE160 AIC161 AJC110 AAB019 AAB020 AAB022 AAB033 AAC050 "
    "AAC033 AAC048 ACB228 ACB239 ACC217 BAC601 AJA001 SAA043 D_KNRY D_ABC917 D_REL D_ZX D_CYRY AAC012J D_BANK"
).split()


@pytest.mark.parametrize("name", OF_THE_BUREAU)
def test_the_lists_of_the_bureau_are_there(name: str) -> None:
    assert len(code_list(name).names) >= 2


def test_every_text_is_in_both_languages() -> None:
    for each in code_lists().values():
        for words in (each.title, *each.names.values()):
            assert HAN.search(words.zh), each.name
            assert not HAN.search(words.en), each.name


def test_names_in_a_list_differ() -> None:
    for each in code_lists().values():
        names = [words.zh for words in each.names.values() if words.zh != "其他"]
        assert len(set(names)) == len(names), each.name


@pytest.mark.parametrize(
    ("name", "held"),
    [
        ("AAC031", {each.value: label for each, label in ENROLMENT_LABELS.items()}),
        ("AAE114", {each.value: label for each, label in PAYMENT_FLAG_LABELS.items()}),
        ("AAC005", ETHNICITIES),
    ],
)
def test_lists_are_one_with_the_types_of_the_contract(name: str, held: dict[str, str]) -> None:
    assert {code: words.zh for code, words in code_list(name).names.items()} == held


def test_insurances_and_sexes_are_those_of_the_contract() -> None:
    insurances = code_list("AAE140").names
    assert {each.value: label for each, label in INSURANCE_LABELS.items()}.items() <= {
        code: words.zh for code, words in insurances.items()
    }.items()
    assert {code: words.zh for code, words in code_list("AAC004").names.items()}.items() <= SEXES.items()
    assert set(COUNTIES) <= set(code_list("D_DIQU").names)


def test_an_unknown_list_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        code_list("AAC999")


GOOD = '[X]\ntitle = ["名", "Name"]\nsource = "own"\nconfidence = "C"\ncodes = [["1", "一", "One"]]\n'


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('["1", "一", "One"]', '["1", "一", "One"], ["1", "二", "Two"]', "a code of X stands twice"),
        ('["1", "一", "One"]', '["1", "一"]', "length"),
        ('["1", "一", "One"]', '["1", "一", ""]', "length"),
        ('["1", "一", "One"]', '["a b", "一", "One"]', "regex"),
        ('source = "own"', 'source = "heard"', "heard"),
        ("[X]", "[X", "line 1"),
    ],
)
def test_a_file_that_is_wrong_is_named(tmp_path: Path, old: str, new: str, said: str) -> None:
    path = tmp_path / "x.toml"
    path.write_text(GOOD, encoding="utf-8")
    assert list(read_lists(path)["X"].names) == ["1"]
    path.write_text(GOOD.replace(old, new), encoding="utf-8")
    with pytest.raises(ValueError, match=r"^x\.toml: ") as caught:
        read_lists(path)
    assert said in str(caught.value)
