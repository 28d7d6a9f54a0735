"""Create tickets: what members ask of circles, what was said, and what was done."""

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"

ACTIVE = sa.text("state in ('new', 'open', 'waiting')")


def upgrade() -> None:
    _create_tickets()
    _create_ticket_files()
    _create_ticket_messages()
    _create_ticket_steps()
    _create_ticket_tags()
    _create_ticket_links()
    _create_ticket_ratings()


def downgrade() -> None:
    op.drop_table("ticket_ratings")
    op.drop_table("ticket_links")
    op.drop_table("ticket_tags")
    op.drop_table("ticket_steps")
    op.drop_table("ticket_messages")
    op.drop_table("ticket_files")
    op.drop_table("tickets")


def _create_tickets() -> None:
    op.create_table(
        "tickets",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("circle_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("user_id", sa.String(), nullable=True),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("sight", sa.String(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("waiting_since", sa.BigInteger(), nullable=True),
        sa.Column("wake_at", sa.BigInteger(), nullable=True),
        sa.Column("resolved_at", sa.BigInteger(), nullable=True),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("merged_into", sa.Integer(), nullable=True),
        sa.Column("follows", sa.Integer(), nullable=True),
        sa.Column("reopened", sa.Integer(), nullable=False),
        sa.Column("nudged", sa.Integer(), nullable=False),
        sa.Column("escalated", sa.Integer(), nullable=False),
        sa.Column("spent", sa.BigInteger(), nullable=False),
        sa.Column("running_since", sa.BigInteger(), nullable=True),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("thread", sa.String(), nullable=True),
        sa.Column("card", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["circle_id"], ["circles.id"], name=op.f("fk_tickets_circle_id_circles")
        ),
        sa.ForeignKeyConstraint(
            ["follows"],
            ["tickets.number"],
            name=op.f("fk_tickets_follows_tickets"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["members.id"],
            name=op.f("fk_tickets_member_id_members"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["merged_into"],
            ["tickets.number"],
            name=op.f("fk_tickets_merged_into_tickets"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["number"], ["numbers.number"], name=op.f("fk_tickets_number_numbers")
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"],
            ["persons.id"],
            name=op.f("fk_tickets_owner_id_persons"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["persons.id"],
            name=op.f("fk_tickets_person_id_persons"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_tickets")),
    )
    op.create_index(
        "ix_tickets_circle_state", "tickets", ["circle_id", "state", "resolved_at"], unique=False
    )
    op.create_index("ix_tickets_follows", "tickets", ["follows"], unique=False)
    op.create_index(op.f("ix_tickets_member_id"), "tickets", ["member_id"], unique=False)
    op.create_index("ix_tickets_merged_into", "tickets", ["merged_into"], unique=False)
    op.create_index(op.f("ix_tickets_owner_id"), "tickets", ["owner_id"], unique=False)
    op.create_index(op.f("ix_tickets_person_id"), "tickets", ["person_id"], unique=False)
    op.create_index(
        "ix_tickets_queue",
        "tickets",
        ["circle_id", "priority", "due_at"],
        unique=False,
        sqlite_where=ACTIVE,
        postgresql_where=ACTIVE,
    )


def _create_ticket_files() -> None:
    op.create_table(
        "ticket_files",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("mimetype", sa.String(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=True),
        sa.Column("url", sa.String(), nullable=True),
        sa.Column("secrets", sa.JSON(), nullable=True),
        sa.Column("info", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["number"],
            ["tickets.number"],
            name=op.f("fk_ticket_files_number_tickets"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket_files")),
    )
    op.create_index(op.f("ix_ticket_files_number"), "ticket_files", ["number"], unique=False)


def _create_ticket_messages() -> None:
    op.create_table(
        "ticket_messages",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("said", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=True),
        sa.Column("copy", sa.String(), nullable=True),
        sa.Column("file_id", sa.Integer(), nullable=True),
        sa.Column("edited_at", sa.BigInteger(), nullable=True),
        sa.Column("redacted_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["author_id"],
            ["persons.id"],
            name=op.f("fk_ticket_messages_author_id_persons"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["file_id"],
            ["ticket_files.id"],
            name=op.f("fk_ticket_messages_file_id_ticket_files"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["number"],
            ["tickets.number"],
            name=op.f("fk_ticket_messages_number_tickets"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket_messages")),
        sa.UniqueConstraint("copy", name=op.f("uq_ticket_messages_copy")),
    )
    op.create_index(
        op.f("ix_ticket_messages_author_id"), "ticket_messages", ["author_id"], unique=False
    )
    op.create_index(
        op.f("ix_ticket_messages_event_id"), "ticket_messages", ["event_id"], unique=False
    )
    op.create_index(op.f("ix_ticket_messages_number"), "ticket_messages", ["number"], unique=False)


def _create_ticket_steps() -> None:
    op.create_table(
        "ticket_steps",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["number"],
            ["tickets.number"],
            name=op.f("fk_ticket_steps_number_tickets"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["persons.id"],
            name=op.f("fk_ticket_steps_person_id_persons"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket_steps")),
    )
    op.create_index(op.f("ix_ticket_steps_number"), "ticket_steps", ["number"], unique=False)
    op.create_index(op.f("ix_ticket_steps_person_id"), "ticket_steps", ["person_id"], unique=False)


def _create_ticket_tags() -> None:
    op.create_table(
        "ticket_tags",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("tag", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["number"],
            ["tickets.number"],
            name=op.f("fk_ticket_tags_number_tickets"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("number", "tag", name=op.f("pk_ticket_tags")),
    )
    op.create_index(op.f("ix_ticket_tags_tag"), "ticket_tags", ["tag"], unique=False)


def _create_ticket_links() -> None:
    op.create_table(
        "ticket_links",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("other", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["number"],
            ["tickets.number"],
            name=op.f("fk_ticket_links_number_tickets"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["other"],
            ["tickets.number"],
            name=op.f("fk_ticket_links_other_tickets"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("number", "other", name=op.f("pk_ticket_links")),
    )
    op.create_index("ix_ticket_links_other", "ticket_links", ["other"], unique=False)


def _create_ticket_ratings() -> None:
    op.create_table(
        "ticket_ratings",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("reopened", sa.Integer(), nullable=False),
        sa.Column("stars", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["number"],
            ["tickets.number"],
            name=op.f("fk_ticket_ratings_number_tickets"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("number", "reopened", name=op.f("pk_ticket_ratings")),
    )
