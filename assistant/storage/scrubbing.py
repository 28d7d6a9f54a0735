"""Deleted content taken out of the write-ahead log, where it lies until it is written over."""

import asyncio
import sqlite3

from sqlalchemy import make_url

from assistant.storage.unit_of_work import Database

PATIENCE = 10.0
"""Seconds that readers have to end."""


async def empty_log(database: Database) -> bool:
    """Write the log into the database and cut it to nothing; say whether that was possible.

    Not inside a transaction. Rows that were deleted or changed are overwritten in the database file
    (`secure_delete`), but their old pages stay in the log until then. False where a reader did not
    end in time: try again later. What a disk keeps of blocks that a file gave up is not ours.
    """
    return await asyncio.to_thread(_empty, make_url(database.url).database or "")


def _empty(path: str) -> bool:
    connection = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
    try:
        ((busy, _, _),) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()
    return not busy
