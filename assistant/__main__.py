"""The operator's command line: `assistant`, and `python -m assistant`."""

import gc

gc.disable()  # what is loaded stays: looking through it again and again costs a tenth of a start

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
