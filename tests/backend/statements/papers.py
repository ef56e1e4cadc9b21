"""Statements to print in tests: invented people with serial 9xx."""

from datetime import UTC, date, datetime
from decimal import Decimal

from kiosk.backend.statements.paper import StatementPaper
from kiosk.contract.codes.insurance import EnrolmentStatus, InsuranceType, PaymentFlag
from kiosk.contract.contributions import History, InsuranceOverview, Segment, YearRow
from kiosk.contract.months import months_between

EMPLOYERS = ["晋中市瑞丰精密铸造有限责任公司", "山西太行智能装备制造股份有限公司榆次分公司"]
RATES = {
    InsuranceType.EMPLOYEES_PENSION: ("0.16", "0.08"),
    InsuranceType.UNEMPLOYMENT: ("0.007", "0.003"),
    InsuranceType.EMPLOYEES_MEDICAL: ("0.065", "0.02"),
    InsuranceType.WORK_INJURY: ("0.004", "0"),
}
URL = "https://verify.example.test/verify/8K3F7Q2M9TZ4XW6B"


def overview(insurance: InsuranceType, **changes: object) -> InsuranceOverview:
    values: dict[str, object] = {
        "insurance": insurance,
        "status": EnrolmentStatus.PAYING,
        "region": "榆次区",
        "first_month": "1986-01",
        "last_month": "2025-12",
        "months_paid": 480,
        "arrears_months": 0,
        "arrears_amount": Decimal(0),
        "account_balance": None,
        "year_months": 12,
        "year_personal": Decimal(0),
        "year_employer": Decimal(0),
        "year_subsidy": Decimal(0),
        "total_personal": Decimal(0),
        "total_employer": Decimal(0),
        "total_subsidy": Decimal(0),
        "employer": EMPLOYERS[-1],
        "previous_employer": EMPLOYERS[0],
    }
    return InsuranceOverview(**{**values, **changes})


def year_row_of(insurance: InsuranceType, year: int, segments: list[Segment]) -> YearRow:
    """The year as the backend sums it: paid months only."""
    paid = [run for run in segments if run.flag is PaymentFlag.PAID]
    owed = [run for run in segments if run.flag is PaymentFlag.ARREARS]

    def months(runs: list[Segment]) -> int:
        return sum(len(months_between(run.first, run.last)) for run in runs)

    return YearRow(
        insurance,
        year,
        months(paid),
        months(owed),
        paid[0].base if paid else Decimal(0),
        sum((run.personal * months([run]) for run in paid), Decimal(0)),
        sum((run.employer_share * months([run]) for run in paid), Decimal(0)),
        Decimal(0),
        Decimal(0),
        None,
    )


def history_of(first_year: int, last_year: int, insurances: tuple[InsuranceType, ...]) -> History:
    """Two bases a year, a change of employer in the middle, three months of arrears in 1998."""
    years, segments = [], []
    for insurance in insurances:
        employer_rate, personal_rate = (Decimal(rate) for rate in RATES[insurance])
        for year in range(last_year, first_year - 1, -1):
            runs = []
            for half, (first, last) in enumerate((("01", "06"), ("07", "12"))):
                base = Decimal(320 + (year - 1980) * 140 + half * 65)
                owed = year == 1998 and half == 1
                runs.append(
                    Segment(
                        insurance,
                        f"{year}-{first}",
                        f"{year}-09" if owed else f"{year}-{last}",
                        base,
                        (base * personal_rate).quantize(Decimal("0.01")),
                        (base * employer_rate).quantize(Decimal("0.01")),
                        0 if year < 2004 else 1,
                        PaymentFlag.ARREARS if owed else PaymentFlag.PAID,
                        deemed=year < 1992 and insurance is InsuranceType.EMPLOYEES_PENSION,
                    )
                )
            years.append(year_row_of(insurance, year, runs))
            segments += runs
    return History(years, segments, EMPLOYERS, 1, len(years) or 1, len(years))


def paper_of(insurances: list[InsuranceOverview], history: History, **changes: object) -> StatementPaper:
    values: dict[str, object] = {
        "number": "JZ20260305000917",
        "name": "王秀芳",
        "ssn": "140702196803129123",
        "sex": "女",
        "region": "榆次区",
        "insurances": insurances,
        "history": history,
        "first_month": None,
        "last_month": None,
        "service_point": "榆次区东阳镇东阳村便民服务站",
        "kiosk_id": "JZ-YC-0031",
        "issued_at": datetime(2026, 3, 5, 6, 8, 30, tzinfo=UTC),
        "valid_until": date(2026, 6, 5),
        "verification_code": "8K3F7Q2M9TZ4XW6B",
        "verification_url": URL,
    }
    return StatementPaper(**{**values, **changes})


def long_paper() -> StatementPaper:
    """Forty years of four insurances."""
    return paper_of([overview(kind) for kind in RATES], history_of(1986, 2025, tuple(RATES)))


def residents_history() -> History:
    years = [
        YearRow(
            InsuranceType.RESIDENTS_PENSION,
            year,
            12,
            0,
            Decimal(0),
            Decimal(500),
            Decimal(0),
            Decimal("60.00"),
            Decimal("20.00") if year == 2015 else Decimal(0),
            Decimal("561.35") * (year - 2010),
            Decimal(500),
            date(year, 10, 18),
        )
        for year in range(2025, 2010, -1)
    ]
    return History(years, [], [], 1, len(years), len(years))


def short_paper() -> StatementPaper:
    """Three years at a factory after fifteen years in the residents' scheme."""
    worked = history_of(2023, 2025, (InsuranceType.EMPLOYEES_PENSION,))
    residents = residents_history()
    history = History([*worked.years, *residents.years], worked.segments, worked.employers, 1, 100, 18)
    pension = overview(
        InsuranceType.EMPLOYEES_PENSION,
        account_balance=Decimal("41893.07"),
        first_month="2023-01",
        arrears_amount=Decimal("812.40"),
    )
    resident = overview(
        InsuranceType.RESIDENTS_PENSION,
        status=EnrolmentStatus.SUSPENDED,
        account_balance=Decimal("8420.25"),
        employer=None,
        level=Decimal(500),
    )
    return paper_of([pension, resident], history, first_month="2011-01", last_month="2025-12")


def empty_paper() -> StatementPaper:
    return paper_of([overview(InsuranceType.UNEMPLOYMENT, first_month=None)], History([], [], [], 1, 1, 0))
