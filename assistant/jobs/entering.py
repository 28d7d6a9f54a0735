"""The door's other side: judges a knock, has the room's meeting opened, and lets people in."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.dispatch.dependencies import Providers, Scope
from assistant.domain.coop import Times
from assistant.domain.meetings import Meeting, Opened, Presence, Standing
from assistant.domain.milestones import reached
from assistant.domain.rooms import BackEndName, Doors, Feature
from assistant.jobs.keeping_meetings import MeetingKeeper, why
from assistant.jobs.server_watch import ServerWatch
from assistant.jobs.thresholds import Thresholds
from assistant.services.admission import Admission
from assistant.services.back_ends import BackEnd, BackEnds, ServerDown, ServerRefused
from assistant.services.dates import Dates
from assistant.services.entrance import (
    Answer,
    Full,
    Knock,
    LetIn,
    NoRoom,
    NoServer,
    NotBegun,
    PassSpent,
    Planned,
    View,
)
from assistant.services.knocks import Admitted, Guest, Threshold, admitted, stranger, wants_name
from assistant.services.meeting_opening import opening_of
from assistant.services.passes import Passes
from assistant.services.post import Post
from assistant.storage.meetings import MeetingRepository
from assistant.storage.passes import Pass
from assistant.storage.unit_of_work import Database, Transaction

log = structlog.get_logger()

TRIES = 4
"""How often a knock is judged anew because something has changed in between."""
_READS = frozenset({AsyncConnection, Transaction, Post})


class Doorkeeper:
    """Lets people in; fulfils `services.entrance.Entrance`."""

    def __init__(
        self,
        database: Database,
        providers: Providers,
        back_ends: BackEnds,
        keeper: MeetingKeeper,
        watch: ServerWatch,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Build it; raises `CannotProvide` where what judges a knock cannot be built."""
        for needed in (Admission, Dates, Passes):
            providers.check({"": needed}, "door", leaves=_READS)
        self._database = database
        self._providers = providers
        self._back_ends = back_ends
        self._keeper = keeper
        self._watch = watch
        self._clock = clock
        self._thresholds = Thresholds(self._threshold, database.version)
        self._doors: Doors = providers.values[Doors]
        self._half_a_pass = providers.values[Times].pass_expiry / 2

    async def look(self, slug: str) -> View | None:
        """Return how the room looks, or None where there is no such room."""
        at = await self._thresholds.of(slug)
        return None if at is None else _view(at)

    async def holder(self, secret: str) -> tuple[View, str] | None:
        """Return the room and the person's name that a pass stands for; None where it is spent."""
        async with self._reading() as scope:
            bearer = await scope.get(Admission).bearer(secret)
        if isinstance(bearer, PassSpent):
            return None
        view = await self.look(bearer.room.slug)
        return None if view is None else (view, bearer.name)

    async def planned(self, slug: str) -> Planned | None:
        """Return the room's next date, or None."""
        at = await self._thresholds.of(slug)
        if at is None:
            return None
        async with self._reading() as scope:
            date = await scope.get(Dates).next_in(at.room)
        if date is None or date.at is None:
            return None
        return Planned(at=date.at, zone=date.appointment.zone)

    async def has_ended(self, slug: str) -> bool:
        """Whether the room's last meeting is over for everybody, as far as anybody knows."""
        at = await self._thresholds.of(slug)
        if at is None:
            return False
        if at.meeting is None:
            async with self._reading() as scope:
                return await scope.get(MeetingRepository).latest(at.room.id) is not None
        if at.meeting.state is not Standing.OPEN:
            return False
        try:
            # Who comes from a meeting that was ended is often here before its server's call is.
            presence = await self._watch.presence(at.meeting)
        except (ServerDown, ServerRefused):
            return False
        return presence is None and await self._keeper.over(at.meeting)

    async def enter(self, knock: Knock) -> Answer:
        """Answer a knock, as `services.entrance.Entrance` says."""
        for _ in range(TRIES):
            judged = await self._judge(knock)
            if not isinstance(judged, Admitted):
                return judged
            try:
                answer = await self._admit(judged)
            except (ServerDown, ServerRefused) as failure:
                log.warning("nobody let in", back_end=judged.room.back_end, error=why(failure))
                return NoServer()
            if isinstance(answer, NotBegun) and judged.held is not None:
                await self._keep(judged.held)
            if answer is not None:
                return answer
            self._thresholds.forget(knock.slug)
        return NoServer()

    async def _judge(self, knock: Knock) -> Admitted | Answer:
        """Judge a guest by what is remembered of the room; a pass is always read."""
        if knock.secret is not None:
            async with self._reading() as scope:
                return await scope.get(Admission).judge(knock)
        at = await self._thresholds.of(knock.slug)
        if at is None:
            return NoRoom()
        guest = stranger(knock, at)
        return admitted(knock, at, guest) if isinstance(guest, Guest) else guest

    async def _threshold(self, slug: str) -> Threshold | None:
        async with self._reading() as scope:
            return await scope.get(Admission).threshold(slug)

    async def _keep(self, held: Pass) -> None:
        """Let a pass outlast the waiting, however long that is; written twice in its time."""
        if held.until - self._clock() < self._half_a_pass:
            async with self._database.transaction(self._clock()) as tx:
                await self._scope(tx).get(Passes).keep(held)

    async def _admit(self, admitted: Admitted) -> Answer | None:
        """Let somebody in or say why not; None where the knock is to be judged anew."""
        room, meeting = admitted.room, admitted.meeting
        if meeting is not None and meeting.state is Standing.OPEN:
            # Where people are is where the meeting is, whatever the room's back end is by now.
            return await self._join(admitted, meeting)
        back_end = self._back_ends.by_name.get(room.back_end)
        if back_end is None:
            return NoServer()
        if Feature.END not in back_end.features:
            return await self._pass_through(admitted, back_end)
        if not admitted.begins:
            return NotBegun()
        opened = await self._keeper.open(admitted, back_end)
        return None if opened is None else await self._hand_over(admitted, back_end, *opened)

    async def _join(self, admitted: Admitted, meeting: Meeting) -> Answer | None:
        try:
            presence = await self._watch.presence(meeting)
        except ServerDown:
            if admitted.begins and await self._keeper.abandon(meeting):
                return None
            raise
        if presence is None:
            await self._keeper.over(meeting)
            return None
        if presence.create_time != meeting.create_time:
            await self._keeper.there(meeting, presence)
            return None
        most = _most(admitted, presence)
        if most is not None and presence.people >= most:
            return Full(limit=most)
        back_end = self._back_ends.by_name[meeting.back_end]
        return await self._hand_over(admitted, back_end, meeting, presence.create_time)

    async def _pass_through(self, admitted: Admitted, back_end: BackEnd) -> Answer:
        """Lead to where people meet for good: a Matrix room is neither opened nor over."""
        room = admitted.room
        if room.matrix_room_id is None and room.back_end is BackEndName.MATRIX:
            return NotBegun()
        server = await back_end.choose()
        opening = opening_of(
            room, admitted.terms, self._doors, external_id=room.slug, server=server
        )
        opened = await back_end.open(opening, server)
        return await self._let_in(admitted, back_end.entrance(opening, opened, admitted.visitor))

    async def _hand_over(
        self, admitted: Admitted, back_end: BackEnd, meeting: Meeting, create_time: int
    ) -> Answer:
        assert meeting.server is not None
        opening = opening_of(
            admitted.room,
            admitted.terms,
            self._doors,
            external_id=meeting.external_id,
            server=meeting.server,
        )
        opened = Opened(server=meeting.server, create_time=create_time, again=True)
        return await self._let_in(admitted, back_end.entrance(opening, opened, admitted.visitor))

    async def _let_in(self, admitted: Admitted, url: str) -> Answer:
        if admitted.held is not None:
            async with self._database.transaction(self._clock()) as tx:
                if not await self._scope(tx).get(Passes).spend(admitted.held):
                    return PassSpent()
            reached("pass.spent")
        return LetIn(url=url, role=admitted.visitor.role)

    @asynccontextmanager
    async def _reading(self) -> AsyncIterator[Scope]:
        async with self._database.reading() as connection:
            # Services ask for a transaction; this one ends without a commit.
            yield self._scope(Transaction(connection, self._clock()))

    def _scope(self, tx: Transaction) -> Scope:
        return self._providers.scope(
            {AsyncConnection: tx.connection, Transaction: tx, Post: Post()}
        )


def _view(at: Threshold) -> View:
    room, meeting = at.room, at.meeting
    on_matrix = room.back_end is BackEndName.MATRIX and room.settings.viewer_code is None
    return View(
        slug=room.slug,
        name=room.name,
        back_end=room.back_end,
        wants_code=room.settings.viewer_code is not None,
        wants_name=wants_name(at),
        takes_code=room.settings.moderator_code is not None,
        open=meeting is not None and meeting.state is Standing.OPEN,
        matrix_link=at.matrix_link if on_matrix else None,
    )


def _most(admitted: Admitted, presence: Presence) -> int | None:
    """Return how many people fit: as the plan says now, and as the server was told."""
    limits = (admitted.terms.participants, presence.participants)
    return min((limit for limit in limits if limit), default=None)
