"""The process that has loaded the assistant, and forks others; `tests.support.nursery` starts it.

It forks a keeper for each, who tells the number of the process and how it ended, and keeps that
number from being given to another process until nobody asks any more.
"""

import gc
import json
import os
import runpy
import signal
import socket
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from assistant.demo.child import _end_with_parent

LONGEST = 2**20  # bytes of an order
_FILES = 4  # the keeper's line, and what the process has for standard input, output and errors


@dataclass(frozen=True, kw_only=True)
class Order:
    """A module to run as a program; one that is `watched` ends when its standard input does."""

    module: str
    arguments: Sequence[str]
    environment: dict[str, str]
    folder: str
    watched: bool


def raise_them(number: int) -> None:
    """Carry out orders from the socket of that number until it closes; in a child, live."""
    _load()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody asks how keepers end
    orders = socket.socket(fileno=number)
    while True:
        said, files, *_ = socket.recv_fds(orders, LONGEST, _FILES)
        if not said:
            return
        if os.fork() == 0:
            orders.close()
            _keep(Order(**json.loads(said)), files)
            return
        for file in files:
            os.close(file)


def _load() -> None:
    gc.disable()
    from assistant import bootstrap, resources  # noqa: F401, PLC0415 - without the collector
    from assistant.cli import app  # noqa: F401, PLC0415 - the same
    from assistant.cli.lazily import PLACES  # noqa: PLC0415 - the same
    from assistant.dispatch.registry import find_commands  # noqa: PLC0415 - the same
    from assistant.i18n.catalogue import Catalogue  # noqa: PLC0415 - the same

    for place in PLACES.values():
        import_module(place.partition(":")[0])
    find_commands()
    Catalogue.load(resources.locales())  # its files are parsed once a process, and children have it
    gc.freeze()
    gc.enable()
    # A fork takes along the thread that calls it, and no other.
    assert len(list(Path("/proc/self/task").iterdir())) == 1


def _keep(order: Order, files: list[int]) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.setsid()
    number = os.fork()
    if number == 0:
        os.close(files[0])
        _live(order, files[1:])
        return
    try:
        for file in files[1:]:
            os.close(file)
        _tell(socket.socket(fileno=files[0]), number)
    finally:
        os._exit(0)


def _tell(line: socket.socket, number: int) -> None:
    with suppress(OSError):  # nobody listens any more
        line.send(str(number).encode())
        ended = os.waitid(os.P_PID, number, os.WEXITED | os.WNOWAIT)
        assert ended is not None
        well = ended.si_code == os.CLD_EXITED
        line.send(str(ended.si_status if well else -ended.si_status).encode())
        line.recv(1)


def _live(order: Order, files: list[int]) -> None:
    os.setsid()
    for number, file in enumerate(files):
        os.dup2(file, number)
    for file in files:
        os.close(file)
    os.environ.clear()
    os.environ.update(order.environment)
    time.tzset()
    os.chdir(order.folder)
    sys.argv = [order.module, *order.arguments]
    if order.watched:
        threading.Thread(target=_end_with_parent, daemon=True).start()
    runpy.run_module(order.module, run_name="__main__", alter_sys=True)
