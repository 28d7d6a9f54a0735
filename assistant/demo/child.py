"""Child processes that never outlive the demo, whatever ends it, kill -9 included."""

import os
import runpy
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

GRACE = 20.0  # seconds that a child may take to end after SIGTERM


class Child:
    """A Python module that runs as a process of its own until `stop`, or until we are gone.

    Its output goes to the end of the file `log`. The child holds the reading end of a pipe from
    us: when that closes, for whatever reason, it ends itself as SIGTERM would.
    """

    def __init__(
        self,
        module: str,
        arguments: tuple[str, ...],
        *,
        log: Path,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        with log.open("ab") as output:
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and modules
                (sys.executable, "-m", __name__, module, *arguments),
                stdin=subprocess.PIPE,
                stdout=output,
                stderr=subprocess.STDOUT,
                env={**os.environ, **(environment or {})},
                # Ctrl-C is for the demo, which stops its children in order.
                start_new_session=True,
            )

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    @property
    def exit_status(self) -> int | None:
        """None while it runs; negative: the signal that ended it."""
        return self._process.poll()

    def wait(self, timeout: float) -> int | None:
        """Wait until it ends by itself; None when it still runs after `timeout` seconds."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout)
        return self._process.poll()

    def stop(self) -> int:
        """End it in order, by force after `GRACE` seconds; returns its exit status."""
        if self._process.poll() is None:
            self._process.terminate()
        try:
            status = self._process.wait(GRACE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            status = self._process.wait()
        finally:
            if self._process.stdin is not None:
                self._process.stdin.close()
        return status

    def kill(self) -> None:
        """End it at once (SIGKILL), as a crash would."""
        self._process.kill()
        self._process.wait()
        if self._process.stdin is not None:
            self._process.stdin.close()


def tail(log: Path, lines: int = 12) -> str:
    """Return the last lines of a child's log; nothing where there is none."""
    try:
        return "\n".join(log.read_text("utf-8", "replace").splitlines()[-lines:])
    except FileNotFoundError:
        return ""


def _end_with_parent() -> None:
    while os.read(0, 1):  # not sys.stdin: its lock would hold up the interpreter's end
        pass
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    threading.Thread(target=_end_with_parent, daemon=True).start()
    sys.argv = sys.argv[1:]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
