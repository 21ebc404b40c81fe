"""What was read in a text, for the demo's inspector."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older database one step further."""
    with op.batch_alter_table("demo_thought", schema=None) as batch_op:
        batch_op.add_column(sa.Column("understood", sa.String(), nullable=False, server_default=""))


def downgrade() -> None:
    """Take the step back."""
    with op.batch_alter_table("demo_thought", schema=None) as batch_op:
        batch_op.drop_column("understood")
