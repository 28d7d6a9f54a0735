"""Copies of a SQLite database, consistent while others write to it."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

PAGES_A_STEP = 512

Progress = Callable[[int, int], None]
"""Told how many pages are done, and of how many."""


class CopyDamaged(RuntimeError):  # noqa: N818 - a state of the world
    """What was copied is no sound database; no copy was left behind."""


def copy_database(source: Path, target: Path, progress: Progress | None = None) -> None:
    """Copy the database at `source` to the new file `target`, readable by its owner only.

    The copy is one moment of the source, whoever writes meanwhile; it appears under its name only
    once it is whole, checked and on the disk. Raises `FileExistsError` when `target` exists,
    `FileNotFoundError` when there is no `source`, `CopyDamaged` and `OSError`.
    """
    if not source.is_file():
        raise FileNotFoundError(str(source))
    if target.exists():
        raise FileExistsError(str(target))
    partial = target.with_name(f".{target.name}.partial")
    partial.unlink(missing_ok=True)
    try:
        os.close(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        _copy(source, partial, progress)
        _sync(partial)
        partial.rename(target)
        _sync(target.parent)
    finally:
        partial.unlink(missing_ok=True)


def _copy(source: Path, target: Path, progress: Progress | None) -> None:
    with (
        closing(sqlite3.connect(source, isolation_level=None, timeout=10)) as origin,
        closing(sqlite3.connect(target, isolation_level=None)) as copy,
    ):
        # Our own read transaction holds one snapshot over all steps; without it each write of
        # somebody else would start the copy again.
        origin.execute("BEGIN")
        origin.execute("SELECT count(*) FROM sqlite_master").fetchone()
        origin.backup(
            copy,
            pages=PAGES_A_STEP,
            progress=_report(progress),
            sleep=0,
        )
        origin.execute("ROLLBACK")
        copy.execute("PRAGMA journal_mode=DELETE")
        if copy.execute("PRAGMA quick_check").fetchone() != ("ok",):
            raise CopyDamaged(str(source))


def _report(progress: Progress | None) -> Callable[[int, int, int], None] | None:
    if progress is None:
        return None

    def report(_status: int, remaining: int, total: int) -> None:
        progress(total - remaining, total)

    return report


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
