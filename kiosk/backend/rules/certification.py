"""Until when a certification of eligibility holds, and what is paid when it comes late.

社会保险经办条例 article 26 (data matching or a check in person; payment pauses when neither succeeds); that a
certification holds twelve months and that missed months are paid afterwards is common practice.
"""

import calendar
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

from msgspec import Struct

from kiosk.backend.rules.parameters import Confidence, load
from kiosk.contract.months import month_at, month_index, months_between


class ValidityRow(Struct, frozen=True, forbid_unknown_fields=True):
    """How long a certification holds."""

    months: int
    source: str
    confidence: Confidence


class ReminderRow(Struct, frozen=True, forbid_unknown_fields=True):
    """How long before the end people are reminded."""

    days: int
    source: str
    confidence: Confidence


class CertificationTable(Struct, frozen=True, forbid_unknown_fields=True):
    """certification.toml."""

    validity: ValidityRow
    reminder: ReminderRow


class Standing(StrEnum):
    """How a certification stands on a day."""

    VALID = "valid"
    DUE_SOON = "due_soon"
    OVERDUE = "overdue"


@dataclass(frozen=True)
class Certification:
    """A certification by its last day: renewed on that day it is in time."""

    due: date

    @property
    def remind_from(self) -> date:
        """The first day on which its holder is reminded."""
        return self.due - timedelta(days=certification_table().reminder.days)

    def standing(self, today: date) -> Standing:
        """How it stands today."""
        if today > self.due:
            return Standing.OVERDUE
        return Standing.DUE_SOON if today >= self.remind_from else Standing.VALID


@cache
def certification_table() -> CertificationTable:
    """How long it holds and when to remind."""
    return load("certification.toml", CertificationTable)


def next_due(certified: date) -> date:
    """The last day of a certification made on this day: twelve calendar months on, or that month's last day.

    A period in months ends on the day of the same number, or on the month's last (民法典第202条).
    """
    index = certified.year * 12 + certified.month - 1 + certification_table().validity.months
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(certified.day, calendar.monthrange(year, month)[1]))


def missed_months(due: date, certified: date, paid: Collection[str] = ()) -> list[str]:
    """Months to be paid afterwards when one certifies on this day: those since the due month that were not paid.

    The due month itself was still owed as usual; the month of the certification counts unless it is among the paid.
    """
    first = month_at(month_index(f"{due:%Y-%m}") + 1)
    return [month for month in months_between(first, f"{certified:%Y-%m}") if month not in paid]
