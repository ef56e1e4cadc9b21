"""Setting a statement as a PDF with Typst."""

from dataclasses import dataclass
from pathlib import Path

import msgspec
import typst

from kiosk.backend.statements.china_time import china_time
from kiosk.backend.statements.codes import grouped_code
from kiosk.backend.statements.fonts import FAMILY, FontMissing, statement_fonts
from kiosk.backend.statements.paper import StatementPaper
from kiosk.backend.statements.period import period_text
from kiosk.backend.statements.qr import qr_svg
from kiosk.backend.statements.sheets import Pair, Sheet, YearlySheet, sheets_of
from kiosk.contract.masking import mask_ssn

__all__ = ["FontMissing", "RenderedStatement", "render_statement"]

TITLE = "社会保险个人缴费明细表"
NOT_A_VOUCHER = "演示平台样张，不作凭证使用"
_TEMPLATE = Path(__file__).with_name("statement.typ")


@dataclass(frozen=True, repr=False)
class RenderedStatement:
    """A finished PDF and the number of its pages."""

    pdf: bytes
    pages: int

    def __repr__(self) -> str:
        return f"RenderedStatement(pages={self.pages}, bytes={len(self.pdf)})"


@dataclass(frozen=True, repr=False)
class _Page:
    """What the template reads, all of it text."""

    title: str
    family: str
    number: str
    name: str
    person: list[Pair]
    sheets: list[dict[str, object]]
    code: str
    url: str
    issue: list[Pair]
    not_a_voucher: str

    def __repr__(self) -> str:
        return "_Page(…)"


def render_statement(paper: StatementPaper) -> RenderedStatement:
    """The statement as an A4 PDF with embedded fonts. FontMissing when Noto Sans CJK SC is not installed.

    Free of shared state but for the read-only fonts, so any thread may call it. The data reaches the
    template as JSON: nothing in it is ever read as markup.
    """
    fonts = statement_fonts()
    inputs = {
        "page": msgspec.json.encode(_page(paper)).decode(),
        "qr": qr_svg(paper.verification_url).decode(),
    }
    compiler = typst.Compiler(
        _TEMPLATE, root=_TEMPLATE.parent, font_paths=fonts, ignore_system_fonts=True, sys_inputs=inputs
    )
    # Without tags a long paper weighs a ninth, which a village line and a printer's memory feel.
    pdf = compiler.compile(format="pdf", timestamp=paper.issued_at, pdf_tags=False)
    if not isinstance(pdf, bytes):
        raise TypeError("Typst gave no single document")
    pages = msgspec.json.decode(compiler.query("<page-count>", field="value", one=True), type=int)
    return RenderedStatement(pdf, pages)


def _page(paper: StatementPaper) -> _Page:
    return _Page(
        title=TITLE,
        family=FAMILY,
        number=paper.number,
        name=paper.name,
        person=[
            Pair("姓名", paper.name),
            Pair("性别", paper.sex),
            Pair("社会保障号码", mask_ssn(paper.ssn)),
            Pair("参保地", paper.region),
            Pair("查询期间", period_text(paper.first_month, paper.last_month)),
            Pair("金额单位", "人民币元"),
        ],
        sheets=[_for_template(sheet) for sheet in sheets_of(paper.insurances, paper.history)],
        code=grouped_code(paper.verification_code),
        url=paper.verification_url,
        issue=[
            Pair("出具时间", china_time(paper.issued_at)),
            Pair("有效期至", paper.valid_until.isoformat()),
            Pair("服务点", paper.service_point),
            Pair("打印终端", paper.kiosk_id),
        ],
        not_a_voucher=NOT_A_VOUCHER,
    )


def _for_template(sheet: Sheet) -> dict[str, object]:
    layout = "yearly" if isinstance(sheet, YearlySheet) else "monthly"
    return {"layout": layout, **msgspec.to_builtins(sheet)}
