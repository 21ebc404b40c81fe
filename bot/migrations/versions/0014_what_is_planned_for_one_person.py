"""What is planned for one person is found by its index."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

WAITING = sa.text("state = 'waiting'")


def upgrade() -> None:
    """Bring an older database one step further."""
    with op.batch_alter_table("due", schema=None) as batch_op:
        batch_op.create_index(
            "ix_due_person",
            ["person_id"],
            unique=False,
            sqlite_where=WAITING,
            postgresql_where=WAITING,
        )


def downgrade() -> None:
    """Take the step back."""
    with op.batch_alter_table("due", schema=None) as batch_op:
        batch_op.drop_index("ix_due_person", sqlite_where=WAITING, postgresql_where=WAITING)
