"""Add where a membership stands, and who pays from a source that stays unnamed."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    op.add_column(
        "members", sa.Column("status", sa.String(), server_default="active", nullable=False)
    )
    op.add_column("members", sa.Column("status_since", sa.Date(), nullable=True))
    op.add_column(
        "members",
        sa.Column("paid_unnamed", sa.Boolean(), server_default=sa.false(), nullable=False),
    )


def downgrade() -> None:
    op.drop_column("members", "paid_unnamed")
    op.drop_column("members", "status_since")
    op.drop_column("members", "status")
