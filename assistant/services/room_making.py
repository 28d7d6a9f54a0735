"""New rooms: whose they are, how far the plan reaches, what they are called and where they meet."""

from dataclasses import dataclass, replace

from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.coop import Caps
from assistant.domain.incoming import Place
from assistant.domain.members import Member
from assistant.domain.persons import Caller
from assistant.domain.plans import Limit, LimitName
from assistant.domain.replies import Refusal, Reply
from assistant.domain.room_names import clean
from assistant.domain.room_wishes import RoomWishes
from assistant.domain.rooms import BackEndName, Feature, Room, RoomSettings
from assistant.services.back_ends import BackEnds
from assistant.services.limits import Limits, measures
from assistant.services.matrix_meeting_rooms import MatrixMeetingRooms
from assistant.services.plans import NotYourMember
from assistant.services.post import Post
from assistant.services.room_deleting import RoomDeleting
from assistant.services.room_wishing import RoomWishing
from assistant.services.rooms import Rooms, alone
from assistant.services.rooms_seen import RoomSettingShown, settings_shown
from assistant.services.slugs import new_slug
from assistant.services.undo import Undo, undoes
from assistant.storage.audit import AuditRepository
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.plans import PlanRepository
from assistant.storage.rooms import RoomRepository
from assistant.storage.unit_of_work import Transaction

KIND = "room-make"


class WhichMember(Refusal, message="rooms-which-member"):
    """The caller acts for several members in force, and has to say which."""


class EnoughHere(Refusal, message="rooms-enough-here"):
    """A shared Matrix room has as many rooms as one may: no plan counts there."""

    limit: int


class MakingUndone(Reply, message="rooms-making-undone"):
    """The room is taken away again."""

    room: str


@dataclass(frozen=True, kw_only=True)
class Plot:
    """A room that could be made; `participants`, `minutes` are the plan's, where they are kept.

    `soft` is a limit that it goes beyond, for a warning.
    """

    name: str
    member: Member | None
    owner_room: str | None
    back_end: BackEndName
    settings: RoomSettings
    participants: int | None
    minutes: int | None
    soft: Limit | None

    def shown(self, *, private: bool) -> tuple[RoomSettingShown, ...]:
        """Return what is chosen in it; codes only where nobody else reads along."""
        return settings_shown(self.settings, private=private)


@dataclass(frozen=True, kw_only=True)
class MadeRoom:
    """A room that was made; `link` None: it follows once the room is there; else see `stable`."""

    room: Room
    link: str | None
    stable: bool
    plot: Plot


class RoomMaking:
    """Makes rooms."""

    def __init__(
        self,
        *,
        rooms: Rooms,
        repository: RoomRepository,
        plans: PlanRepository,
        limits: Limits,
        wishing: RoomWishing,
        back_ends: BackEnds,
        matrix: MatrixMeetingRooms,
        matrix_rooms: MatrixRoomRepository,
        audit: AuditRepository,
        undo: Undo,
        post: Post,
        caps: Caps,
        tx: Transaction,
    ) -> None:
        self._rooms = rooms
        self._caps = caps
        self._repository = repository
        self._plans = plans
        self._limits = limits
        self._wishing = wishing
        self._back_ends = back_ends
        self._matrix = matrix
        self._matrix_rooms = matrix_rooms
        self._audit = audit
        self._undo = undo
        self._post = post
        self._now = tx.now

    async def plot(
        self,
        caller: Caller,
        place: Place,
        name: str,
        *,
        member: str | None = None,
        wishes: RoomWishes | None = None,
    ) -> Plot:
        """Return the room that could be made, in a shared Matrix room for the people in it.

        `member` is a key; None where the caller acts for one member only. Raises NameEmpty,
        NameTooLong, NameTaken, NotForYouHere, NotYourMember, WhichMember, LimitReached, EnoughHere,
        and what `RoomWishing.settings` raises.
        """
        cleaned = clean(name)
        owner, owner_room = await self._owner(caller, place, member)
        back_end = (wishes.back_end if wishes else None) or self._back_ends.default
        kept = self._back_ends.features(back_end)
        of_member, soft = await self._reach(owner)
        if owner_room is not None:
            await self._check_place(owner_room)
        settings = await self._wishing.settings(
            RoomSettings(), wishes or RoomWishes(), back_end=back_end, member=owner
        )
        await self._rooms.refuse_taken(
            cleaned, member_id=None if owner is None else owner.id, owner_room=owner_room
        )
        return Plot(
            name=cleaned,
            member=owner,
            owner_room=owner_room,
            back_end=back_end,
            settings=settings,
            participants=of_member.get(LimitName.PARTICIPANTS)
            if Feature.PARTICIPANTS in kept
            else None,
            minutes=of_member.get(LimitName.MINUTES) if Feature.MINUTES in kept else None,
            soft=soft,
        )

    async def make(
        self,
        caller: Caller,
        place: Place,
        name: str,
        *,
        member: str | None = None,
        wishes: RoomWishes | None = None,
    ) -> MadeRoom:
        """Make a room; raises what `plot` does. Can be undone."""
        plot = await self.plot(caller, place, name, member=member, wishes=wishes)
        assert caller.person is not None
        room = Room(
            id=0,
            slug=await new_slug(plot.name, self._repository),
            name=plot.name,
            member_id=None if plot.member is None else plot.member.id,
            owner_room=plot.owner_room,
            back_end=plot.back_end,
            settings=plot.settings,
            made_by=caller.person.id,
            made_at=self._now,
        )
        room = replace(room, id=await self._repository.add(room))
        link = self._rooms.link(room)
        if room.back_end is BackEndName.MATRIX:
            shared = plot.owner_room is not None
            invite = place.people if shared else (caller.user_id,)
            waiting = caller.user_id if link is None else None
            # An answer that says more than that the link follows is not left out.
            plain = not (shared or plot.soft or plot.shown(private=True))
            home = plain and await self._matrix_rooms.direct_room_of(caller.user_id)
            await self._matrix.make(
                self._post, room, invite, waiting=waiting, hold=bool(home) and home == place.room_id
            )
        await self._audit.add(
            "rooms-make",
            actor=caller.user_id,
            person_id=caller.person.id,
            subject=f"room-{room.id}",
            data={"back_end": room.back_end.value},
            now=self._now,
        )
        await self._undo.record(KIND, {"room": room.id})
        return MadeRoom(room=room, link=link, stable=self._rooms.stable, plot=plot)

    async def make_missing(self, caller: Caller, room: Room) -> None:
        """Have the Matrix room made that is not there yet; one that is on its way is left alone."""
        if room.back_end is BackEndName.MATRIX and room.matrix_room_id is None:
            waiting = caller.user_id if self._rooms.link(room) is None else None
            # Nobody is invited again and again: who waits for the link gets it.
            await self._matrix.make(self._post, room, waiting=waiting)

    async def _owner(
        self, caller: Caller, place: Place, member: str | None
    ) -> tuple[Member | None, str | None]:
        if not alone(caller, place):
            await self._rooms.admit(caller, place)
            return None, place.room_id
        if member is None and len(caller.in_force) > 1:
            raise WhichMember
        found = [each for each in caller.in_force if member in {None, each.key}]
        if not found:
            raise NotYourMember(asked=member or "")
        return found[0], None

    async def _check_place(self, owner_room: str) -> None:
        """Raise EnoughHere where a shared Matrix room has as many rooms as one may."""
        most = self._caps.rooms_of_a_shared_room
        if len(await self._repository.of_matrix_room(owner_room)) >= most:
            raise EnoughHere(limit=most)

    async def _reach(self, member: Member | None) -> tuple[dict[LimitName, int], Limit | None]:
        """Return how far a member's plan reaches, and the soft limit that one more room breaks."""
        if member is None:
            return {}, None
        more = 1 + await self._repository.count_of(member.id)
        soft = await self._limits.check(member, LimitName.ROOMS, more)
        plan = await self._plans.by_level(member.plan) if member.plan else None
        limits = plan.limits if plan else ()
        return {each.name: each.value for each in limits if each.value is not None}, soft


@measures(LimitName.ROOMS)
async def rooms_of(connection: AsyncConnection, member_id: int) -> int:
    """Count a member's rooms."""
    return await RoomRepository(connection).count_of(member_id)


@undoes(KIND)
async def unmake(data: dict[str, int], caller: Caller, deleting: RoomDeleting) -> MakingUndone:
    """Take a room that was just made away again."""
    room = await deleting.delete_by_id(caller, data["room"])
    return MakingUndone(room=room.name)
