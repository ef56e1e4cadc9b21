"""The pension calculator: answers in, a sheet out, without a database."""

from datetime import date, datetime
from decimal import Decimal
from typing import cast
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection

from kiosk.backend.items.handler import Question, Refused
from kiosk.backend.items.sb10 import estimate
from kiosk.contract.items import Answer, Fact, Sheet, ValueKind
from kiosk.contract.months import month_at, month_index

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
RESIDENT: dict[str, Answer] = {
    "kind": "2",
    "birth": "1981-11",
    "sex": "2",
    "months": 0,
    "acct": "0",
    "level": "1000",
    "retire": 60,
}
EMPLOYEE: dict[str, Answer] = {
    "kind": "1",
    "birth": "1966-11",
    "sex": "1",
    "months": 300,
    "acct": "150000",
    "avgidx": "1.0",
    "retire": 60,
}


def asked(answers: dict[str, Answer]) -> Sheet:
    """The handler gets no database at all: it must not need one."""
    return estimate(Question(cast(Connection, None), answers, TODAY, NOW))


def values(facts: list[Fact]) -> dict[str, str]:
    return {fact.label.zh: fact.value for fact in facts}


def words(sheet: Sheet) -> str:
    return "\n".join(note.zh for note in sheet.notes)


def test_a_resident_who_pays_a_thousand_for_fifteen_years() -> None:
    sheet = asked(RESIDENT)
    told = values(sheet.summary)
    assert told["每月养老金（估算）"] == "241.71"
    assert (told["基础养老金"], told["个人账户养老金"]) == ("123.00", "118.71")
    assert (told["开始领取"], told["届时账户储存额"]) == ("2041-12", "16500.00")
    assert (told["届时累计缴费"], told["最低缴费年限"]) == ("180", "180")
    assert "还差" not in told
    assert "123.00 + 账户16,500.00 ÷ 139 = 241.71元" in words(sheet)


def test_the_residents_picture_is_levels_by_further_years() -> None:
    sheet = asked(RESIDENT)
    assert [column.label.zh for column in sheet.columns] == [
        "缴费档次（元/年）",
        "再缴4年，每月",
        "再缴8年，每月",
        "再缴11年，每月",
        "再缴15年，每月",
    ]
    assert [row.cells[0] for row in sheet.rows] == "200 300 500 700 1000 1500 2000 3000 4000 5000".split()
    assert [bar.label for bar in sheet.bars] == [row.cells[0] for row in sheet.rows]
    assert [str(bar.amount) for bar in sheet.bars] == [row.cells[-1] for row in sheet.rows]
    assert all(len(row.cells) == len(sheet.columns) and row.detail for row in sheet.rows)
    assert (
        dict(zip([row.cells[0] for row in sheet.rows], sheet.rows, strict=True))["1000"].cells[-1] == "241.71"
    )


@pytest.mark.parametrize(
    ("birth", "years"),
    [("2004-11", ["10", "20", "30", "38"]), ("1968-11", ["1", "2"]), ("1967-11", ["1"]), ("1966-12", [])],
)
def test_few_and_round_numbers_of_years(birth: str, years: list[str]) -> None:
    sheet = asked({**RESIDENT, "birth": birth})
    assert [column.label.en.split()[0] for column in sheet.columns[1:]] == years
    assert bool(sheet.rows) is bool(years) is bool(sheet.bars)


def test_a_resident_past_sixty_needs_no_level() -> None:
    answers = {**RESIDENT, "birth": "1960-01", "months": 180, "acct": "20000.00"}
    del answers["level"]
    sheet = asked(answers)
    assert values(sheet.summary)["每月养老金（估算）"] == "266.88"
    assert values(sheet.summary)["开始领取"] == "2026-12"
    assert (sheet.columns, sheet.rows, sheet.bars) == ([], [], [])


def test_an_employee_who_retires_now_at_sixty_by_choice() -> None:
    """The vector of the formula: 25 years, 150 000 yuan, age 60."""
    row = asked(EMPLOYEE).rows[0]
    assert row.cells == ["60岁", "2026-11", "300", "2847.39"]
    assert (values(row.detail)["基础养老金"], values(row.detail)["个人账户养老金"]) == ("1768.25", "1079.14")


def test_an_employee_past_the_statutory_age_retires_now() -> None:
    sheet = asked({**EMPLOYEE, "birth": "1964-12"})
    assert values(sheet.summary)["法定退休年龄"] == "60岁"
    assert values(sheet.summary)["退休年月"] == "2026-11"
    assert [row.cells[0] for row in sheet.rows] == ["61岁11个月"]


def test_the_statutory_age_is_meant_by_its_whole_years_and_by_no_answer() -> None:
    answers = {**EMPLOYEE, "birth": "1970-09"}
    for retire in (61, 0):
        told = values(asked({**answers, "retire": retire}).summary)
        assert (told["法定退休年龄"], told["退休年月"]) == ("61岁6个月", "2032-03")
        assert told["最低缴费年限"] == "198"
    assert values(asked({**answers, "retire": 64}).summary)["退休年月"] == "2034-09"


def test_an_employees_parts_and_formula() -> None:
    sheet = asked(EMPLOYEE)
    told = values(sheet.summary)
    assert (told["法定退休年龄"], told["退休年月"], told["届时累计缴费"]) == ("60岁6个月", "2027-05", "306")
    assert Decimal(told["每月养老金（估算）"]) == Decimal(told["基础养老金"]) + Decimal(
        told["个人账户养老金"]
    )
    assert "(7,073.00 + 7,073.00 × 1.0) ÷ 2 × 306 ÷ 12 × 1% = 1,803.62" in words(sheet)
    assert "2025年度月平均工资7,073.00元（依据：晋人社厅发〔2026〕27号）" in words(sheet)


def test_the_employees_picture_is_by_age() -> None:
    sheet = asked({**EMPLOYEE, "birth": "1970-09"})
    names = [row.cells[0] for row in sheet.rows]
    assert names == [
        "60岁",
        "61岁",
        "61岁6个月（法定）",
        "62岁",
        "63岁",
        "64岁",
        "64岁6个月",
        "现在起不再缴费",
    ]
    assert [row.cells_en[0] for row in sheet.rows][2] == "61 years 6 months (statutory)"
    assert [bar.label for bar in sheet.bars] == ["2030", "2031", "2032", "2033", "2034", "2035"]
    assert all(bar.label.isdigit() for bar in sheet.bars)
    assert str(sheet.bars[2].amount) == sheet.rows[2].cells[-1]


def test_who_lacks_months_is_told_and_the_row_is_marked() -> None:
    sheet = asked({**EMPLOYEE, "birth": "1970-09", "months": 60, "retire": 0})
    assert values(sheet.summary)["还差"] == str(198 - 60 - 64)
    assert "还差6年2个月" in words(sheet)
    assert all(row.mark == 2 for row in sheet.rows)
    assert all(row.mark == -1 for row in asked({**EMPLOYEE, "birth": "1970-09"}).rows)


def test_it_is_an_estimate_and_what_is_assumed_is_never_official() -> None:
    for answers in (RESIDENT, EMPLOYEE):
        assert "仅供参考" in asked(answers).notes[0].zh
    assert "居民基础养老金每月123.00元：估算用，不是官方公布的数。" in words(asked(RESIDENT))
    assert "政府补贴：估算用，不是官方公布的数" in words(asked(RESIDENT))
    assert "补充养老保险" in words(asked(RESIDENT))
    assert "不含过渡性养老金" in words(asked(EMPLOYEE))
    between = words(asked({**EMPLOYEE, "birth": "1970-09", "retire": 61}))
    assert "计发月数132：估算用" in between
    assert "不是整岁" in between
    assert "不是整岁" not in words(asked({**EMPLOYEE, "birth": "1970-09", "retire": 62}))


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "3"},
        {"kind": ""},
        {"birth": ""},
        {"birth": "1949-12"},
        {"birth": "2026-12"},
        {"months": -1},
        {"months": 601},
        {"acct": ""},
        {"acct": "-0.01"},
        {"acct": "NaN"},
        {"acct": "1e30"},
        {"level": "250"},
        {"level": ""},
        {"level": "²"},
        {"retire": 59},
    ],
)
def test_what_cannot_be_computed_with_is_refused_in_both_languages(wrong: dict[str, Answer]) -> None:
    with pytest.raises(Refused) as caught:
        asked({**RESIDENT, **wrong})
    assert caught.value.why.zh
    assert caught.value.why.en


@pytest.mark.parametrize(
    "wrong",
    [
        {"sex": ""},
        {"sex": "2"},
        {"sex": "2", "kind_f": "3"},
        {"avgidx": ""},
        {"avgidx": "0.39"},
        {"avgidx": "3.01"},
        {"retire": 59},
        {"retire": 70},
    ],
)
def test_what_only_employees_are_asked_is_refused_too(wrong: dict[str, Answer]) -> None:
    with pytest.raises(Refused):
        asked({**EMPLOYEE, **wrong})


def test_women_by_kind_of_post() -> None:
    woman: dict[str, Answer] = {**EMPLOYEE, "birth": "1984-11", "sex": "2", "retire": 0}
    assert values(asked({**woman, "kind_f": "1"}).summary)["退休年月"] == "2039-11"
    assert values(asked({**woman, "kind_f": "2"}).summary)["退休年月"] == "2042-11"


@given(
    st.sampled_from(["1", "2"]),
    st.sampled_from(["1", "2"]),
    st.integers(month_index("1950-01"), month_index("2026-11")).map(month_at),
    st.integers(0, 600),
    st.decimals(0, 10_000_000, places=2),
)
def test_every_answer_that_is_allowed_gets_a_whole_sheet(
    kind: str, sex: str, birth: str, months: int, acct: Decimal
) -> None:
    answers: dict[str, Answer] = {**EMPLOYEE, **RESIDENT, "kind": kind, "kind_f": "1"}
    answers |= {"sex": sex, "birth": birth, "months": months, "acct": str(acct)}
    answers["retire"] = 60 if kind == "2" else 0
    sheet = asked(answers)
    assert all(note.zh and note.en for note in sheet.notes)
    assert all(len(row.cells) == len(sheet.columns) for row in sheet.rows)
    assert all(not row.cells_en or len(row.cells_en) == len(sheet.columns) for row in sheet.rows)
    assert all(bar.amount >= 0 and bar.label.isdigit() for bar in sheet.bars)
    money = [fact for row in sheet.rows for fact in row.detail] + sheet.summary
    assert all(Decimal(fact.value) >= 0 for fact in money if fact.kind is ValueKind.MONEY)
    assert msgspec.json.decode(msgspec.json.encode(sheet), type=Sheet) == sheet
