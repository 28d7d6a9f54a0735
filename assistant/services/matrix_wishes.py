"""What is wanted of the Matrix room of a meeting room: its name, who comes in, who moderates."""

import json
from collections.abc import Collection
from hashlib import sha256
from typing import Any

from assistant.domain.matrix_home import MatrixHome
from assistant.domain.rooms import Room
from assistant.services.room_people import RoomPeople
from assistant.storage.circles import CircleRepository
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.persons import PersonRepository

Json = dict[str, Any]


class MatrixWishes:
    """Derives it from our tables, as the data of errands (see `domain.outgoing.Errand`)."""

    def __init__(
        self,
        *,
        people: RoomPeople,
        persons: PersonRepository,
        circles: CircleRepository,
        matrix_rooms: MatrixRoomRepository,
        home: MatrixHome,
    ) -> None:
        self._people = people
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

    async def moderates(self, room: Room, *user_ids: str) -> bool:
        """Whether any of these Matrix IDs moderates the room once it is in it."""
        return not (await self._candidates(room)).isdisjoint(user_ids)

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
        """Return the Matrix IDs of who may moderate, as `Rooms.may_moderate` says.

        Of a Matrix room that is no circle's so may whoever is in it: levels that only some have
        would tell the others who is of the co-op.
        """
        people = await self._people.of(room)
        found = await self._persons.users_of([person.id for person in people])
        if room.owner_room is None or await self._circles.by_room(room.owner_room) is not None:
            return found
        return found | frozenset(await self._matrix_rooms.joined(room.owner_room))


def digest(wish: Json) -> str:
    """Return what tells one wish from another."""
    plain = {"name": wish["name"], "shape": wish["shape"]}
    return sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()[:16]
