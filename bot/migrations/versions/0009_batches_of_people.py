"""Batches of people who were enrolled from a file."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Bring an older database one step further."""
    op.create_table(
        "batch",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("programme_id", ROW_ID, nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["programme_id"], ["programme.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "batch_person",
        sa.Column("person_id", ROW_ID, nullable=False),
        sa.Column("batch_id", ROW_ID, nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"]),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("person_id"),
    )
    op.create_index("ix_batch_person_batch_id", "batch_person", ["batch_id"])


def downgrade() -> None:
    """Take the step back."""
    op.drop_index("ix_batch_person_batch_id", table_name="batch_person")
    op.drop_table("batch_person")
    op.drop_table("batch")
