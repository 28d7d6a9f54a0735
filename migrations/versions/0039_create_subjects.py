"""Create subjects: what messages are about."""

import sqlalchemy as sa
from alembic import op

revision = "0039"
down_revision = "0038"


def upgrade() -> None:
    op.create_table(
        "subjects",
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("noun", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_subjects")),
    )
    op.create_index(op.f("ix_subjects_number"), "subjects", ["number"], unique=False)


def downgrade() -> None:
    op.drop_table("subjects")
