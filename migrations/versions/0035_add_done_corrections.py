"""Add when a circle has seen to what was said to be wrong."""

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"


def upgrade() -> None:
    op.add_column("corrections", sa.Column("done_at", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    op.drop_column("corrections", "done_at")
