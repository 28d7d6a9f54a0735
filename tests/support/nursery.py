"""Processes of the assistant that begin where loading ends: forked from one that has loaded all.

Loading takes longer than most tests have to do with a process; what runs afterwards is the same:
a process of its own, whose `__main__` is run from its first line, with files, session, environment
and number of its own, and an end as the interpreter makes it.
"""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryFile
from threading import Lock
from typing import IO

from assistant.demo.child import GRACE
from tests.support.nursery_root import LONGEST, Order

ROOT = "import sys; from tests.support.nursery_root import raise_them; raise_them(int(sys.argv[1]))"


class Born:
    """One process; the same methods as `assistant.demo.child.Child`."""

    def __init__(self, keeper: socket.socket, line: IO[bytes] | None = None) -> None:
        self._keeper = keeper
        self._line = line  # where it closes, the process ends itself
        self._status: int | None = None
        self.pid = int(keeper.recv(32))

    @property
    def exit_status(self) -> int | None:
        """None while it runs; negative: the signal that ended it."""
        return self.wait(0)

    def wait(self, timeout: float | None) -> int | None:
        """Wait until it ends by itself; None when it still runs after `timeout` seconds."""
        if self._status is None:
            self._keeper.settimeout(timeout)
            with suppress(TimeoutError, BlockingIOError):
                said = self._keeper.recv(32)
                self._status = int(said or -signal.SIGKILL)  # a keeper falls silent if killed
        return self._status

    def stop(self) -> int:
        """End it in order, by force after `GRACE` seconds; returns its exit status."""
        self._send(signal.SIGTERM)
        if (status := self.wait(GRACE)) is None:
            self._send(signal.SIGKILL)
            status = self.wait(None)
        self._let_go()
        assert status is not None
        return status

    def kill(self) -> None:
        """End it at once (SIGKILL), as a crash would."""
        self._send(signal.SIGKILL)
        self.wait(None)
        self._let_go()

    def _send(self, number: signal.Signals) -> None:
        if self.exit_status is None:
            os.kill(self.pid, number)

    def _let_go(self) -> None:
        self._keeper.close()
        if self._line is not None:
            self._line.close()


class Nursery:
    """Starts processes by forking one that has loaded; that one starts with the first order."""

    def __init__(self) -> None:
        self._root: subprocess.Popen[bytes] | None = None
        self._orders: socket.socket | None = None
        self._opening = Lock()

    def start(
        self, module: str, arguments: tuple[str, ...], *, log: Path, environment: Mapping[str, str]
    ) -> Born:
        """Run a module until we are gone; what it says goes to the end of the file `log`."""
        reading, writing = os.pipe()
        with os.fdopen(reading, "rb") as stdin, log.open("ab") as output:
            keeper = self._order(
                (stdin, output, output), module, arguments, environment, watched=True
            )
        return Born(keeper, os.fdopen(writing, "wb"))

    def run(
        self,
        module: str,
        arguments: tuple[str, ...],
        *,
        timeout: float,
        environment: Mapping[str, str] | None = None,
    ) -> subprocess.CompletedProcess[str]:
        """Run a module to its end. Raises `TimeoutError` where that does not come in time."""
        with (
            Path(os.devnull).open("rb") as stdin,
            TemporaryFile() as output,
            TemporaryFile() as errors,
        ):
            files = (stdin, output, errors)
            one = Born(self._order(files, module, arguments, environment or {}, watched=False))
            status = one.wait(timeout)
            one.kill()
            if status is None:
                raise TimeoutError(f"{module} still runs after {timeout} s")
            output.seek(0)
            errors.seek(0)
            return subprocess.CompletedProcess(
                (module, *arguments), status, output.read().decode(), errors.read().decode()
            )

    def close(self) -> None:
        """Let nobody be born any more; who lives goes on."""
        if self._orders is not None and self._root is not None:
            self._orders.close()
            self._root.wait()
            self._orders = self._root = None

    def _order(
        self,
        files: tuple[IO[bytes], ...],
        module: str,
        arguments: tuple[str, ...],
        environment: Mapping[str, str],
        *,
        watched: bool,
    ) -> socket.socket:
        order = Order(
            module=module,
            arguments=arguments,
            environment={**os.environ, **environment},
            folder=str(Path.cwd()),
            watched=watched,
        )
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            sent = [theirs.fileno(), *(file.fileno() for file in files)]
            with self._opening:
                orders = self._open()
            socket.send_fds(orders, [json.dumps(asdict(order)).encode()], sent)
        return ours

    def _open(self) -> socket.socket:
        if self._orders is None:
            self._orders, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            self._orders.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, LONGEST)
            with theirs:
                self._root = subprocess.Popen(
                    [sys.executable, "-c", ROOT, str(theirs.fileno())],
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    pass_fds=[theirs.fileno()],
                    start_new_session=True,  # Ctrl-C is for the tests, which close us
                )
        return self._orders
