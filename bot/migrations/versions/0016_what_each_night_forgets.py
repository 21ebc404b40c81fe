"""Words at the carrier that are to be blanked, and what each night has forgotten."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Bring an older database one step further."""
    op.create_table(
        "carrier_text",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("provider_id", sa.String(length=64), nullable=False),
        sa.Column("heard_id", ROW_ID, nullable=True),
        sa.Column("since", INSTANT, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("done_at", INSTANT, nullable=True),
        sa.Column("blanked", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("provider_id"),
    )
    op.create_index("ix_carrier_text_heard_id", "carrier_text", ["heard_id"])
    op.create_index(
        "ix_carrier_text_at",
        "carrier_text",
        ["at"],
        sqlite_where=sa.text("done_at IS NULL"),
        postgresql_where=sa.text("done_at IS NULL"),
    )
    op.create_table(
        "retention_report",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("begun_at", INSTANT, nullable=False),
        sa.Column("ended_at", INSTANT, nullable=False),
        sa.Column("counts", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )


def downgrade() -> None:
    """Take the step back."""
    op.drop_table("retention_report")
    op.drop_index("ix_carrier_text_at", table_name="carrier_text")
    op.drop_index("ix_carrier_text_heard_id", table_name="carrier_text")
    op.drop_table("carrier_text")
