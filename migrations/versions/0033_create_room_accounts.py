"""Share rooms by Matrix ID, and note when an appointment was last changed."""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"


def upgrade() -> None:
    op.create_table(
        "room_accounts",
        sa.Column("room_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["room_id"],
            ["rooms.id"],
            name=op.f("fk_room_accounts_room_id_rooms"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("room_id", "user_id", name=op.f("pk_room_accounts")),
    )
    op.create_index(op.f("ix_room_accounts_user_id"), "room_accounts", ["user_id"], unique=False)
    op.add_column("appointments", sa.Column("changed_at", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    op.drop_column("appointments", "changed_at")
    op.drop_index(op.f("ix_room_accounts_user_id"), table_name="room_accounts")
    op.drop_table("room_accounts")
