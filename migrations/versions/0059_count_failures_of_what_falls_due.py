"""Count how often what falls due has failed; let links and papers of old votes be forgotten."""

import time

import sqlalchemy as sa
from alembic import op

revision = "0059"
down_revision = "0058"

NINETY_DAYS = 90 * 24 * 3600 * 1000


def upgrade() -> None:
    op.add_column(
        "due", sa.Column("failures", sa.Integer(), server_default=sa.text("0"), nullable=False)
    )
    # What ended before votes put such a row at their end waits for none otherwise.
    sweeps = sa.text(
        "INSERT OR IGNORE INTO due (kind, key, at, data) SELECT 'vote-sweep',"
        " 'vote-sweep:' || number, coalesce(declared_at, :now) + :kept,"
        " json_object('proposal', number) FROM proposals WHERE stage IN ('declared', 'withdrawn')"
    )
    op.execute(sweeps.bindparams(now=round(time.time() * 1000), kept=NINETY_DAYS))


def downgrade() -> None:
    op.drop_column("due", "failures")
