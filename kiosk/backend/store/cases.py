"""Cases: what people did or applied for at a kiosk, and the numbers on their receipts."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, text

from kiosk.contract.items import Answer
from kiosk.contract.receipts import receipt_number

_LAST = text("SELECT last FROM receipt_counter WHERE region = :region AND item_id = :item_id AND day = :day")
_COUNT = text(
    "INSERT INTO receipt_counter (region, item_id, day, last) VALUES (:region, :item_id, :day, 1) "
    "ON CONFLICT (region, item_id, day) DO UPDATE SET last = receipt_counter.last + 1"
)
_INSERT = text(
    "INSERT INTO item_case (person_id, case_id, item_id, kiosk_id, receipt, state, answers, done_at) "
    "VALUES (:person_id, :case_id, :item_id, :kiosk_id, :receipt, :state, :answers, :done_at)"
)


@dataclass(frozen=True, repr=False)
class Case:
    """One case. `state` is C (办结) for what is done at once; `answers` are kept as they were checked."""

    person_id: str
    case_id: str
    item_id: str
    kiosk_id: str
    receipt: str
    state: str
    answers: Mapping[str, Answer]
    done_at: int

    def __repr__(self) -> str:
        return f"Case({self.item_id}, {self.state})"


def next_receipt(connection: Connection, region: str, item_id: str, day: date) -> str:
    """The next receipt number of this item in this region today."""
    key = {"region": region, "item_id": item_id, "day": day.isoformat()}
    connection.execute(_COUNT, key)
    return receipt_number(region, item_id, day, int(connection.execute(_LAST, key).scalar_one()))


def save_case(connection: Connection, case: Case) -> None:
    """Keep a case."""
    connection.execute(
        _INSERT,
        {
            "person_id": case.person_id,
            "case_id": case.case_id,
            "item_id": case.item_id,
            "kiosk_id": case.kiosk_id,
            "receipt": case.receipt,
            "state": case.state,
            "answers": json.dumps(dict(case.answers), ensure_ascii=False, sort_keys=True),
            "done_at": case.done_at,
        },
    )
