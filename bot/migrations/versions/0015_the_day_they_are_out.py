"""The day somebody is out: nothing is texted before."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older database one step further."""
    with op.batch_alter_table("person") as person:
        person.add_column(sa.Column("release_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Take the step back."""
    with op.batch_alter_table("person") as person:
        person.drop_column("release_at")
