"""Keep when a sync was asked for, and up to where the keys of secret ballots are destroyed."""

import sqlalchemy as sa
from alembic import op

revision = "0045"
down_revision = "0044"


def upgrade() -> None:
    op.add_column("checkpoint", sa.Column("begun_at", sa.BigInteger(), nullable=True))
    op.add_column("checkpoint", sa.Column("awaited", sa.BigInteger(), nullable=True))
    op.create_table(
        "megolm_floors",
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("floor", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("session_id", name=op.f("pk_megolm_floors")),
    )


def downgrade() -> None:
    op.drop_table("megolm_floors")
    op.drop_column("checkpoint", "awaited")
    op.drop_column("checkpoint", "begun_at")
