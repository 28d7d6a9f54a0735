"""Forget the instants waited for that were kept as words: closed votes name theirs again."""

from alembic import op

revision = "0060"
down_revision = "0059"


def upgrade() -> None:
    op.execute("UPDATE checkpoint SET awaited = NULL WHERE typeof(awaited) = 'text'")


def downgrade() -> None:
    pass
