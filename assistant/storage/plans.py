"""Plans, every version of them."""

from sqlalchemy import JSON, BigInteger, Column, Integer, String, Table

from assistant.storage.schema import Instant, metadata

plans = Table(
    "plans",
    metadata,
    Column("level", String, primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("names", JSON, nullable=False),  # by language
    Column("price_minor", BigInteger),  # None: by quote
    Column("currency", String),
    Column("interval", String, nullable=False),
    Column("limits", JSON, nullable=False),  # [{"name", "value", "hard"}]
    Column("position", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("ended_at", Instant),  # a level that the newest file no longer has
)
