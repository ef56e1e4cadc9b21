from decimal import Decimal

import msgspec
import pytest

from kiosk.contract.codes.insurance import InsuranceType, PaymentFlag
from kiosk.contract.contributions import Segment, expand_segments

SEGMENT = Segment(
    InsuranceType.EMPLOYEES_PENSION,
    "2025-11",
    "2026-02",
    Decimal("5000.00"),
    Decimal("400.00"),
    Decimal("800.00"),
    0,
    PaymentFlag.PAID,
)


def test_a_segment_expands_to_its_months() -> None:
    rows = list(expand_segments([SEGMENT], ["示例厂"]))
    assert [row.month for row in rows] == ["2025-11", "2025-12", "2026-01", "2026-02"]
    assert {row.employer for row in rows} == {"示例厂"}
    assert sum(row.personal for row in rows) == Decimal("1600.00")


def test_no_employer_and_an_employer_that_is_not_there() -> None:
    alone = msgspec.structs.replace(SEGMENT, employer=-1)
    assert {row.employer for row in expand_segments([alone], [])} == {None}
    with pytest.raises(IndexError):
        list(expand_segments([SEGMENT], []))


def test_amounts_survive_the_wire_as_they_are() -> None:
    assert msgspec.json.decode(msgspec.json.encode(SEGMENT), type=Segment) == SEGMENT
    assert b'"400.00"' in msgspec.json.encode(SEGMENT)
