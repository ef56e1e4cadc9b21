"""First schema: people, cards, enrolments, contributions, sessions, statements."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "audit_event",
        sa.Column("kiosk_id", sa.String(length=32), nullable=False),
        sa.Column("event_id", sa.String(length=32), nullable=False),
        sa.Column("happened_at", sa.BigInteger(), nullable=False),
        sa.Column("what", sa.String(length=40), nullable=False),
        sa.Column("person_hash", sa.String(length=64), nullable=True),
        sa.Column("outcome", sa.String(length=40), nullable=False),
        sa.PrimaryKeyConstraint("kiosk_id", "event_id"),
    )
    op.create_table(
        "benefit",
        sa.Column("person_id", sa.String(length=24), nullable=False),
        sa.Column("insurance", sa.String(length=3), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("since", sa.Integer(), nullable=False),
        sa.Column("monthly_fen", sa.BigInteger(), nullable=False),
        sa.Column("last_paid", sa.Integer(), nullable=True),
        sa.Column("certification_due", sa.String(length=10), nullable=True),
        sa.PrimaryKeyConstraint("person_id", "insurance"),
    )
    op.create_table(
        "benefit_payment",
        sa.Column("person_id", sa.String(length=24), nullable=False),
        sa.Column("insurance", sa.String(length=3), nullable=False),
        sa.Column("month", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("amount_fen", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "insurance", "month"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "card",
        sa.Column("card_identifier", sa.String(length=32), nullable=False),
        sa.Column("card_number", sa.String(length=9), nullable=False),
        sa.Column("ssn", sa.String(length=18), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("expires", sa.String(length=10), nullable=True),
        sa.PrimaryKeyConstraint("card_identifier"),
    )
    op.create_table(
        "contribution_year",
        sa.Column("person_id", sa.String(length=24), nullable=False),
        sa.Column("insurance", sa.String(length=3), nullable=False),
        sa.Column("year", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("months", sa.SmallInteger(), nullable=False),
        sa.Column("arrears_months", sa.SmallInteger(), nullable=False),
        sa.Column("base_fen", sa.BigInteger(), nullable=False),
        sa.Column("personal_fen", sa.BigInteger(), nullable=False),
        sa.Column("employer_fen", sa.BigInteger(), nullable=False),
        sa.Column("subsidy_fen", sa.BigInteger(), nullable=False),
        sa.Column("collective_fen", sa.BigInteger(), nullable=False),
        sa.Column("account_fen", sa.BigInteger(), nullable=True),
        sa.Column("level_fen", sa.BigInteger(), nullable=True),
        sa.Column("paid_on", sa.String(length=10), nullable=True),
        sa.Column("detail", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "insurance", "year"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "employer",
        sa.Column("employer_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.PrimaryKeyConstraint("employer_id"),
    )
    op.create_table(
        "enrolment",
        sa.Column("person_id", sa.String(length=24), nullable=False),
        sa.Column("insurance", sa.String(length=3), nullable=False),
        sa.Column("status", sa.String(length=1), nullable=False),
        sa.Column("region", sa.String(length=6), nullable=False),
        sa.Column("first_month", sa.Integer(), nullable=True),
        sa.Column("last_month", sa.Integer(), nullable=True),
        sa.Column("months_paid", sa.Integer(), nullable=False),
        sa.Column("arrears_months", sa.Integer(), nullable=False),
        sa.Column("arrears_fen", sa.BigInteger(), nullable=False),
        sa.Column("account_fen", sa.BigInteger(), nullable=True),
        sa.Column("personal_fen", sa.BigInteger(), nullable=False),
        sa.Column("employer_fen", sa.BigInteger(), nullable=False),
        sa.Column("subsidy_fen", sa.BigInteger(), nullable=False),
        sa.Column("employer", sa.String(length=120), nullable=True),
        sa.Column("previous_employer", sa.String(length=120), nullable=True),
        sa.Column("level_fen", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("person_id", "insurance"),
    )
    op.create_table(
        "idempotency",
        sa.Column("kiosk_id", sa.String(length=32), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("request_hash", sa.String(length=64), nullable=False),
        sa.Column("answer", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("kiosk_id", "key"),
    )
    op.create_table(
        "kiosk",
        sa.Column("kiosk_id", sa.String(length=32), nullable=False),
        sa.Column("service_point", sa.String(length=80), nullable=False),
        sa.Column("region", sa.String(length=6), nullable=False),
        sa.Column("active", sa.SmallInteger(), nullable=False),
        sa.PrimaryKeyConstraint("kiosk_id"),
    )
    op.create_table(
        "person",
        sa.Column("person_id", sa.String(length=24), nullable=False),
        sa.Column("ssn", sa.String(length=18), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("sex", sa.String(length=1), nullable=False),
        sa.Column("ethnicity", sa.String(length=2), nullable=False),
        sa.Column("birth_date", sa.String(length=10), nullable=False),
        sa.Column("region", sa.String(length=6), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.PrimaryKeyConstraint("person_id"),
    )
    op.create_index("person_by_ssn", "person", ["ssn"], unique=False)
    op.create_table(
        "secret",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "statement",
        sa.Column("person_id", sa.String(length=24), nullable=False),
        sa.Column("statement_id", sa.String(length=32), nullable=False),
        sa.Column("verification_code", sa.String(length=16), nullable=False),
        sa.Column("kiosk_id", sa.String(length=32), nullable=False),
        sa.Column("issued_at", sa.BigInteger(), nullable=False),
        sa.Column("valid_until", sa.String(length=10), nullable=False),
        sa.Column("pages", sa.SmallInteger(), nullable=False),
        sa.Column("shown", sa.Text(), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "statement_id"),
        sa.UniqueConstraint("verification_code"),
    )
    op.create_table(
        "visit_session",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("kiosk_id", sa.String(length=32), nullable=False),
        sa.Column("person_id", sa.String(length=24), nullable=False),
        sa.Column("assurance", sa.String(length=16), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("token_hash"),
    )
    if op.get_bind().dialect.name == "postgresql":
        # Room on each page for the monthly update of the year under way (HOT updates).
        op.execute("ALTER TABLE contribution_year SET (fillfactor = 80)")


def downgrade() -> None:
    """Take back."""
    op.drop_table("visit_session")
    op.drop_table("statement")
    op.drop_table("secret")
    op.drop_index("person_by_ssn", table_name="person")
    op.drop_table("person")
    op.drop_table("kiosk")
    op.drop_table("idempotency")
    op.drop_table("enrolment")
    op.drop_table("employer")
    op.drop_table("contribution_year")
    op.drop_table("card")
    op.drop_table("benefit_payment")
    op.drop_table("benefit")
    op.drop_table("audit_event")
