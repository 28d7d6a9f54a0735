"""What falls due: deadlines, reminders, the daily bundle. A due row becomes an inbox row."""

from sqlalchemy import JSON, Column, Integer, String, Table

from assistant.storage.schema import Instant, metadata

due = Table(
    "due",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String, nullable=False),
    Column("key", String, nullable=False, unique=True),
    Column("at", Instant, nullable=False, index=True),
    Column("room_id", String),  # the conversation it belongs to, if any
    Column("data", JSON, nullable=False),
)
