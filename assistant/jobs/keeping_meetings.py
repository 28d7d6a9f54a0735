"""Opens the meetings of rooms and notes their ends: one at a time in each, whatever breaks off."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import structlog

from assistant.domain.meetings import Meeting, Opened, Presence, Standing
from assistant.domain.milestones import reached
from assistant.domain.rooms import Doors
from assistant.jobs.room_locks import RoomLocks
from assistant.jobs.server_watch import ServerWatch
from assistant.services.back_ends import BackEnd, BackEnds, ServerDown, ServerRefused
from assistant.services.knocks import Admitted
from assistant.services.meeting_errands import ending
from assistant.services.meeting_opening import opening_of
from assistant.storage.meetings import MeetingRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.unit_of_work import Database

log = structlog.get_logger()

BYTES = 18
"""Random bytes of the name by which a server knows a meeting: nobody guesses what it calls."""
PATIENCE = timedelta(minutes=2)
"""How long a meeting's server may be silent until the meeting may go on at another one."""


class MeetingKeeper:
    """Opens meetings and notes that they are over.

    A meeting's row, with its name at the server and the server that was chosen, is committed before
    that server is asked, so that whoever comes after a crash asks the same server for the same
    meeting. Everything here that changes a room's meeting holds the room's lock.
    """

    def __init__(
        self,
        database: Database,
        back_ends: BackEnds,
        doors: Doors,
        watch: ServerWatch,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._database = database
        self._back_ends = back_ends
        self._doors = doors
        self._watch = watch
        self._clock = clock
        self._locks = RoomLocks()

    async def open(self, admitted: Admitted, back_end: BackEnd) -> tuple[Meeting, int] | None:
        """Open the room's meeting on `back_end`, or go on with opening it.

        Returns it with its time of creation; None where it is not as `admitted` says any more:
        somebody was quicker. Raises `ServerDown` where no server does it, and nobody was let in.
        """
        async with self._locks.of(admitted.room.id):
            seen = await self._current(admitted.room.id)
            if seen is not None and seen.state is Standing.OPEN:
                return None
            if seen is not None and seen.back_end is not back_end.name:
                await self._leave(seen)
                seen = None
            if seen is None:
                seen = await self._note(admitted, back_end)
            return await self._create(admitted, back_end, seen)

    async def over(self, seen: Meeting) -> bool:
        """Note that a server does not have `seen` any more; False where it changed meanwhile."""
        async with self._locks.of(seen.room_id), self._database.transaction(self._clock()) as tx:
            return await MeetingRepository(tx.connection).ended(seen, tx.now)

    async def there(self, seen: Meeting, presence: Presence) -> None:
        """Note that a server has `seen`, since when it says; nothing where it changed meanwhile."""
        assert seen.server is not None
        opened = Opened(server=seen.server, create_time=presence.create_time, again=True)
        async with self._locks.of(seen.room_id), self._database.transaction(self._clock()) as tx:
            await MeetingRepository(tx.connection).opened(seen, opened)

    async def abandon(self, seen: Meeting) -> bool:
        """Give a meeting up whose server is silent, where another one could take over.

        The silent one is to end it once it answers again. False where it is too early for that,
        or where there is no other server; raises `ServerDown`, too, for the latter.
        """
        assert seen.server is not None
        back_end = self._back_ends.by_name.get(seen.back_end)
        if back_end is not None:
            if self._watch.down_for(seen.server) < PATIENCE:
                return False
            await back_end.choose(frozenset({seen.server}))
        async with self._locks.of(seen.room_id):
            await self._leave(seen)
        return True

    async def _leave(self, seen: Meeting) -> None:
        async with self._database.transaction(self._clock()) as tx:
            if await MeetingRepository(tx.connection).ended(seen, tx.now):
                await OutboxRepository(tx.connection).add(ending(seen), now=tx.now)

    async def _current(self, room_id: int) -> Meeting | None:
        async with self._database.reading() as connection:
            return await MeetingRepository(connection).current(room_id)

    async def _note(self, admitted: Admitted, back_end: BackEnd) -> Meeting:
        server = await back_end.choose()
        async with self._database.transaction(self._clock()) as tx:
            meetings = MeetingRepository(tx.connection)
            meeting_id = await meetings.add(
                admitted.room.id,
                secrets.token_urlsafe(BYTES),
                tx.now,
                back_end=back_end.name,
                server=server,
                awaits_recording=admitted.terms.record,
            )
            noted = await meetings.get(meeting_id)
        assert noted is not None
        reached("meeting.noted")
        return noted

    async def _create(
        self, admitted: Admitted, back_end: BackEnd, seen: Meeting
    ) -> tuple[Meeting, int] | None:
        tried: set[str] = set()
        while True:
            assert seen.server is not None
            try:
                opened = await self._ask(admitted, back_end, seen, seen.server)
            except (ServerDown, ServerRefused) as failure:
                log.warning("meeting not opened", server=seen.server, error=why(failure))
                tried.add(seen.server)
                server = await back_end.choose(frozenset(tried))
                if not await self._move(seen, server):
                    return None
                seen = replace(seen, server=server)
            else:
                reached("meeting.created")
                if not await self._opened(seen, opened):
                    return None
                return seen, opened.create_time

    async def _ask(
        self, admitted: Admitted, back_end: BackEnd, seen: Meeting, server: str
    ) -> Opened:
        opening = opening_of(
            admitted.room,
            admitted.terms,
            self._doors,
            external_id=seen.external_id,
            server=server,
        )
        try:
            opened = await back_end.open(opening, server)
        finally:
            self._watch.forget(seen.external_id)
        self._watch.answered(server)
        return opened

    async def _move(self, seen: Meeting, server: str) -> bool:
        async with self._database.transaction(self._clock()) as tx:
            return await MeetingRepository(tx.connection).moved(seen, server)

    async def _opened(self, seen: Meeting, opened: Opened) -> bool:
        async with self._database.transaction(self._clock()) as tx:
            noted = await MeetingRepository(tx.connection).opened(seen, opened)
            if not noted:
                # Somebody else has ended it: nobody is to find it at the server.
                await OutboxRepository(tx.connection).add(ending(seen), now=tx.now)
        reached("meeting.opened")
        return noted


def why(failure: ServerDown | ServerRefused) -> str:
    """Return what the log says of a failure."""
    return failure.reason if isinstance(failure, ServerDown) else failure.key
