"""What goes onto a statement, before anything is laid out."""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.contract.contributions import History, InsuranceOverview


@dataclass(frozen=True, repr=False)
class StatementPaper:
    """One statement of contributions (个人缴费明细表).

    `ssn` is whole and printed masked; `region` is a name; `history` holds all years and segments that are
    printed, in one page; `first_month` and `last_month` are the period asked for (None: open on that side);
    `issued_at` is UTC and printed in Asia/Shanghai; `verification_code` is the sixteen characters.
    """

    number: str
    name: str
    ssn: str
    sex: str
    region: str
    insurances: list[InsuranceOverview]
    history: History
    first_month: str | None
    last_month: str | None
    service_point: str
    kiosk_id: str
    issued_at: datetime
    valid_until: date
    verification_code: str
    verification_url: str

    def __repr__(self) -> str:
        return "StatementPaper(…)"
