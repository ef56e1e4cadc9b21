import inspect
import re

import pytest

from kiosk.card import errors
from kiosk.contract.problems import ProblemType
from kiosk.ui.words.wording import trouble_wording, unavailable_wording
from kiosk.visit.trouble import CardTrouble, LineFault, LineTrouble, ProblemTrouble, Trouble
from kiosk.visit.visit import Part

CARD_ERRORS = [
    error
    for _, error in inspect.getmembers(errors, inspect.isclass)
    if issubclass(error, errors.CardError) and error is not errors.CardError
]
TROUBLES: list[Trouble] = [
    *{CardTrouble(error.name, error.default_code) for error in CARD_ERRORS},
    *(ProblemTrouble(problem) for problem in ProblemType),
    *(LineTrouble(fault) for fault in LineFault),
    CardTrouble("a_name_nobody_foresaw", -999),
]


@pytest.mark.parametrize("trouble", TROUBLES, ids=lambda trouble: trouble.key)
def test_every_trouble_is_worded_in_chinese_with_a_next_step(trouble: Trouble) -> None:
    wording = trouble_wording(trouble)
    assert 2 <= len(wording.title) <= 16
    assert len(wording.advice) >= 6
    assert not re.search(r"[A-Za-z]", wording.title + wording.advice)
    assert wording.advice.endswith("。")


def test_out_of_service_names_the_missing_part() -> None:
    assert "读卡器" in unavailable_wording([Part.READER, Part.BACKEND])
    assert "平台" in unavailable_wording([Part.BACKEND])
