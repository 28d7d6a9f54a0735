"""A fresh SQLite database with every table."""

import importlib
import pkgutil
from pathlib import Path

from sqlalchemy.ext.asyncio import create_async_engine

import assistant.storage
from assistant.storage.schema import metadata
from assistant.storage.unit_of_work import Database, sqlite_url


async def fresh_database(folder: Path, name: str = "assistant.db") -> Database:
    """Make a database file in `folder` with every table that `assistant.storage` defines."""
    for module in pkgutil.iter_modules(assistant.storage.__path__):
        importlib.import_module(f"assistant.storage.{module.name}")
    url = sqlite_url(folder / name)
    engine = create_async_engine(url)
    async with engine.begin() as connection:
        await connection.run_sync(metadata.create_all)
    await engine.dispose()
    return Database(url)
