"""Note who of a roll left before the close, and which results a gap may lack ballots of."""

import sqlalchemy as sa
from alembic import op

revision = "0053"
down_revision = "0052"


def upgrade() -> None:
    op.add_column("roll", sa.Column("left_at", sa.BigInteger(), nullable=True))
    op.add_column("proposals", sa.Column("incomplete", sa.Boolean(), nullable=True))


def downgrade() -> None:
    op.drop_column("proposals", "incomplete")
    op.drop_column("roll", "left_at")
