"""Memberships of the co-op."""

from sqlalchemy import JSON, Column, Date, ForeignKey, Integer, String, Table

from assistant.storage.schema import Instant, metadata

members = Table(
    "members",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", String, nullable=False, unique=True),
    Column("kind", String, nullable=False),
    Column("name", String, nullable=False),
    Column("classes", JSON, nullable=False),  # sorted list of MemberClass
    Column("plan", String),  # a plan's level
    Column("since", Date),
    Column("created_at", Instant, nullable=False),
)

memberships = Table(
    "memberships",
    metadata,
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True),
    Column("member_id", ForeignKey("members.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("role", String, nullable=False),
)
