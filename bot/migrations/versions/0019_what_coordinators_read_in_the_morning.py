"""At which hour coordinators read what waits, and whether names stand in it."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older database one step further."""
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(sa.Column("morning_at", sa.Time(), nullable=True))
    with op.batch_alter_table("programme", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("names_in_morning", sa.Boolean(), server_default=sa.true(), nullable=False)
        )


def downgrade() -> None:
    """Take the step back."""
    with op.batch_alter_table("programme", schema=None) as batch_op:
        batch_op.drop_column("names_in_morning")
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_column("morning_at")
