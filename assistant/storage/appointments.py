"""Appointments of rooms, and who is reminded of them."""

from sqlalchemy import Column, ForeignKey, Integer, String, Table

from assistant.storage.schema import Instant, metadata

appointments = Table(
    "appointments",
    metadata,
    Column("number", ForeignKey("numbers.number"), primary_key=True),
    Column("room_id", ForeignKey("rooms.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("starts", String, nullable=False),  # local time without offset, ISO 8601
    Column("zone", String, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("rule", String),  # RFC 5545
    Column("uid", String, nullable=False, unique=True),
    Column("sequence", Integer, nullable=False, default=0),
    Column("made_by", ForeignKey("persons.id", ondelete="SET NULL")),
    Column("cancelled_at", Instant),
)

appointment_people = Table(
    "appointment_people",
    metadata,
    Column("number", ForeignKey("appointments.number", ondelete="CASCADE"), primary_key=True),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True, index=True),
)
