"""How far the sync has come, and the gaps that it left."""

from sqlalchemy import Boolean, Column, Integer, String, Table

from assistant.storage.schema import Instant, metadata

checkpoint = Table(
    "checkpoint",
    metadata,
    Column("id", Integer, primary_key=True),  # always 1
    Column("next_batch", String),
    Column("number", Integer, nullable=False),  # of syncs committed
    Column(
        "drained", Boolean, nullable=False, default=True
    ),  # the last sync had room for more to-device messages
    Column("at", Instant),
)

gaps = Table(
    "gaps",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("room_id", String, nullable=False, index=True),
    Column("start", String, nullable=False),  # where to go on reading backwards
    Column("until", String),  # the token before the gap; None for a room just joined
    Column("position", Integer, nullable=False),  # next position to give, counting down
)
