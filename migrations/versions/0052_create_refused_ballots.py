"""Create the table that counts refused ballots by reason."""

import sqlalchemy as sa
from alembic import op

revision = "0052"
down_revision = "0051"


def upgrade() -> None:
    op.create_table(
        "refused_ballots",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["number"],
            ["proposals.number"],
            name=op.f("fk_refused_ballots_number_proposals"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("number", "version", "why", name=op.f("pk_refused_ballots")),
    )


def downgrade() -> None:
    op.drop_table("refused_ballots")
