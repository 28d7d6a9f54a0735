"""Create duty_spells: who people of a circle have said is on duty, and when."""

import sqlalchemy as sa
from alembic import op

revision = "0055"
down_revision = "0054"


def upgrade() -> None:
    op.create_table(
        "duty_spells",
        sa.Column("circle_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["circle_id"],
            ["circles.id"],
            name=op.f("fk_duty_spells_circle_id_circles"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["persons.id"],
            name=op.f("fk_duty_spells_person_id_persons"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("circle_id", "position", name=op.f("pk_duty_spells")),
    )
    op.create_index(op.f("ix_duty_spells_person_id"), "duty_spells", ["person_id"])


def downgrade() -> None:
    op.drop_table("duty_spells")
