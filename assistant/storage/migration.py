"""The version of the tables: what a database has, what this program needs, and the way between."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, NullPool, event, text
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine


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
    """The migrations of `folder`, applied to the database at `url`."""

    def __init__(self, url: str, folder: Path) -> None:
        self._url = url
        self._config = Config()
        self._config.set_main_option("script_location", str(folder).replace("%", "%%"))
        self._config.set_main_option("path_separator", "os")

    async def version(self) -> Version:
        """Tell how the database stands, changing nothing."""
        scripts = ScriptDirectory.from_config(self._config)
        head = scripts.get_current_head()
        assert head is not None
        known = {script.revision for script in scripts.walk_revisions()}
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
        await self._run(command.upgrade, revision)

    async def downgrade(self, revision: str) -> None:
        """Go down to `revision` (`base` for no tables), wholly or not at all."""
        await self._run(command.downgrade, revision)

    async def _run(self, step: Any, revision: str) -> None:
        engine = self._engine("BEGIN EXCLUSIVE")
        try:
            async with engine.begin() as connection:
                await connection.run_sync(self._steps, step, revision)
                broken = (await connection.execute(text("PRAGMA foreign_key_check"))).first()
                if broken is not None:
                    raise BrokenReferences(str(broken[0]))
        finally:
            await engine.dispose()

    def _steps(self, connection: Connection, step: Any, revision: str) -> None:
        self._config.attributes["connection"] = connection
        try:
            step(self._config, revision)
        finally:
            self._config.attributes.clear()

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
    return MigrationContext.configure(connection).get_current_revision()
