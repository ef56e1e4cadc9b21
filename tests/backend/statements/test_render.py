import re
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from itertools import pairwise

import pytest
import typst

from kiosk.backend.statements.fonts import FontMissing, first_with_family
from kiosk.backend.statements.render import render_statement
from kiosk.backend.statements.sheets import money
from kiosk.contract.codes.insurance import InsuranceType
from kiosk.contract.contributions import History
from tests.backend.statements.papers import (
    EMPLOYERS,
    RATES,
    URL,
    empty_paper,
    history_of,
    long_paper,
    overview,
    paper_of,
    short_paper,
)
from tests.backend.statements.pdf_tools import fonts_of, page_count, qr_texts_of_page, squeezed, text_of


@pytest.fixture
def printed(tmp_path):
    """Renders a paper into a file; gives the file."""

    def to_file(paper):
        file = tmp_path / "statement.pdf"
        file.write_bytes(render_statement(paper).pdf)
        return file

    return to_file


def test_everything_a_person_needs_is_on_the_paper(printed):
    text = squeezed(text_of(printed(short_paper())))
    for part in (
        "社会保险个人缴费明细表",
        "JZ20260305000917",
        "王秀芳",
        "140702********9123",
        "榆次区",
        "2011-01至2025-12",
        "职工基本养老保险",
        "城乡居民基本养老保险",
        "41,893.07元",
        "812.40元",
        "单位缴费/月",
        "账户累计",
        "2025年小计",
        "出具时间2026-03-0514:08",
        "有效期至2026-06-05",
        "榆次区东阳镇东阳村便民服务站",
        "JZ-YC-0031",
        "8K3F-7Q2M-9TZ4-XW6B",
        URL,
        "演示平台样张，不作凭证使用",
        "样张",
        *EMPLOYERS[1:],
    ):
        assert part in text, part


def test_the_whole_number_is_not_on_the_paper(printed):
    assert "140702196803129123" not in squeezed(text_of(printed(short_paper())))


def test_all_fonts_are_embedded(printed):
    fonts = fonts_of(printed(short_paper()))
    assert fonts
    assert all(embedded and "NotoSansCJKsc" in name for name, embedded in fonts)


def test_a_scanner_reads_the_address_from_the_first_page(printed):
    assert qr_texts_of_page(printed(short_paper()), 1) == [URL]


def test_forty_years_of_four_insurances_number_their_pages(printed):
    paper = long_paper()
    pages = render_statement(paper).pages
    file = printed(paper)
    assert pages > 5
    assert page_count(file) == pages
    sheets = [squeezed(page) for page in text_of(file).split("\f")[:-1]]
    for number, sheet in enumerate(sheets, start=1):
        assert f"第{number}页共{pages}页" in sheet
        assert "姓名王秀芳" in sheet
        assert paper.number in sheet


def test_every_year_stays_on_one_page_under_a_header(printed):
    pages = [squeezed(page) for page in text_of(printed(long_paper()), "-layout").split("\f")[:-1]]
    years = 0
    for page in pages:
        subtotals = re.findall(r"(\d{4})年小计", page)
        years += len(subtotals)
        assert not subtotals or "费款所属期月数缴费基数单位缴费/月个人缴费/月缴费标志单位名称" in page
        for year in subtotals:
            assert page.count(f"{year}-01至{year}-06") == subtotals.count(year)
    assert years == 40 * len(RATES)


def test_sums_on_the_paper_are_the_sums_of_the_history(printed):
    paper = long_paper()
    text = squeezed(text_of(printed(paper), "-layout"))
    for insurance in RATES:
        rows = [row for row in paper.history.years if row.insurance is insurance]
        sums = (
            sum(row.months for row in rows),
            money(sum(row.employer for row in rows)),
            money(sum(row.personal for row in rows)),
            "0.00",
            sum(row.arrears_months for row in rows),
        )
        expected = "累计缴费月数单位小计个人小计补贴小计欠费月数" + "".join(str(part) for part in sums)
        assert expected in text, insurance


MARKUP = '#panic("x") $a_b$ *粗* _斜_ [块] \\ "引" <标签> @引用 `码` // 注 /* 注 */ ~ -- ... = 题'


def test_typst_markup_is_printed_literally(printed):
    history = history_of(2024, 2024, (InsuranceType.EMPLOYEES_PENSION,))
    history = History(history.years, history.segments, [MARKUP, MARKUP], 1, 1, 1)
    paper = paper_of(
        [overview(InsuranceType.EMPLOYEES_PENSION, employer=MARKUP)],
        history,
        name=MARKUP,
        region=MARKUP,
        service_point=MARKUP,
    )
    text = squeezed(text_of(printed(paper), "-raw"))
    # Page header, personal block, region, current employer, employer's column, service point.
    assert text.count(squeezed(MARKUP)) >= 5


def test_long_names_wrap_and_lose_nothing(printed):
    name = "阿卜杜热合曼·" * 9
    employer = "晋中市经济技术开发区" * 12
    history = history_of(2024, 2024, (InsuranceType.EMPLOYEES_PENSION,))
    history = History(history.years, history.segments, [employer, employer], 1, 1, 1)
    paper = paper_of([overview(InsuranceType.EMPLOYEES_PENSION, employer=employer)], history, name=name)
    text = squeezed(text_of(printed(paper), "-raw"))
    assert text.count(name) >= 2
    assert text.count(employer) == 2


def test_nothing_leaves_the_sheet(printed):
    wide = overview(InsuranceType.EMPLOYEES_PENSION, account_balance=Decimal("99999999.99"))
    paper = paper_of(
        [wide], history_of(2024, 2025, (InsuranceType.EMPLOYEES_PENSION,)), name="阿卜杜热合曼·" * 9
    )
    boxes = re.findall(r'<word xMin="([\d.-]+)" .* xMax="([\d.-]+)"', text_of(printed(paper), "-bbox"))
    assert boxes
    assert all(float(left) >= 40 and float(right) <= 556 for left, right in boxes)


def test_an_empty_history_says_so(printed):
    text = squeezed(text_of(printed(empty_paper())))
    assert "失业保险" in text
    assert "该期间没有缴费记录" in text
    assert "第1页共1页" in text


def test_no_insurance_at_all_says_so(printed):
    text = squeezed(text_of(printed(paper_of([], History([], [], [], 1, 1, 0)))))
    assert "该期间没有缴费记录" in text


def test_threads_render_the_same_as_one():
    papers = [short_paper(), empty_paper(), long_paper()] * 2
    alone = [render_statement(paper).pdf for paper in papers]
    with ThreadPoolExecutor(4) as pool:
        together = [rendered.pdf for rendered in pool.map(render_statement, papers)]
    assert together == alone


def test_a_missing_font_is_named():
    latin_only = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True)
    assert latin_only.families()
    with pytest.raises(FontMissing, match="fonts-noto-cjk"):
        first_with_family([latin_only])


def test_nothing_personal_in_what_is_logged():
    paper = short_paper()
    shown = repr(paper) + repr(render_statement(paper))
    assert paper.name not in shown
    assert paper.ssn not in shown


def test_years_ascend_on_the_paper(printed):
    found = re.findall(r"(\d{4})年小计", squeezed(text_of(printed(short_paper()))))
    assert all(int(first) < int(second) for first, second in pairwise(found))
    assert len(found) == 3
