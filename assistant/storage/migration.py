"""The version of the tables: what a database has, what this program needs, and the way between."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, NullPool, event, inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

if TYPE_CHECKING:
    from alembic.config import Config


class Standing(StrEnum):
    """How a database stands to this program."""

    EMPTY = "empty"
    BEHIND = "behind"
    HEAD = "head"
    NEWER = "newer"  # a later program has migrated it


@dataclass(frozen=True, kw_only=True)
class Version:
    """The revision of a database (None: empty), the one needed, and how they stand."""

    current: str | None
    head: str
    standing: Standing


class BrokenReferences(RuntimeError):  # noqa: N818 - a state of the data
    """A migration would leave rows that refer to nothing; it was rolled back."""


class Migrations:
    """The migrations of `folder`, applied to the database at `url`.

    They are in one line, and their files begin with their revisions; Alembic itself is loaded only
    when there is something to migrate, because every start asks for the version.
    """

    def __init__(self, url: str, folder: Path) -> None:
        self._url = url
        self._folder = folder

    async def version(self) -> Version:
        """Tell how the database stands, changing nothing."""
        known = {
            path.name.partition("_")[0] for path in (self._folder / "versions").glob("[0-9]*_*.py")
        }
        head = max(known)
        engine = self._engine("BEGIN")
        try:
            async with engine.connect() as connection:
                current = await connection.run_sync(_current)
        finally:
            await engine.dispose()
        if current is None:
            standing = Standing.EMPTY
        elif current == head:
            standing = Standing.HEAD
        else:
            standing = Standing.BEHIND if current in known else Standing.NEWER
        return Version(current=current, head=head, standing=standing)

    async def upgrade(self, revision: str = "head") -> None:
        """Go up to `revision`, wholly or not at all."""
        await self._run("upgrade", revision)

    async def downgrade(self, revision: str) -> None:
        """Go down to `revision` (`base` for no tables), wholly or not at all."""
        await self._run("downgrade", revision)

    async def _run(self, step: str, revision: str) -> None:
        engine = self._engine("BEGIN EXCLUSIVE")
        try:
            async with engine.begin() as connection:
                await connection.run_sync(self._steps, step, revision)
                broken = (await connection.execute(text("PRAGMA foreign_key_check"))).first()
                if broken is not None:
                    raise BrokenReferences(str(broken[0]))
        finally:
            await engine.dispose()

    def _steps(self, connection: Connection, step: str, revision: str) -> None:
        from alembic import command  # noqa: PLC0415 - see the class

        config = self._config()
        config.attributes["connection"] = connection
        getattr(command, step)(config, revision)

    def _config(self) -> "Config":
        from alembic.config import Config  # noqa: PLC0415 - see the class

        config = Config()
        config.set_main_option("script_location", str(self._folder).replace("%", "%%"))
        config.set_main_option("path_separator", "os")
        return config

    def _engine(self, begin: str) -> AsyncEngine:
        engine = create_async_engine(self._url, poolclass=NullPool, hide_parameters=True)

        @event.listens_for(engine.sync_engine, "connect")
        def on_connect(connection: Any, _record: Any) -> None:
            connection.isolation_level = None
            cursor = connection.cursor()
            # Off, because rebuilding a table drops the old one, which would delete every row that
            # refers to it; the references are checked before the commit instead.
            cursor.execute("PRAGMA foreign_keys=OFF")
            cursor.execute("PRAGMA busy_timeout=10000")
            cursor.close()

        @event.listens_for(engine.sync_engine, "begin")
        def on_begin(connection: Any) -> None:
            connection.exec_driver_sql(begin)

        return engine


def _current(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found
