"""Add the language that a conversation is held in while nothing has made it sure."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    op.add_column("conversations", sa.Column("guess", sa.String(), nullable=True))


def downgrade() -> None:
    op.drop_column("conversations", "guess")
