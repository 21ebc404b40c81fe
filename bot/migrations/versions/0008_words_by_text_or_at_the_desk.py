"""Whether people's words are texted to whoever has taken their thread."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older database one step further."""
    with op.batch_alter_table("programme", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("words_by_text", sa.Boolean(), server_default=sa.true(), nullable=False)
        )


def downgrade() -> None:
    """Take the step back."""
    with op.batch_alter_table("programme", schema=None) as batch_op:
        batch_op.drop_column("words_by_text")
