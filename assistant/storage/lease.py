"""Who may write: one instance at a time, by the database's own clock."""

from sqlalchemy import BigInteger, Column, Integer, String, Table

from assistant.storage.schema import metadata

lease = Table(
    "lease",
    metadata,
    Column("id", Integer, primary_key=True),  # always 1
    Column("holder", String, nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("expires_at", BigInteger, nullable=False),  # seconds since the epoch, database's clock
)
