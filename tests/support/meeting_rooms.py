"""Meeting rooms as a member's command makes them, on a running assistant's own database."""

import json
from collections import Counter
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from dataclasses import replace
from itertools import count
from typing import Any

from assistant import settings_file
from assistant.bootstrap import desk
from assistant.dispatch.dependencies import Scope
from assistant.domain.rooms import Room
from assistant.services.matrix_meeting_rooms import MatrixMeetingRooms
from assistant.services.post import Post
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.rooms import RoomRepository
from assistant.storage.unit_of_work import Transaction
from tests.support.bot import Bot
from tests.support.raw import Raw

_fresh = count(1)
NO_HISTORY = json.dumps({"room": {"timeline": {"limit": 1}}})


async def invitations(raw: Raw) -> Counter[str]:
    """Return into how many rooms of each name the homeserver says that somebody is asked."""
    # Synapse answers the same first sync out of its memory for two minutes.
    query = f"timeout={next(_fresh)}&filter={NO_HISTORY}"
    answer = await raw.call("GET", f"/sync?{query}")
    found: Counter[str] = Counter()
    for room in answer["rooms"].get("invite", {}).values():
        events: list[dict[str, Any]] = room["invite_state"]["events"]
        found.update(each["content"]["name"] for each in events if each["type"] == "m.room.name")
    return found


class MeetingRooms:
    """The rooms of one assistant, as its tables have them."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    @asynccontextmanager
    async def desk(self) -> AsyncIterator[Scope]:
        """Open one transaction beside the running assistant."""
        async with desk(settings_file.load(self._bot.config)) as scope:
            yield scope

    async def make(
        self, maker: str, name: str, slug: str, *, also: Collection[str] = (), **more: Any
    ) -> Room:
        """Make a room of the member whom the Matrix ID `maker` acts for; it waits for the link."""
        async with self.desk() as scope:
            person = await scope.get(PersonRepository).of_user(maker)
            assert person is not None
            [link] = await scope.get(MemberRepository).memberships_of(person.id)
            room = Room(
                id=0,
                slug=slug,
                name=name,
                member_id=link.member.id,
                made_by=person.id,
                made_at=scope.get(Transaction).now,
                **more,
            )
            room = replace(room, id=await scope.get(RoomRepository).add(room))
            matrix, post = scope.get(MatrixMeetingRooms), scope.get(Post)
            await matrix.make(post, room, (maker, *also), waiting=maker)
        return room

    async def read(self, room: Room) -> Room:
        """Return the room as it is now."""
        async with self.desk() as scope:
            found = await scope.get(RoomRepository).get(room.id)
        assert found is not None
        return found

    async def change(self, room: Room, how: str, **values: Any) -> Room:
        """Save other values of the room, and call `MatrixMeetingRooms`' method of that name."""
        async with self.desk() as scope:
            found = await scope.get(RoomRepository).get(room.id)
            assert found is not None
            changed = replace(found, **values)
            await scope.get(RoomRepository).save(changed)
            await getattr(scope.get(MatrixMeetingRooms), how)(scope.get(Post), changed)
        return changed

    async def share(self, room: Room, user_id: str) -> None:
        """Share the room with the person of that Matrix ID."""
        async with self.desk() as scope:
            person = await scope.get(PersonRepository).of_user(user_id)
            assert person is not None
            await scope.get(RoomRepository).share(room.id, person.id)

    async def invite(self, room: Room, *user_ids: str) -> None:
        """Invite them into the room's Matrix room."""
        async with self.desk() as scope:
            found = await scope.get(RoomRepository).get(room.id)
            assert found is not None
            await scope.get(MatrixMeetingRooms).invite(scope.get(Post), found, user_ids)
