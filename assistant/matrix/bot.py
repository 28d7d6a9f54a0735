"""The assistant at work on Matrix: its loops, how they wake each other, its start and its end."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, Protocol

import structlog

from assistant.domain.coop import Caps, Times
from assistant.matrix.cipher import Cipher
from assistant.matrix.courtesy import Courtesy
from assistant.matrix.crypto.crypto import Crypto
from assistant.matrix.direct_list import DirectList
from assistant.matrix.errands import Errands
from assistant.matrix.gaps import GapFiller
from assistant.matrix.handling import Handle, Handling, Manners
from assistant.matrix.hints import Hints
from assistant.matrix.homeserver import Credentials, Homeserver
from assistant.matrix.intake import Taken
from assistant.matrix.invites import Regrets
from assistant.matrix.lease import LeaseKeeper
from assistant.matrix.marks import Marks
from assistant.matrix.media import HomeserverMedia
from assistant.matrix.outbox import Outbox
from assistant.matrix.pace import Pace
from assistant.matrix.staging import DEVICES, Synced
from assistant.matrix.sync import SyncLoop
from assistant.matrix.upkeep import Upkeep
from assistant.matrix.upload_limit import UploadLimit
from assistant.matrix.uploads import Uploads
from assistant.services.errands import Runners
from assistant.services.files import FileSource
from assistant.services.ports import Mailer
from assistant.storage.checkpoint import CheckpointRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.unit_of_work import Database

log = structlog.get_logger()

LoadCipher = Callable[[Database, Homeserver], Coroutine[Any, Any, Cipher]]


class Job(Protocol):
    """A loop that puts rows into the inbox, such as `jobs.due.DueLoop`."""

    def wake(self) -> None:
        """Look again: a handler's transaction is committed."""

    async def run(self, on_due: Callable[[], None]) -> None:
        """Run until cancelled; call `on_due` after each commit that added inbox rows."""


class Bot:
    """Runs everything between the homeserver and `handle`.

    `ready` is set when it answers: after the first sync and the first look after the keys.
    """

    def __init__(
        self,
        database: Database,
        credentials: Credentials,
        handle: Handle,
        times: Times,
        caps: Caps,
        mailer: Mailer | None,
        *,
        jobs: Sequence[Job] = (),
        regrets: Regrets | None = None,
        space: str | None = None,
        files: FileSource | None = None,
        media: HomeserverMedia | None = None,
        runners: Runners | None = None,
        pace: Pace | None = None,
        load_cipher: LoadCipher = Crypto.load,
    ) -> None:
        self._database = database
        self._credentials = credentials
        self._handle = handle
        self._times = times
        self._mailer = mailer
        self._jobs = jobs
        self._files = files
        self._media = media or HomeserverMedia()
        self._runners = runners  # of errands that are not ours to run
        self._manners = Manners(caps=caps, regrets=regrets or Regrets(), space=space)
        self._pace = pace or Pace()
        self._load_cipher = load_cipher
        self.ready = asyncio.Event()

    async def run(self, stop: asyncio.Event) -> None:
        """Work until `stop` is set, then finish what is running.

        Raises `AlreadyRunning`, `TokenRefused`, and `CommitFailed` or `LeaseLost`, after which the
        process must end: its memory is not to be trusted any more.
        """
        lease = LeaseKeeper(self._database, self._pace)
        await lease.take()
        try:
            async with Homeserver(self._credentials) as homeserver:
                cipher = await self._load_cipher(self._database, homeserver)
                since = await self._suspect_unsent()
                loops = _Loops(self, homeserver, cipher, since)
                await self._until(stop, lease, loops)
        except BaseExceptionGroup as group:
            raise _first(group) from group
        finally:
            self._database.resume()
            await lease.release()

    async def _suspect_unsent(self) -> int:
        """Count what is unsent as attempted; return the highest id of a row up to now."""
        async with self._database.transaction() as tx:
            before = await CheckpointRepository(tx.connection).read()
            outbox = OutboxRepository(tx.connection)
            await outbox.suspect(before.device_id)
            return await outbox.newest()

    async def _until(self, stop: asyncio.Event, lease: LeaseKeeper, loops: "_Loops") -> None:
        running = asyncio.ensure_future(loops.run(lease, self.ready))
        stopping = asyncio.ensure_future(stop.wait())
        try:
            await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if not running.done():
                log.info("stopping")
                await self._drain(loops, running)
        finally:
            stopping.cancel()
            if not running.done():
                async with self._database.at_rest():
                    running.cancel()
                    await asyncio.wait({running})
        if not running.cancelled():
            running.result()

    async def _drain(self, loops: "_Loops", running: asyncio.Future[None]) -> None:
        if not self.ready.is_set():
            return  # the loops that have something to finish do not run yet
        drained = asyncio.ensure_future(loops.drain())
        await asyncio.wait(
            {running, drained}, timeout=self._pace.drain, return_when=asyncio.FIRST_COMPLETED
        )
        drained.cancel()


class _Loops:
    """The loops of one run, and who wakes whom."""

    def __init__(self, bot: Bot, homeserver: Homeserver, cipher: Cipher, since: int) -> None:
        """Take `since`, the highest id of an outbox row that an earlier process may have seen."""
        database, pace = bot._database, bot._pace  # noqa: SLF001 - its other half
        times, manners = bot._times, bot._manners  # noqa: SLF001
        most = manners.caps.unhandled_a_sender
        self._jobs = bot._jobs  # noqa: SLF001
        self._database = database
        self.upkeep = Upkeep(cipher, pace)
        self.direct_list = DirectList(database, homeserver, pace)
        self.courtesy = Courtesy(
            homeserver,
            typing_after=times.typing_after.total_seconds(),
            receipt_after=pace.receipt_after,
        )
        marks = Marks(database)
        self.sync = SyncLoop(
            database=database,
            homeserver=homeserver,
            cipher=cipher,
            limit=most,
            pace=pace,
            on_synced=self._synced,
            marks=marks,
        )
        self.gaps = GapFiller(
            database=database,
            homeserver=homeserver,
            limit=most,
            pace=pace,
            on_filled=self._filled,
        )
        self.handling = Handling(
            database=database,
            cipher=cipher,
            us=homeserver.credentials.user_id,
            handle=bot._handle,  # noqa: SLF001
            courtesy=self.courtesy,
            manners=manners,
            pace=pace,
            on_done=self._handled,
            on_missing_key=self.upkeep.wake,
            on_awaited=self.sync.look,
        )
        self.hints = Hints(database, after=times.key_hint, on_hint=self.handling.wake)
        self.errands = self._errands(bot, homeserver, since)
        limit = UploadLimit(homeserver, pace.patience)
        bot._media.connect(homeserver, limit, pace)  # noqa: SLF001
        self.outbox = Outbox(
            database=database,
            homeserver=homeserver,
            cipher=cipher,
            fresh=self.sync.fresh,
            on_errand=self.errands.add,
            pace=pace,
            marks=marks,
            uploads=Uploads(homeserver, database, bot._files, pace, limit),  # noqa: SLF001
            on_unsent=self.handling.wake,
        )

    def _errands(self, bot: Bot, homeserver: Homeserver, since: int) -> Errands:
        return Errands(
            database=self._database,
            homeserver=homeserver,
            syncs=self.sync,
            since=since,
            mailer=bot._mailer,  # noqa: SLF001 - its other half
            pace=bot._pace,  # noqa: SLF001
            on_done=self.handling.wake,
            runners=bot._runners,  # noqa: SLF001
        )

    async def run(self, lease: LeaseKeeper, ready: asyncio.Event) -> None:
        """Run everything until cancelled, or until one of the loops fails."""
        async with asyncio.TaskGroup() as group:

            def begin(*loops: Coroutine[Any, Any, None]) -> None:
                for loop in loops:
                    group.create_task(self._database.ending(loop))

            begin(lease.run(), self.sync.run())
            await self.sync.first.wait()
            begin(self.upkeep.run(), self.gaps.run())
            # Nobody is answered before we know their devices.
            await self.upkeep.first.wait()
            begin(self.outbox.run(), self.errands.run(), self.handling.run(), self.hints.run())
            begin(self.courtesy.run(), self.direct_list.run())
            begin(*(job.run(self.handling.wake) for job in self._jobs))
            log.info("ready")
            ready.set()

    async def drain(self) -> None:
        """Begin nothing new, and return when what is running has come to its end."""
        self.handling.stop()
        await self.handling.drained()
        await self.outbox.drained()
        await self.errands.drained()

    def _synced(self, synced: Synced) -> None:
        self.upkeep.wake()
        if synced.gaps:
            self.gaps.wake()
        self.handling.synced(synced)
        self.outbox.synced(synced.echoes, synced.news, synced.entered)
        if synced.news - {DEVICES}:
            self.direct_list.wake()

    def _filled(self, room_id: str, taken: Taken) -> None:
        self.outbox.synced(taken.echoes, [room_id])
        self.handling.withdrawn(taken.withdrawn)
        self.handling.wake()

    def _handled(self) -> None:
        self.outbox.nudge()
        for job in self._jobs:
            job.wake()


def _first(group: BaseExceptionGroup[BaseException]) -> BaseException:
    """Return the first plain exception in a group, nested ones included."""
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error
