"""What is wanted of the Matrix room of a meeting room: its name, who comes in, who moderates."""

import json
from collections.abc import Collection
from hashlib import sha256
from typing import Any

from assistant.domain.matrix_home import MatrixHome
from assistant.domain.rooms import Room
from assistant.storage.circles import CircleRepository
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.rooms import RoomRepository

Json = dict[str, Any]


class MatrixWishes:
    """Derives it from our tables, as the data of errands (see `domain.outgoing.Errand`)."""

    def __init__(
        self,
        *,
        rooms: RoomRepository,
        members: MemberRepository,
        persons: PersonRepository,
        circles: CircleRepository,
        matrix_rooms: MatrixRoomRepository,
        home: MatrixHome,
    ) -> None:
        self._rooms = rooms
        self._members = members
        self._persons = persons
        self._circles = circles
        self._matrix_rooms = matrix_rooms
        self._home = home

    async def of(self, room: Room, also: Collection[str] = ()) -> Json:
        """Return `name` and `shape` for the room; `also` are Matrix IDs that are about to come.

        Who has the link comes in, or asks to where the room wants approval; into a deleted room
        nobody does, and it has neither alias nor place in the space.
        """
        closed = room.deleted_at is not None
        entry = "knock" if room.settings.approval else "public"
        shape = {
            "join": "invite" if closed else entry,
            "aliases": [] if closed else self._aliases(room),
            "moderators": sorted(await self._moderators(room, also)),
            "space": None if closed else self._home.space,
        }
        return {"name": room.name, "shape": shape}

    async def moderates(self, room: Room, user_id: str) -> bool:
        """Whether a Matrix ID moderates the room once it is in it."""
        return user_id in await self._candidates(room)

    async def people(self, room: Room) -> frozenset[str]:
        """Return the Matrix IDs that are in the Matrix room, or asked into it."""
        if room.matrix_room_id is None:
            return frozenset()
        found = await self._matrix_rooms.read([room.matrix_room_id])
        there = found.get(room.matrix_room_id)
        return frozenset() if there is None else frozenset(there.people)

    def _aliases(self, room: Room) -> list[str]:
        """Return local parts, the best one first: whoever wants to can take it away from us."""
        had = [] if room.alias is None else [room.alias.removeprefix("#").partition(":")[0]]
        return list(dict.fromkeys([*had, room.slug, f"{room.slug}.{room.id}"]))

    async def _moderators(self, room: Room, also: Collection[str]) -> frozenset[str]:
        """Return who moderates, of those who are there: levels are shown to whoever comes in.

        So they must not tell who acts for a member and has not come.
        """
        return await self._candidates(room) & ((await self.people(room)) | frozenset(also))

    async def _candidates(self, room: Room) -> frozenset[str]:
        """Return who may moderate, as `Rooms.may_moderate` says, by their Matrix IDs."""
        if room.owner_room is not None:
            circle = await self._circles.by_room(room.owner_room)
            if circle is not None:
                return await self._circles.user_ids_of(circle.slug)
            there = (await self._matrix_rooms.read([room.owner_room])).get(room.owner_room)
            people = {} if there is None else there.people
            return frozenset(who for who, membership in people.items() if membership == "join")
        assert room.member_id is not None
        agents = [agent.person.id for agent in await self._members.agents_of(room.member_id)]
        ids = {*agents, *await self._rooms.shared_with(room.id)}
        linked = [await self._persons.ids_of(person_id) for person_id in sorted(ids)]
        return frozenset(each.user_id for some in linked for each in some)


def digest(wish: Json) -> str:
    """Return what tells one wish from another."""
    plain = {"name": wish["name"], "shape": wish["shape"]}
    return sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()[:16]
