"""How figures and ages are said: with their source, or as what they are."""

from decimal import Decimal

import pytest

from kiosk.backend.rules.parameters import Confidence
from kiosk.backend.rules.pension import Caveat, Parameter, ParameterName
from kiosk.backend.rules.words import CAVEAT_WORDS, age_words, months_words, parameter_words

BASE = ParameterName.RESIDENTS_BASE


def test_every_caveat_has_words_in_both_languages() -> None:
    assert set(CAVEAT_WORDS) == set(Caveat)
    assert all(words.zh and words.en for words in CAVEAT_WORDS.values())


@pytest.mark.parametrize(("confidence", "basis"), [(Confidence.READ, "依据"), (Confidence.KNOWN, "参考")])
def test_a_figure_that_was_read_or_is_known_names_its_source(confidence: Confidence, basis: str) -> None:
    said = parameter_words(Parameter(BASE, Decimal("150.00"), 2027, "某文〔2027〕1号", confidence))
    assert said.zh == f"居民基础养老金2027年起每月150.00元（{basis}：某文〔2027〕1号）。"
    assert "from 2027 on" in said.en
    assert "某文〔2027〕1号" in said.en


@pytest.mark.parametrize("name", list(ParameterName))
def test_an_assumed_figure_is_never_said_as_official(name: ParameterName) -> None:
    said = parameter_words(Parameter(name, Decimal(139), 2025, "某文〔2025〕1号", Confidence.ASSUMED))
    assert "不是官方公布的数" in said.zh
    assert "not an official figure" in said.en
    assert "某文" not in said.zh + said.en


@pytest.mark.parametrize(
    ("months", "age", "duration"),
    [(720, "60岁", "60年"), (738, "61岁6个月", "61年6个月"), (5, "0岁5个月", "5个月"), (0, "0岁", "0个月")],
)
def test_ages_and_months(months: int, age: str, duration: str) -> None:
    assert (age_words(months).zh, months_words(months).zh) == (age, duration)


def test_one_is_singular_in_english() -> None:
    assert (age_words(721).en, months_words(13).en) == ("60 years 1 month", "1 year 1 month")
