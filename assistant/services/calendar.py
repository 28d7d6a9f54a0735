"""Calendar files: what is in the one of an appointment, who makes it, and how it is asked for."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from assistant.domain.appointments import Appointment
from assistant.domain.outgoing import File
from assistant.domain.rooms import Room
from assistant.services.files import Content, Gone, produces
from assistant.services.rooms import Rooms
from assistant.storage.appointments import AppointmentRepository
from assistant.storage.rooms import RoomRepository

KIND = "appointment"


@dataclass(frozen=True, kw_only=True)
class Entry:
    """What a calendar is told of an appointment; `link` None: the room has none yet."""

    appointment: Appointment
    room: str
    link: str | None
    changed_at: datetime


class CalendarWriter(Protocol):
    """Writes calendar files."""

    def write(self, entry: Entry, locale: str) -> bytes:
        """Return an iCalendar object (RFC 5545) in that language; the same for the same entry."""


def calendar_file(appointment: Appointment, room: Room, locale: str) -> File:
    """Return what asks for the calendar file of an appointment as it is now, for such a reader."""
    key = f"{appointment.number}-{appointment.sequence}-{locale}"
    return File(kind=KIND, key=key, name=f"{room.slug}.ics", mimetype="text/calendar")


@produces(KIND)
async def calendar_entry(
    key: str,
    appointments: AppointmentRepository,
    repository: RoomRepository,
    rooms: Rooms,
    writer: CalendarWriter | None = None,
) -> Content:
    """Make the calendar file that `calendar_file` asks for, of the appointment as it is by now."""
    number, _, rest = key.partition("-")
    locale = rest.partition("-")[2]
    appointment = await appointments.get(int(number))
    room = None if appointment is None else await repository.get(appointment.room_id)
    if appointment is None or room is None or writer is None:
        raise Gone
    entry = Entry(
        appointment=appointment,
        room=room.name,
        link=rooms.link(room),
        changed_at=appointment.changed_at or room.made_at,
    )
    return lambda: writer.write(entry, locale)
