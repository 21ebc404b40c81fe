"""Hours that differ, limits, phases, venue hours and calendar feeds."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older database one step further."""
    op.create_table(
        "calendar_feed",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("digest"),
    )
    with op.batch_alter_table("calendar_feed", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_calendar_feed_person_id"), ["person_id"], unique=False)

    op.create_table(
        "dated_hours",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("starts", sa.Time(), nullable=True),
        sa.Column("ends", sa.Time(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("dated_hours", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_dated_hours_person_id"), ["person_id"], unique=False)

    op.create_table(
        "holiday_not_kept",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("holiday_not_kept", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_holiday_not_kept_person_id"), ["person_id"], unique=False
        )

    op.create_table(
        "phase",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("phase", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_phase_person_id"), ["person_id"], unique=False)

    op.create_table(
        "venue_hours",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("venue_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("days", sa.String(), nullable=False),
        sa.Column("starts", sa.Time(), nullable=False),
        sa.Column("ends", sa.Time(), nullable=False),
        sa.ForeignKeyConstraint(
            ["venue_id"],
            ["venue.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("venue_hours", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_venue_hours_venue_id"), ["venue_id"], unique=False)

    with op.batch_alter_table("pair", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "backup_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
            )
        )
        batch_op.create_foreign_key("fk_pair_backup", "person", ["backup_id"], ["id"])

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("asks_hours", sa.Boolean(), nullable=False, server_default=sa.false())
        )
        batch_op.add_column(sa.Column("travel", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("most_a_day", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("most_a_week", sa.Integer(), nullable=True))

    with op.batch_alter_table("weekly_hours", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("good", sa.Boolean(), nullable=False, server_default=sa.false())
        )


def downgrade() -> None:
    """Take the step back."""
    with op.batch_alter_table("weekly_hours", schema=None) as batch_op:
        batch_op.drop_column("good")

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_column("most_a_week")
        batch_op.drop_column("most_a_day")
        batch_op.drop_column("travel")
        batch_op.drop_column("asks_hours")

    with op.batch_alter_table("pair", schema=None) as batch_op:
        batch_op.drop_constraint("fk_pair_backup", type_="foreignkey")
        batch_op.drop_column("backup_id")

    with op.batch_alter_table("venue_hours", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_venue_hours_venue_id"))

    op.drop_table("venue_hours")
    with op.batch_alter_table("phase", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_phase_person_id"))

    op.drop_table("phase")
    with op.batch_alter_table("holiday_not_kept", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_holiday_not_kept_person_id"))

    op.drop_table("holiday_not_kept")
    with op.batch_alter_table("dated_hours", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_dated_hours_person_id"))

    op.drop_table("dated_hours")
    with op.batch_alter_table("calendar_feed", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_calendar_feed_person_id"))

    op.drop_table("calendar_feed")
