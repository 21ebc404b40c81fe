"""Chains of pages that programmes set themselves."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older database one step further."""
    op.create_table(
        "chain_step",
        sa.Column(
            "programme_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("level", sa.String(length=16), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("whom", sa.String(length=8), nullable=False),
        sa.Column("roads", sa.String(length=12), nullable=False),
        sa.ForeignKeyConstraint(["programme_id"], ["programme.id"]),
        sa.PrimaryKeyConstraint("programme_id", "level", "position"),
    )


def downgrade() -> None:
    """Take the step back."""
    op.drop_table("chain_step")
