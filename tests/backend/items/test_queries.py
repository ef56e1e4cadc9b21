import re
from datetime import timedelta

import pytest

from kiosk.backend.items import jy13, rs01, sb01, sb06, sb19, sk01
from kiosk.backend.items.handler import PersonalQuery, Refused
from kiosk.backend.seed.demo_residents import demo_residents
from kiosk.contract.items import Answer
from kiosk.contract.problems import ProblemType
from tests.backend.conftest import TODAY, resident
from tests.backend.items.conftest import Asker, column, fits, person_of, value_of


def test_twelve_months_of_payments_newest_first(asker: Asker) -> None:
    sheet = sb06.payments(asker.question("pensioner"))
    fits(sheet)
    assert column(sheet, "发放年月") == [*(f"2026-{m:02d}" for m in range(10, 0, -1)), "2025-12"]
    assert set(column(sheet, "发放状态")) == {"已发放"}
    assert column(sheet, "待遇项目")[0] == "城乡居民养老金"
    assert [bar.label for bar in sheet.bars][::10] == ["2025-12", "2026-10"]
    accounts = column(sheet, "发放账户")
    assert accounts[0].startswith("农业银行 *")
    assert accounts[-1].startswith("农业银行 *")
    assert re.fullmatch(r"农业银行 \*+\d{4}", accounts[0])


def test_two_years_by_year_and_the_account_before(asker: Asker) -> None:
    sheet = sb06.payments(asker.question("pensioner", from_month="2024-11", to_month="2026-10"))
    assert len(sheet.rows) == 24
    assert [bar.label for bar in sheet.bars] == ["2024", "2025", "2026"]
    assert value_of(sheet.summary, "发放月数") == "24"
    assert value_of(sheet.summary, "这段时间合计") == str(sum(bar.amount for bar in sheet.bars))
    assert column(sheet, "发放账户")[-1].startswith("农村信用社")


def test_months_without_payments(asker: Asker) -> None:
    sheet = sb06.payments(asker.question("pensioner", from_month="2010-01", to_month="2010-12"))
    assert (sheet.rows, sheet.bars) == ([], [])
    assert sheet.empty is not None


@pytest.mark.parametrize(
    "answers",
    [{"from_month": "2026-05", "to_month": "2026-04"}, {"from_month": "2026-13"}, {"to_month": "soon"}],
)
def test_months_that_make_no_sense(asker: Asker, answers: dict[str, Answer]) -> None:
    with pytest.raises(Refused) as refused:
        sb06.payments(asker.question("pensioner", **answers))
    assert refused.value.problem is ProblemType.ANSWERS_INVALID


def test_a_benefit_that_is_no_pension(asker: Asker) -> None:
    asker.change(
        "INSERT INTO benefit (person_id, insurance, status, since, monthly_fen) VALUES (:who, '210', '正常发放', 24310, 1)",
        who=person_of("unemployed"),
    )
    with pytest.raises(Refused):
        sb06.payments(asker.question("unemployed"))


def test_who_receives_no_pension(asker: Asker) -> None:
    with pytest.raises(Refused) as refused:
        sb06.payments(asker.question("worker"))
    assert refused.value.problem is ProblemType.ITEM_REFUSED
    assert "窗口" in refused.value.why.zh


def test_all_insurances_and_one_of_them(asker: Asker) -> None:
    sheet = sb01.insurances(asker.question("worker"))
    fits(sheet)
    assert column(sheet, "险种") == ["职工基本养老保险", "失业保险", "职工基本医疗保险", "工伤保险"]
    assert set(column(sheet, "参保地")) == {"介休市"}
    assert value_of(sheet.rows[0].detail, "参保单位") == "介休示例第二机械厂"
    assert value_of(sheet.rows[0].detail, "欠缴月数") == "2"
    assert column(sheet, "账户余额（元）")[1] == ""
    one = sb01.insurances(asker.question("worker", aae140="210"))
    assert column(one, "险种") == ["失业保险"]
    none = sb01.insurances(asker.question("worker", aae140="170"))
    assert none.empty is not None
    assert "没有参加" in none.empty.zh


def test_nobody_insured(asker: Asker) -> None:
    asker.change("DELETE FROM enrolment WHERE person_id = :who", who=person_of("worker"))
    sheet = sb01.insurances(asker.question("worker"))
    assert sheet.empty is not None
    assert "未查到参保信息" in sheet.empty.zh


def test_a_work_injury_from_application_to_grant(asker: Asker) -> None:
    recognised = sb19.injuries(asker.question("worker", kind="1"))
    fits(recognised)
    assert recognised.rows[0].cells == ["2024-03-18", "介休示例第二机械厂", "已决定", "认定为工伤"]
    assert value_of(recognised.rows[0].detail, "办结期限") == "2024-06-10"
    assessed = sb19.injuries(asker.question("worker", kind="5"))
    assert assessed.rows[0].cells == ["2024-03-18", "已办结", "九级伤残"]
    assert assessed.rows[0].cells_en[-1] == "Grade 9"
    once = sb19.injuries(asker.question("worker", kind="3"))
    assert set(column(once, "待遇项目")) == {"一次性伤残补助金", "一次性工伤医疗补助金"}
    assert value_of(once.summary, "合计") == "66990.00"
    for kind in ("2", "4"):
        nothing = sb19.injuries(asker.question("worker", kind=kind))
        assert nothing.empty is not None
        assert nothing.rows == []


def test_a_work_injury_under_way(asker: Asker) -> None:
    sheet = sb19.injuries(asker.question("third-generation"))
    assert sheet.rows[0].cells[2:] == ["已受理", "办理中"]
    due = TODAY - timedelta(days=30) + timedelta(days=60)
    assert value_of(sheet.rows[0].detail, "办结期限") == due.isoformat()
    assert sb19.injuries(asker.question("third-generation", kind="5")).rows == []
    asker.change(
        "UPDATE work_injury SET accepted_on = NULL WHERE person_id = :who", who=person_of("third-generation")
    )
    assert sb19.injuries(asker.question("third-generation")).rows[0].cells[2:] == ["已申请", "等待受理"]
    asker.change(
        "UPDATE work_injury SET accepted_on = '2026-11-01', summary = 1, decided_on = '2026-11-10', recognised = 0, "
        "assessment_applied_on = '2026-11-11', assessed_on = '2026-11-20', grade = 0 WHERE person_id = :who",
        who=person_of("third-generation"),
    )
    refused = sb19.injuries(asker.question("third-generation")).rows[0]
    assert (refused.cells[3], refused.mark) == ("不予认定", 3)
    assert value_of(refused.detail, "办结期限") == "2026-11-16"
    below = sb19.injuries(asker.question("third-generation", kind="5"))
    assert below.rows[0].cells[-1] == "未达到伤残等级"


def test_no_work_injury_is_guided(asker: Asker) -> None:
    for kind in "12345":
        sheet = sb19.injuries(asker.question("villager", kind=kind))
        assert sheet.empty is not None
        assert "30日" in sheet.empty.zh
        assert "1年" in sheet.empty.zh


def test_a_monthly_allowance(asker: Asker) -> None:
    asker.change(
        "INSERT INTO work_injury_payment (person_id, injury_id, kind, item, month, amount_fen) "
        "VALUES (:who, 'injury-1', '2', '01', 24320, 312050)",
        who=person_of("worker"),
    )
    sheet = sb19.injuries(asker.question("worker", kind="2"))
    assert sheet.rows[0].cells == ["2026-09", "伤残津贴", "3120.50"]


def test_a_card_and_its_applications(asker: Asker) -> None:
    sheet = sk01.cards(asker.question("worker", kind="1"))
    fits(sheet)
    assert sheet.rows[0].cells == ["*****4527", "介休市", "2035-03-14", "正常"]
    assert value_of(sheet.rows[0].detail, "发卡银行") == "建设银行"
    assert sk01.cards(asker.question("villager", kind="2")).rows[0].cells == [
        "*****1780",
        "已启用",
        "未启用",
        "无",
    ]
    assert sk01.cards(asker.question("expired-card")).rows[0].cells[-1] == "已过期"


def test_two_cards_one_of_them_mislaid(asker: Asker) -> None:
    sheet = sk01.cards(asker.question("third-generation", kind="2"))
    assert column(sheet, "挂失状态") == ["无", "临时挂失"]
    assert value_of(sheet.rows[1].detail, "自动解挂日") == (TODAY + timedelta(days=5)).isoformat()
    later = sk01.cards(asker.question("third-generation", TODAY + timedelta(days=5), kind="2"))
    assert column(later, "挂失状态") == ["无", "无"]
    assert column(sk01.cards(asker.question("lost-card", kind="2")), "挂失状态") == ["正式挂失"]


def test_a_card_not_enabled_yet(asker: Asker) -> None:
    sheet = sk01.cards(asker.question("flexible"))
    assert column(sheet, "卡状态") == ["未启用", "正常"]
    assert "启用" in sheet.notes[0].zh


def test_a_card_being_made(asker: Asker) -> None:
    sheet = sk01.cards(asker.question("chaperone", kind="3"))
    fits(sheet)
    assert value_of(sheet.summary, "目前进度") == "制卡中"
    assert column(sheet, "进度") == ["完成", "完成", "进行中", "等待", "等待", "等待"]
    assert column(sheet, "日期")[3:] == ["", "", ""]
    assert "制卡进度" in sk01.cards(asker.question("chaperone")).notes[0].zh
    none = sk01.cards(asker.question("worker", kind="3"))
    assert (none.rows, none.empty is None) == ([], False)


def test_nobody_without_a_card(asker: Asker) -> None:
    asker.change("DELETE FROM card WHERE ssn = :ssn", ssn=resident("worker").ssn)
    sheet = sk01.cards(asker.question("worker"))
    assert sheet.empty is not None
    assert "申领" in sheet.empty.zh


def test_a_personnel_file_here_and_elsewhere(asker: Asker) -> None:
    sheet = rs01.kept_file(asker.question("flexible"))
    assert value_of(sheet.summary, "存档机构") == "太谷区示例人才服务中心"
    assert value_of(sheet.summary, "档案编号") == "*************0417"
    assert value_of(sheet.summary, "存档日期") == "2016-09-05"
    elsewhere = rs01.kept_file(asker.question("villager"))
    assert elsewhere.empty is not None
    assert "户籍地" in elsewhere.empty.zh
    assert elsewhere.summary == []


def test_skill_certificates(asker: Asker) -> None:
    sheet = jy13.certificates(asker.question("worker"))
    fits(sheet)
    assert column(sheet, "职业（工种）") == ["车工", "电工"]
    assert column(sheet, "技能等级") == ["三级（高级工）", "四级（中级工）"]
    one = jy13.certificates(asker.question("worker", bcc012="S000014078100126400093"))
    assert column(one, "职业（工种）") == ["电工"]
    other = jy13.certificates(asker.question("worker", bcc012="S000014070200101100008"))
    assert other.rows == []
    none = jy13.certificates(asker.question("villager"))
    assert none.empty is not None
    assert "发证机构" in none.empty.zh


@pytest.mark.parametrize(
    "query", [sb01.insurances, sb19.injuries, sk01.cards, rs01.kept_file, jy13.certificates]
)
def test_no_sheet_says_a_whole_number(asker: Asker, query: PersonalQuery) -> None:
    for each in demo_residents():
        shown = repr(query(asker.question(each.id)))
        assert each.ssn not in shown
        assert each.card.number not in shown
