"""Services that have changed or gone: an older row stays for those who were sent there."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older database one step further."""
    with op.batch_alter_table("service", schema=None) as batch_op:
        batch_op.add_column(sa.Column("gone_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(
            sa.Column(
                "replaced_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
            )
        )


def downgrade() -> None:
    """Take the step back."""
    with op.batch_alter_table("service", schema=None) as batch_op:
        batch_op.drop_column("replaced_by")
        batch_op.drop_column("gone_at")
