"""Who changed what, when; never what anybody wrote."""

from sqlalchemy import JSON, Column, ForeignKey, Integer, String, Table

from assistant.storage.schema import Instant, metadata

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Instant, nullable=False, index=True),
    Column("actor", String, nullable=False),  # a Matrix ID, or "operator"
    Column("person_id", ForeignKey("persons.id", ondelete="SET NULL")),
    Column("action", String, nullable=False),  # a command's message id, or "members-import", …
    Column("subject", String, nullable=False, default=""),
    Column("data", JSON, nullable=False),
)
