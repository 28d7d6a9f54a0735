"""The operator's command line: `assistant`, and `python -m assistant`."""

import gc
import os
import signal
import sys

gc.disable()  # what is loaded stays: looking through it again and again costs a tenth of a start


def _leave(*_signal: object) -> None:
    # Not an exception: in the middle of an import it could be taken for that module's failure.
    os.write(sys.stderr.fileno(), b"Stopped before it began.\n")
    os._exit(0)


if "run" in sys.argv[1:]:
    # Loading takes a second, in which a service manager may have changed its mind already.
    signal.signal(signal.SIGTERM, _leave)

from assistant.cli.app import app  # noqa: E402 - loaded without the collector
from assistant.cli.lazily import PLACES  # noqa: E402 - the same

PLACES["demo"] = "assistant.demo.command:demo"
gc.freeze()
gc.enable()


def main() -> None:
    """Run the command line."""
    app()


if __name__ == "__main__":
    main()
