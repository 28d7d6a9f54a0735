"""Create Matrix rooms and who is in them."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.create_table(
        "matrix_rooms",
        sa.Column("room_id", sa.String(), nullable=False),
        sa.Column("membership", sa.String(), nullable=False),
        sa.Column("encryption", sa.JSON(), nullable=True),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("inviter", sa.String(), nullable=True),
        sa.Column("is_direct", sa.Boolean(), nullable=False),
        sa.Column("direct_with", sa.String(), nullable=True),
        sa.Column("errand_key", sa.String(), nullable=True),
        sa.Column("history_visibility", sa.String(), nullable=True),
        sa.Column("joined_at", sa.BigInteger(), nullable=True),
        sa.Column("locale", sa.String(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("room_id", name=op.f("pk_matrix_rooms")),
        sa.UniqueConstraint("errand_key", name=op.f("uq_matrix_rooms_errand_key")),
    )
    op.create_index(
        op.f("ix_matrix_rooms_direct_with"), "matrix_rooms", ["direct_with"], unique=False
    )
    op.create_table(
        "matrix_room_people",
        sa.Column("room_id", sa.String(), nullable=False),
        sa.Column("user_id", sa.String(), nullable=False),
        sa.Column("membership", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["room_id"],
            ["matrix_rooms.room_id"],
            name=op.f("fk_matrix_room_people_room_id_matrix_rooms"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("room_id", "user_id", name=op.f("pk_matrix_room_people")),
    )
    op.create_index(
        op.f("ix_matrix_room_people_user_id"), "matrix_room_people", ["user_id"], unique=False
    )


def downgrade() -> None:
    op.drop_table("matrix_room_people")
    op.drop_table("matrix_rooms")
