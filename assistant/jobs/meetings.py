"""Looks after meetings: notes ends that nobody told us of, and asks for recordings until they come.

What servers call us for is only a reason to look sooner, so a lost call costs half a minute.
"""

import asyncio
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from time import monotonic

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.dispatch.dependencies import Providers
from assistant.dispatch.posting import Posting
from assistant.domain.meetings import Meeting, ServerRecording, Standing
from assistant.domain.rooms import BackEndName, Doors
from assistant.jobs.keeping_meetings import MeetingKeeper, why
from assistant.jobs.server_watch import ServerWatch
from assistant.services.back_ends import BackEnds, ServerDown, ServerRefused
from assistant.services.long_meetings import LongMeetings
from assistant.services.meeting_opening import EVENTS
from assistant.services.post import Post
from assistant.services.recording_news import RecordingNews
from assistant.storage.meetings import MeetingRepository
from assistant.storage.unit_of_work import CommitFailed, Database, LeaseLost, Transaction

log = structlog.get_logger()

EVERY = timedelta(seconds=30)
"""Between two looks at the meetings that are on."""
GATHER = 0.2
"""Seconds after a server's call until we look: several calls tell of one thing."""
RECORDINGS_EVERY = timedelta(minutes=5)
HOOKS_EVERY = timedelta(hours=1)
"""Servers forget webhooks that have failed them a few times."""
RECORDINGS_UNTIL = timedelta(days=2)
"""After the end of a meeting, by its server's word; then nobody had pressed the button."""
SILENT_UNTIL = timedelta(days=30)
"""The same where the server does not answer: it may come back, and it may be gone for good."""
STALLED = timedelta(minutes=2)
"""After that an opening has broken off, and its server is asked what came of it."""
LONGEST_REST = timedelta(minutes=10)
"""Between two looks at a server that does not answer."""
CHUNK = 20
"""Meetings whose recordings are asked for at once: their names have to fit into an address."""

Server = tuple[BackEndName, str]


class MeetingsLoop:
    """Watches meetings and their recordings; a job of `matrix.bot.Bot`."""

    def __init__(
        self,
        database: Database,
        providers: Providers,
        back_ends: BackEnds,
        keeper: MeetingKeeper,
        watch: ServerWatch,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._database = database
        self._providers = providers
        self._back_ends = back_ends
        self._keeper = keeper
        self._watch = watch
        self._clock = clock
        self._doors: Doors = providers.values[Doors]
        self._called = asyncio.Event()
        self._asked: set[str] = set()  # external ids of which a server has called
        self._told: set[int] = set()  # meetings that are long, and told of
        self._rests: dict[Server, tuple[datetime, int]] = {}  # until when; failures in a row
        self._recordings_at = self._hooks_at = datetime.min.replace(tzinfo=UTC)

    def wake(self) -> None:
        """Do nothing: what members write changes no meeting."""

    def look(self, external_id: str) -> None:
        """Look soon into a meeting, and whether a recording of it is ready."""
        self._asked.add(external_id)
        self._watch.forget(external_id)
        self._called.set()

    async def knows(self, external_id: str) -> bool:
        """Whether there is, or was, such a meeting of ours."""
        async with self._database.reading() as connection:
            return await MeetingRepository(connection).by_external_id(external_id) is not None

    async def run(self, on_due: Callable[[], None]) -> None:
        """Run until cancelled; `on_due` is called where people were told something.

        Raises `CommitFailed` and `LeaseLost`.
        """
        next_time = monotonic()
        while True:
            self._called.clear()
            everything = monotonic() >= next_time
            try:
                if await self.round(everything=everything):
                    on_due()
            except (CommitFailed, LeaseLost):
                raise
            except Exception:
                # A defect here must not silence the assistant.
                log.exception("looking after meetings broke off")
            if everything:
                next_time = monotonic() + EVERY.total_seconds()
            # Not `wait_for`: before Python 3.12 it can swallow a cancellation.
            with suppress(TimeoutError):
                async with asyncio.timeout(next_time - monotonic()):
                    await self._called.wait()
                    await asyncio.sleep(GATHER)

    async def round(self, *, everything: bool = True) -> bool:
        """Look once at all meetings, or only at those that servers have called about.

        Returns whether people may have been told something.
        """
        now = self._clock()
        asked, self._asked = self._asked, set()
        await self._register(now)
        await self._presences(now, None if everything else asked)
        told = everything and await self._long(now)
        return await self._recordings(now, asked) or told

    async def _register(self, now: datetime) -> None:
        if self._doors.public_url is None or now < self._hooks_at:
            return
        self._hooks_at = now + HOOKS_EVERY
        for callbacks in self._back_ends.callbacks.values():
            await callbacks.register(lambda server: self._doors.callback(server, EVENTS) or "")

    async def _presences(self, now: datetime, only: set[str] | None) -> None:
        async with self._database.reading() as connection:
            meetings = MeetingRepository(connection)
            found = await (meetings.open() if only is None else meetings.named(only))
        on = [m for m in found if m.state is not Standing.ENDED]
        old = [m for m in on if m.state is Standing.OPEN or now - m.opened_at > STALLED]
        # Servers side by side, the meetings of one in turn: so one is asked one thing at a time.
        ends = await asyncio.gather(
            *(self._look_in(server, some, now) for server, some in _by_server(old).items()),
            return_exceptions=True,
        )
        for end in ends:
            if isinstance(end, BaseException):
                raise end

    async def _look_in(self, server: Server, some: list[Meeting], now: datetime) -> None:
        if self._resting(server, now):
            return
        for meeting in some:
            try:
                await self._look_into(meeting)
            except ServerDown as down:
                self._failed(server, now, down)
                return
            except ServerRefused as refused:
                log.warning("meeting not seen", server=server[1], error=refused.key)
        self._rests.pop(server, None)

    async def _look_into(self, meeting: Meeting) -> None:
        presence = await self._watch.presence(meeting)
        if presence is None:
            if await self._keeper.over(meeting):
                log.info("meeting over", meeting=meeting.id)
        elif meeting.create_time != presence.create_time:
            await self._keeper.there(meeting, presence)
        elif meeting.people != presence.people:
            async with self._database.transaction(self._clock()) as tx:
                await MeetingRepository(tx.connection).counted(meeting.id, presence.people)

    async def _long(self, now: datetime) -> bool:
        """Tell, once of each, of meetings that are longer than their plan means them to be."""
        async with self._database.reading() as connection:
            on = await MeetingRepository(connection).open()
            long = self._providers.scope({AsyncConnection: connection}).get(LongMeetings)
            new = [m for m in on if m.id not in self._told and await long.is_long(m, now)]
        self._told = (self._told & {m.id for m in on}) | {m.id for m in new}
        for meeting in new:
            await self._tell(meeting)
        return bool(new)

    async def _tell(self, meeting: Meeting) -> None:
        async with self._database.transaction(self._clock()) as tx:
            post = Post()
            scope = self._providers.scope(
                {AsyncConnection: tx.connection, Transaction: tx, Post: post}
            )
            await scope.get(LongMeetings).tell(meeting, post)
            await scope.get(Posting).deliver(post)

    async def _recordings(self, now: datetime, asked: set[str]) -> bool:
        every = now >= self._recordings_at
        if every:
            self._recordings_at = now + RECORDINGS_EVERY
        async with self._database.reading() as connection:
            meetings = MeetingRepository(connection)
            awaiting = {m.external_id: m for m in await meetings.awaiting()} if every else {}
            # Of one that is still on nothing is ready, however often people come and go.
            over = [m for m in await meetings.named(asked) if m.state is Standing.ENDED]
            awaiting |= {m.external_id: m for m in over}
        noted = False
        for server, some in _by_server(awaiting.values()).items():
            if not self._resting(server, now):
                noted = await self._ask(server, some, now) or noted
        return noted

    async def _ask(self, server: Server, some: list[Meeting], now: datetime) -> bool:
        """Ask a server for the recordings of some of its meetings, and note what it tells."""
        recorder = self._back_ends.recorders.get(server[0])
        told: tuple[ServerRecording, ...] = ()
        patience = RECORDINGS_UNTIL
        try:
            for first in range(0, len(some), CHUNK) if recorder is not None else ():
                ids = [meeting.external_id for meeting in some[first : first + CHUNK]]
                assert recorder is not None
                told += await recorder.recordings(server[1], ids)
        except ServerDown as down:
            self._failed(server, now, down)
            patience = SILENT_UNTIL
        except ServerRefused as refused:
            log.warning("no recordings told", server=server[1], error=refused.key)
        for meeting in some:
            ours = [each for each in told if each.external_id == meeting.external_id]
            late = meeting.ended_at is not None and now - meeting.ended_at > patience
            if ours or (late and meeting.awaits_recording):
                await self._note(meeting, ours, last=late)
        return bool(told)

    async def _note(self, meeting: Meeting, told: Iterable[ServerRecording], *, last: bool) -> None:
        async with self._database.transaction(self._clock()) as tx:
            post = Post()
            scope = self._providers.scope(
                {AsyncConnection: tx.connection, Transaction: tx, Post: post}
            )
            news = scope.get(RecordingNews)
            for each in told:
                await news.told(meeting, each)
            if last:
                await news.none_came(meeting)
            await scope.get(Posting).deliver(post)

    def _resting(self, server: Server, now: datetime) -> bool:
        until, _ = self._rests.get(server, (now, 0))
        return now < until

    def _failed(self, server: Server, now: datetime, down: ServerDown) -> None:
        _, failures = self._rests.get(server, (now, 0))
        log.warning("server does not answer", server=server[1], error=why(down))
        rest = min(EVERY * (1 << min(failures, 10)), LONGEST_REST)
        self._rests[server] = (now + rest, failures + 1)


def _by_server(meetings: Iterable[Meeting]) -> dict[Server, list[Meeting]]:
    found: dict[Server, list[Meeting]] = {}
    for meeting in meetings:
        if meeting.server is not None:
            found.setdefault((meeting.back_end, meeting.server), []).append(meeting)
    return found
