"""Create where each conversation stands, and what can be undone."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
        "conversations",
        sa.Column("room_id", sa.String(), nullable=False),
        sa.Column("user_id", sa.String(), nullable=False),
        sa.Column("dialogue", sa.JSON(), nullable=True),
        sa.Column("dialogue_expires_at", sa.BigInteger(), nullable=True),
        sa.Column("last_command", sa.JSON(), nullable=True),
        sa.Column("last_refusal", sa.JSON(), nullable=True),
        sa.Column("more", sa.JSON(), nullable=True),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("room_id", "user_id", name=op.f("pk_conversations")),
    )
    op.create_table(
        "undos",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.String(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_undos")),
    )
    op.create_index(op.f("ix_undos_event_id"), "undos", ["event_id"], unique=False)
    op.create_index(op.f("ix_undos_user_id"), "undos", ["user_id"], unique=False)


def downgrade() -> None:
    op.drop_table("undos")
    op.drop_table("conversations")
