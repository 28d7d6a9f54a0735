"""Note whom we could not put out of a circle's room, and when we try again."""

import sqlalchemy as sa
from alembic import op

revision = "0058"
down_revision = "0057"


def upgrade() -> None:
    op.add_column(
        "circle_removals",
        sa.Column("refused", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.add_column("circle_removals", sa.Column("again_at", sa.BigInteger(), nullable=True))
    # Which of them were tried to an end is not known: they are tried once more.
    op.execute("UPDATE circle_removals SET again_at = 0 WHERE NOT done")


def downgrade() -> None:
    op.drop_column("circle_removals", "again_at")
    op.drop_column("circle_removals", "refused")
