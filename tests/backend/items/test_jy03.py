"""Fairs and events over HTTP, on both databases, without a card."""

from datetime import date, datetime, timedelta

import pytest
import requests

from kiosk.backend.api.platform import LOCAL_ZONE
from kiosk.backend.items import jy03
from tests.backend.api.conftest import Client, problem_of
from tests.backend.conftest import TODAY
from tests.backend.items.conftest import Asker, column, fits, value_of


def _today() -> date:
    return datetime.now(LOCAL_ZONE).date()


def _ask(kiosk: Client, **answers: object) -> requests.Response:
    return kiosk.ask("POST", "/v1/public/items/JY03/query", json={"answers": answers})


def _rows(kiosk: Client, **answers: object) -> list[dict[str, str]]:
    answer = _ask(kiosk, **answers)
    assert answer.status_code == 200, answer.text
    return [{fact["label"]["zh"]: fact["value"] for fact in row["detail"]} for row in answer.json()["rows"]]


def test_the_next_thirty_days_unless_said_otherwise(kiosk: Client) -> None:
    sheet = _ask(kiosk).json()
    first, last = _today(), _today() + timedelta(days=30)
    assert [fact["value"] for fact in sheet["summary"][1:]] == [first.isoformat(), last.isoformat()]
    assert sheet["summary"][0]["value"] == str(len(sheet["rows"]))
    days = [row["cells"][1] for row in sheet["rows"]]
    assert days == sorted(days)
    assert len(days) >= 12
    assert first.isoformat() <= days[0]
    assert days[-1] <= last.isoformat()
    assert any("不向求职者收费" in note["zh"] for note in sheet["notes"])


def test_where_and_what_kind(kiosk: Client) -> None:
    assert {row["地点"][:3] for row in _rows(kiosk, region="140703")} == {"太谷区"}
    assert {row["类型"] for row in _rows(kiosk, type="2")} == {"直播带岗"}
    year = {"from_date": _today().isoformat(), "to_date": (_today() + timedelta(days=365)).isoformat()}
    for kind, name in {"3": "春风行动", "4": "民营企业招聘月", "5": "就业援助月"}.items():
        assert [row["类型"] for row in _rows(kiosk, type=kind, **year)] == [name]


def test_days_that_are_past(kiosk: Client) -> None:
    past = {
        "from_date": (_today() - timedelta(days=25)).isoformat(),
        "to_date": (_today() - timedelta(days=15)).isoformat(),
    }
    [row] = _rows(kiosk, **past)
    assert (row["活动"], row["报名"]) == ("上月综合招聘会", "已结束")


def test_nothing_then_and_what_to_do(kiosk: Client) -> None:
    sheet = _ask(kiosk, type="6", region="140781").json()
    assert (sheet["rows"], sheet["notes"]) == ([], [])
    assert "把日期放宽" in sheet["empty"]["zh"]
    assert sheet["empty"]["en"]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("region", "110101"),
        ("region", "' OR '1'='1"),
        ("type", "7"),
        ("from_date", "2026-02-30"),
        ("to_date", "tomorrow"),
        ("city", "140702"),
    ],
)
def test_what_is_not_among_the_choices_is_refused(kiosk: Client, key: str, value: str) -> None:
    answer = _ask(kiosk, **{key: value})
    assert problem_of(answer) == "answers-invalid"
    assert list(answer.json()["faults"]) == [key]


def test_an_end_before_its_beginning_is_refused(kiosk: Client) -> None:
    answer = _ask(kiosk, from_date=_today().isoformat(), to_date=(_today() - timedelta(days=1)).isoformat())
    assert problem_of(answer) == "answers-invalid"
    assert "to_date" in answer.json()["faults"]


def test_one_day_follows_from_the_other(asker: Asker) -> None:
    sheet = jy03.events(asker.question("worker", from_date="2027-03-01"))
    assert (value_of(sheet.summary, "从"), value_of(sheet.summary, "到")) == ("2027-03-01", "2027-03-31")
    sheet = jy03.events(asker.question("worker", to_date="2026-11-10"))
    assert (value_of(sheet.summary, "从"), value_of(sheet.summary, "到")) == ("2026-11-10", "2026-11-10")


def test_an_event_of_many_days_is_found_on_each(asker: Asker) -> None:
    for day, there in (
        ("2027-01-09", False),
        ("2027-01-10", True),
        ("2027-01-29", True),
        ("2027-01-30", False),
    ):
        sheet = jy03.events(asker.question("worker", type="5", from_date=day, to_date=day))
        assert bool(sheet.rows) is there, day


def test_whether_one_can_sign_up(asker: Asker) -> None:
    sheet = jy03.events(asker.question("worker"))
    fits(sheet)
    assert set(column(sheet, "报名")) == {"正在报名", "名额已满", "不用报名"}
    is_open = next(row for row in sheet.rows if row.cells[3] == "正在报名")
    assert int(value_of(is_open.detail, "剩余名额")) > 0
    full = next(row for row in sheet.rows if row.cells[3] == "名额已满")
    assert not any(fact.label.zh == "剩余名额" for fact in full.detail)
    asker.change("UPDATE job_event SET sign_up_until = :day", day=(TODAY - timedelta(days=1)).isoformat())
    closed = jy03.events(asker.question("worker"))
    assert set(column(closed, "报名")) == {"报名已截止", "名额已满"}
