"""Recordings of meetings, as their servers tell of them."""

from sqlalchemy import (
    JSON,
    Column,
    ForeignKey,
    Integer,
    String,
    Table,
    UniqueConstraint,
)

from assistant.storage.schema import Instant, metadata

recordings = Table(
    "recordings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("room_id", ForeignKey("rooms.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("meeting_id", ForeignKey("meetings.id", ondelete="SET NULL")),
    Column("server", String, nullable=False),
    Column("record_id", String, nullable=False),
    Column("state", String, nullable=False),
    Column("started_at", Instant, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("links", JSON, nullable=False),  # [[format, address]]
    Column("told_at", Instant),
    UniqueConstraint("server", "record_id"),
)
