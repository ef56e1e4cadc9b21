import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.contract.codes.insurance import EnrolmentStatus, InsuranceType, PaymentFlag
from kiosk.ui.translation import CHINESE, ENGLISH, Translation
from kiosk.ui.words.names import TRANSLATED, name_of, named, short_name_of

HISTORIES = Path(__file__).parents[2] / "assets" / "demo" / "histories.toml"
HAN = re.compile(r"[一-鿿]")
CODES = [*InsuranceType, *EnrolmentStatus, *PaymentFlag]
LABELS = {code.label for code in CODES} | {insurance.short_label for insurance in InsuranceType}
DEEMED = "视同缴费"
SENT_IN_WORDS = {"正常发放", "暂停发放"}
"""States of a pension, which the platform sends in words."""


@pytest.fixture
def english(qt_app: QGuiApplication) -> Iterator[None]:
    translation = Translation()
    translation.use(ENGLISH)
    yield
    translation.use(CHINESE)


def test_every_label_of_the_contract_is_translated() -> None:
    assert LABELS - set(TRANSLATED) == set()


def test_nothing_is_translated_that_nobody_says() -> None:
    assert set(TRANSLATED) - LABELS == {DEEMED, *SENT_IN_WORDS}


def test_no_name_is_there_twice() -> None:
    assert len(set(TRANSLATED)) == len(TRANSLATED)


def test_the_states_of_pensions_in_the_demonstration_are_translated() -> None:
    histories = tomllib.loads(HISTORIES.read_text(encoding="utf-8"))
    assert _states(histories) == SENT_IN_WORDS


def _states(part: object) -> set[str]:
    if isinstance(part, dict):
        own = {str(part["status"])} if "since" in part and "status" in part else set()
        return own.union(*(_states(each) for each in part.values()))
    if isinstance(part, list):
        return set().union(*(_states(each) for each in part))
    return set()


@pytest.mark.parametrize("code", CODES, ids=repr)
def test_in_chinese_a_code_has_the_name_of_the_contract(
    qt_app: QGuiApplication, code: InsuranceType | EnrolmentStatus | PaymentFlag
) -> None:
    assert name_of(code) == code.label


def test_in_chinese_an_insurance_has_its_everyday_name(qt_app: QGuiApplication) -> None:
    assert [short_name_of(insurance) for insurance in InsuranceType] == [
        insurance.short_label for insurance in InsuranceType
    ]


@pytest.mark.parametrize("name", TRANSLATED)
def test_in_english_every_name_is_english(english: None, name: str) -> None:
    assert named(name)
    assert not HAN.search(named(name))


def test_in_english_codes_of_one_kind_are_told_apart(english: None) -> None:
    for kind in (InsuranceType, EnrolmentStatus, PaymentFlag):
        assert len({name_of(code) for code in kind}) == len(kind)
    assert len({short_name_of(insurance) for insurance in InsuranceType}) == len(InsuranceType)


@pytest.mark.parametrize("sent", ["另有名称", "", "{0}"])
def test_a_name_nobody_foresaw_is_shown_as_it_was_sent(english: None, sent: str) -> None:
    assert named(sent) == sent
