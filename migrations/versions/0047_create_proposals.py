"""Create the tables of proposals: their wordings, authors, rolls and ballots."""

import sqlalchemy as sa
from alembic import op

revision = "0047"
down_revision = "0046"


def upgrade() -> None:
    op.create_table(
        "proposals",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind_id", sa.Integer(), nullable=False),
        sa.Column("circle_id", sa.Integer(), nullable=True),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("phase", sa.String(), nullable=True),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("follows", sa.Integer(), nullable=True),
        sa.Column("second_call", sa.Boolean(), nullable=False),
        sa.Column("facilitator_id", sa.Integer(), nullable=True),
        sa.Column("drafted_at", sa.BigInteger(), nullable=False),
        sa.Column("announced_at", sa.BigInteger(), nullable=True),
        sa.Column("opens_at", sa.BigInteger(), nullable=True),
        sa.Column("closes_at", sa.BigInteger(), nullable=True),
        sa.Column("declared_at", sa.BigInteger(), nullable=True),
        sa.Column("review_at", sa.BigInteger(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("eligible", sa.Integer(), nullable=True),
        sa.Column("roll_hash", sa.String(), nullable=True),
        sa.Column("salt", sa.String(), nullable=True),
        sa.Column("seed", sa.String(), nullable=True),
        sa.Column("start_hash", sa.String(), nullable=True),
        sa.Column("root", sa.String(), nullable=True),
        sa.Column("card", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"],
            ["persons.id"],
            name=op.f("fk_proposals_author_id_persons"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["circle_id"], ["circles.id"], name=op.f("fk_proposals_circle_id_circles")
        ),
        sa.ForeignKeyConstraint(
            ["facilitator_id"],
            ["persons.id"],
            name=op.f("fk_proposals_facilitator_id_persons"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["follows"],
            ["proposals.number"],
            name=op.f("fk_proposals_follows_proposals"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(["kind_id"], ["kinds.id"], name=op.f("fk_proposals_kind_id_kinds")),
        sa.ForeignKeyConstraint(
            ["number"], ["numbers.number"], name=op.f("fk_proposals_number_numbers")
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_proposals")),
    )
    op.create_index(op.f("ix_proposals_author_id"), "proposals", ["author_id"], unique=False)
    op.create_index("ix_proposals_circle_id", "proposals", ["circle_id"], unique=False)
    op.create_index(
        op.f("ix_proposals_facilitator_id"), "proposals", ["facilitator_id"], unique=False
    )
    op.create_index("ix_proposals_follows", "proposals", ["follows"], unique=False)
    op.create_index("ix_proposals_kind_id", "proposals", ["kind_id"], unique=False)
    op.create_index("ix_proposals_stage", "proposals", ["stage", "number"], unique=False)
    op.create_table(
        "wordings",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("options", sa.JSON(), nullable=False),
        sa.Column("locale", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["number"],
            ["proposals.number"],
            name=op.f("fk_wordings_number_proposals"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("number", "version", name=op.f("pk_wordings")),
    )
    op.create_table(
        "proposal_authors",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["number"],
            ["proposals.number"],
            name=op.f("fk_proposal_authors_number_proposals"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["persons.id"],
            name=op.f("fk_proposal_authors_person_id_persons"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("number", "person_id", name=op.f("pk_proposal_authors")),
    )
    op.create_index(
        op.f("ix_proposal_authors_person_id"), "proposal_authors", ["person_id"], unique=False
    )
    op.create_table(
        "roll",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("voter_id", sa.Integer(), nullable=False),
        sa.Column("classes", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["number"],
            ["proposals.number"],
            name=op.f("fk_roll_number_proposals"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("number", "voter_id", name=op.f("pk_roll")),
    )
    op.create_index("ix_roll_voter_id", "roll", ["voter_id"], unique=False)
    op.create_table(
        "ballots",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("voter_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("surface", sa.String(), nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=False),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("because", sa.Text(), nullable=True),
        sa.Column("previous", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["number"],
            ["proposals.number"],
            name=op.f("fk_ballots_number_proposals"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["persons.id"],
            name=op.f("fk_ballots_person_id_persons"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("number", "position", name=op.f("pk_ballots")),
    )
    op.create_index("ix_ballots_number_voter_id", "ballots", ["number", "voter_id"], unique=False)
    op.create_index(op.f("ix_ballots_person_id"), "ballots", ["person_id"], unique=False)
    op.create_index("uq_ballots_number_ref", "ballots", ["number", "ref"], unique=True)
    op.create_table(
        "secret_ballots",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("slot", sa.String(), nullable=False),
        sa.Column("tracker", sa.String(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("classes", sa.JSON(), nullable=False),
        sa.Column("earlier", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["number"],
            ["proposals.number"],
            name=op.f("fk_secret_ballots_number_proposals"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("number", "slot", name=op.f("pk_secret_ballots")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    for table in (
        "secret_ballots",
        "ballots",
        "roll",
        "proposal_authors",
        "wordings",
        "proposals",
    ):
        op.drop_table(table)
