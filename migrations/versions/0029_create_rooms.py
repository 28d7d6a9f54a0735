"""Create rooms, and when their people mean to meet."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"


def upgrade() -> None:
    _create_rooms()
    _create_room_people()
    _create_appointments()
    _create_appointment_people()


def downgrade() -> None:
    op.drop_table("appointment_people")
    op.drop_table("appointments")
    op.drop_table("room_people")
    op.drop_table("rooms")


def _create_rooms() -> None:
    op.create_table(
        "rooms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("owner_room", sa.String(), nullable=True),
        sa.Column("back_end", sa.String(), nullable=False),
        sa.Column("settings", sa.JSON(), nullable=False),
        sa.Column("matrix_room_id", sa.String(), nullable=True),
        sa.Column("alias", sa.String(), nullable=True),
        sa.Column("made_by", sa.Integer(), nullable=True),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("deleted_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "(member_id IS NULL) <> (owner_room IS NULL)", name=op.f("ck_rooms_one_owner")
        ),
        sa.ForeignKeyConstraint(
            ["made_by"], ["persons.id"], name=op.f("fk_rooms_made_by_persons"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["members.id"],
            name=op.f("fk_rooms_member_id_members"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rooms")),
        sa.UniqueConstraint("matrix_room_id", name=op.f("uq_rooms_matrix_room_id")),
        sa.UniqueConstraint("slug", name=op.f("uq_rooms_slug")),
    )
    op.create_index(op.f("ix_rooms_member_id"), "rooms", ["member_id"], unique=False)
    op.create_index(op.f("ix_rooms_owner_room"), "rooms", ["owner_room"], unique=False)


def _create_room_people() -> None:
    op.create_table(
        "room_people",
        sa.Column("room_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["persons.id"],
            name=op.f("fk_room_people_person_id_persons"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["room_id"], ["rooms.id"], name=op.f("fk_room_people_room_id_rooms"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("room_id", "person_id", name=op.f("pk_room_people")),
    )
    op.create_index(op.f("ix_room_people_person_id"), "room_people", ["person_id"], unique=False)


def _create_appointments() -> None:
    op.create_table(
        "appointments",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("room_id", sa.Integer(), nullable=False),
        sa.Column("starts", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("rule", sa.String(), nullable=True),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=True),
        sa.Column("cancelled_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["made_by"],
            ["persons.id"],
            name=op.f("fk_appointments_made_by_persons"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["number"], ["numbers.number"], name=op.f("fk_appointments_number_numbers")
        ),
        sa.ForeignKeyConstraint(
            ["room_id"],
            ["rooms.id"],
            name=op.f("fk_appointments_room_id_rooms"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_appointments")),
        sa.UniqueConstraint("uid", name=op.f("uq_appointments_uid")),
    )
    op.create_index(op.f("ix_appointments_room_id"), "appointments", ["room_id"], unique=False)


def _create_appointment_people() -> None:
    op.create_table(
        "appointment_people",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["number"],
            ["appointments.number"],
            name=op.f("fk_appointment_people_number_appointments"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["persons.id"],
            name=op.f("fk_appointment_people_person_id_persons"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("number", "person_id", name=op.f("pk_appointment_people")),
    )
    op.create_index(
        op.f("ix_appointment_people_person_id"), "appointment_people", ["person_id"], unique=False
    )
