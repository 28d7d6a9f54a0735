"""Note when votes are first counted, and which receipts of secret ballots were replaced."""

import sqlalchemy as sa
from alembic import op

revision = "0054"
down_revision = "0053"


def upgrade() -> None:
    op.add_column("proposals", sa.Column("counting_at", sa.BigInteger(), nullable=True))
    op.add_column("secret_ballots", sa.Column("receipts", sa.JSON(), nullable=True))
    # What is sealed by now must not be taken for lost: so far its errand alone said so.
    op.execute(
        "UPDATE proposals SET counting_at = closes_at WHERE stage = 'closed' AND EXISTS (SELECT 1"
        " FROM outbox WHERE txn_id ="
        " 'errand:seal-votes:' || proposals.number || ':' || proposals.version)"
    )


def downgrade() -> None:
    op.drop_column("secret_ballots", "receipts")
    op.drop_column("proposals", "counting_at")
