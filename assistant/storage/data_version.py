"""Whether anybody has committed anything since: a number that SQLite keeps."""

import sqlite3


class DataVersion:
    """SQLite's `PRAGMA data_version`, on a connection of its own that never writes.

    It is another number after each commit of any other connection, in this process or in another;
    asking takes some 5 µs, by the log's index in shared memory, and waits for nobody.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None

    def now(self) -> int | None:
        """Return the number; None where it cannot be told just now, because the log is locked.

        What is read after it was asked is no older than what any later answer of the same number
        stands for.
        """
        try:
            if self._connection is None:
                self._connection = sqlite3.connect(self._path, timeout=0, isolation_level=None)
            # All rows are fetched, so that no transaction stays open and holds up checkpoints.
            ((version,),) = self._connection.execute("PRAGMA data_version").fetchall()
        except sqlite3.OperationalError:
            return None
        return int(version)

    def close(self) -> None:
        """Close the connection; the next question opens another one."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
