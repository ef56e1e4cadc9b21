"""What service items look up and change: payments' accounts, cards, injuries, files, certificates."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Apply."""
    _benefits()
    _cards()
    _injuries()
    op.create_table(
        "personnel_file",
        sa.Column("person_id", sa.String(length=24), nullable=False),
        sa.Column("number", sa.String(length=20), nullable=False),
        sa.Column("keeper", sa.String(length=80), nullable=False),
        sa.Column("region", sa.String(length=6), nullable=False),
        sa.Column("since", sa.String(length=10), nullable=False),
        sa.Column("came_from", sa.String(length=120), nullable=True),
        sa.Column("materials", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("person_id"),
    )
    op.create_table(
        "skill_certificate",
        sa.Column("person_id", sa.String(length=24), nullable=False),
        sa.Column("number", sa.String(length=30), nullable=False),
        sa.Column("occupation", sa.String(length=40), nullable=False),
        sa.Column("level", sa.String(length=1), nullable=False),
        sa.Column("issued_on", sa.String(length=10), nullable=False),
        sa.Column("issuer", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "number"),
    )


def _benefits() -> None:
    op.create_table(
        "benefit_account",
        sa.Column("person_id", sa.String(length=24), nullable=False),
        sa.Column("insurance", sa.String(length=3), nullable=False),
        sa.Column("since", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("bank", sa.String(length=3), nullable=False),
        sa.Column("account", sa.String(length=19), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "insurance", "since"),
    )
    op.create_table(
        "benefit_back_payment",
        sa.Column("person_id", sa.String(length=24), nullable=False),
        sa.Column("insurance", sa.String(length=3), nullable=False),
        sa.Column("month", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("ordered_on", sa.String(length=10), nullable=False),
        sa.Column("paid_on", sa.String(length=10), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "insurance", "month"),
    )


def _cards() -> None:
    op.create_table(
        "card_detail",
        sa.Column("card_identifier", sa.String(length=32), nullable=False),
        sa.Column("bank", sa.String(length=3), nullable=False),
        sa.Column("region", sa.String(length=6), nullable=False),
        sa.Column("issued_on", sa.String(length=10), nullable=False),
        sa.Column("enabled_on", sa.String(length=10), nullable=True),
        sa.Column("financial_enabled", sa.SmallInteger(), nullable=False),
        sa.PrimaryKeyConstraint("card_identifier"),
    )
    op.create_table(
        "card_loss",
        sa.Column("card_identifier", sa.String(length=32), nullable=False),
        sa.Column("reason", sa.String(length=1), nullable=False),
        sa.Column("reported_on", sa.String(length=10), nullable=False),
        sa.Column("ends_on", sa.String(length=10), nullable=True),
        sa.PrimaryKeyConstraint("card_identifier"),
    )
    op.create_index("card_by_ssn", "card", ["ssn"])
    op.create_table(
        "card_order",
        sa.Column("person_id", sa.String(length=24), nullable=False),
        sa.Column("order_id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=1), nullable=False),
        sa.Column("bank", sa.String(length=3), nullable=False),
        sa.Column("region", sa.String(length=6), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "order_id"),
    )
    op.create_table(
        "card_order_step",
        sa.Column("person_id", sa.String(length=24), nullable=False),
        sa.Column("order_id", sa.String(length=32), nullable=False),
        sa.Column("step", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("reached_on", sa.String(length=10), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "order_id", "step"),
    )


def _injuries() -> None:
    op.create_table(
        "work_injury",
        sa.Column("person_id", sa.String(length=24), nullable=False),
        sa.Column("injury_id", sa.String(length=32), nullable=False),
        sa.Column("employer", sa.String(length=120), nullable=False),
        sa.Column("happened_on", sa.String(length=10), nullable=False),
        sa.Column("applied_on", sa.String(length=10), nullable=False),
        sa.Column("accepted_on", sa.String(length=10), nullable=True),
        sa.Column("summary", sa.SmallInteger(), nullable=False),
        sa.Column("decided_on", sa.String(length=10), nullable=True),
        sa.Column("recognised", sa.SmallInteger(), nullable=True),
        sa.Column("assessment_applied_on", sa.String(length=10), nullable=True),
        sa.Column("assessed_on", sa.String(length=10), nullable=True),
        sa.Column("grade", sa.SmallInteger(), nullable=True),
        sa.PrimaryKeyConstraint("person_id", "injury_id"),
    )
    op.create_table(
        "work_injury_payment",
        sa.Column("person_id", sa.String(length=24), nullable=False),
        sa.Column("injury_id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=1), nullable=False),
        sa.Column("item", sa.String(length=2), nullable=False),
        sa.Column("month", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("amount_fen", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "injury_id", "kind", "item", "month"),
    )


def downgrade() -> None:
    """Take back."""
    op.drop_index("card_by_ssn", "card")
    for table in (
        "skill_certificate",
        "personnel_file",
        "work_injury_payment",
        "work_injury",
        "card_order_step",
        "card_order",
        "card_loss",
        "card_detail",
        "benefit_back_payment",
        "benefit_account",
    ):
        op.drop_table(table)
