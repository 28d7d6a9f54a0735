"""What the door knows of a room's past and future: whether its meeting has ended, and its date."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from assistant.domain.appointments import Appointment
from assistant.services.entrance import Planned
from assistant.storage.appointments import AppointmentRepository
from assistant.storage.numbers import NumberRepository
from tests.support.venue import Venue, link_of, venue


@pytest.fixture
async def there(tmp_path: Path) -> AsyncIterator[Venue]:
    async with venue(tmp_path) as there:
        yield there


async def test_a_meeting_ends_for_everybody_or_goes_on(there: Venue) -> None:
    room = await there.room(anyone_may_start=True)
    assert not await there.door.has_ended("assembly"), "none was ever"
    there.video.follow(link_of(await there.knock()))
    there.later(seconds=2)
    assert not await there.door.has_ended("assembly"), "one has left, it goes on"
    there.video.lose()
    there.later(seconds=2)
    assert await there.door.has_ended("assembly"), "before the server calls, or we look"
    assert await there.meeting(room) is None
    assert await there.door.has_ended("assembly")
    await there.knock()
    assert not await there.door.has_ended("assembly"), "the next one is on"
    assert not await there.door.has_ended("nowhere")


async def test_a_silent_server_has_ended_nothing(there: Venue) -> None:
    room = await there.room(anyone_may_start=True)
    await there.knock()
    there.later(seconds=2)
    there.video.down.update(there.video.names)
    assert not await there.door.has_ended("assembly")
    assert await there.meeting(room) is not None


async def test_the_next_date_is_known_at_the_door(there: Venue) -> None:
    room = await there.room()
    assert await there.door.planned("assembly") is None
    assert await there.door.planned("nowhere") is None
    starts = (there.house.now + timedelta(days=3)).replace(
        hour=18, minute=0, second=0, microsecond=0, tzinfo=None
    )
    async with there.house.database.transaction(there.house.now) as tx:
        weekly = Appointment(
            number=await NumberRepository(tx.connection).take("meeting"),
            room_id=room.id,
            starts=starts,
            zone="Europe/Madrid",
            minutes=60,
            rule="FREQ=WEEKLY",
            uid="one@coop.example",
        )
        await AppointmentRepository(tx.connection).add(weekly, there.house.now)
    planned = await there.door.planned("assembly")
    assert isinstance(planned, Planned)
    assert planned.zone == "Europe/Madrid"
    assert planned.at.replace(tzinfo=None) == starts
    there.later(days=4)
    later = await there.door.planned("assembly")
    assert later is not None
    assert later.at.replace(tzinfo=None) == starts + timedelta(days=7)
