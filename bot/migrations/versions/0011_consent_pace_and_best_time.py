"""Consent with its record, and what people settle when they are welcomed.

Whoever is in the programme already agreed when they were enrolled.
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
COLUMNS = (("consent", 4, "yes"), ("pace", 10, "weekly"), ("best_time", 10, ""))


def upgrade() -> None:
    """Bring an older database one step further."""
    op.create_table(
        "consent",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("person_id", ROW_ID, nullable=False),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("how", sa.String(length=5), nullable=False),
        sa.Column("wording", sa.String(length=16), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("point_id", ROW_ID, nullable=True),
        sa.Column("by_id", ROW_ID, nullable=True),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"]),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.ForeignKeyConstraint(["point_id"], ["point.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_consent_person_id", "consent", ["person_id"])
    with op.batch_alter_table("person") as person:
        for name, length, usual in COLUMNS:
            new = sa.Column(name, sa.String(length), server_default=usual, nullable=False)
            person.add_column(new)


def downgrade() -> None:
    """Take the step back."""
    with op.batch_alter_table("person") as person:
        for name, _, _ in COLUMNS:
            person.drop_column(name)
    op.drop_index("ix_consent_person_id", table_name="consent")
    op.drop_table("consent")
