"""Note which address a link to a ballot was mailed to, so that a corrected one gets its own."""

import sqlalchemy as sa
from alembic import op

revision = "0057"
down_revision = "0056"


def upgrade() -> None:
    op.add_column("ballot_links", sa.Column("mailed_to", sa.String(), nullable=True))


def downgrade() -> None:
    op.drop_column("ballot_links", "mailed_to")
