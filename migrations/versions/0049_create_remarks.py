"""Create the tables of rounds of consent: remarks, opinions on objections, agreements."""

import sqlalchemy as sa
from alembic import op

revision = "0049"
down_revision = "0048"


def upgrade() -> None:
    op.create_table(
        "remarks",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("event_id", sa.String(), nullable=True),
        sa.Column("said_at", sa.BigInteger(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered_by", sa.Integer(), nullable=True),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("shared_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["answered_by"],
            ["persons.id"],
            name=op.f("fk_remarks_answered_by_persons"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["number"],
            ["proposals.number"],
            name=op.f("fk_remarks_number_proposals"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["persons.id"],
            name=op.f("fk_remarks_person_id_persons"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("number", "place", name=op.f("pk_remarks")),
    )
    for column in ("answered_by", "event_id", "person_id"):
        op.create_index(op.f(f"ix_remarks_{column}"), "remarks", [column], unique=False)
    op.create_table(
        "opinions",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("voter_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("stands", sa.Boolean(), nullable=True),
        sa.Column("because", sa.Text(), nullable=True),
        sa.Column("said_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["number", "place"],
            ["objections.number", "objections.place"],
            name=op.f("fk_opinions_number_objections"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["persons.id"],
            name=op.f("fk_opinions_person_id_persons"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("number", "place", "voter_id", name=op.f("pk_opinions")),
    )
    op.create_index(op.f("ix_opinions_person_id"), "opinions", ["person_id"], unique=False)
    op.create_table(
        "agreements",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("criteria", sa.Text(), nullable=True),
        sa.Column("tabled", sa.Text(), nullable=True),
        sa.Column("reviewed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["number"],
            ["proposals.number"],
            name=op.f("fk_agreements_number_proposals"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_agreements")),
    )
    op.create_table(
        "agreement_people",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["number"],
            ["agreements.number"],
            name=op.f("fk_agreement_people_number_agreements"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["persons.id"],
            name=op.f("fk_agreement_people_person_id_persons"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("number", "person_id", name=op.f("pk_agreement_people")),
    )
    op.create_index(
        op.f("ix_agreement_people_person_id"), "agreement_people", ["person_id"], unique=False
    )


def downgrade() -> None:
    op.drop_table("agreement_people")
    op.drop_table("agreements")
    op.drop_table("opinions")
    op.drop_table("remarks")
