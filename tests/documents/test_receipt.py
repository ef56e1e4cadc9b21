"""What a receipt says, in both languages and in reading order, and that nothing personal is on it unmasked."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from kiosk.contract.items import Done, Fact, ValueKind
from kiosk.contract.words import Words
from kiosk.documents.receipt import HOTLINE, PartKind, Receipt, receipt_of
from tests.documents.samples import FOLLOW_URL, NAME, NUMBER, SSN, done, receipt

BOTH = ("zh", "en")


def whole(paper: Receipt) -> str:
    """Everything that the paper says, in both languages, and its code."""
    return "\n".join([*paper.lines("zh"), *paper.lines("en"), paper.qr_text])


def test_chinese_in_reading_order() -> None:
    assert receipt().lines("zh") == (
        "自助服务回执",
        "已申请变更缴费档次",
        f"受理号：{NUMBER}",
        "办理事项：城乡居民养老保险缴费档次变更",
        "办理人：赵*梅",
        "社会保障号码：140702********9222",
        "办理时间：2026年9月1日 00:32",
        "新的缴费档次：3,000.00 元",
        "从几月起：2026年10月",
        "办结时限：2026年9月8日",
        "缴费方式：银行代扣",
        "下一步：请留意短信，或拨打 12333。",
        "服务点：东阳镇便民服务点",
        "一体机编号：jz-yuci-0007",
        "出具时间：2026年9月1日 00:33",
        "咨询、监督电话：12333",
        "用手机扫码，可以查看办理进度。",
    )


def test_english_in_reading_order() -> None:
    assert receipt().lines("en") == (
        "Self-service receipt",
        "Contribution level changed",
        f"Receipt number: {NUMBER}",
        "Service: Change of contribution level",
        "Name: 赵*梅",
        "Social security number: 140702********9222",
        "Done at: 2026-9-1 00:32",
        "New level: CNY 3,000.00",
        "From: 10/2026",
        "Due by: 2026-9-8",
        "Way of payment: Direct debit",
        "Next step: Wait for a text message, or call 12333.",
        "Service point: 东阳镇便民服务点",
        "Kiosk: jz-yuci-0007",
        "Issued at: 2026-9-1 00:33",
        "Advice and complaints: 12333",
        "Scan with a phone to follow the progress.",
    )


def test_a_language_nobody_knows_is_chinese() -> None:
    assert receipt().lines("fr") == receipt().lines("zh")


@pytest.mark.parametrize("name", [NAME, "王芳", "阿卜杜·买买提", "欧阳震华"])
def test_neither_name_nor_number_is_anywhere_unmasked(name: str) -> None:
    said = Words(f"{name}，您的号码 {SSN} 已登记", f"{name}: number {SSN} is registered")
    paper = receipt(
        name=name,
        title=said,
        next_step=said,
        facts=[
            Fact(said, SSN, value_en=SSN.lower()),
            Fact(Words("本人", "Person"), f"{name}（本人）"),
            Fact(Words("电话", "Phone"), "13812345678", ValueKind.NUMBER),
            Fact(Words("银行账号", "Account"), "6222021234567890123"),
            Fact(Words("银行账号", "Account"), "6222 0212 3456 7890 123"),
        ],
    )
    text = whole(paper)
    for secret in (name, SSN, "13812345678", "6222021234567890123", "6222 0212", "1234567890"):
        assert secret not in text
    assert "138****5678" in text
    assert "***************0123" in text
    assert name not in repr(paper)


@pytest.mark.parametrize(
    "value",
    [
        NUMBER,
        "2026-09-01",
        "2024 2025 2026 2027",
        "12333",
        "1,234,567.00",
        "91350100M000100Y43",
        "0351-1234567",
    ],
)
def test_what_is_not_personal_stays(value: str) -> None:
    paper = receipt(facts=[Fact(Words("说明", "Note"), value)])
    assert f"说明：{value}" in paper.lines("zh")


@pytest.mark.parametrize(
    ("value", "kind", "zh", "en"),
    [
        ("1234567.5", ValueKind.MONEY, "1,234,567.50 元", "CNY 1,234,567.50"),
        ("-12", ValueKind.MONEY, "-12.00 元", "CNY -12.00"),
        ("2026-03", ValueKind.MONTH, "2026年3月", "3/2026"),
        ("2026-03-09", ValueKind.DATE, "2026年3月9日", "2026-3-9"),
        ("267", ValueKind.MONTHS, "22 年 3 个月", "22 y 3 m"),
        ("24", ValueKind.MONTHS, "2 年", "2 years"),
        ("5", ValueKind.MONTHS, "5 个月", "5 months"),
        ("15", ValueKind.NUMBER, "15", "15"),
        ("未定", ValueKind.MONEY, "未定", "未定"),
        ("soon", ValueKind.DATE, "soon", "soon"),
        ("2026-13", ValueKind.MONTH, "2026-13", "2026-13"),
        ("many", ValueKind.MONTHS, "many", "many"),
        ("", ValueKind.MONEY, "", ""),
    ],
)
def test_values_are_written_for_their_kind(value: str, kind: ValueKind, zh: str, en: str) -> None:
    paper = receipt(facts=[Fact(Words("甲", "A"), value, kind)])
    assert f"甲：{zh}" in paper.lines("zh")
    assert f"A: {en}" in paper.lines("en")


def test_without_a_link_the_code_is_the_receipts_number() -> None:
    paper = receipt(follow_url="")
    assert paper.qr_text == NUMBER
    assert "工作人员扫码" in paper.lines("zh")[-1]
    assert "Staff" in paper.lines("en")[-1]
    assert receipt().qr_text == FOLLOW_URL


@pytest.mark.parametrize("link", ["https://例子.example/a", "https://a.example/" + "x" * 300])
def test_a_link_that_no_code_can_hold_is_left_out(link: str) -> None:
    assert receipt(follow_url=link).qr_text == NUMBER


def test_nothing_to_do_next_is_not_mentioned() -> None:
    kinds = [part.kind for part in receipt(next_step=None, facts=[]).parts("zh")]
    assert PartKind.NEXT not in kinds
    assert kinds[-1] is PartKind.CODE


def test_the_hotline_is_on_every_receipt() -> None:
    assert all(HOTLINE in line for language in BOTH for line in receipt().lines(language)[-2:-1])


@pytest.mark.parametrize("zone", [UTC, timezone(timedelta(hours=-5)), timezone(timedelta(hours=8))])
def test_moments_are_in_the_countrys_time_wherever_they_come_from(zone: timezone) -> None:
    at = datetime(2026, 12, 31, 16, 5, tzinfo=UTC).astimezone(zone)
    assert "办理时间：2027年1月1日 00:05" in receipt(done_at=at).lines("zh")


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        receipt(done_at=datetime(2026, 1, 1))  # noqa: DTZ001 - what is refused
    good: Done = done()
    with pytest.raises(ValueError, match="time zone"):
        receipt_of(
            good,
            item=Words("甲", "A"),
            name=NAME,
            ssn=SSN,
            service_point="乙",
            kiosk_id="abc",
            issued_at=datetime(2026, 1, 1),  # noqa: DTZ001 - as above
        )
