"""Appointments of rooms, and who is reminded of them."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    ForeignKey,
    Integer,
    Row,
    String,
    Table,
    insert,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.appointments import Appointment, ChangedDate
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
    Column(
        "changed_dates", JSON(none_as_null=True)
    ),  # null or a list of [recurs, starts or null, minutes]
    Column("uid", String, nullable=False, unique=True),
    Column("sequence", Integer, nullable=False, default=0),
    Column("made_by", ForeignKey("persons.id", ondelete="SET NULL")),
    Column("cancelled_at", Instant),
    Column("changed_at", Instant),  # when it was made, moved or cancelled
)

appointment_people = Table(
    "appointment_people",
    metadata,
    Column("number", ForeignKey("appointments.number", ondelete="CASCADE"), primary_key=True),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True, index=True),
)


class AppointmentRepository:
    """Keeps appointments; cancelled ones are seen by `get` only."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, appointment: Appointment, now: datetime) -> None:
        """Keep a new appointment, under a number that was taken for it."""
        values = _values(appointment) | {
            "number": appointment.number,
            "room_id": appointment.room_id,
            "uid": appointment.uid,
            "made_by": appointment.made_by,
        }
        await self._connection.execute(insert(appointments).values(**values, changed_at=now))

    async def save(self, appointment: Appointment, now: datetime) -> None:
        """Keep what may change of an appointment: when it is, how often, and whether it is."""
        await self._connection.execute(
            update(appointments)
            .where(appointments.c.number == appointment.number)
            .values(**_values(appointment), changed_at=now)
        )

    async def get(self, number: int) -> Appointment | None:
        """Return the appointment, cancelled or not, or None."""
        query = select(appointments).where(appointments.c.number == number)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _appointment(row)

    async def of_rooms(self, room_ids: Collection[int]) -> tuple[Appointment, ...]:
        """Return the appointments of these rooms, past ones too, by number."""
        query = (
            select(appointments)
            .where(appointments.c.room_id.in_(room_ids), appointments.c.cancelled_at.is_(None))
            .order_by(appointments.c.number)
        )
        return tuple(_appointment(row) for row in await self._connection.execute(query))

    async def cancelled(self, room_id: int, since: datetime) -> tuple[Appointment, ...]:
        """Return the room's appointments that were cancelled at or after a moment, by number."""
        query = (
            select(appointments)
            .where(appointments.c.room_id == room_id, appointments.c.cancelled_at >= since)
            .order_by(appointments.c.number)
        )
        return tuple(_appointment(row) for row in await self._connection.execute(query))

    async def of_invited(self, person_id: int) -> tuple[Appointment, ...]:
        """Return the appointments to which a person is invited, by number."""
        query = (
            select(appointments)
            .join(appointment_people, appointment_people.c.number == appointments.c.number)
            .where(
                appointment_people.c.person_id == person_id, appointments.c.cancelled_at.is_(None)
            )
            .order_by(appointments.c.number)
        )
        return tuple(_appointment(row) for row in await self._connection.execute(query))

    async def invite(self, number: int, person_id: int) -> None:
        """Note that a person is invited; twice is once."""
        await self._connection.execute(
            upsert(appointment_people)
            .values(number=number, person_id=person_id)
            .on_conflict_do_nothing()
        )

    async def invited(self, number: int) -> tuple[int, ...]:
        """Return the persons who are invited."""
        query = (
            select(appointment_people.c.person_id)
            .where(appointment_people.c.number == number)
            .order_by(appointment_people.c.person_id)
        )
        return tuple((await self._connection.execute(query)).scalars())


def written_dates(changed: tuple[ChangedDate, ...]) -> list[list[Any]] | None:
    """Return single dates of a series as JSON, which `read_dates` reads; None for none."""
    return [
        [
            each.recurs.isoformat(),
            None if each.starts is None else each.starts.isoformat(),
            each.minutes,
        ]
        for each in changed
    ] or None


def read_dates(written: list[list[Any]] | None) -> tuple[ChangedDate, ...]:
    """Return what `written_dates` wrote."""
    return tuple(
        ChangedDate(
            recurs=datetime.fromisoformat(recurs),
            starts=None if starts is None else datetime.fromisoformat(starts),
            minutes=minutes,
        )
        for recurs, starts, minutes in written or ()
    )


def _values(appointment: Appointment) -> dict[str, Any]:
    return {
        "starts": appointment.starts.isoformat(timespec="minutes"),
        "zone": appointment.zone,
        "minutes": appointment.minutes,
        "rule": appointment.rule,
        "changed_dates": written_dates(appointment.changed),
        "sequence": appointment.sequence,
        "cancelled_at": appointment.cancelled_at,
    }


def _appointment(row: Row[Any]) -> Appointment:
    return Appointment(
        number=row.number,
        room_id=row.room_id,
        starts=datetime.fromisoformat(row.starts),
        zone=row.zone,
        minutes=row.minutes,
        rule=row.rule,
        changed=read_dates(row.changed_dates),
        uid=row.uid,
        sequence=row.sequence,
        made_by=row.made_by,
        cancelled_at=row.cancelled_at,
        changed_at=row.changed_at,
    )
