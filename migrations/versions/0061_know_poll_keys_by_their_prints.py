"""Keep by what the key of a secret vote is known: one that was never committed is another."""

import sqlalchemy as sa
from alembic import op

revision = "0061"
down_revision = "0060"


def upgrade() -> None:
    op.add_column("proposals", sa.Column("key_print", sa.String(), nullable=True))


def downgrade() -> None:
    op.drop_column("proposals", "key_print")
