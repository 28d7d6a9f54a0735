"""Create which room is the operators': it is nobody's direct room."""

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"


def upgrade() -> None:
    op.create_table(
        "operators_rooms",
        sa.Column("room_id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("room_id", name=op.f("pk_operators_rooms")),
    )


def downgrade() -> None:
    op.drop_table("operators_rooms")
