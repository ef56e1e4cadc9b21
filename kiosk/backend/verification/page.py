"""The public page behind the QR code of a statement: genuine, expired, or unknown.

Whole HTML documents without scripts, pictures or anything fetched from elsewhere. They show what the paper
shows, and less: the name is masked.
"""

import base64
import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from html import escape
from pathlib import Path

from kiosk.backend.statements.china_time import CHINA, china_time
from kiosk.backend.statements.period import period_text

FORM_ACTION = "/verify"
CODE_FIELD = "code"

_STYLE = Path(__file__).with_name("page.css").read_text(encoding="utf-8")
_STYLE_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()

CONTENT_SECURITY_POLICY = (
    f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)

HEADERS: dict[str, str] = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
}


@dataclass(frozen=True, repr=False)
class VerifiedStatement:
    """What the verification page may show of a statement; `first_month` and `last_month` None: open."""

    name_masked: str
    ssn_masked: str
    insurance_label: str
    first_month: str | None
    last_month: str | None
    months: int
    pages: int
    issued_at: datetime
    valid_until: date
    service_point: str

    def __repr__(self) -> str:
        return "VerifiedStatement(…)"


def genuine_page(statement: VerifiedStatement, now: datetime) -> str:
    """The page for a code that we issued; it says so when the last day of validity has passed in China.

    ValueError when `now` has no zone.
    """
    if now.tzinfo is None:
        raise ValueError("now has no time zone")
    if now.astimezone(CHINA).date() > statement.valid_until:
        verdict = _verdict(
            "expired",
            "!",
            "已过有效期",
            f"这份明细表由本平台出具，但有效期已于 {statement.valid_until.isoformat()} 届满。"
            "如需使用，请本人到服务点重新打印。",
        )
    else:
        verdict = _verdict(
            "genuine",
            "✓",
            "真实有效",
            "这份明细表由本平台出具。请逐项核对下列内容与纸面是否一致；有不一致的，纸面可能被改动过。",
        )
    rows = "".join(
        f"<div><dt>{label}</dt><dd>{escape(value)}</dd></div>" for label, value in _facts(statement)
    )
    return _document("验证结果", f"{verdict}<dl>{rows}</dl>{_AGAIN}")


def unknown_page() -> str:
    """The page for a code that we never issued."""
    verdict = _verdict(
        "unknown",
        "✕",
        "查无此码",
        "本平台没有出具过带这个验证码的明细表。请先核对是否输错；确认无误仍查不到的，请勿采信这份纸面。",
    )
    return _document("查无此码", verdict + _form(_NO_COMPLAINT))


def form_page(wrong: bool = False) -> str:
    """The page that asks for a code; `wrong`: what was typed last cannot be a code."""
    return _document("验证真伪", f"<h2>验证真伪</h2>{_form(_COMPLAINT if wrong else _NO_COMPLAINT)}")


def _facts(statement: VerifiedStatement) -> list[tuple[str, str]]:
    return [
        ("姓名", statement.name_masked),
        ("社会保障号码", statement.ssn_masked),
        ("险种", statement.insurance_label),
        ("查询期间", period_text(statement.first_month, statement.last_month)),
        ("累计缴费月数", f"{statement.months} 个月"),
        ("页数", f"共 {statement.pages} 页"),
        ("出具时间", china_time(statement.issued_at)),
        ("有效期至", statement.valid_until.isoformat()),
        ("服务点", statement.service_point),
    ]


def _verdict(kind: str, sign: str, title: str, text: str) -> str:
    return (
        f'<section class="verdict {kind}"><span class="sign" aria-hidden="true">{sign}</span>'
        f"<h2>{title}</h2><p>{escape(text)}</p></section>"
    )


_NO_COMPLAINT = ""
_COMPLAINT = (
    '<p class="wrong" id="wrong" role="alert">这不是一个验证码。验证码共 16 位，由数字和字母组成，'
    "印在每页左下角，请重新输入。</p>"
)
_AGAIN = f'<p class="again"><a href="{FORM_ACTION}">验证另一份</a></p>'


def _form(complaint: str) -> str:
    described_by = ' aria-invalid="true" aria-describedby="wrong"' if complaint else ""
    return (
        f'<form method="get" action="{FORM_ACTION}">{complaint}'
        f'<label for="code">验证码（印在每页左下角，共 16 位）</label>'
        f'<input id="code" name="{CODE_FIELD}" required maxlength="40" autocomplete="off" '
        f'autocapitalize="characters" spellcheck="false" placeholder="XXXX-XXXX-XXXX-XXXX"{described_by}>'
        "<button>验证</button></form>"
    )


def _document(title: str, body: str) -> str:
    return (
        '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="robots" content="noindex, nofollow">'
        f"<title>{title} · 社会保险个人缴费明细表</title><style>{_STYLE}</style></head><body>"
        "<header><div><h1>社会保险个人缴费明细表</h1><span>样张</span></div></header>"
        f"<main>{body}</main><footer>演示平台样张，不作凭证使用</footer></body></html>"
    )
