from datetime import date
from decimal import Decimal

from kiosk.backend.statements.sheets import Pair, money, sheets_of
from kiosk.contract.codes.insurance import InsuranceType, PaymentFlag
from kiosk.contract.contributions import History, Segment, YearRow
from tests.backend.statements.papers import history_of, overview, residents_history

PENSION = InsuranceType.EMPLOYEES_PENSION


def run(first, last, flag=PaymentFlag.PAID, *, employer=0, deemed=False, personal="100.10"):
    return Segment(
        PENSION, first, last, Decimal(4000), Decimal(personal), Decimal("640.05"), employer, flag, deemed
    )


def sheet_of_runs(*runs, employers=("甲公司", "乙公司")):
    (sheet,) = sheets_of([], History([], list(runs), list(employers), 1, 1, 1))
    return sheet


def totals_of(sheet):
    return {pair.label: pair.value for pair in sheet.totals}


def test_sums_on_the_sheet_are_those_of_the_history():
    history = history_of(1986, 2025, (PENSION,))
    (sheet,) = sheets_of([overview(PENSION)], history)
    assert totals_of(sheet) == {
        "累计缴费月数": str(sum(row.months for row in history.years)),
        "单位小计": money(sum(row.employer for row in history.years)),
        "个人小计": money(sum(row.personal for row in history.years)),
        "补贴小计": "0.00",
        "欠费月数": str(sum(row.arrears_months for row in history.years)),
    }
    for year, row in zip(sheet.years, sorted(history.years, key=lambda row: row.year), strict=True):
        assert year.year == str(row.year)
        assert year.subtotal == [str(row.months), money(row.employer), money(row.personal)]


def test_sums_of_the_residents_pension_are_those_of_its_years():
    history = residents_history()
    (sheet,) = sheets_of([overview(InsuranceType.RESIDENTS_PENSION)], history)
    assert sheet.rows[0][0] == "2011"
    assert sheet.rows[-1] == ["2025", "500.00", "500.00", "60.00", "0.00", "2025-10-18", "8,420.25"]
    assert totals_of(sheet) == {
        "累计缴费月数": "180",
        "单位小计": "0.00",
        "个人小计": "7,500.00",
        "补贴小计": "900.00",
        "欠费月数": "0",
        "集体补助小计": "20.00",
    }


def test_a_run_over_new_year_is_parted_and_years_ascend():
    sheet = sheet_of_runs(run("2024-07", "2025-03"), run("2023-12", "2024-06"))
    assert [year.year for year in sheet.years] == ["2023", "2024", "2025"]
    assert [row.cells[0] for year in sheet.years for row in year.runs] == [
        "2023-12",
        "2024-01 至 2024-06",
        "2024-07 至 2024-12",
        "2025-01 至 2025-03",
    ]
    assert totals_of(sheet)["累计缴费月数"] == "16"
    assert totals_of(sheet)["个人小计"] == "1,601.60"


def test_only_paid_months_count_and_each_once():
    sheet = sheet_of_runs(
        run("2024-01", "2024-03"),
        run("2024-03", "2024-03", employer=1),
        run("2024-04", "2024-05", PaymentFlag.ARREARS),
        run("2024-05", "2024-05", employer=1),
        run("2024-06", "2024-06", PaymentFlag.REFUNDED),
        run("2024-07", "2024-07", PaymentFlag.WRITTEN_OFF),
    )
    totals = totals_of(sheet)
    assert totals["累计缴费月数"] == "4"
    assert totals["欠费月数"] == "1"
    assert totals["个人小计"] == "500.50"
    assert [row.cells[5] for row in sheet.years[0].runs] == [
        "已实缴",
        "已实缴",
        "欠缴",
        "已实缴",
        "已退收",
        "已核销",
    ]


def test_an_employer_stands_once_beside_its_runs():
    sheet = sheet_of_runs(
        run("2024-01", "2024-03"),
        run("2024-04", "2024-05", personal="101.00"),
        run("2024-06", "2024-06", employer=1),
        run("2024-07", "2024-07", employer=-1),
    )
    assert [(row.employer, row.employer_rows) for row in sheet.years[0].runs] == [
        ("甲公司", 2),
        ("甲公司", 0),
        ("乙公司", 1),
        ("—", 1),
    ]


def test_deemed_months_are_named_and_counted():
    sheet = sheet_of_runs(run("1990-01", "1990-12", deemed=True, personal="0"))
    assert sheet.years[0].runs[0].cells[5] == "视同缴费"
    assert totals_of(sheet)["累计缴费月数"] == "12"


def test_a_year_without_segments_still_counts():
    row = YearRow(
        PENSION,
        2001,
        7,
        2,
        Decimal(900),
        Decimal(504),
        Decimal(1008),
        Decimal(0),
        Decimal(0),
        None,
        None,
        date(2001, 8, 1),
    )
    (sheet,) = sheets_of([], History([row], [], [], 1, 1, 1))
    assert sheet.years[0].runs == []
    assert sheet.years[0].subtotal == ["7", "1,008.00", "504.00"]
    assert totals_of(sheet)["欠费月数"] == "2"


def test_a_type_in_the_history_alone_is_printed_after_those_of_the_overview():
    sheets = sheets_of(
        [overview(InsuranceType.UNEMPLOYMENT)], history_of(2024, 2024, (PENSION, InsuranceType.UNEMPLOYMENT))
    )
    assert [sheet.title for sheet in sheets] == ["失业保险", "职工基本养老保险"]


def test_the_summary_names_arrears_only_where_there_are_some():
    (sheet,) = sheets_of([overview(PENSION, arrears_amount=Decimal("812.4"))], History([], [], [], 1, 1, 0))
    assert Pair("欠费金额", "812.40 元") in sheet.summary
    (sheet,) = sheets_of([overview(PENSION)], History([], [], [], 1, 1, 0))
    assert "欠费金额" not in {pair.label for pair in sheet.summary}
