"""People and their Matrix IDs."""

from sqlalchemy import Column, ForeignKey, Integer, String, Table

from assistant.storage.schema import Instant, metadata

persons = Table(
    "persons",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String, nullable=False),
    Column("email", String, index=True),  # casefolded
    Column("locale", String),
    Column("timezone", String),
    Column("created_at", Instant, nullable=False),
)

matrix_ids = Table(
    "matrix_ids",
    metadata,
    Column("user_id", String, primary_key=True),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("linked_at", Instant, nullable=False),
    Column("via", String, nullable=False),  # code, email, import
)

strangers = Table(
    # what is remembered of somebody who is linked to nobody: a language, and how often answered
    "strangers",
    metadata,
    Column("user_id", String, primary_key=True),
    Column("locale", String),
    Column("answered", Integer, nullable=False, default=0),
    Column("answered_at", Instant),
)
