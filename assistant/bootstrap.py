"""The only place that builds objects: from settings to a house that runs."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncConnection

from assistant import resources
from assistant.bootstrap_house import caps_of, house, mailer, regrets_of
from assistant.bootstrap_rooms import front_doors, reception
from assistant.bootstrap_sources import outside
from assistant.dispatch.dependencies import Providers, Scope
from assistant.dispatch.pipeline import Dispatcher
from assistant.dispatch.posting import Posting
from assistant.dispatch.producing import Producing
from assistant.jobs.counting import Counting
from assistant.jobs.due import DueLoop
from assistant.jobs.polling_place import PollingPlace
from assistant.jobs.previewing import Previewing
from assistant.jobs.releasing import ReleasingLoop
from assistant.jobs.sealing import Sealing
from assistant.jobs.syncing import Syncing
from assistant.matrix import setup
from assistant.matrix.bot import Bot
from assistant.matrix.homeserver import Credentials
from assistant.matrix.lease import LeaseKeeper
from assistant.matrix.pace import Pace
from assistant.services.back_ends import BackEnds
from assistant.services.media import Media
from assistant.services.poll_keys import PollKeys
from assistant.services.post import Post
from assistant.services.vote_restarting import AT_START
from assistant.services.vote_watch import WATCH
from assistant.settings import Settings
from assistant.storage.copies import Progress, copy_database
from assistant.storage.due import DueRepository
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.migration import Migrations, Standing, Version
from assistant.storage.operators_rooms import OperatorsRoomRepository
from assistant.storage.unit_of_work import Database, Transaction, sqlite_url

Desks = Callable[[], AbstractAsyncContextManager[Scope]]
"""Opens one transaction for the operator each time it is called."""


class NoToken(RuntimeError):  # noqa: N818 - the operator is told what to do
    """The settings hold no access token yet: `setup` was not run, or not to its end."""


@dataclass(eq=False)
class DatabaseNewer(Exception):  # noqa: N818 - the operator is told what to do
    """A later version of this program has migrated the database."""

    version: Version


@dataclass(eq=False)
class NotAtHead(Exception):  # noqa: N818 - the operator is told what to do
    """The database does not have the tables that this program needs."""

    version: Version


def database(settings: Settings) -> Database:
    """Return the database, which has its tables already; raises `FileNotFoundError`.

    SQLite itself would make an empty one.
    """
    if not settings.database.path.is_file():
        raise FileNotFoundError(settings.database.path)
    return Database(sqlite_url(settings.database.path))


@asynccontextmanager
async def reading(settings: Settings) -> AsyncIterator[AsyncConnection]:
    """Read the database for a moment; raises `FileNotFoundError`."""
    opened = database(settings)
    try:
        async with opened.reading() as connection:
            yield connection
    finally:
        await opened.close()


def migrations(settings: Settings) -> Migrations:
    """Return the way between the versions of the database's tables."""
    return migrations_of(settings.database.path)


def migrations_of(path: Path) -> Migrations:
    """Return the way between the versions of the tables of the database at `path`."""
    return Migrations(sqlite_url(path), resources.migrations())


async def upgrade(settings: Settings, progress: Progress | None = None) -> Path | None:
    """Bring the tables up to date; return the copy that was made before, None for a new database.

    The copy lies beside the database and is named by the revision that it holds and the time.
    Raises `DatabaseNewer` where a later program has been at work, and `AlreadyRunning` where
    another instance is; nothing is changed then.
    """
    steps = migrations(settings)
    version = await steps.version()
    if version.standing is Standing.NEWER:
        raise DatabaseNewer(version)
    if version.standing is Standing.HEAD:
        return None
    copy = None
    if version.current is not None:
        # Whoever works with the old tables must not have them taken away.
        async with alone(settings):
            pass
        path = settings.database.path
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        copy = path.with_name(f"{path.stem}-{version.current}-{stamp}{path.suffix}")
        await asyncio.to_thread(copy_database, path, copy, progress)
    await steps.upgrade()
    return copy


def credentials(settings: Settings) -> Credentials:
    """Return who we are on which homeserver; raises `NoToken`."""
    matrix = settings.matrix
    if matrix.access_token is None:
        raise NoToken
    return Credentials(
        homeserver=matrix.homeserver,
        user_id=matrix.user_id,
        device_id=matrix.device_id,
        access_token=matrix.access_token.get_secret_value(),
        pickle_key=matrix.pickle_key.get_secret_value(),
    )


@asynccontextmanager
async def alone(settings: Settings) -> AsyncIterator[Database]:
    """Hold the database as its only user; raises `AlreadyRunning` and `LeaseLost`."""
    house = database(settings)
    lease = LeaseKeeper(house, Pace())
    try:
        await lease.take()
        keeping = asyncio.ensure_future(lease.run())
        try:
            yield house
        finally:
            keeping.cancel()
            await asyncio.wait({keeping})
            await lease.release()
    finally:
        await house.close()


async def set_up(
    settings: Settings, *, password: str | None, display_name: str, told: setup.Told
) -> None:
    """Upload and sign the device's keys and set the name, as `matrix.setup.set_up` says.

    Raises `NoToken`, `AlreadyRunning` and `LeaseLost`, too.
    """
    who = credentials(settings)
    async with alone(settings) as house:
        await setup.set_up(house, who, password=password, display_name=display_name, told=told)


@asynccontextmanager
async def desk(settings: Settings) -> AsyncIterator[Scope]:
    """Open one transaction for the operator: what is asked of the scope shares it.

    It commits at the end, together with what the services post. Raises `NotAtHead`.
    """
    async with desks(settings) as another, another() as scope:
        yield scope


@asynccontextmanager
async def desks(settings: Settings) -> AsyncIterator[Desks]:
    """Return what opens one such transaction after the other; raises `NotAtHead`."""
    async with _office(settings) as (opened, providers):

        @asynccontextmanager
        async def another() -> AsyncIterator[Scope]:
            async with opened.transaction() as tx:
                post = Post()
                leaves = {AsyncConnection: tx.connection, Transaction: tx, Post: post}
                scope = providers.scope(leaves)
                yield scope
                await scope.get(Posting).deliver(post)

        yield another


@asynccontextmanager
async def syncing(settings: Settings) -> AsyncIterator[tuple[Syncing, Previewing]]:
    """Open what pulls sources for the operator, beside a running assistant; raises `NotAtHead`."""
    async with _office(settings) as (opened, providers):
        yield Syncing(opened, providers), Previewing(opened, providers)


@asynccontextmanager
async def _office(settings: Settings) -> AsyncIterator[tuple[Database, Providers]]:
    version = await migrations(settings).version()
    if version.standing is not Standing.HEAD:
        raise NotAtHead(version)
    providers, opened = house(settings).providers, database(settings)
    try:
        yield opened, providers
    finally:
        await opened.close()


async def _name_operators_room(opened: Database, room_id: str | None) -> None:
    async with opened.transaction() as tx:
        rooms = MatrixRoomRepository(tx.connection)
        after = None if room_id is None else await rooms.successor(room_id)
        named = [each for each in (room_id, after) if each is not None]
        await OperatorsRoomRepository(tx.connection).name(named)


async def look_after_votes(opened: Database) -> None:
    """Have running votes looked at now: whether their keys and what is to fall due are there."""
    async with opened.transaction() as tx:
        due = DueRepository(tx.connection)
        await due.put_first(AT_START, AT_START, tx.now, {})
        await due.put(WATCH, WATCH, tx.now, {})


@asynccontextmanager
async def assistant(settings: Settings) -> AsyncIterator[Bot]:
    """Build the assistant; `Bot.run` sets it to work. Raises what `house` does, and `NoToken`."""
    who = credentials(settings)
    built = house(settings)
    opened = database(settings)
    rooms = reception(opened, built.providers)
    booths = PollingPlace(opened, built.providers)
    doors = [rooms.callbacks, *front_doors(settings, built.providers, rooms.entrance, booths)]
    try:
        await _name_operators_room(opened, settings.coop.operators_room)
        await look_after_votes(opened)
        yield Bot(
            opened,
            who,
            Dispatcher(opened, built.providers).handle,
            settings.times.value(),
            caps_of(settings, built.catalogue),
            mailer(settings),
            jobs=[
                DueLoop(opened),
                *rooms.loops,
                ReleasingLoop(opened, built.providers),
                *outside(settings, opened, built.providers, doors),
            ],
            regrets=regrets_of(built.providers),
            space=settings.rooms.space,
            files=Producing(opened, built.providers),
            media=built.providers.values[Media],
            runners={
                **rooms.runners,
                **Counting(opened).runners(),
                **Sealing(opened, built.providers.values[PollKeys]).runners(),
            },
        )
    finally:
        await built.providers.values[BackEnds].close()
        await opened.close()
