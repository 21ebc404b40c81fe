"""Codes said by voice, tries of them, and who is writing on a number of two people."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Bring an older database one step further."""
    op.create_table(
        "spoken_code",
        sa.Column("person_id", ROW_ID, nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("name_index", sa.String(length=64), nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("person_id"),
    )
    op.create_index("ix_spoken_code_name_index", "spoken_code", ["name_index"])
    op.create_table(
        "code_attempt",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("point_id", ROW_ID, nullable=False),
        sa.Column("person_id", ROW_ID, nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("right", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.ForeignKeyConstraint(["point_id"], ["point.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_code_attempt_point_id", "code_attempt", ["point_id"])
    op.create_index("ix_code_attempt_person_id", "code_attempt", ["person_id"])
    op.create_table(
        "speaker",
        sa.Column("point_id", ROW_ID, nullable=False),
        sa.Column("person_id", ROW_ID, nullable=True),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.ForeignKeyConstraint(["point_id"], ["point.id"]),
        sa.PrimaryKeyConstraint("point_id"),
    )


def downgrade() -> None:
    """Take the step back."""
    op.drop_table("speaker")
    op.drop_index("ix_code_attempt_person_id", table_name="code_attempt")
    op.drop_index("ix_code_attempt_point_id", table_name="code_attempt")
    op.drop_table("code_attempt")
    op.drop_index("ix_spoken_code_name_index", table_name="spoken_code")
    op.drop_table("spoken_code")
