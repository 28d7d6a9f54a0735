"""Create the table of objections to proposals under consent."""

import sqlalchemy as sa
from alembic import op

revision = "0048"
down_revision = "0047"


def upgrade() -> None:
    op.create_table(
        "objections",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("voter_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("ballot", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("raised_at", sa.BigInteger(), nullable=False),
        sa.Column("settled_at", sa.BigInteger(), nullable=True),
        sa.Column("finding", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["number"],
            ["proposals.number"],
            name=op.f("fk_objections_number_proposals"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["persons.id"],
            name=op.f("fk_objections_person_id_persons"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("number", "place", name=op.f("pk_objections")),
    )
    op.create_index(op.f("ix_objections_person_id"), "objections", ["person_id"], unique=False)


def downgrade() -> None:
    op.drop_table("objections")
