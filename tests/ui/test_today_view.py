import re
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.contract.codes.insurance import EnrolmentStatus, InsuranceType
from kiosk.contract.contributions import BenefitOverview, InsuranceOverview, Overview
from kiosk.ui.records.today_view import TodayRow, TodayView, today_rows
from kiosk.ui.translation import CHINESE, ENGLISH, Translation

TODAY = date(2026, 11, 23)
PENSION, RESIDENTS, UNEMPLOYMENT = (
    InsuranceType.EMPLOYEES_PENSION,
    InsuranceType.RESIDENTS_PENSION,
    InsuranceType.UNEMPLOYMENT,
)


@pytest.fixture
def translation(qt_app: QGuiApplication) -> Iterator[Translation]:
    texts = Translation()
    yield texts
    texts.use(CHINESE)


def _insurance(insurance: InsuranceType, arrears_months: int = 0, arrears: str = "0.00") -> InsuranceOverview:
    nothing = Decimal("0.00")
    return InsuranceOverview(
        insurance=insurance,
        status=EnrolmentStatus.PAYING,
        region="140702",
        first_month="2003-07",
        last_month="2026-10",
        months_paid=200,
        arrears_months=arrears_months,
        arrears_amount=Decimal(arrears),
        account_balance=None,
        year_months=10,
        year_personal=nothing,
        year_employer=nothing,
        year_subsidy=nothing,
        total_personal=nothing,
        total_employer=nothing,
        total_subsidy=nothing,
        employer=None,
        previous_employer=None,
    )


def _overview(*insurances: InsuranceOverview, benefit: BenefitOverview | None = None) -> Overview:
    return Overview(TODAY, 2026, list(insurances), [], 200, Decimal("0.00"), benefit)


def _benefit(due: date | None) -> BenefitOverview:
    return BenefitOverview(RESIDENTS, "正常发放", "2015-07", Decimal("266.88"), "2026-10", due)


def _due_in(days: int) -> list[TodayRow]:
    return today_rows(_overview(benefit=_benefit(TODAY + timedelta(days=days))))


def test_nothing_to_do_is_no_row() -> None:
    assert today_rows(_overview()) == []
    assert today_rows(_overview(_insurance(PENSION), benefit=_benefit(None))) == []


@pytest.mark.parametrize("days", [61, 365])
def test_a_certification_due_in_more_than_two_months_is_not_told(days: int) -> None:
    assert _due_in(days) == []


@pytest.mark.parametrize(
    ("days", "by"), [(0, "2026年11月23日"), (1, "2026年11月24日"), (60, "2027年1月22日")]
)
def test_a_certification_due_soon_is_a_notice_with_its_day(days: int, by: str) -> None:
    (row,) = _due_in(days)
    assert row == TodayRow("notice", "该办资格认证了", f"请在{by}前办好。", "SB07")


@pytest.mark.parametrize(("days", "since"), [(-1, "2026年11月22日"), (-400, "2025年10月19日")])
def test_an_overdue_certification_is_wrong_and_says_since_when(days: int, since: str) -> None:
    (row,) = _due_in(days)
    assert (row.kind, row.title, row.item_id) == ("wrong", "资格认证已经到期", "SB07")
    assert row.detail.startswith(f"{since}到期。")


def test_arrears_of_one_insurance_lead_to_its_own_months() -> None:
    overview = _overview(_insurance(PENSION, 2, "1358.08"), _insurance(UNEMPLOYMENT))
    (row,) = today_rows(overview)
    assert (row.kind, row.title, row.item_id) == ("wrong", "有欠费：职工养老", "contribution-details:110")
    assert "2 个月" in row.detail
    assert "1,358.08 元" in row.detail


def test_arrears_of_several_insurances_are_added_and_lead_to_the_overview() -> None:
    overview = _overview(
        _insurance(PENSION, 2, "1358.08"), _insurance(RESIDENTS), _insurance(UNEMPLOYMENT, 14, "0.92")
    )
    (row,) = today_rows(overview)
    assert (row.title, row.item_id) == ("有欠费：职工养老、失业", "SB01")
    assert "1 年 2 个月" in row.detail
    assert "1,359.00 元" in row.detail


def test_what_is_overdue_comes_before_what_is_owed() -> None:
    rows = today_rows(_overview(_insurance(PENSION, 1, "10.00"), benefit=_benefit(TODAY - timedelta(days=1))))
    assert [row.item_id for row in rows] == ["SB07", "contribution-details:110"]


def test_the_view_shows_counts_and_forgets(qt_app: QGuiApplication) -> None:
    view = TodayView()
    counts: list[int] = []
    view.changed.connect(lambda: counts.append(view.property("count")))
    assert view.property("count") == 0
    view.show(_overview(_insurance(PENSION, 1, "10.00"), benefit=_benefit(TODAY)))
    assert view.property("rows").rowCount() == 2
    view.show(_overview())
    view.show(_overview(_insurance(PENSION, 1, "10.00")))
    view.clear()
    assert counts == [2, 0, 1, 0]
    assert view.property("rows").rowCount() == 0
    view.retranslate()
    assert view.property("count") == 0


def test_the_rows_are_worded_anew_in_another_language(translation: Translation) -> None:
    view = TodayView()
    view.show(
        _overview(
            _insurance(PENSION, 2, "1358.08"),
            _insurance(UNEMPLOYMENT, 1, "1.00"),
            benefit=_benefit(TODAY + timedelta(days=5)),
        )
    )
    chinese = list(view.property("rows").rows)
    translation.use(ENGLISH)
    view.retranslate()
    english = list(view.property("rows").rows)
    assert [(row.kind, row.item_id) for row in english] == [(row.kind, row.item_id) for row in chinese]
    for row in english:
        assert row.title
        assert not re.search(r"[一-鿿]", row.title + row.detail)
    assert "1,359.08" in english[1].detail
    translation.use(CHINESE)
    view.retranslate()
    assert view.property("rows").rows == chinese
