"""The tables of what anyone may look up: vacancies, and fairs and other events.

They follow the rules of `schema.py` and are in the same metadata. They belong to no person, so their own ids lead.
"""

from sqlalchemy import BigInteger, Column, Index, Integer, SmallInteger, String, Table

from kiosk.backend.store.schema import metadata

vacancy = Table(
    "vacancy",
    metadata,
    Column("vacancy_id", String(32), primary_key=True),
    Column("title", String(60), nullable=False),
    Column("occupation", String(8), nullable=False),
    Column("employer", String(120), nullable=False),
    Column("employer_kind", String(2), nullable=False),
    Column("region", String(6), nullable=False),
    Column("place", String(120), nullable=False),
    Column("pay_low_fen", BigInteger),
    Column("pay_high_fen", BigInteger),
    Column("pay_note", String(120), nullable=False),
    Column("way", String(1), nullable=False),
    Column("form", String(1), nullable=False),
    Column("hours", String(60), nullable=False),
    Column("board", String(1), nullable=False),
    Column("education", String(2)),
    Column("skill", String(1)),
    Column("experience", String(1), nullable=False),
    Column("age_low", SmallInteger, nullable=False),
    Column("age_high", SmallInteger, nullable=False),
    Column("duties", String(300), nullable=False),
    Column("wanted", Integer, nullable=False),
    Column("taken", Integer, nullable=False),
    Column("contact", String(60), nullable=False),
    Column("phone", String(20), nullable=False),
    Column("published", String(10), nullable=False),
    Column("expires", String(10), nullable=False),
    Column("reviewed", SmallInteger, nullable=False),
    Column("released", SmallInteger, nullable=False),
    Index("vacancy_by_day", "published"),
)
"""Monthly pay in fen, both None where it is to be agreed; `education` and `skill` None where any will do."""

job_event = Table(
    "job_event",
    metadata,
    Column("event_id", String(32), primary_key=True),
    Column("kind", String(1), nullable=False),
    Column("title", String(60), nullable=False),
    Column("organiser", String(80), nullable=False),
    Column("region", String(6), nullable=False),
    Column("place", String(120), nullable=False),
    Column("begins", String(10), nullable=False),
    Column("ends", String(10), nullable=False),
    Column("hours", String(60), nullable=False),
    Column("employers", Integer, nullable=False),
    Column("vacancies", Integer, nullable=False),
    Column("sign_up_until", String(10)),
    Column("places", Integer, nullable=False),
    Column("taken", Integer, nullable=False),
    Column("about", String(300), nullable=False),
    Index("job_event_by_day", "begins"),
)
"""`sign_up_until` None: come without signing up."""
