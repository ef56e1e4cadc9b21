import re
from dataclasses import replace
from datetime import UTC, date, datetime
from html import unescape
from html.parser import HTMLParser

import pytest

from kiosk.backend.verification.page import (
    CONTENT_SECURITY_POLICY,
    HEADERS,
    VerifiedStatement,
    form_page,
    genuine_page,
    unknown_page,
)
from tests.backend.verification.browser import count_of, dom, screenshot

GREEN, BROWN, RED, ACCENT = "#176b3a", "#8a5200", "#a61b1b", "#1d4f7c"
NOW = datetime(2026, 4, 1, 2, 0, tzinfo=UTC)
STATEMENT = VerifiedStatement(
    name_masked="王*芳",
    ssn_masked="140702********9123",
    insurance_label="职工基本养老保险",
    first_month="2003-07",
    last_month="2025-12",
    months=262,
    pages=4,
    issued_at=datetime(2026, 3, 5, 6, 8, 30, tzinfo=UTC),
    valid_until=date(2026, 6, 5),
    service_point="榆次区东阳镇东阳村便民服务站",
)
ATTACK = """</dd><script>document.title='owned'</script><img src=x onerror="document.title='owned'">'"&amp;"""


class Outline(HTMLParser):
    """Element names, in order, and the text outside the style."""

    def __init__(self, page):
        super().__init__()
        self.elements, self.texts, self._open = [], [], []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append(tag)
        if tag not in {"meta", "input"}:
            self._open.append(tag)

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_data(self, data):
        if self._open and self._open[-1] != "style":
            self.texts.append(data)

    @property
    def balanced(self):
        return not self._open


def text_of(page):
    return " ".join(Outline(page).texts)


ALL_PAGES = [genuine_page(STATEMENT, NOW), unknown_page(), form_page(), form_page(wrong=True)]


@pytest.mark.parametrize("page", ALL_PAGES)
def test_pages_are_whole_documents_that_load_nothing(page):
    outline = Outline(page)
    assert outline.balanced
    assert page.startswith("<!doctype html>")
    assert outline.elements.count("style") == 1
    assert not {"script", "img", "link", "iframe"} & set(outline.elements)
    assert "http" not in page
    assert " style=" not in page
    assert "不作凭证使用" in text_of(page)


def test_a_genuine_statement_is_shown_with_what_the_paper_says():
    text = text_of(genuine_page(STATEMENT, NOW))
    for part in (
        "真实有效",
        "王*芳",
        "140702********9123",
        "职工基本养老保险",
        "2003-07 至 2025-12",
        "262 个月",
        "共 4 页",
        "2026-03-05 14:08",
        "2026-06-05",
        "榆次区东阳镇东阳村便民服务站",
    ):
        assert part in text
    assert "已过有效期" not in text


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (None, None, "全部缴费记录"),
        ("2003-07", None, "2003-07 至 出具之日"),
        (None, "2025-12", "首次缴费 至 2025-12"),
    ],
)
def test_open_periods_are_worded(first, last, words):
    assert words in text_of(genuine_page(replace(STATEMENT, first_month=first, last_month=last), NOW))


@pytest.mark.parametrize(
    ("now", "expired"),
    [
        (datetime(2026, 6, 5, 15, 59, 59, tzinfo=UTC), False),
        (datetime(2026, 6, 5, 16, 0, tzinfo=UTC), True),
    ],
)
def test_validity_ends_with_the_day_in_china(now, expired):
    text = text_of(genuine_page(STATEMENT, now))
    assert ("已过有效期" in text) is expired
    assert ("真实有效" in text) is not expired
    assert "王*芳" in text


def test_a_time_without_zone_is_refused():
    with pytest.raises(ValueError, match="zone"):
        genuine_page(STATEMENT, datetime(2026, 4, 1))  # noqa: DTZ001 - the case


def test_the_unknown_page_says_so_and_asks_again():
    page = unknown_page()
    assert "查无此码" in text_of(page)
    assert "input" in Outline(page).elements


def test_only_a_wrong_code_is_complained_about():
    assert "这不是一个验证码" in text_of(form_page(wrong=True))
    assert "这不是一个验证码" not in text_of(form_page())


def test_markup_in_names_is_escaped():
    attacked = replace(STATEMENT, name_masked=ATTACK, service_point=ATTACK, insurance_label=ATTACK)
    page = genuine_page(attacked, NOW)
    assert not {"script", "img"} & set(Outline(page).elements)
    assert text_of(page).count(ATTACK) == 3


def test_a_browser_runs_nothing_that_a_name_holds(tmp_path):
    attacked = replace(STATEMENT, name_masked=ATTACK, service_point=ATTACK)
    # Without our policy: escaping alone must hold.
    parsed = dom(genuine_page(attacked, NOW), {}, tmp_path)
    assert "<title>验证结果" in parsed
    assert "<script" not in parsed
    assert unescape(re.search(r"<dt>姓名</dt><dd>(.*?)</dd>", parsed)[1]) == ATTACK


def test_headers_keep_the_page_out_of_caches_and_indexes():
    assert HEADERS["Content-Security-Policy"] == CONTENT_SECURITY_POLICY
    assert HEADERS["Cache-Control"] == "no-store"
    assert HEADERS["Referrer-Policy"] == "no-referrer"
    assert "noindex" in HEADERS["X-Robots-Tag"]
    assert "unsafe" not in CONTENT_SECURITY_POLICY
    assert CONTENT_SECURITY_POLICY.startswith("default-src 'none';")


@pytest.mark.parametrize(
    ("page", "colour"),
    [
        (genuine_page(STATEMENT, NOW), GREEN),
        (genuine_page(STATEMENT, datetime(2026, 7, 1, tzinfo=UTC)), BROWN),
        (unknown_page(), RED),
        (form_page(wrong=True), ACCENT),
    ],
    ids=["genuine", "expired", "unknown", "form"],
)
def test_a_phone_paints_our_style_under_our_policy(page, colour, tmp_path):
    image = screenshot(page, HEADERS, tmp_path)
    assert count_of(image, colour) > 1000
    assert count_of(image, ACCENT) > 10_000


def test_the_policy_stops_a_style_that_is_not_ours(tmp_path):
    page = genuine_page(STATEMENT, NOW).replace("--accent: #1d4f7c", "--accent: #123456")
    image = screenshot(page, HEADERS, tmp_path)
    assert count_of(image, "#123456") == 0


def test_a_long_name_does_not_widen_the_page(tmp_path):
    wide = replace(STATEMENT, name_masked="W" * 120, service_point="便民服务站" * 30)
    image = screenshot(genuine_page(wide, NOW), HEADERS, tmp_path)
    assert image.pixelColor(image.width() - 10, image.height() // 2).name() == "#f4f7f9"
