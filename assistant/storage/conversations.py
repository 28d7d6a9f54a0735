"""Where each conversation stands: the open dialogue, the last command, what `more` shows."""

from sqlalchemy import JSON, Boolean, Column, Integer, String, Table

from assistant.storage.schema import Instant, metadata

conversations = Table(
    "conversations",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("user_id", String, primary_key=True),
    Column("dialogue", JSON),  # {"command", "args", "asking", "question_txn", ...} or null
    Column("dialogue_expires_at", Instant),
    Column("last_command", JSON),  # for `again`: {"command", "args"}
    Column("last_refusal", JSON),  # for `why`: {"message", "fields"}
    Column("more", JSON),  # for `more`: the rest of a list
    Column("greeted", Boolean, nullable=False, default=False),
    Column("updated_at", Instant, nullable=False),
)

undos = Table(
    "undos",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("user_id", String, nullable=False, index=True),
    Column(
        "event_id", String, index=True
    ),  # of the command, or reaction, that is undone by taking it back
    Column("kind", String, nullable=False),
    Column("data", JSON, nullable=False),
    Column("until", Instant, nullable=False),
    Column("done_at", Instant),
)
