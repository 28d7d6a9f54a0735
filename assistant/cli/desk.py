"""The operator's desk: one transaction, or a look, with one line where there can be none."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncConnection

from assistant import bootstrap
from assistant.cli.database import describe
from assistant.cli.terminal import Stopped
from assistant.dispatch.dependencies import Scope
from assistant.dispatch.registry import RegistryError
from assistant.i18n.catalogue import CatalogueError
from assistant.settings import Settings
from assistant.storage.migration import Standing


@asynccontextmanager
async def reading(settings: Settings) -> AsyncIterator[AsyncConnection]:
    """Open a snapshot to read from, beside a running assistant that goes on writing.

    Raises `Stopped`.
    """
    if not settings.database.path.is_file():
        raise Stopped(f"{settings.database.path} does not exist: run `assistant setup`.")
    version = await bootstrap.migrations(settings).version()
    if version.standing is not Standing.HEAD:
        raise Stopped(describe(version))
    async with bootstrap.reading(settings) as connection:
        yield connection


@asynccontextmanager
async def desk(settings: Settings) -> AsyncIterator[Scope]:
    """Open `bootstrap.desk`; raises `Stopped`."""
    if not settings.database.path.is_file():
        raise Stopped(f"{settings.database.path} does not exist: run `assistant setup`.")
    try:
        async with bootstrap.desk(settings) as scope:
            yield scope
    except bootstrap.NotAtHead as error:
        raise Stopped(describe(error.version)) from None
    except (CatalogueError, RegistryError) as error:
        raise Stopped(f"The installation is damaged: {error.problems[0]}") from None
