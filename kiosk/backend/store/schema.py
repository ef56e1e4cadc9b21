"""The tables, the same on SQLite and PostgreSQL.

`person_id` (or `kiosk_id`) leads the primary key of everything that belongs to a person (or a kiosk), and no id
comes from a counter, so that the same statements run distributed by person. `card` and `visit_session` are look-up
tables by what a kiosk presents. Money is whole fen. Months are counted as in `kiosk.contract.months`. Moments are
whole seconds of Unix time.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
)

metadata = MetaData()

person = Table(
    "person",
    metadata,
    Column("person_id", String(24), primary_key=True),
    Column("ssn", String(18), nullable=False),
    Column("name", String(120), nullable=False),
    Column("sex", String(1), nullable=False),
    Column("ethnicity", String(2), nullable=False),
    Column("birth_date", String(10), nullable=False),
    Column("region", String(6), nullable=False),
    Column("state", String(16), nullable=False),
    Index("person_by_ssn", "ssn"),
)

card = Table(
    "card",
    metadata,
    Column("card_identifier", String(32), primary_key=True),
    Column("card_number", String(9), nullable=False),
    Column("ssn", String(18), nullable=False),
    Column("status", String(16), nullable=False),
    Column("expires", String(10)),
)

kiosk = Table(
    "kiosk",
    metadata,
    Column("kiosk_id", String(32), primary_key=True),
    Column("service_point", String(80), nullable=False),
    Column("region", String(6), nullable=False),
    Column("active", SmallInteger, nullable=False),
)

employer = Table(
    "employer",
    metadata,
    Column("employer_id", Integer, primary_key=True, autoincrement=False),
    Column("name", String(120), nullable=False),
)

enrolment = Table(
    "enrolment",
    metadata,
    Column("person_id", String(24), primary_key=True),
    Column("insurance", String(3), primary_key=True),
    Column("status", String(1), nullable=False),
    Column("region", String(6), nullable=False),
    Column("first_month", Integer),
    Column("last_month", Integer),
    Column("months_paid", Integer, nullable=False),
    Column("arrears_months", Integer, nullable=False),
    Column("arrears_fen", BigInteger, nullable=False),
    Column("account_fen", BigInteger),
    Column("personal_fen", BigInteger, nullable=False),
    Column("employer_fen", BigInteger, nullable=False),
    Column("subsidy_fen", BigInteger, nullable=False),
    Column("employer", String(120)),
    Column("previous_employer", String(120)),
    Column("level_fen", BigInteger),
)

contribution_year = Table(
    "contribution_year",
    metadata,
    Column("person_id", String(24), primary_key=True),
    Column("insurance", String(3), primary_key=True),
    Column("year", SmallInteger, primary_key=True, autoincrement=False),
    Column("months", SmallInteger, nullable=False),
    Column("arrears_months", SmallInteger, nullable=False),
    Column("base_fen", BigInteger, nullable=False),
    Column("personal_fen", BigInteger, nullable=False),
    Column("employer_fen", BigInteger, nullable=False),
    Column("subsidy_fen", BigInteger, nullable=False),
    Column("collective_fen", BigInteger, nullable=False),
    Column("account_fen", BigInteger),
    Column("level_fen", BigInteger),
    Column("paid_on", String(10)),
    Column("detail", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

benefit = Table(
    "benefit",
    metadata,
    Column("person_id", String(24), primary_key=True),
    Column("insurance", String(3), primary_key=True),
    Column("status", String(16), nullable=False),
    Column("since", Integer, nullable=False),
    Column("monthly_fen", BigInteger, nullable=False),
    Column("last_paid", Integer),
    Column("certification_due", String(10)),
)

benefit_payment = Table(
    "benefit_payment",
    metadata,
    Column("person_id", String(24), primary_key=True),
    Column("insurance", String(3), primary_key=True),
    Column("month", Integer, primary_key=True, autoincrement=False),
    Column("amount_fen", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

visit_session = Table(
    "visit_session",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("kiosk_id", String(32), nullable=False),
    Column("person_id", String(24), nullable=False),
    Column("assurance", String(16), nullable=False),
    Column("opened_at", BigInteger, nullable=False),
    Column("expires_at", BigInteger, nullable=False),
)

idempotency = Table(
    "idempotency",
    metadata,
    Column("kiosk_id", String(32), primary_key=True),
    Column("key", String(64), primary_key=True),
    Column("request_hash", String(64), nullable=False),
    Column("answer", LargeBinary, nullable=False),
    Column("created_at", BigInteger, nullable=False),
)

statement = Table(
    "statement",
    metadata,
    Column("person_id", String(24), primary_key=True),
    Column("statement_id", String(32), primary_key=True),
    Column("verification_code", String(16), nullable=False, unique=True),
    Column("kiosk_id", String(32), nullable=False),
    Column("issued_at", BigInteger, nullable=False),
    Column("valid_until", String(10), nullable=False),
    Column("pages", SmallInteger, nullable=False),
    Column("shown", Text, nullable=False),
    Column("pdf", LargeBinary, nullable=False),
)

audit_event = Table(
    "audit_event",
    metadata,
    Column("kiosk_id", String(32), primary_key=True),
    Column("event_id", String(32), primary_key=True),
    Column("happened_at", BigInteger, nullable=False),
    Column("what", String(40), nullable=False),
    Column("person_hash", String(64)),
    Column("outcome", String(40), nullable=False),
)

notice = Table(
    "notice",
    metadata,
    Column("notice_id", String(32), primary_key=True),
    Column("published", String(10), nullable=False),
    Column("expires", String(10), nullable=False),
    Column("title", String(60), nullable=False),
)

item_case = Table(
    "item_case",
    metadata,
    Column("person_id", String(24), primary_key=True),
    Column("case_id", String(32), primary_key=True),
    Column("item_id", String(4), nullable=False),
    Column("kiosk_id", String(32), nullable=False),
    Column("receipt", String(32), nullable=False),
    Column("state", String(16), nullable=False),
    Column("answers", Text, nullable=False),
    Column("done_at", BigInteger, nullable=False),
)

receipt_counter = Table(
    "receipt_counter",
    metadata,
    Column("region", String(6), primary_key=True),
    Column("item_id", String(4), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("last", Integer, nullable=False),
)

secret = Table(
    "secret",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", LargeBinary, nullable=False),
)
