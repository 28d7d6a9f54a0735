"""A database made by the migrations, and what its tables look like."""

from pathlib import Path

from sqlalchemy import text

from assistant.storage.migration import Migrations
from assistant.storage.unit_of_work import Database, sqlite_url

FOLDER = Path(__file__).parents[2] / "migrations"


def migrations(path: Path) -> Migrations:
    """Return the migrations of this checkout for the database at `path`."""
    return Migrations(sqlite_url(path), FOLDER)


async def tables(path: Path) -> dict[str, str]:
    """Return every table and index by name, as the statement that makes it, spaces folded."""
    database = Database(sqlite_url(path))
    try:
        async with database.reading() as connection:
            rows = await connection.execute(
                text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
            )
            return {
                row.name: " ".join(row.sql.split()) for row in rows if row.name != "alembic_version"
            }
    finally:
        await database.close()
