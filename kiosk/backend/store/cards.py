"""A person's cards: their state, loss reports, enabling, and how far the making of a new one has come."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, text

NORMAL, LOST, CANCELLED, NOT_ENABLED = "normal", "lost", "cancelled", "not_enabled"

_CARDS = text(
    "SELECT c.card_identifier, c.card_number, c.status, c.expires, l.reason, l.reported_on, l.ends_on, "
    "d.bank, d.region, d.issued_on, d.enabled_on, d.financial_enabled "
    "FROM person p JOIN card c ON c.ssn = p.ssn "
    "LEFT JOIN card_loss l ON l.card_identifier = c.card_identifier "
    "LEFT JOIN card_detail d ON d.card_identifier = c.card_identifier "
    "WHERE p.person_id = :person_id ORDER BY c.expires DESC, c.card_identifier"
)
_STEPS = text(
    "SELECT o.order_id, o.kind, o.bank, o.region, s.step, s.reached_on FROM card_order o "
    "JOIN card_order_step s ON s.person_id = o.person_id AND s.order_id = o.order_id "
    "WHERE o.person_id = :person_id ORDER BY o.order_id, s.step"
)
_SET_STATUS = text("UPDATE card SET status = :status WHERE card_identifier = :identifier")
_REPORT = text(
    "INSERT INTO card_loss (card_identifier, reason, reported_on, ends_on) "
    "VALUES (:identifier, :reason, :reported_on, :ends_on) ON CONFLICT (card_identifier) DO UPDATE "
    "SET reason = excluded.reason, reported_on = excluded.reported_on, ends_on = excluded.ends_on"
)
_FORGET = text("DELETE FROM card_loss WHERE card_identifier = :identifier")
_ENABLE = text("UPDATE card_detail SET enabled_on = :on WHERE card_identifier = :identifier")


@dataclass(frozen=True, repr=False)
class Loss:
    """A loss report; it ends by itself on that day, or (None) not at all."""

    reason: str
    reported_on: date
    ends_on: date | None


@dataclass(frozen=True, repr=False)
class Detail:
    """Who issued a card, and its financial side."""

    bank: str
    region: str
    issued_on: date
    enabled_on: date | None
    financial_enabled: bool


@dataclass(frozen=True, repr=False)
class Card:
    """A card. `status` is what holds today."""

    identifier: str
    number: str
    status: str
    expires: date | None
    loss: Loss | None
    detail: Detail | None

    def __repr__(self) -> str:
        return f"Card({self.status})"


@dataclass(frozen=True, repr=False)
class Order:
    """A card that is being made; the days on which it reached its steps, from the first on."""

    order_id: str
    kind: str
    bank: str
    region: str
    reached: dict[int, date]


def status_on(status: str, loss_ends_on: str | None, on: date) -> str:
    """A card's status on this day: a temporary loss report ends by itself."""
    if status == LOST and loss_ends_on is not None and date.fromisoformat(loss_ends_on) <= on:
        return NORMAL
    return status


def cards_of(connection: Connection, person_id: str, on: date) -> list[Card]:
    """The person's cards as they stand on this day, the one that is valid longest first."""
    cards = []
    for row in connection.execute(_CARDS, {"person_id": person_id}):
        status = status_on(row.status, row.ends_on, on)
        loss = (
            Loss(row.reason, date.fromisoformat(row.reported_on), _day(row.ends_on)) if row.reason else None
        )
        detail = None
        if row.bank:
            detail = Detail(
                row.bank,
                row.region,
                date.fromisoformat(row.issued_on),
                _day(row.enabled_on),
                bool(row.financial_enabled),
            )
        cards.append(
            Card(
                row.card_identifier,
                row.card_number,
                status,
                _day(row.expires),
                loss if status == LOST else None,
                detail,
            )
        )
    return cards


def orders_of(connection: Connection, person_id: str) -> list[Order]:
    """Cards being made for this person, and what was made before."""
    orders: dict[str, Order] = {}
    for row in connection.execute(_STEPS, {"person_id": person_id}):
        order = orders.setdefault(row.order_id, Order(row.order_id, row.kind, row.bank, row.region, {}))
        order.reached[row.step] = date.fromisoformat(row.reached_on)
    return list(orders.values())


def report_loss(connection: Connection, identifier: str, loss: Loss) -> None:
    """The card is lost from now on."""
    connection.execute(_SET_STATUS, {"identifier": identifier, "status": LOST})
    connection.execute(
        _REPORT,
        {
            "identifier": identifier,
            "reason": loss.reason,
            "reported_on": loss.reported_on.isoformat(),
            "ends_on": loss.ends_on.isoformat() if loss.ends_on else None,
        },
    )


def release_loss(connection: Connection, identifier: str) -> None:
    """The card was found: it works again."""
    connection.execute(_SET_STATUS, {"identifier": identifier, "status": NORMAL})
    connection.execute(_FORGET, {"identifier": identifier})


def enable(connection: Connection, identifier: str, on: date) -> None:
    """The card works from now on."""
    connection.execute(_SET_STATUS, {"identifier": identifier, "status": NORMAL})
    connection.execute(_ENABLE, {"identifier": identifier, "on": on.isoformat()})


def _day(text_or_none: str | None) -> date | None:
    return date.fromisoformat(text_or_none) if text_or_none else None
