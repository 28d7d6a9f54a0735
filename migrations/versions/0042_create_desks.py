"""Create desks: how circles see to tickets, who of them does, and what they often say."""

import sqlalchemy as sa
from alembic import op

revision = "0042"
down_revision = "0041"


def upgrade() -> None:
    _create_confidants()
    _create_desks()
    _create_desk_people()
    _create_desk_texts()


def downgrade() -> None:
    op.drop_table("desk_texts")
    op.drop_table("desk_people")
    op.drop_table("desks")
    op.drop_table("confidants")


def _create_confidants() -> None:
    op.create_table(
        "confidants",
        sa.Column("circle_id", sa.Integer(), nullable=False),
        sa.Column("about", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["about"],
            ["circles.id"],
            name=op.f("fk_confidants_about_circles"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["circle_id"],
            ["circles.id"],
            name=op.f("fk_confidants_circle_id_circles"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("circle_id", name=op.f("pk_confidants")),
        sa.UniqueConstraint("about", name=op.f("uq_confidants_about")),
    )


def _create_desks() -> None:
    op.create_table(
        "desks",
        sa.Column("circle_id", sa.Integer(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("zone", sa.String(), nullable=True),
        sa.Column("weekly", sa.JSON(), nullable=True),
        sa.Column("ranges", sa.JSON(), nullable=False),
        sa.Column("yearly", sa.JSON(), nullable=False),
        sa.Column("service", sa.JSON(), nullable=False),
        sa.Column("turn", sa.String(), nullable=True),
        sa.Column("turns_since", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["circle_id"],
            ["circles.id"],
            name=op.f("fk_desks_circle_id_circles"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("circle_id", name=op.f("pk_desks")),
    )


def _create_desk_people() -> None:
    op.create_table(
        "desk_people",
        sa.Column("circle_id", sa.Integer(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("key", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["circle_id"],
            ["circles.id"],
            name=op.f("fk_desk_people_circle_id_circles"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["persons.id"],
            name=op.f("fk_desk_people_person_id_persons"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("circle_id", "part", "position", name=op.f("pk_desk_people")),
    )
    op.create_index(op.f("ix_desk_people_person_id"), "desk_people", ["person_id"], unique=False)


def _create_desk_texts() -> None:
    op.create_table(
        "desk_texts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("circle_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_key", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("question", sa.String(), nullable=True),
        sa.Column("text", sa.String(), nullable=True),
        sa.Column("filed", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(
            ["circle_id"],
            ["circles.id"],
            name=op.f("fk_desk_texts_circle_id_circles"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk_texts")),
        sa.UniqueConstraint(
            "circle_id", "kind", "name_key", "language", name=op.f("uq_desk_texts_circle_id")
        ),
    )
