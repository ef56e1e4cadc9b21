"""The tables of what service items look up and change: payments' accounts, cards, injuries, files, certificates.

They follow the rules of `schema.py` and are in the same metadata. `card_detail` and `card_loss` belong to a card and
lead with its identifier, as `card` does.
"""

from sqlalchemy import BigInteger, Column, Index, Integer, SmallInteger, String, Table

from kiosk.backend.store.schema import card, metadata

__all__ = ["metadata"]

Index("card_by_ssn", card.c.ssn)

benefit_account = Table(
    "benefit_account",
    metadata,
    Column("person_id", String(24), primary_key=True),
    Column("insurance", String(3), primary_key=True),
    Column("since", Integer, primary_key=True, autoincrement=False),
    Column("bank", String(3), nullable=False),
    Column("account", String(19), nullable=False),
)

benefit_back_payment = Table(
    "benefit_back_payment",
    metadata,
    Column("person_id", String(24), primary_key=True),
    Column("insurance", String(3), primary_key=True),
    Column("month", Integer, primary_key=True, autoincrement=False),
    Column("ordered_on", String(10), nullable=False),
    Column("paid_on", String(10), nullable=False),
)

card_detail = Table(
    "card_detail",
    metadata,
    Column("card_identifier", String(32), primary_key=True),
    Column("bank", String(3), nullable=False),
    Column("region", String(6), nullable=False),
    Column("issued_on", String(10), nullable=False),
    Column("enabled_on", String(10)),
    Column("financial_enabled", SmallInteger, nullable=False),
)

card_loss = Table(
    "card_loss",
    metadata,
    Column("card_identifier", String(32), primary_key=True),
    Column("reason", String(1), nullable=False),
    Column("reported_on", String(10), nullable=False),
    Column("ends_on", String(10)),
)

card_order = Table(
    "card_order",
    metadata,
    Column("person_id", String(24), primary_key=True),
    Column("order_id", String(32), primary_key=True),
    Column("kind", String(1), nullable=False),
    Column("bank", String(3), nullable=False),
    Column("region", String(6), nullable=False),
)

card_order_step = Table(
    "card_order_step",
    metadata,
    Column("person_id", String(24), primary_key=True),
    Column("order_id", String(32), primary_key=True),
    Column("step", SmallInteger, primary_key=True, autoincrement=False),
    Column("reached_on", String(10), nullable=False),
)

work_injury = Table(
    "work_injury",
    metadata,
    Column("person_id", String(24), primary_key=True),
    Column("injury_id", String(32), primary_key=True),
    Column("employer", String(120), nullable=False),
    Column("happened_on", String(10), nullable=False),
    Column("applied_on", String(10), nullable=False),
    Column("accepted_on", String(10)),
    Column("summary", SmallInteger, nullable=False),
    Column("decided_on", String(10)),
    Column("recognised", SmallInteger),
    Column("assessment_applied_on", String(10)),
    Column("assessed_on", String(10)),
    Column("grade", SmallInteger),
)

work_injury_payment = Table(
    "work_injury_payment",
    metadata,
    Column("person_id", String(24), primary_key=True),
    Column("injury_id", String(32), primary_key=True),
    Column("kind", String(1), primary_key=True),
    Column("item", String(2), primary_key=True),
    Column("month", Integer, primary_key=True, autoincrement=False),
    Column("amount_fen", BigInteger, nullable=False),
)

personnel_file = Table(
    "personnel_file",
    metadata,
    Column("person_id", String(24), primary_key=True),
    Column("number", String(20), nullable=False),
    Column("keeper", String(80), nullable=False),
    Column("region", String(6), nullable=False),
    Column("since", String(10), nullable=False),
    Column("came_from", String(120)),
    Column("materials", Integer, nullable=False),
)

skill_certificate = Table(
    "skill_certificate",
    metadata,
    Column("person_id", String(24), primary_key=True),
    Column("number", String(30), primary_key=True),
    Column("occupation", String(40), nullable=False),
    Column("level", String(1), nullable=False),
    Column("issued_on", String(10), nullable=False),
    Column("issuer", String(80), nullable=False),
)
