"""Receipts for tests."""

from datetime import UTC, datetime

from kiosk.contract.items import Done, Fact, ValueKind
from kiosk.contract.words import Words
from kiosk.documents.receipt import Receipt, receipt_of

NAME = "赵晓梅"
SSN = "140702198804169222"
NUMBER = "140702-SB08-20260901-0001-7"
FOLLOW_URL = "https://platform.example/follow/0123456789ABCDEF"


def done(**changes: object) -> Done:
    """A contribution level that was changed; any field can be given otherwise."""
    fields: dict[str, object] = {
        "receipt": NUMBER,
        "done_at": datetime(2026, 8, 31, 16, 32, tzinfo=UTC),
        "title": Words("已申请变更缴费档次", "Contribution level changed"),
        "facts": [
            Fact(Words("新的缴费档次", "New level"), "3000", ValueKind.MONEY),
            Fact(Words("从几月起", "From"), "2026-10", ValueKind.MONTH),
            Fact(Words("办结时限", "Due by"), "2026-09-08", ValueKind.DATE),
            Fact(Words("缴费方式", "Way of payment"), "银行代扣", value_en="Direct debit"),
        ],
        "next_step": Words("请留意短信，或拨打 12333。", "Wait for a text message, or call 12333."),
        "follow_url": FOLLOW_URL,
    }
    return Done(**(fields | changes))  # type: ignore[arg-type]


def receipt(name: str = NAME, **changes: object) -> Receipt:
    """The receipt of `done`."""
    return receipt_of(
        done(**changes),
        item=Words("城乡居民养老保险缴费档次变更", "Change of contribution level"),
        name=name,
        ssn=SSN,
        service_point="东阳镇便民服务点",
        kiosk_id="jz-yuci-0007",
        issued_at=datetime(2026, 8, 31, 16, 33, tzinfo=UTC),
    )
