"""What members pay."""

from sqlalchemy import (
    BigInteger,
    Column,
    Date,
    ForeignKey,
    Integer,
    String,
    Table,
    UniqueConstraint,
)

from assistant.storage.schema import metadata

contributions = Table(
    "contributions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("member_id", ForeignKey("members.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("source", String, nullable=False),
    Column("source_key", String, nullable=False),
    Column("amount_minor", BigInteger, nullable=False),
    Column("currency", String, nullable=False),
    Column("interval", String, nullable=False),
    Column("status", String, nullable=False),
    Column("next_charge", Date),
    UniqueConstraint("source", "source_key"),
)
