"""Create which tickets were brought in, and which were thinned out."""

import sqlalchemy as sa
from alembic import op

revision = "0043"
down_revision = "0042"


def upgrade() -> None:
    _create_ticket_imports()
    _create_thinned_tickets()


def downgrade() -> None:
    op.drop_table("thinned_tickets")
    op.drop_table("ticket_imports")


def _create_ticket_imports() -> None:
    op.create_table(
        "ticket_imports",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["number"],
            ["tickets.number"],
            name=op.f("fk_ticket_imports_number_tickets"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_ticket_imports")),
    )
    op.create_index(op.f("ix_ticket_imports_number"), "ticket_imports", ["number"], unique=False)


def _create_thinned_tickets() -> None:
    op.create_table(
        "thinned_tickets",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["number"],
            ["tickets.number"],
            name=op.f("fk_thinned_tickets_number_tickets"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_thinned_tickets")),
    )
