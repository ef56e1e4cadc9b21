"""Vacancies over HTTP, on both databases, without a card."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
import requests

from kiosk.backend.api.platform import LOCAL_ZONE
from kiosk.backend.items import jy02
from kiosk.contract.codes.region import COUNTIES, REGIONS
from tests.backend.api.conftest import Client, problem_of
from tests.backend.conftest import TODAY
from tests.backend.items.conftest import Asker, fits, value_of

Look = Callable[..., list[tuple[object, ...]]]
Sheet = dict[str, list[dict[str, list[str]]]]
_PATH = "/v1/public/items/JY02/query"
_HIDDEN = ("G1407020091", "G1407020092", "G1407020093", "G1407020094")
_OPEN = "reviewed = 1 AND released = 1 AND taken < wanted AND published <= :today AND expires >= :today"


def _ask(kiosk: Client, **answers: object) -> requests.Response:
    return kiosk.ask("POST", _PATH, json={"answers": answers})


def _rows(kiosk: Client, **answers: object) -> list[dict[str, str]]:
    """The opened rows of a sheet: values by label."""
    answer = _ask(kiosk, **answers)
    assert answer.status_code == 200, answer.text
    return [{fact["label"]["zh"]: fact["value"] for fact in row["detail"]} for row in answer.json()["rows"]]


def _count(kiosk: Client, **answers: object) -> int:
    return int(_ask(kiosk, **answers).json()["summary"][0]["value"])


def _today() -> str:
    return datetime.now(LOCAL_ZONE).date().isoformat()


def test_anyone_sees_what_is_on_offer_newest_first(kiosk: Client, look: Look) -> None:
    answer = _ask(kiosk)
    assert answer.status_code == 200, answer.text
    assert answer.headers["Cache-Control"] == "no-store"
    sheet = answer.json()
    [(count, places)] = look(
        f"SELECT count(*), sum(wanted - taken) FROM vacancy WHERE {_OPEN}", today=_today()
    )
    assert isinstance(count, int)
    assert count >= 60
    assert [fact["value"] for fact in sheet["summary"]] == [str(count), str(places)]
    assert [column["label"]["zh"] for column in sheet["columns"]] == ["岗位", "单位", "月薪", "工作地点"]
    assert all(len(row["cells"]) == len(row["cells_en"]) == 4 for row in sheet["rows"])
    days = [row["发布日期"] for row in _rows(kiosk)]
    assert days == sorted(days, reverse=True)
    assert len(days) == 60
    assert sheet["notes"][0]["zh"].startswith("只列出前60个")


def test_whom_to_call_is_not_told(kiosk: Client, look: Look) -> None:
    text = _ask(kiosk, acb202="140702").text
    for contact, phone in look("SELECT contact, phone FROM vacancy WHERE region = '140702'"):
        assert str(contact) not in text
        assert str(phone) not in text
    assert "插卡" in text


def test_what_is_over_filled_or_not_reviewed_is_not_shown(kiosk: Client, look: Look) -> None:
    kept = {row[0] for row in look("SELECT vacancy_id FROM vacancy WHERE region = '140702'")}
    assert set(_HIDDEN) <= kept
    shown = {row["岗位编号"] for row in _rows(kiosk, acb202="140702")}
    assert shown == kept - set(_HIDDEN)


@pytest.mark.parametrize("county", COUNTIES)
def test_a_county(kiosk: Client, county: str) -> None:
    rows = _rows(kiosk, acb202=county)
    assert len(rows) == 7
    assert all(row["工作地点"].startswith(REGIONS[county]) for row in rows)


def test_by_job_by_employer_and_by_both(kiosk: Client) -> None:
    jobs = _rows(kiosk, kw="保洁")
    assert jobs
    assert all("保洁" in row["岗位"] for row in jobs)
    employers = _rows(kiosk, kw="家政公司")
    assert all("家政公司" in row["单位"] for row in employers)
    both = _rows(kiosk, kw="保洁 家政")
    assert {row["岗位编号"] for row in both} == {row["岗位编号"] for row in jobs + employers} & {
        row["岗位编号"] for row in jobs if "家政" in row["单位"]
    }


@pytest.mark.parametrize(
    "kw", ["%", "_", "/", "\\", "'", "%%", "保%洁", "' OR '1'='1", '" OR 1=1 --', "100%"]
)
def test_characters_of_sql_mean_themselves(kiosk: Client, kw: str) -> None:
    answer = _ask(kiosk, kw=kw)
    assert answer.status_code == 200, answer.text
    assert answer.json()["rows"] == []
    assert answer.json()["summary"][0]["value"] == "0"


def test_letters_are_found_in_either_case_and_wild_cards_in_names(asker: Asker) -> None:
    asker.change("UPDATE vacancy SET title = 'CAD绘图员 50%_提成/月' WHERE vacancy_id = 'G1407020001'")
    for kw in ("cad绘图", "CAD", "50%_", "成/月", "50%"):
        sheet = jy02.vacancies(asker.question("worker", kw=kw))
        assert [row.cells[0] for row in sheet.rows] == ["CAD绘图员 50%_提成/月"], kw


def test_kind_of_work_and_way_of_working(kiosk: Client) -> None:
    assert {row["岗位"] for row in _rows(kiosk, aca111="6-18")} == {"车工", "电焊工"}
    part_time = _rows(kiosk, acb239="2")
    assert {row["工作方式"] for row in part_time} == {"兼职"}
    assert all("不误接送孩子" in row["工作时间"] for row in part_time)
    assert len(part_time) >= 5
    assert {row["工作方式"] for row in _rows(kiosk, acb239="3")} <= {"实习"}


def _pay(row: dict[str, str]) -> tuple[int, int]:
    low, _, high = row["月薪"].removesuffix("元").partition("–")
    return int(low), int(high or low)


@pytest.mark.parametrize(
    ("salary", "least", "most"), [("1", 0, 2999), ("2", 3000, 5000), ("3", 5000, 8000), ("4", 8001, 10**6)]
)
def test_pay(kiosk: Client, salary: str, least: int, most: int) -> None:
    rows = _rows(kiosk, salary=salary)
    assert rows
    assert all(low <= most and high >= least for low, high in map(_pay, rows))


def test_pay_to_be_agreed_is_in_no_band(kiosk: Client) -> None:
    assert {row["月薪"] for row in _rows(kiosk, salary="5")} == {"面议"}
    assert all("面议" not in row["月薪"] for band in "1234" for row in _rows(kiosk, salary=band))


def test_education_that_is_enough(kiosk: Client) -> None:
    middle = _rows(kiosk, aac011="71")
    assert {row["学历要求"] for row in middle} <= {"不限", "初中", "小学"}
    counts = [_count(kiosk, aac011=code) for code in ("90", "81", "71", "61", "31", "21", "14", "11")]
    assert counts == sorted(counts)
    assert counts[-1] == _count(kiosk)
    assert _count(kiosk, aac011="47") == _count(kiosk, aac011="61")


def test_best_paid_first_and_agreed_pay_last(kiosk: Client) -> None:
    for county in COUNTIES:
        pays = [row["月薪"] for row in _rows(kiosk, sort="2", acb202=county)]
        agreed = [pay == "面议" for pay in pays]
        assert agreed == sorted(agreed)
        highest = [_pay(row)[1] for row in _rows(kiosk, sort="2", acb202=county) if row["月薪"] != "面议"]
        assert highest == sorted(highest, reverse=True)


def test_nearest_first_begins_with_the_county_and_goes_on(kiosk: Client) -> None:
    answer = _ask(kiosk, sort="3", acb202="140727").json()
    places = [row["cells"][3] for row in answer["rows"]]
    assert places[:7] == ["祁县"] * 7
    assert "祁县" not in places[7:]
    assert answer["summary"][2] == {
        **answer["summary"][2],
        "value": "7",
        "label": {"zh": "其中在祁县", "en": answer["summary"][2]["label"]["en"]},
    }
    nowhere = _ask(kiosk, sort="3").json()
    assert any("没有选工作地点" in note["zh"] for note in nowhere["notes"])


def test_all_filters_at_once(kiosk: Client) -> None:
    [row] = _rows(kiosk, kw="收银", aca111="4-01", acb202="140702", salary="1", acb239="1", aac011="71")
    assert (row["岗位"], row["学历要求"]) == ("超市收银员", "初中")


def test_nothing_fits_and_what_to_do(kiosk: Client) -> None:
    sheet = _ask(kiosk, kw="宇航员").json()
    assert (sheet["rows"], sheet["notes"]) == ([], [])
    assert "减少条件" in sheet["empty"]["zh"]
    assert sheet["empty"]["en"]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("acb202", "110101"),
        ("acb202", "140700"),
        ("aca111", "4"),
        ("aca111", "9-99"),
        ("salary", "6"),
        ("acb239", "9"),
        ("aac011", "00"),
        ("sort", "newest"),
        ("kw", "长" * 21),
        ("kw", "\x00"),
        ("kw", ["保洁"]),
        ("phone", "1"),
    ],
)
def test_what_is_not_among_the_choices_is_refused(kiosk: Client, key: str, value: object) -> None:
    answer = _ask(kiosk, **{key: value})
    assert problem_of(answer) == "answers-invalid"
    assert list(answer.json()["faults"]) == [key]


def test_days_pass(asker: Asker) -> None:
    fits(jy02.vacancies(asker.question("worker")))
    count = int(value_of(jy02.vacancies(asker.question("worker")).summary, "符合条件的岗位"))
    before = jy02.vacancies(asker.question("worker", TODAY - timedelta(days=5)))
    assert 0 < int(value_of(before.summary, "符合条件的岗位")) < count
    later = jy02.vacancies(asker.question("worker", date(TODAY.year + 1, 6, 1)))
    assert later.rows == []
    assert later.empty is not None
    assert "现在没有在招的岗位" in later.empty.zh


def test_an_invented_vacancy_discriminates_nobody(look: Look) -> None:
    for row in look("SELECT title, duties, hours, pay_note, wanted FROM vacancy"):
        text = "".join(map(str, row))
        assert not any(
            word in text for word in ("男", "女性", "限女", "民族", "种族", "宗教", "已婚", "未婚")
        )
