"""Note single dates of a series of meetings that were moved or cancelled."""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"


def upgrade() -> None:
    op.add_column("appointments", sa.Column("changed_dates", sa.JSON(), nullable=True))


def downgrade() -> None:
    op.drop_column("appointments", "changed_dates")
