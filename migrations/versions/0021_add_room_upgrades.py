"""Add which room replaces which: what a tombstone and a room's making say."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    op.add_column("matrix_rooms", sa.Column("replaced_by", sa.String(), nullable=True))
    op.add_column("matrix_rooms", sa.Column("replaces", sa.String(), nullable=True))


def downgrade() -> None:
    op.drop_column("matrix_rooms", "replaces")
    op.drop_column("matrix_rooms", "replaced_by")
