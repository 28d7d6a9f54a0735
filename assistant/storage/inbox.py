"""Everything that came in and is, or was, to be handled once."""

from sqlalchemy import JSON, BigInteger, Boolean, Column, Index, Integer, String, Table

from assistant.storage.schema import Instant, metadata

inbox = Table(
    "inbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("event_id", String, nullable=False, unique=True),  # of Matrix, or one of ours: `due:7`
    Column("room_id", String),
    Column("sender", String, nullable=False),
    Column("type", String, nullable=False),
    Column("sent_at", Instant, nullable=False),  # origin_server_ts
    Column("received_at", Instant, nullable=False),
    # Order within the room: sync number * 10**9, up for a timeline, down for a gap's pages.
    Column("position", BigInteger, nullable=False),
    Column("event", JSON),  # raw, ciphertext included; wiped when done
    Column("state", String, nullable=False),  # new, waiting (for a key), done, refused, dropped
    Column("session_id", String, index=True),  # of Megolm, while waiting for its key
    Column("hinted", Boolean, nullable=False, default=False),
    Column("done_at", Instant),
    Index("ix_inbox_open", "state", "room_id", "position"),
)
