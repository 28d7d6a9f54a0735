"""Matrix rooms that the assistant is in, and who else is: facts, written with the sync token."""

from sqlalchemy import JSON, Column, ForeignKey, Integer, String, Table

from assistant.storage.schema import Instant, metadata

matrix_rooms = Table(
    "matrix_rooms",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("membership", String, nullable=False),  # ours: invite, join, leave
    Column("encryption", JSON),  # content of m.room.encryption, or null; never goes back to null
    Column("name", String),
    Column("inviter", String),
    Column("direct_with", String, index=True),  # a Matrix ID, when this is their direct room
    Column("errand_key", String, unique=True),  # of our own creation_content
    Column("history_visibility", String),
    Column("joined_at", Instant),
    Column("locale", String),
    Column("version", Integer, nullable=False, default=0),  # grows with each change of its people
)

matrix_room_people = Table(
    "matrix_room_people",
    metadata,
    Column("room_id", ForeignKey("matrix_rooms.room_id", ondelete="CASCADE"), primary_key=True),
    Column("user_id", String, primary_key=True, index=True),
    Column("membership", String, nullable=False),  # join, invite
)
