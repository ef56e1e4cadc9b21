from datetime import date
from decimal import Decimal

from kiosk.contract.codes.insurance import EnrolmentStatus, InsuranceType
from kiosk.contract.contributions import BenefitOverview, InsuranceOverview, Overview, YearPoint
from kiosk.contract.problems import ProblemType
from kiosk.gateway.errors import ProblemAnswered, Unreachable
from kiosk.ui.background import Background
from kiosk.ui.records.contributions_view import ContributionsView, insurance_row, year_bars
from tests.ui.conftest import Until


def _insurance(**changes: object) -> InsuranceOverview:
    given: dict[str, object] = {
        "insurance": InsuranceType.EMPLOYEES_PENSION,
        "status": EnrolmentStatus.PAYING,
        "region": "140702",
        "first_month": "2003-07",
        "last_month": "2026-10",
        "months_paid": 267,
        "arrears_months": 2,
        "arrears_amount": Decimal("1358.08"),
        "account_balance": Decimal("98345.12"),
        "year_months": 10,
        "year_personal": Decimal("4105.60"),
        "year_employer": Decimal("8211.20"),
        "year_subsidy": Decimal(0),
        "total_personal": Decimal(1),
        "total_employer": Decimal(2),
        "total_subsidy": Decimal(0),
        "employer": "示例厂",
        "previous_employer": None,
    }
    return InsuranceOverview(**{**given, **changes})  # type: ignore[arg-type]


def _overview(benefit: BenefitOverview | None = None) -> Overview:
    return Overview(
        as_of=date(2026, 11, 23),
        year=2026,
        insurances=[_insurance(), _insurance(insurance=InsuranceType.UNEMPLOYMENT, account_balance=None)],
        years=[
            YearPoint(2024, InsuranceType.EMPLOYEES_PENSION, 12, Decimal(1000)),
            YearPoint(2024, InsuranceType.UNEMPLOYMENT, 11, Decimal(1000)),
            YearPoint(2026, InsuranceType.EMPLOYEES_PENSION, 10, Decimal(4000)),
        ],
        pension_months=267,
        total_paid=Decimal("256789.12"),
        benefit=benefit,
    )


def test_an_insurance_card_says_what_matters() -> None:
    row = insurance_row(_insurance())
    assert row.months == "22 年 3 个月"
    assert row.since == "2003年7月起"
    assert row.year_paid == "12,316.80"
    assert row.balance == "98,345.12"
    assert row.arrears == "欠费 2 个月，共 1,358.08 元"
    assert insurance_row(_insurance(arrears_months=0)).arrears == ""


def test_bars_add_the_insurance_types_of_a_year_and_keep_empty_years() -> None:
    bars = year_bars(_overview())
    assert [(bar.year, bar.fraction, bar.months, bar.amount) for bar in bars] == [
        (2024, 0.5, 12, Decimal(2000)),
        (2025, 0.0, 0, Decimal(0)),
        (2026, 1.0, 10, Decimal(4000)),
    ]


def test_the_overview_is_shown_and_forgotten(background: Background, until: Until) -> None:
    asked: list[str] = []

    def fetch(token: str) -> Overview:
        asked.append(token)
        return _overview()

    view = ContributionsView(fetch, background)
    view.open("a token")
    assert view.property("state") == "loading"
    until(lambda: view.property("state") == "ready")
    assert asked == ["a token"]
    assert view.property("headlineValue") == "22 年 3 个月"
    assert view.property("totalPaid") == "256,789.12"
    assert view.property("yearPaid") == "24,633.60"
    assert view.property("chosenYearText") == "2026年 10个月 4,000.00 元"
    view.chooseYear(0)
    assert view.property("chosenYearText") == "2024年 12个月 2,000.00 元"
    view.chooseYear(99)
    assert view.property("chosenYear") == 0
    view.clear()
    assert view.overview is None
    for name in ("headlineValue", "totalPaid", "yearPaid", "chosenYearText"):
        assert view.property(name) == ""
    assert view.property("insurances").rowCount() == 0
    assert view.property("years").rowCount() == 0


def test_a_pensioner_sees_the_pension_first(background: Background, until: Until) -> None:
    benefit = BenefitOverview(
        InsuranceType.RESIDENTS_PENSION, "正常发放", "2015-07", Decimal("266.88"), "2026-10", date(2027, 3, 1)
    )
    view = ContributionsView(lambda _: _overview(benefit), background)
    view.open("a token")
    until(lambda: view.property("state") == "ready")
    assert view.property("headline") == "每月养老金"
    assert view.property("headlineValue") == "266.88 元"
    assert "2027年3月1日" in view.property("headlineNote")


def test_an_answer_after_the_visit_shows_nothing(background: Background, until: Until) -> None:
    view = ContributionsView(lambda _: _overview(), background)
    view.open("a token")
    view.clear()
    other: list[str] = []
    background.run(lambda: "later", other.append, lambda error: None)
    until(lambda: bool(other))
    assert view.overview is None
    assert view.property("state") == "empty"


def test_a_failure_is_worded_and_asked_again(background: Background, until: Until) -> None:
    answers: list[Exception | Overview] = [Unreachable("GET overview"), _overview()]

    def fetch(_: str) -> Overview:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    view = ContributionsView(fetch, background)
    view.open("a token")
    until(lambda: view.property("state") == "failed")
    assert "连不上社保平台" in view.property("failure")
    view.reload()
    until(lambda: view.property("state") == "ready")


def test_a_lost_session_ends_the_visit_instead_of_showing_a_failure(
    background: Background, until: Until
) -> None:
    def fetch(_: str) -> Overview:
        raise ProblemAnswered("GET overview", ProblemType.VISIT_EXPIRED, 401, "")

    view = ContributionsView(fetch, background)
    lost: list[bool] = []
    view.sessionLost.connect(lambda: lost.append(True))
    view.open("a token")
    until(lambda: bool(lost))
    assert view.property("state") == "loading"
