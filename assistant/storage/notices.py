"""Unsolicited messages: what was sent today, what waits for the morning, what is muted."""

from sqlalchemy import JSON, Column, ForeignKey, Integer, String, Table

from assistant.storage.schema import Instant, metadata

notices = Table(
    "notices",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", String, nullable=False),  # what `mute` mutes
    Column("key", String, nullable=False, unique=True),  # the same notice once
    Column("reply", JSON),  # {"message", "fields"}; wiped once sent
    Column("created_at", Instant, nullable=False),
    Column("sent_at", Instant),
)

mutes = Table(
    "mutes",
    metadata,
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", String, primary_key=True),
)
