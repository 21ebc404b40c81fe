<%!
def plain(code):
    """The code without the remarks that the generator puts around it."""
    lines = [line for line in code.splitlines() if not line.lstrip().startswith("# ###")]
    return "\n".join(lines).strip() or "pass"
%>"""${message}."""

import sqlalchemy as sa
from alembic import op

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older database one step further."""
    ${upgrades | plain}


def downgrade() -> None:
    """Take the step back."""
    ${downgrades | plain}
