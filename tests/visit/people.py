"""An invented holder with a card, and a session for her."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from kiosk.contract.visits import VisitOpened

TODAY = date(2026, 5, 1)
PIN = "846291"


@dataclass(frozen=True)
class PaperCard:
    """A card as the visit sees it."""

    card_identifier: str = "140700D15600000500BF7C7A48FB4966"
    card_number: str = "A12345678"
    expires: date = date(2030, 1, 1)

    def is_expired(self, on: date) -> bool:
        return on > self.expires


@dataclass(frozen=True)
class PaperHolder:
    ssn: str = "140702199001011231"
    name: str = "王秀芳"


def session(token: str) -> VisitOpened:
    return VisitOpened(token, datetime(2026, 5, 1, 9, tzinfo=UTC), "王*芳", "140702********1231", "140702")
