"""The guide to one's rights: limits, steps and articles of each way."""

from datetime import date, datetime
from typing import cast

import pytest
import requests
from sqlalchemy import Connection

from kiosk.backend.api.platform import LOCAL_ZONE
from kiosk.backend.items.handler import Question, Refused
from kiosk.backend.items.ld01 import guide
from kiosk.contract.items import Answer, Sheet
from kiosk.contract.problems import ProblemType
from tests.backend.api.conftest import Client, problem_of
from tests.backend.items.conftest import fits, value_of

_TO_COME = pytest.mark.xfail(reason="the item's definition has no guide of its own yet", strict=False)


def asked(**answers: Answer) -> Sheet:
    """The handler gets no database at all: it must not need one."""
    now = datetime(2026, 11, 23, 9, tzinfo=LOCAL_ZONE)
    return guide(Question(cast(Connection, None), answers, date(2026, 11, 23), now))


def step(sheet: Sheet, name: str) -> dict[str, str]:
    row = next(row for row in sheet.rows if row.cells[0] == name)
    return {fact.label.zh: fact.value for fact in row.detail}


@pytest.mark.parametrize("way", ["1", "2", "3"])
def test_each_way_has_steps_with_articles_in_both_languages(way: str) -> None:
    sheet = asked(way=way)
    fits(sheet)
    assert len(sheet.rows) >= 6
    for row in sheet.rows:
        assert [fact.label.zh for fact in row.detail] == ["怎么办", "期限", "依据"]
        assert all(fact.value and fact.value_en for fact in row.detail)
        assert "条" in row.detail[2].value
        assert row.cells_en
    assert all(note.zh and note.en for note in sheet.notes)
    assert "由受理机构决定" in sheet.notes[-1].zh


def test_a_complaint_within_two_years_is_looked_into_in_sixty_working_days() -> None:
    sheet = asked(way="1")
    assert value_of(sheet.summary, "时效") == "2年"
    assert step(sheet, "时效")["依据"] == "《劳动保障监察条例》第二十条"
    assert step(sheet, "调查")["期限"] == "60个工作日，可延长30个"
    assert step(sheet, "调查")["依据"] == "《劳动保障监察条例》第十七条"


def test_mediation_takes_fifteen_days_and_arbitration_keeps_its_limit() -> None:
    sheet = asked(way="2")
    assert (step(sheet, "调解")["期限"], step(sheet, "调解")["依据"]) == (
        "15日",
        "《劳动争议调解仲裁法》第十四条",
    )
    assert "1年" in value_of(sheet.summary, "时效")


def test_arbitration_within_a_year_five_days_forty_five_days() -> None:
    sheet = asked(way="3")
    assert value_of(sheet.summary, "时效") == "1年"
    assert step(sheet, "时效")["依据"] == "《劳动争议调解仲裁法》第二十七条"
    assert (step(sheet, "决定是否受理")["期限"], step(sheet, "裁决")["期限"]) == ("5日", "45日，可延长15日")
    assert step(sheet, "裁决")["依据"] == "《劳动争议调解仲裁法》第四十三条"
    assert "不收费" in sheet.notes[0].zh


@pytest.mark.parametrize(
    ("way", "ended", "last"),
    [("1", "2026-03-05", "2028-03-05"), ("3", "2026-03-05", "2027-03-05"), ("3", "2024-02-29", "2025-02-28")],
)
def test_the_day_by_which_as_a_rule(way: str, ended: str, last: str) -> None:
    assert value_of(asked(way=way, happen_to=ended).summary, "一般不晚于") == last


def test_no_such_day_without_an_end_or_a_limit() -> None:
    for sheet in (asked(way="1"), asked(way="2", happen_to="2026-03-05")):
        assert [fact.label.zh for fact in sheet.summary] == ["处理途径", "时效"]


@pytest.mark.parametrize("answers", [{}, {"way": "4"}, {"way": "' OR '1'='1"}])
def test_without_a_way_one_is_asked_to_choose(answers: dict[str, Answer]) -> None:
    with pytest.raises(Refused) as refused:
        asked(**answers)
    assert refused.value.problem is ProblemType.ANSWERS_INVALID
    assert "请先选择" in refused.value.why.zh


def _ask(kiosk: Client, **answers: object) -> requests.Response:
    return kiosk.ask("POST", "/v1/public/items/LD01/query", json={"answers": answers})


def test_over_http_what_is_not_among_the_ways_is_refused(kiosk: Client) -> None:
    for answers in ({}, {"way": "4"}, {"way": "1", "colour": "red"}):
        assert problem_of(_ask(kiosk, **answers)) == "answers-invalid"


@_TO_COME
def test_over_http_the_way_is_enough(kiosk: Client) -> None:
    for way, steps in (("1", 6), ("2", 6), ("3", 9)):
        answer = _ask(kiosk, way=way)
        assert answer.status_code == 200, answer.text
        assert len(answer.json()["rows"]) == steps
