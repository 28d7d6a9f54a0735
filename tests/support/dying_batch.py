"""Issues a month's invoices again and again, each time in a process that dies at a given point.

`python -m tests.support.dying_batch CONFIG PERIOD BOMB...` prints, as JSON, how each process ended
and how many documents there were then. A bomb is `before` or `after`, the beginning of an SQL
statement (`COMMIT` and `` for any, too), and which one of those in this process:
`before:INSERT INTO series:3`; or `within:0.2`, seconds after the start.
"""

import json
import os
import signal
import sqlite3
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any
from unittest.mock import patch

from sqlalchemy import event
from sqlalchemy.engine import Engine

from assistant import resources
from assistant.cli.app import app
from assistant.domain import milestones
from assistant.i18n.catalogue import Catalogue


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def plant(bomb: str) -> None:
    """Let this process die at a point."""
    kind, _, rest = bomb.partition(":")
    if kind == "within":
        timer = threading.Timer(float(rest), _die)
        timer.daemon = True
        timer.start()
        return
    what, _, nth = rest.rpartition(":")
    left = count(int(nth) - 1, -1)

    def once() -> None:
        if next(left) == 0:
            _die()

    if what == "COMMIT":
        _plant_at_commit(kind, once)
        return

    def ran(_c: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        if statement.lstrip().startswith(what):
            once()

    event.listen(Engine, f"{kind}_cursor_execute", ran)


def _plant_at_commit(kind: str, once: Callable[[], None]) -> None:
    if kind == "before":
        event.listen(Engine, "commit", lambda _connection: once())
    else:
        milestones.watch(lambda name: once() if name == "database.committed" else None)


def documents(path: Path) -> list[str]:
    """Return the numbers of all documents, in the order of their issue."""
    with closing(sqlite3.connect(path)) as database:
        rows = database.execute("SELECT number FROM documents ORDER BY id").fetchall()
    return [number for (number,) in rows]


def _issue(config: str, period: str, bomb: str) -> int:
    """Return how the process that issued with this bomb ended, as `os.waitpid` says it."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            plant(bomb)
            with Path(os.devnull).open("w") as nowhere:
                os.dup2(nowhere.fileno(), 1)
                os.dup2(nowhere.fileno(), 2)
            command = ["--config", config, "invoices", "issue", "--period", period]
            status = app(command, standalone_mode=False) or 0
        finally:
            os._exit(status)
    return os.waitpid(child, 0)[1]


def main(config: str, period: str, bombs: list[str]) -> None:
    """Issue with one bomb after the other."""
    database = Path(config).with_name("assistant.db")
    ends = []
    texts = Catalogue.load(resources.locales())  # which takes longer than a few invoices
    with patch.object(Catalogue, "load", return_value=texts):
        for bomb in bombs:
            ended = _issue(config, period, bomb)
            killed = os.WIFSIGNALED(ended) and os.WTERMSIG(ended) == signal.SIGKILL
            ends.append({"bomb": bomb, "killed": killed, "numbers": documents(database)})
    sys.stdout.write(json.dumps(ends))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
