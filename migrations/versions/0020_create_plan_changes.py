"""Create plan changes; add suggested contributions, payment links and approval to plans."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    op.add_column("plans", sa.Column("suggested_minor", sa.BigInteger(), nullable=True))
    op.add_column("plans", sa.Column("payment_url", sa.String(), nullable=True))
    op.add_column("plans", sa.Column("approval", sa.String(), nullable=True))
    op.create_table(
        "plan_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("before", sa.String(), nullable=True),
        sa.Column("after", sa.String(), nullable=False),
        sa.Column("timing", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("effective", sa.Date(), nullable=True),
        sa.Column("extra_minor", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.String(), nullable=True),
        sa.Column("asked_by", sa.Integer(), nullable=True),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["members.id"],
            name=op.f("fk_plan_changes_member_id_members"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["asked_by"],
            ["persons.id"],
            name=op.f("fk_plan_changes_asked_by_persons"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_changes")),
        sa.UniqueConstraint("number", name=op.f("uq_plan_changes_number")),
    )
    op.create_index(op.f("ix_plan_changes_member_id"), "plan_changes", ["member_id"], unique=False)


def downgrade() -> None:
    op.drop_table("plan_changes")
    op.drop_column("plans", "approval")
    op.drop_column("plans", "payment_url")
    op.drop_column("plans", "suggested_minor")
