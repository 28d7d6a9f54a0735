"""A fresh SQLite database with every table."""

import importlib
import pkgutil
import tempfile
from pathlib import Path

from sqlalchemy.ext.asyncio import create_async_engine

import assistant.storage
from assistant.storage.schema import metadata
from assistant.storage.unit_of_work import Database, sqlite_url

_TEMPLATE: list[bytes] = []
"""The empty database of this process: making the tables costs more than most tests do."""


async def fresh_database(folder: Path, name: str = "assistant.db") -> Database:
    """Make a database file in `folder` with every table that `assistant.storage` defines.

    One that is there already is opened as it is.
    """
    if not _TEMPLATE:
        _TEMPLATE.append(await _empty())
    if not (folder / name).exists():
        (folder / name).write_bytes(_TEMPLATE[0])
    return Database(sqlite_url(folder / name))


async def _empty() -> bytes:
    for module in pkgutil.iter_modules(assistant.storage.__path__):
        importlib.import_module(f"assistant.storage.{module.name}")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "empty.db"
        engine = create_async_engine(sqlite_url(file))
        async with engine.begin() as connection:
            await connection.run_sync(metadata.create_all)
        await engine.dispose()
        return file.read_bytes()
