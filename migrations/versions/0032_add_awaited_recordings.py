"""Add where a meeting is, who is in it, what it leaves, and recordings' numbers."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"


def upgrade() -> None:
    op.add_column(
        "meetings",
        sa.Column("back_end", sa.String(), server_default="bigbluebutton", nullable=False),
    )
    op.add_column(
        "meetings",
        sa.Column("awaits_recording", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    op.add_column("meetings", sa.Column("people", sa.Integer(), nullable=True))
    op.add_column(
        "recordings",
        sa.Column("back_end", sa.String(), server_default="bigbluebutton", nullable=False),
    )
    op.add_column("recordings", sa.Column("number", sa.Integer(), nullable=True))
    op.create_index(op.f("ix_recordings_number"), "recordings", ["number"], unique=True)


def downgrade() -> None:
    op.drop_index(op.f("ix_recordings_number"), table_name="recordings")
    op.drop_column("recordings", "number")
    op.drop_column("recordings", "back_end")
    op.drop_column("meetings", "people")
    op.drop_column("meetings", "awaits_recording")
    op.drop_column("meetings", "back_end")
