"""A co-op with a meeting room, its door, and the servers behind it, all in memory but the rows."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.dispatch.dependencies import Providers
from assistant.domain.incoming import ErrandDone
from assistant.domain.meetings import Meeting, MeetingRole
from assistant.domain.members import Member, MemberStatus
from assistant.domain.outgoing import Errand
from assistant.domain.plans import Interval, Limit, LimitName, Plan
from assistant.domain.replies import Localized
from assistant.domain.rooms import BackEndName, Doors, Room, RoomSettings
from assistant.jobs.entering import Doorkeeper
from assistant.jobs.keeping_meetings import MeetingKeeper
from assistant.jobs.meeting_errands import MeetingErrands
from assistant.jobs.meetings import MeetingsLoop
from assistant.jobs.server_watch import ServerWatch
from assistant.services.back_ends import BackEnds
from assistant.services.entrance import Answer, Knock, LetIn
from assistant.services.passes import Passes
from assistant.services.post import Post
from assistant.storage.meetings import MeetingRepository
from assistant.storage.members import MemberRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.rooms import RoomRepository
from assistant.storage.unit_of_work import Transaction
from tests.support.conversation import DOOR, House, Somebody
from tests.support.fake_meetings import FakeMeetings, back_ends_of

_numbers = count(1)


@dataclass
class Seconds:
    """A clock of the process, which passes when told to."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


class Venue:
    """One member's room `assembly`; `video` is what it meets on."""

    def __init__(self, house: House, video: FakeMeetings, back_ends: BackEnds) -> None:
        self.house = house
        self.video = video
        self.back_ends = back_ends
        self.seconds = Seconds()
        self.restart()

    def restart(self) -> None:
        """Forget all that is in memory, as a new process does."""
        database, providers = self.house.database, self.providers
        self.watch = ServerWatch(self.back_ends, fresh=timedelta(seconds=1), clock=self.seconds)
        doors = providers.values[Doors]
        self.keeper = MeetingKeeper(
            database, self.back_ends, doors, self.watch, lambda: self.house.now
        )
        parts = (database, providers, self.back_ends, self.keeper, self.watch)
        self.door = Doorkeeper(*parts, lambda: self.house.now)
        self.loop = MeetingsLoop(*parts, lambda: self.house.now)

    @property
    def providers(self) -> Providers:
        return self.house.dispatcher._providers

    def later(self, **time: float) -> None:
        """Let time pass, for everybody."""
        self.house.later(**time)
        self.seconds.now += timedelta(**time).total_seconds()

    async def room(
        self, slug: str = "assembly", *, member: Member | None = None, **settings: Any
    ) -> Room:
        """Make a room, of a member on no plan unless named, with these settings."""
        back_end = settings.pop("back_end", BackEndName.BIGBLUEBUTTON)
        more = {name: settings.pop(name) for name in _ROOM & settings.keys()}
        if "owner_room" not in more:
            owner = member or await self.house.member(f"owner{next(_numbers)}")
            more["member_id"] = owner.id
        room = Room(
            id=0,
            slug=slug,
            name=slug.title(),
            back_end=back_end,
            settings=RoomSettings(**settings),
            made_at=self.house.now,
            **more,
        )
        async with self.house.database.transaction(self.house.now) as tx:
            return replace(room, id=await RoomRepository(tx.connection).add(room))

    async def change(self, room: Room, **settings: Any) -> Room:
        """Change settings of a room."""
        changed = replace(room, settings=replace(room.settings, **settings))
        async with self.house.database.transaction(self.house.now) as tx:
            await RoomRepository(tx.connection).save(changed)
        return changed

    async def lapse(self, member: Member, status: MemberStatus) -> None:
        async with self.house.database.transaction(self.house.now) as tx:
            await MemberRepository(tx.connection).update(replace(member, status=status))

    async def member(self, *limits: tuple[LimitName, int, bool]) -> Member:
        """Make a member whose plan has these limits: name, value, whether it is hard."""
        number = next(_numbers)
        await self.house.plan(
            Plan(
                level=f"level{number}",
                version=1,
                names=Localized({"en": f"Level {number}"}),
                price=None,
                interval=Interval.MONTH,
                limits=tuple(
                    Limit(name=name, value=value, hard=hard) for name, value, hard in limits
                ),
            )
        )
        return await self.house.member(f"m{number}", plan=f"level{number}")

    async def pass_of(
        self, somebody: Somebody, room: Room, role: MeetingRole = MeetingRole.MODERATOR
    ) -> str:
        """Return the secret of a personal link."""
        assert somebody.person is not None
        async with self.house.database.transaction(self.house.now) as tx:
            link: str = await self._scope(tx).get(Passes).issue(somebody.person, room, role)
        return link.removeprefix(f"{DOOR}/p/")

    async def knock(self, name: str = "Eve", *, slug: str = "assembly", **more: Any) -> Answer:
        """Knock once."""
        values = {"slug": slug, "name": name, "key": f"k-{name}", "locale": "en"} | more
        return await self.door.enter(Knock(**values))

    async def meeting(self, room: Room) -> Meeting | None:
        """Return the room's meeting that has not ended."""
        async with self.house.database.reading() as connection:
            return await MeetingRepository(connection).current(room.id)

    async def errands(self) -> list[Errand]:
        """Return the errands that wait."""
        async with self.house.database.reading() as connection:
            rows = await OutboxRepository(connection).pending()
        return [row.content for row in rows if isinstance(row.content, Errand)]

    async def run_errands(self) -> None:
        """Run what waits, as the adapter does: each outcome comes in with the end of its row."""
        runners = MeetingErrands(self.house.database, self.back_ends).runners()
        for errand in await self.errands():
            if errand.kind not in runners:
                continue
            result = await runners[errand.kind](errand)
            async with self.house.database.transaction(self.house.now) as tx:
                outbox = OutboxRepository(tx.connection)
                await outbox.finished(f"errand:{errand.key}", self.house.now)
            done = ErrandDone(kind=errand.kind, key=errand.key, result=result)
            await self.house.receive(done, "", None, type_="errand")

    def _scope(self, tx: Transaction) -> Any:
        return self.providers.scope({AsyncConnection: tx.connection, Transaction: tx, Post: Post()})


def link_of(answer: Answer) -> str:
    """Return where somebody was sent, who was let in."""
    assert isinstance(answer, LetIn), answer
    return answer.url


_ROOM = frozenset({"owner_room", "matrix_room_id", "alias", "made_by", "deleted_at"})


@asynccontextmanager
async def venue(folder: Path, video: FakeMeetings | None = None) -> AsyncIterator[Venue]:
    """Open a house whose rooms meet on `video`."""
    video = video or FakeMeetings()
    back_ends = back_ends_of(video)
    async with House.open(folder, commands={}, values={BackEnds: back_ends}) as house:
        yield Venue(house, video, back_ends)
