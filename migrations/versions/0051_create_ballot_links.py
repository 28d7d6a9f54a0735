"""Create the tables of mailed links to ballots, of tellers, and of papers entered once."""

import sqlalchemy as sa
from alembic import op

revision = "0051"
down_revision = "0050"


def upgrade() -> None:
    op.create_table(
        "ballot_links",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("voter_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["number"],
            ["proposals.number"],
            name=op.f("fk_ballot_links_number_proposals"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["persons.id"],
            name=op.f("fk_ballot_links_person_id_persons"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_ballot_links")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_ballot_links_number", "ballot_links", ["number"], unique=False)
    op.create_index("ix_ballot_links_person_id", "ballot_links", ["person_id"], unique=False)
    op.create_table(
        "tellers",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["number"],
            ["proposals.number"],
            name=op.f("fk_tellers_number_proposals"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["persons.id"],
            name=op.f("fk_tellers_person_id_persons"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("number", "person_id", name=op.f("pk_tellers")),
    )
    op.create_index("ix_tellers_person_id", "tellers", ["person_id"], unique=False)
    op.create_table(
        "paper_entries",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("voter_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("because", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["number"],
            ["proposals.number"],
            name=op.f("fk_paper_entries_number_proposals"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["persons.id"],
            name=op.f("fk_paper_entries_person_id_persons"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("number", "voter_id", name=op.f("pk_paper_entries")),
    )
    op.create_index("ix_paper_entries_person_id", "paper_entries", ["person_id"], unique=False)


def downgrade() -> None:
    op.drop_table("paper_entries")
    op.drop_table("tellers")
    op.drop_table("ballot_links")
