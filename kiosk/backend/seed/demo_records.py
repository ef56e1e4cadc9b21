"""What service items look up of the demonstration's people, told by hand in assets/demo/records.toml."""

from collections.abc import Iterator
from datetime import date, timedelta

from msgspec import Struct

from kiosk.backend.seed.demo_residents import DemoResident, demo_residents, load_demo, month_told
from kiosk.backend.seed.extras import account_number
from kiosk.backend.seed.records import Row, person_id_of
from kiosk.contract.codes.insurance import InsuranceType

TableRow = tuple[str, Row]


class DemoLoss(Struct, frozen=True, forbid_unknown_fields=True):
    """A loss report; without an end it is a formal one."""

    reason: str
    reported: str
    ends: str | None = None


class DemoCardRecord(Struct, frozen=True, forbid_unknown_fields=True):
    """What the platform knows of the card in residents.toml."""

    bank: str
    financial: bool = True
    loss: DemoLoss | None = None


class DemoMoreCard(Struct, frozen=True, forbid_unknown_fields=True):
    """A card beside the one in residents.toml."""

    number: str
    identifier: str
    status: str
    bank: str
    issued: str
    expires: date
    financial: bool = True
    loss: DemoLoss | None = None


class DemoAccount(Struct, frozen=True, forbid_unknown_fields=True):
    """Where the pension goes from this month on."""

    since: str
    bank: str


class DemoOrder(Struct, frozen=True, forbid_unknown_fields=True):
    """A card being made, and the days on which it reached its steps."""

    kind: str
    bank: str
    steps: list[str]


class DemoInjuryPayment(Struct, frozen=True, forbid_unknown_fields=True):
    """A payment after an injury."""

    item: str
    kind: str
    month: str
    yuan: int


class DemoInjury(Struct, frozen=True, forbid_unknown_fields=True):
    """An injury; days that are left out are yet to come."""

    employer: str
    happened: str
    applied: str
    accepted: str | None = None
    summary: bool = False
    decided: str | None = None
    recognised: bool | None = None
    assessment_applied: str | None = None
    assessed: str | None = None
    grade: int | None = None
    payments: list[DemoInjuryPayment] = []


class DemoFile(Struct, frozen=True, forbid_unknown_fields=True):
    """A personnel file."""

    number: str
    keeper: str
    since: str
    came_from: str
    materials: int


class DemoCertificate(Struct, frozen=True, forbid_unknown_fields=True):
    """A skill certificate."""

    number: str
    occupation: str
    level: str
    issued: date
    issuer: str


class DemoRecord(Struct, frozen=True, forbid_unknown_fields=True):
    """Everything of one resident."""

    id: str
    card: DemoCardRecord | None = None
    more_cards: list[DemoMoreCard] = []
    accounts: list[DemoAccount] = []
    orders: list[DemoOrder] = []
    injuries: list[DemoInjury] = []
    file: DemoFile | None = None
    certificates: list[DemoCertificate] = []


class _RecordsFile(Struct, frozen=True, forbid_unknown_fields=True):
    record: list[DemoRecord]


def day_told(told: str, today: date) -> date:
    """An ISO date, `today`, `today-N` or `today+N`. ValueError for anything else."""
    if not told.startswith("today"):
        return date.fromisoformat(told)
    days = told.removeprefix("today")
    if days and days[0] not in "+-":
        raise ValueError(f"not a day: {told!r}")
    return today + timedelta(days=int(days or "0"))


def demo_rows(now: int, today: date) -> Iterator[TableRow]:
    """Rows by table, as of this month and day."""
    records = {record.id: record for record in load_demo("records.toml", _RecordsFile).record}
    for resident in demo_residents():
        record = records.get(resident.id)
        if record is None:
            continue
        teller = _Teller(resident, now, today)
        yield from teller.cards(record)
        yield from teller.orders(record)
        yield from teller.accounts(record)
        yield from teller.injuries(record)
        yield from teller.personnel(record)


class _Teller:
    """Tells one resident's records as rows."""

    def __init__(self, resident: DemoResident, now: int, today: date) -> None:
        self._resident, self._now, self._today = resident, now, today
        self._person: Row = {"person_id": person_id_of(resident.ssn)}

    def cards(self, record: DemoRecord) -> Iterator[TableRow]:
        """Details and loss reports of all cards."""
        mine = self._resident.card
        if record.card is not None:
            yield self._detail(
                mine.identifier,
                record.card.bank,
                mine.issued,
                mine.issued,
                financial=record.card.financial,
            )
            yield from self._loss(mine.identifier, record.card.loss)
        for more in record.more_cards:
            issued = day_told(more.issued, self._today)
            yield (
                "card",
                {
                    "card_identifier": more.identifier,
                    "card_number": more.number,
                    "ssn": self._resident.ssn,
                    "status": more.status,
                    "expires": more.expires.isoformat(),
                },
            )
            enabled = None if more.status == "not_enabled" else issued
            yield self._detail(more.identifier, more.bank, issued, enabled, financial=more.financial)
            yield from self._loss(more.identifier, more.loss)

    def orders(self, record: DemoRecord) -> Iterator[TableRow]:
        """Cards being made."""
        for count, order in enumerate(record.orders, start=1):
            key = {**self._person, "order_id": f"order-{count}"}
            yield (
                "card_order",
                {**key, "kind": order.kind, "bank": order.bank, "region": self._resident.region},
            )
            for step, told in enumerate(order.steps, start=1):
                yield "card_order_step", {**key, "step": step, "reached_on": self._day(told)}

    def accounts(self, record: DemoRecord) -> Iterator[TableRow]:
        """Where the residents' pension goes."""
        for count, account in enumerate(record.accounts):
            yield (
                "benefit_account",
                {
                    **self._person,
                    "insurance": InsuranceType.RESIDENTS_PENSION.value,
                    "since": month_told(account.since, self._now),
                    "bank": account.bank,
                    "account": account_number(int(self._resident.ssn[6:17]) + count),
                },
            )

    def injuries(self, record: DemoRecord) -> Iterator[TableRow]:
        """Work injuries and what was paid for them."""
        for count, injury in enumerate(record.injuries, start=1):
            key = {**self._person, "injury_id": f"injury-{count}"}
            yield (
                "work_injury",
                {
                    **key,
                    "employer": injury.employer,
                    "happened_on": self._day(injury.happened),
                    "applied_on": self._day(injury.applied),
                    "accepted_on": self._day(injury.accepted),
                    "summary": int(injury.summary),
                    "decided_on": self._day(injury.decided),
                    "recognised": None if injury.recognised is None else int(injury.recognised),
                    "assessment_applied_on": self._day(injury.assessment_applied),
                    "assessed_on": self._day(injury.assessed),
                    "grade": injury.grade,
                },
            )
            for paid in injury.payments:
                month = month_told(paid.month, self._now)
                yield (
                    "work_injury_payment",
                    {
                        **key,
                        "kind": paid.kind,
                        "item": paid.item,
                        "month": month,
                        "amount_fen": paid.yuan * 100,
                    },
                )

    def personnel(self, record: DemoRecord) -> Iterator[TableRow]:
        """The personnel file and skill certificates."""
        if record.file is not None:
            yield (
                "personnel_file",
                {
                    **self._person,
                    "number": record.file.number,
                    "keeper": record.file.keeper,
                    "region": self._resident.region,
                    "since": self._day(record.file.since),
                    "came_from": record.file.came_from,
                    "materials": record.file.materials,
                },
            )
        for each in record.certificates:
            yield (
                "skill_certificate",
                {
                    **self._person,
                    "number": each.number,
                    "occupation": each.occupation,
                    "level": each.level,
                    "issued_on": each.issued.isoformat(),
                    "issuer": each.issuer,
                },
            )

    def _detail(
        self, identifier: str, bank: str, issued: date, enabled: date | None, *, financial: bool
    ) -> TableRow:
        return (
            "card_detail",
            {
                "card_identifier": identifier,
                "bank": bank,
                "region": self._resident.region,
                "issued_on": issued.isoformat(),
                "enabled_on": enabled.isoformat() if enabled else None,
                "financial_enabled": int(financial),
            },
        )

    def _loss(self, identifier: str, loss: DemoLoss | None) -> Iterator[TableRow]:
        if loss is None:
            return
        yield (
            "card_loss",
            {
                "card_identifier": identifier,
                "reason": loss.reason,
                "reported_on": self._day(loss.reported),
                "ends_on": self._day(loss.ends),
            },
        )

    def _day(self, told: str | None) -> str | None:
        return None if told is None else day_told(told, self._today).isoformat()
