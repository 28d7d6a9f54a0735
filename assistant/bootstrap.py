"""The only place that builds objects: from settings to a house that runs."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from assistant import resources
from assistant.gateways.mail import MailServer, Security, SmtpMailer
from assistant.matrix import setup
from assistant.matrix.homeserver import Credentials
from assistant.settings import Settings
from assistant.storage.copies import Progress, copy_database
from assistant.storage.lease import LeaseRepository
from assistant.storage.migration import Migrations, Standing, Version
from assistant.storage.unit_of_work import Database, sqlite_url

_SECURITY = {"none": Security.NONE, "starttls": Security.STARTTLS, "ssl": Security.TLS}


_ALONE = 120  # seconds that the operator's own work may hold the database; a crash costs these


class NoToken(RuntimeError):  # noqa: N818 - the operator is told what to do
    """The settings hold no access token yet: `setup` was not run, or not to its end."""


@dataclass(eq=False)
class DatabaseNewer(Exception):  # noqa: N818 - the operator is told what to do
    """A later version of this program has migrated the database."""

    version: Version


class InUse(RuntimeError):  # noqa: N818 - the operator is told what to do
    """Another instance holds the database."""


def database(settings: Settings) -> Database:
    """Return the database, which has its tables already."""
    return Database(sqlite_url(settings.database.path))


def migrations(settings: Settings) -> Migrations:
    """Return the way between the versions of the database's tables."""
    return migrations_of(settings.database.path)


def migrations_of(path: Path) -> Migrations:
    """Return the way between the versions of the tables of the database at `path`."""
    return Migrations(sqlite_url(path), resources.migrations())


async def upgrade(settings: Settings, progress: Progress | None = None) -> Path | None:
    """Bring the tables up to date; return the copy that was made before, None for a new database.

    The copy lies beside the database and is named by the revision that it holds and the time.
    Raises `DatabaseNewer` and changes nothing where a later program has been at work.
    """
    steps = migrations(settings)
    version = await steps.version()
    if version.standing is Standing.NEWER:
        raise DatabaseNewer(version)
    if version.standing is Standing.HEAD:
        return None
    copy = None
    if version.current is not None:
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
    """Hold the database as its only writer; raises `InUse` where another instance has it."""
    house = database(settings)
    holder = f"operator-{uuid4().hex}"
    try:
        async with house.transaction() as tx:
            lease = LeaseRepository(tx.connection)
            held = await lease.read()
            if held is not None and held.seconds_left > 0:
                raise InUse
            epoch = await lease.take(holder, _ALONE)
        house.guard(holder, epoch)
        yield house
        async with house.transaction() as tx:
            await LeaseRepository(tx.connection).release(holder, epoch)
    finally:
        await house.close()


async def set_up(
    settings: Settings, *, password: str | None, display_name: str, told: setup.Told
) -> None:
    """Upload and sign the device's keys and set the name, as `matrix.setup.set_up` says.

    Raises `NoToken` and `InUse`, too.
    """
    who = credentials(settings)
    async with alone(settings) as house:
        await setup.set_up(house, who, password=password, display_name=display_name, told=told)


def mailer(settings: Settings) -> SmtpMailer | None:
    """Return what sends mail; None where the settings name no server."""
    mail = settings.mail
    if mail.host is None:
        return None
    assert mail.sender is not None
    return SmtpMailer(
        MailServer(
            host=mail.host,
            sender=mail.sender,
            port=mail.port,
            security=_SECURITY[mail.tls],
            username=mail.user,
            password=None if mail.password is None else mail.password.get_secret_value(),
        )
    )
