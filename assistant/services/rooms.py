"""Meeting rooms as their people see them: which are theirs, what each may do, and the link."""

from difflib import get_close_matches

from assistant.domain.incoming import Place
from assistant.domain.matrix_home import MatrixHome
from assistant.domain.names import alike
from assistant.domain.persons import Caller
from assistant.domain.replies import Example, Refusal
from assistant.domain.rooms import Doors, Room
from assistant.storage.circles import CircleRepository
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.rooms import RoomRepository

_NEAR = 0.8  # how much two names have in common, of 1, to be taken for one with a typo


class UnknownRoom(Refusal, message="rooms-unknown"):
    """No room of that name is the caller's here; whether somebody else has one is not said."""

    name: str


class RoomNear(Refusal, message="rooms-near"):
    """No room is called so, and one nearly."""

    asked: str
    near: Example


class NoRooms(Refusal, message="rooms-none"):
    """There is no room yet."""


class WhichRoom(Refusal, message="rooms-which"):
    """Several rooms have that name; each is told apart by the end of its link."""

    name: str
    slugs: tuple[str, ...]


class NameTaken(Refusal, message="rooms-name-taken"):
    """The owner has a room of that name, which is at `link` (None: being made)."""

    name: str
    link: str | None


class NotForYouHere(Refusal, message="rooms-not-here"):
    """The rooms of a shared Matrix room are its people's; of a circle's room, the circle's."""


class NotManager(Refusal, message="rooms-not-manager"):
    """Renaming, deleting and settings are for the owner's representatives and who made the room."""

    room: str


class Rooms:
    """Finds rooms for whoever asks.

    In a direct room these are the rooms of the caller's members in force, those shared with the
    caller, and those of Matrix rooms that the caller is in; in a shared Matrix room only those that
    belong to it. Where no `place` is given it is as in a direct room.
    """

    def __init__(
        self,
        *,
        rooms: RoomRepository,
        circles: CircleRepository,
        matrix_rooms: MatrixRoomRepository,
        doors: Doors,
        home: MatrixHome,
    ) -> None:
        self._rooms = rooms
        self._circles = circles
        self._matrix_rooms = matrix_rooms
        self._doors = doors
        self._home = home

    async def mine(self, caller: Caller, place: Place | None = None) -> tuple[Room, ...]:
        """Return the rooms that the caller may use here, by name."""
        if caller.person is None or not caller.in_force:
            return ()
        if place is not None and not alone(caller, place):
            if not await self._belongs_here(caller, place):
                return ()
            return await self._rooms.of_matrix_room(place.room_id)
        found = await self._rooms.usable_by(
            caller.person.id,
            caller.user_id,
            [member.id for member in caller.in_force],
            sorted(caller.circles),
        )
        return tuple(sorted(found, key=lambda room: (room.name.casefold(), room.id)))

    async def named(self, caller: Caller, place: Place | None, name: str) -> Room:
        """Return the caller's room of that name or slug; raises UnknownRoom, WhichRoom."""
        mine = await self.mine(caller, place)
        exact = next((room for room in mine if room.slug == name), None)
        if exact is not None:
            return exact
        found = [room for room in mine if alike(room.name) == alike(name)]
        if not found:
            raise UnknownRoom(name=name[:80])
        if len(found) > 1:
            raise WhichRoom(name=found[0].name, slugs=tuple(room.slug for room in found))
        return found[0]

    async def refuse_near(self, caller: Caller, place: Place, name: str) -> None:
        """Raise RoomNear where one of the caller's rooms was probably meant.

        A link raises UnknownRoom: nobody means it as a name for a new room.
        """
        if "://" in name:
            raise UnknownRoom(name=name[:80])
        near = await self._near(caller, place, name)
        if near is not None:
            raise RoomNear(asked=name[:80], near=Example(near.name))

    async def _near(self, caller: Caller, place: Place, name: str) -> Room | None:
        """Return the one room whose name is nearly that, or has all of its words; else None."""
        asked, mine = alike(name), await self.mine(caller, place)
        words = set(asked.split())
        within = [room for room in mine if words and words <= set(alike(room.name).split())]
        close = get_close_matches(asked, [alike(room.name) for room in mine], n=2, cutoff=_NEAR)
        found = within or [room for room in mine if alike(room.name) in close]
        return found[0] if len(found) == 1 else None

    async def refuse_taken(
        self, name: str, *, member_id: int | None, owner_room: str | None, but: int | None = None
    ) -> None:
        """Raise NameTaken where the member, or the Matrix room, has a room of that name.

        `but` is the id of the room that is to be called so.
        """
        if member_id is not None:
            theirs = await self._rooms.of_member(member_id)
        else:
            assert owner_room is not None
            theirs = await self._rooms.of_matrix_room(owner_room)
        for room in theirs:
            if room.id != but and alike(room.name) == alike(name):
                raise NameTaken(name=room.name, link=self.link(room))

    async def admit(self, caller: Caller, place: Place) -> None:
        """Raise NotForYouHere where the rooms of the shared Matrix room at hand are not theirs."""
        if not alone(caller, place) and not await self._belongs_here(caller, place):
            raise NotForYouHere

    async def latest(self, caller: Caller, place: Place | None) -> Room:
        """Return the caller's only room, or the one that was made last; raises NoRooms."""
        mine = await self.mine(caller, place)
        if not mine:
            raise NoRooms
        return max(mine, key=lambda room: (room.made_at, room.id))

    async def belongs(self, caller: Caller, room_id: str) -> bool:
        """Whether the rooms of a shared Matrix room are the caller's, too.

        They are for the people of the circle whose room it is; else for whoever has joined it. The
        membership of either has to be in force.
        """
        if caller.person is None or not caller.in_force:
            return False
        circle = await self._circles.by_room(room_id)
        if circle is not None:
            return circle.slug in caller.circles
        return await self._matrix_rooms.has_joined(room_id, caller.user_id)

    async def _belongs_here(self, caller: Caller, place: Place) -> bool:
        """Whether the same holds of the Matrix room at hand, of which it is known whose it is."""
        if place.circle is None:
            return await self.belongs(caller, place.room_id)
        return bool(caller.in_force) and place.circle in caller.circles

    async def may_manage(self, caller: Caller, room: Room) -> bool:
        """Whether the caller may rename, delete and set up the room, and end its meetings.

        So may representatives of its member in force, who made it while they act for that member,
        and, of a Matrix room's, its people.
        """
        if caller.person is None:
            return False
        if room.owner_room is not None:
            return await self.belongs(caller, room.owner_room)
        member = next((each for each in caller.in_force if each.id == room.member_id), None)
        if member is None:
            return False
        return caller.represents(member) or room.made_by == caller.person.id

    async def may_moderate(self, caller: Caller, room: Room) -> bool:
        """Whether the caller enters as a moderator: its people, and whom it is shared with."""
        if caller.person is None or not caller.in_force:
            return False
        if room.owner_room is not None and await self.belongs(caller, room.owner_room):
            return True
        if any(member.id == room.member_id for member in caller.in_force):
            return True
        return caller.person.id in await self._rooms.shared_with(room.id)

    async def managed(self, caller: Caller, place: Place | None, name: str) -> Room:
        """Return the caller's room of that name, to be changed; raises NotManager, too."""
        room = await self.named(caller, place, name)
        if not await self.may_manage(caller, room):
            raise NotManager(room=room.name)
        return room

    @property
    def stable(self) -> bool:
        """Whether links are the door's, and stay as they are wherever a room meets."""
        return self._doors.public_url is not None

    def link(self, room: Room) -> str | None:
        """Return the link that is shared: the door's, else the Matrix room's once it is made."""
        return self._doors.link(room.slug) or self.matrix_link(room)

    def matrix_link(self, room: Room) -> str | None:
        """Return the link of the Matrix room, once it is made."""
        if room.matrix_room_id is None:
            return None
        return self._home.link(room.matrix_room_id, room.alias)


def alone(caller: Caller, place: Place) -> bool:
    """Whether nobody but the caller reads along; that a room was made for two is not enough."""
    return place.direct and set(place.people) <= {caller.user_id}
