"""Cases and the counters of their receipts."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "item_case",
        sa.Column("person_id", sa.String(length=24), nullable=False),
        sa.Column("case_id", sa.String(length=32), nullable=False),
        sa.Column("item_id", sa.String(length=4), nullable=False),
        sa.Column("kiosk_id", sa.String(length=32), nullable=False),
        sa.Column("receipt", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("done_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "case_id"),
    )
    op.create_table(
        "receipt_counter",
        sa.Column("region", sa.String(length=6), nullable=False),
        sa.Column("item_id", sa.String(length=4), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("region", "item_id", "day"),
    )


def downgrade() -> None:
    """Take back."""
    op.drop_table("receipt_counter")
    op.drop_table("item_case")
