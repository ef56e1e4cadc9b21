"""An invented holder with a card, and a session for her."""

from datetime import UTC, date, datetime

from kiosk.card.identity import Card, Holder
from kiosk.contract.visits import VisitOpened

TODAY = date(2026, 5, 1)
PIN = "846291"


def a_card(card_number: str = "A12345678", expires: date = date(2030, 1, 1)) -> Card:
    return Card(
        region="140702",
        card_number=card_number,
        card_identifier="140700D15600000500BF7C7A48FB4966",
        category="3",
        spec_version="2.00",
        initialising_institution="910000014070014070000001",
        issued=date(2020, 1, 1),
        expires=expires,
        historical_bytes="00814E43238697159900BF7C7A",
        algorithm="SM4",
    )


def a_holder(ssn: str = "140702199001011231", name: str = "王秀芳") -> Holder:
    return Holder(ssn, name, "2", "01", "140702", date(1990, 1, 1))


def session(token: str) -> VisitOpened:
    return VisitOpened(token, datetime(2026, 5, 1, 9, tzinfo=UTC), "王*芳", "140702********1231", "140702")
