"""The rota: weeks that come round, overrides, swaps and drills, in place of a fixed duty."""

from collections import defaultdict
from datetime import date, time

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# A Monday before any programme began: who was on duty is so in every week.
FIRST_DAY, BEGINS_AT = date(2026, 1, 5), time(9)

person = sa.table(
    "person",
    *map(sa.column, ("id", "programme_id", "duty", "active", "role")),
    sa.column("manager", sa.Boolean()),
)
rotation = sa.table(
    "duty_rotation",
    sa.column("id"),
    sa.column("programme_id"),
    sa.column("first_day", sa.Date()),
    sa.column("begins_at", sa.Time()),
)
week = sa.table("duty_week", *map(sa.column, ("rotation_id", "number", "first_id", "backup_id")))


def upgrade() -> None:
    """Bring an older database one step further."""
    op.create_table(
        "duty_rotation",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "programme_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("begins_at", sa.Time(), nullable=False),
        sa.ForeignKeyConstraint(
            ["programme_id"],
            ["programme.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("duty_rotation", schema=None) as batch_op:
        batch_op.create_index("ux_duty_rotation", ["programme_id", "first_day"], unique=True)

    op.create_table(
        "drill",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "programme_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("first_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("backup_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "answered_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["answered_by"],
            ["person.id"],
        ),
        sa.ForeignKeyConstraint(
            ["backup_id"],
            ["person.id"],
        ),
        sa.ForeignKeyConstraint(
            ["first_id"],
            ["person.id"],
        ),
        sa.ForeignKeyConstraint(
            ["programme_id"],
            ["programme.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("drill", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_drill_programme_id"), ["programme_id"], unique=False)

    op.create_table(
        "duty_override",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "programme_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("place", sa.String(length=10), nullable=False),
        sa.Column(
            "person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("starts", sa.DateTime(), nullable=False),
        sa.Column("ends", sa.DateTime(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
        ),
        sa.ForeignKeyConstraint(
            ["programme_id"],
            ["programme.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("duty_override", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_duty_override_programme_id"), ["programme_id"], unique=False
        )

    op.create_table(
        "duty_swap",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "programme_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("place", sa.String(length=10), nullable=False),
        sa.Column("asker_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "colleague_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("starts", sa.DateTime(), nullable=False),
        sa.Column("ends", sa.DateTime(), nullable=False),
        sa.Column("back_starts", sa.DateTime(), nullable=True),
        sa.Column("back_ends", sa.DateTime(), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("agreed", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(
            ["asker_id"],
            ["person.id"],
        ),
        sa.ForeignKeyConstraint(
            ["colleague_id"],
            ["person.id"],
        ),
        sa.ForeignKeyConstraint(
            ["programme_id"],
            ["programme.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("duty_swap", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_duty_swap_programme_id"), ["programme_id"], unique=False
        )

    op.create_table(
        "duty_week",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "rotation_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("first_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("backup_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(
            ["backup_id"],
            ["person.id"],
        ),
        sa.ForeignKeyConstraint(
            ["first_id"],
            ["person.id"],
        ),
        sa.ForeignKeyConstraint(
            ["rotation_id"],
            ["duty_rotation.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("duty_week", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_duty_week_rotation_id"), ["rotation_id"], unique=False)

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("manager", sa.Boolean(), server_default=sa.false(), nullable=False)
        )
    _into_the_rota()
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_column("duty")

    with op.batch_alter_table("programme", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("drill_day", sa.Integer(), server_default="1", nullable=False)
        )
        batch_op.add_column(
            sa.Column("drill_at", sa.Time(), server_default="10:00:00", nullable=False)
        )


def downgrade() -> None:
    """Take the step back."""
    with op.batch_alter_table("programme", schema=None) as batch_op:
        batch_op.drop_column("drill_at")
        batch_op.drop_column("drill_day")

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("duty", sa.String(length=10), server_default="", nullable=False)
        )
    _out_of_the_rota()
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.alter_column("duty", server_default=None)
        batch_op.drop_column("manager")

    with op.batch_alter_table("duty_week", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_duty_week_rotation_id"))

    op.drop_table("duty_week")
    with op.batch_alter_table("duty_swap", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_duty_swap_programme_id"))

    op.drop_table("duty_swap")
    with op.batch_alter_table("duty_override", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_duty_override_programme_id"))

    op.drop_table("duty_override")
    with op.batch_alter_table("drill", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_drill_programme_id"))

    op.drop_table("drill")
    with op.batch_alter_table("duty_rotation", schema=None) as batch_op:
        batch_op.drop_index("ux_duty_rotation")

    op.drop_table("duty_rotation")


def _into_the_rota() -> None:
    """The same people as before, in every week, in the order in which they were paged."""
    connection = op.get_bind()
    on_duty = sa.select(person.c.programme_id, person.c.id, person.c.duty).where(
        person.c.duty.in_(("first", "backup")), person.c.active, person.c.role == "coordinator"
    )
    places: dict[int, list[tuple[bool, int]]] = defaultdict(list)
    for programme_id, person_id, duty in connection.execute(on_duty):
        places[programme_id].append((duty == "backup", person_id))
    for programme_id, found in places.items():
        _one_week(connection, programme_id, sorted(found))
    managers = person.c.duty == "manager"
    connection.execute(sa.update(person).where(managers).values(manager=sa.true()))


def _one_week(connection: sa.Connection, programme_id: int, found: list[tuple[bool, int]]) -> None:
    first = next((person_id for is_backup, person_id in found if not is_backup), None)
    behind = [person_id for _, person_id in found if person_id != first]
    begun = {"programme_id": programme_id, "first_day": FIRST_DAY, "begins_at": BEGINS_AT}
    rotation_id = connection.execute(
        sa.insert(rotation).values(begun).returning(rotation.c.id)
    ).scalar_one()
    places = {"first_id": first, "backup_id": next(iter(behind), None)}
    connection.execute(sa.insert(week).values(rotation_id=rotation_id, number=1, **places))


def _out_of_the_rota() -> None:
    """The first week of each programme's rota, as a fixed duty."""
    connection = op.get_bind()
    connection.execute(sa.update(person).where(person.c.manager).values(duty="manager"))
    weeks = sa.select(week.c.first_id, week.c.backup_id).where(week.c.number == 1)
    for first_id, backup_id in connection.execute(weeks).all():
        for duty, person_id in (("backup", backup_id), ("first", first_id)):
            connection.execute(sa.update(person).where(person.c.id == person_id).values(duty=duty))
