"""Circles and the people in them."""

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Integer, String, Table

from assistant.storage.schema import metadata

circles = Table(
    "circles",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("slug", String, nullable=False, unique=True),
    Column("names", JSON, nullable=False),  # by language
    Column("remits", JSON, nullable=False),  # by language
    Column("lead_id", ForeignKey("persons.id", ondelete="SET NULL")),
    Column("room_id", String, unique=True),
    Column("permissions", JSON, nullable=False),  # sorted list of Permission
    Column("is_default", Boolean, nullable=False, default=False),
    Column("position", Integer, nullable=False, default=0),
)

circle_people = Table(
    "circle_people",
    metadata,
    Column("circle_id", ForeignKey("circles.id", ondelete="CASCADE"), primary_key=True),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True, index=True),
)
