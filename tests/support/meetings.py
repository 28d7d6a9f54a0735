"""Rooms, meetings and recordings as rows, for conversations about them."""

from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import Any

from assistant.domain.incoming import ErrandDone
from assistant.domain.meetings import (
    Meeting,
    Opened,
    Recording,
    RecordingState,
    ServerRecording,
)
from assistant.domain.members import Member
from assistant.domain.outgoing import Errand
from assistant.domain.rooms import BackEndName, Room, RoomSettings
from assistant.storage.meetings import MeetingRepository
from assistant.storage.numbers import NumberRepository
from assistant.storage.recordings import RecordingRepository
from assistant.storage.rooms import RoomRepository
from tests.support.conversation import House, Step

PLAYBACK = "https://video.example/playback"

_numbers = count(1)


async def make_room(
    house: House, member: Member | None, name: str = "Assembly", **more: Any
) -> Room:
    """Make a room of a member, on BigBlueButton unless said otherwise."""
    values: dict[str, Any] = {
        "slug": name.lower(),
        "back_end": BackEndName.BIGBLUEBUTTON,
        "settings": RoomSettings(),
        "member_id": None if member is None else member.id,
    }
    room = Room(id=0, name=name, made_at=house.now, **values | more)
    async with house.database.transaction(house.now) as tx:
        return replace(room, id=await RoomRepository(tx.connection).add(room))


async def opened(house: House, room: Room, *, people: int | None = None) -> Meeting:
    """Have a meeting be on in a room."""
    number = next(_numbers)
    async with house.database.transaction(house.now) as tx:
        meetings = MeetingRepository(tx.connection)
        meeting_id = await meetings.add(
            room.id,
            f"external-{number}",
            house.now,
            back_end=room.back_end,
            server="video",
            awaits_recording=True,
        )
        begun = await meetings.get(meeting_id)
        assert begun is not None
        await meetings.opened(begun, Opened(server="video", create_time=number))
        if people is not None:
            await meetings.counted(meeting_id, people)
        found = await meetings.get(meeting_id)
    assert found is not None
    return found


def tape(meeting: Meeting, state: RecordingState = RecordingState.PUBLISHED, **more: Any) -> Any:
    """Return what a server tells of a recording of 62 minutes."""
    values: dict[str, Any] = {
        "record_id": f"record-{meeting.external_id}",
        "external_id": meeting.external_id,
        "state": state,
        "started_at": meeting.opened_at,
        "ended_at": meeting.opened_at + timedelta(minutes=62),
        "links": (
            ("video", f"{PLAYBACK}/video/{meeting.id}"),
            ("presentation", f"{PLAYBACK}/presentation/{meeting.id}"),
        ),
    }
    return ServerRecording(**values | more)


async def recorded(
    house: House, room: Room, state: RecordingState = RecordingState.PUBLISHED
) -> Recording:
    """Have a meeting of a room be over and recorded; nobody was told."""
    meeting = await opened(house, room)
    async with house.database.transaction(house.now) as tx:
        await MeetingRepository(tx.connection).ended(meeting, house.now)
        numbers = NumberRepository(tx.connection)
        return await RecordingRepository(tx.connection, numbers).put(meeting, tape(meeting, state))


async def errand_done(house: House, errand: Errand, *, error: str | None = None) -> Step:
    """Let the outcome of an errand come in."""
    done = ErrandDone(kind=errand.kind, key=errand.key, error=error)
    return await house.receive(done, "", None, type_="errand")
