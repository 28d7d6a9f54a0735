"""Everything that is to leave, with a transaction id fixed before the first attempt."""

from sqlalchemy import JSON, BigInteger, Column, Index, Integer, String, Table

from assistant.storage.schema import Instant, metadata

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("txn_id", String, nullable=False, unique=True),
    Column("kind", String, nullable=False),  # message, reaction, redaction, errand
    Column("room_id", String),  # None until the direct room of `recipient` exists, and for errands
    Column(
        "recipient", String
    ),  # set: only for this person's direct room; checked again at sending
    Column("priority", Integer, nullable=False),
    Column("content", JSON),  # the Outgoing value; wiped once sent
    Column("created_at", Instant, nullable=False),
    Column("not_before", Instant),
    Column("attempted_at", Instant),  # set: may have reached the server
    Column("attempted_device", String),
    Column("state", String, nullable=False),  # new, sent, dead
    Column("event_id", String, index=True),  # once sent
    Column("sent_at", Instant),
    Column("error", String),  # why it is dead: an errcode, `audience`
    Column("answers", BigInteger),  # inbox row that it answers, for order and counting
    Index("ix_outbox_open", "state", "room_id", "id"),
)
