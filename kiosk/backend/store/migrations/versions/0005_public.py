"""What anyone may look up: vacancies, and fairs and other events."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "vacancy",
        sa.Column("vacancy_id", sa.String(length=32), nullable=False),
        sa.Column("title", sa.String(length=60), nullable=False),
        sa.Column("occupation", sa.String(length=8), nullable=False),
        sa.Column("employer", sa.String(length=120), nullable=False),
        sa.Column("employer_kind", sa.String(length=2), nullable=False),
        sa.Column("region", sa.String(length=6), nullable=False),
        sa.Column("place", sa.String(length=120), nullable=False),
        sa.Column("pay_low_fen", sa.BigInteger(), nullable=True),
        sa.Column("pay_high_fen", sa.BigInteger(), nullable=True),
        sa.Column("pay_note", sa.String(length=120), nullable=False),
        sa.Column("way", sa.String(length=1), nullable=False),
        sa.Column("form", sa.String(length=1), nullable=False),
        sa.Column("hours", sa.String(length=60), nullable=False),
        sa.Column("board", sa.String(length=1), nullable=False),
        sa.Column("education", sa.String(length=2), nullable=True),
        sa.Column("skill", sa.String(length=1), nullable=True),
        sa.Column("experience", sa.String(length=1), nullable=False),
        sa.Column("age_low", sa.SmallInteger(), nullable=False),
        sa.Column("age_high", sa.SmallInteger(), nullable=False),
        sa.Column("duties", sa.String(length=300), nullable=False),
        sa.Column("wanted", sa.Integer(), nullable=False),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.Column("contact", sa.String(length=60), nullable=False),
        sa.Column("phone", sa.String(length=20), nullable=False),
        sa.Column("published", sa.String(length=10), nullable=False),
        sa.Column("expires", sa.String(length=10), nullable=False),
        sa.Column("reviewed", sa.SmallInteger(), nullable=False),
        sa.Column("released", sa.SmallInteger(), nullable=False),
        sa.PrimaryKeyConstraint("vacancy_id"),
    )
    op.create_index("vacancy_by_day", "vacancy", ["published"])
    op.create_table(
        "job_event",
        sa.Column("event_id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=1), nullable=False),
        sa.Column("title", sa.String(length=60), nullable=False),
        sa.Column("organiser", sa.String(length=80), nullable=False),
        sa.Column("region", sa.String(length=6), nullable=False),
        sa.Column("place", sa.String(length=120), nullable=False),
        sa.Column("begins", sa.String(length=10), nullable=False),
        sa.Column("ends", sa.String(length=10), nullable=False),
        sa.Column("hours", sa.String(length=60), nullable=False),
        sa.Column("employers", sa.Integer(), nullable=False),
        sa.Column("vacancies", sa.Integer(), nullable=False),
        sa.Column("sign_up_until", sa.String(length=10), nullable=True),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.Column("about", sa.String(length=300), nullable=False),
        sa.PrimaryKeyConstraint("event_id"),
    )
    op.create_index("job_event_by_day", "job_event", ["begins"])


def downgrade() -> None:
    """Take back."""
    op.drop_index("job_event_by_day", "job_event")
    op.drop_table("job_event")
    op.drop_index("vacancy_by_day", "vacancy")
    op.drop_table("vacancy")
