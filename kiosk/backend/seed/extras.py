"""What service items look up of invented residents: cheap to draw, from the person's id alone."""

from datetime import date, timedelta

from kiosk.backend.rules.bases import bases_of
from kiosk.backend.rules.work_injury import allowance_percent, months_of_wage
from kiosk.backend.seed.ledger import Job
from kiosk.backend.seed.records import CardRow, Identity, Row, Rows, Story
from kiosk.backend.store.codec import NO_EMPLOYER
from kiosk.contract.codes.region import REGIONS

_BANKS = ("102", "103", "104", "105", "402", "403")
_TRADES = ("电工", "焊工", "车工", "中式烹调师", "育婴员", "养老护理员", "保育师", "汽车维修工")
_ALLOWANCE, _GRANT = "01", "03"
_REGULAR, _ONCE = "2", "3"
_LIGHTEST_REGULAR_GRADE = 4
_YEARS_TO_CERTIFICATE = 2


def account_number(seed: int) -> str:
    """An invented account number of nineteen digits with the right check digit (Luhn)."""
    body = f"621799{seed % 10**12:012d}"
    total = 0
    for place, character in enumerate(reversed(body)):
        digit = int(character) * (2 if place % 2 == 0 else 1)
        total += digit - 9 if digit > 9 else digit
    return body + str(-total % 10)


def add_extras(rows: Rows, identity: Identity, card: CardRow, story: Story, today: date) -> None:
    """The records of one resident. Most people have a card and nothing else."""
    lot = int(identity.person_id[1:13], 16)
    bank = _BANKS[lot % len(_BANKS)]
    person: Row = {"person_id": identity.person_id}
    # Cards are valid for twenty years.
    issued = card.expires.replace(year=card.expires.year - 20) if card.expires else today
    rows.add(
        "card_detail",
        {
            "card_identifier": card.identifier,
            "bank": bank,
            "region": identity.region,
            "issued_on": issued.isoformat(),
            "enabled_on": issued.isoformat(),
            "financial_enabled": int(lot % 5 > 0),
        },
    )
    if story.pension is not None:
        rows.add(
            "benefit_account",
            {
                **person,
                "insurance": story.pension.insurance.value,
                "since": story.pension.since,
                "bank": bank,
                "account": account_number(lot),
            },
        )
    if lot % 101 == 0:
        _add_order(rows, identity, bank, lot // 101 % 5 + 1, today)
    employed = [job for job in story.jobs if job.employer_id != NO_EMPLOYER]
    if not employed:
        return
    if lot % 7 == 0 and employed[0].first // 12 + _YEARS_TO_CERTIFICATE < today.year:
        _add_certificate(rows, identity, employed[0], lot)
    if lot % 11 == 0 and employed[-1].last < _month(today) - 1:
        _add_file(rows, identity, employed[-1], lot)
    if lot % 53 == 0:
        _add_injury(rows, identity, employed[-1], lot, today)


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


def _add_order(rows: Rows, identity: Identity, bank: str, steps: int, today: date) -> None:
    key = {"person_id": identity.person_id, "order_id": "order-1"}
    rows.add("card_order", {**key, "kind": "3", "bank": bank, "region": identity.region})
    for step in range(1, steps + 1):
        reached = today - timedelta(days=3 * (steps - step) + 1)
        rows.add("card_order_step", {**key, "step": step, "reached_on": reached.isoformat()})


def _add_certificate(rows: Rows, identity: Identity, job: Job, lot: int) -> None:
    level, year = "54321"[lot // 7 % 3], job.first // 12 + _YEARS_TO_CERTIFICATE
    rows.add(
        "skill_certificate",
        {
            "person_id": identity.person_id,
            "number": f"S{identity.region:0>10}{year % 100:02d}{level}{lot % 10**8:08d}",
            "occupation": _TRADES[lot // 7 % len(_TRADES)],
            "level": level,
            "issued_on": f"{year}-{lot % 12 + 1:02d}-15",
            "issuer": f"{REGIONS[identity.region]}示例职业培训学校",
        },
    )


def _add_file(rows: Rows, identity: Identity, job: Job, lot: int) -> None:
    year, month = divmod(job.last, 12)
    rows.add(
        "personnel_file",
        {
            "person_id": identity.person_id,
            "number": f"{identity.region}{year}{lot % 10**7:07d}",
            "keeper": f"{REGIONS[identity.region]}示例人才服务中心",
            "region": identity.region,
            "since": f"{year}-{month + 1:02d}-{lot % 20 + 1:02d}",
            "came_from": job.employer,
            "materials": 8 + lot % 30,
        },
    )


def _add_injury(rows: Rows, identity: Identity, job: Job, lot: int, today: date) -> None:
    """Recognised after three weeks; most get one of the lighter grades."""
    month = job.first + (job.last - job.first) // 2
    happened = date(month // 12, month % 12 + 1, lot % 28 + 1)
    grade = lot // 53 % 10 + 1
    days = [happened + timedelta(days=after) for after in (12, 15, 33, 180, 225)]
    if days[-1] > today:
        return
    key: Row = {"person_id": identity.person_id, "injury_id": "injury-1"}
    applied, accepted, decided, assessment, assessed = (day.isoformat() for day in days)
    rows.add(
        "work_injury",
        {
            **key,
            "employer": job.employer,
            "happened_on": happened.isoformat(),
            "applied_on": applied,
            "accepted_on": accepted,
            "summary": 0,
            "decided_on": decided,
            "recognised": 1,
            "assessment_applied_on": assessment,
            "assessed_on": assessed,
            "grade": grade,
        },
    )
    wage = round(bases_of(happened.year).average_fen * job.wage)
    paid = days[-1].year * 12 + days[-1].month
    rows.add(
        "work_injury_payment",
        {**key, "kind": _ONCE, "item": _GRANT, "month": paid, "amount_fen": wage * months_of_wage(grade)},
    )
    if grade <= _LIGHTEST_REGULAR_GRADE:
        now = _month(today) - 1
        amount = wage * allowance_percent(grade) // 100
        for each in range(max(paid, now - 11), now + 1):
            rows.add(
                "work_injury_payment",
                {**key, "kind": _REGULAR, "item": _ALLOWANCE, "month": each, "amount_fen": amount},
            )
