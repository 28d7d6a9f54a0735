"""Runs the assistant's command line with a bomb in it: `CRASH_AT=outbox.sent:2` ends the process.

The process ends as by SIGKILL: nothing is flushed, no `finally` runs. Only tests start this. It
makes files of the kind `sample`, too, with or without a bomb.
"""

import os
from hashlib import sha256
from itertools import count
from typing import TYPE_CHECKING

from assistant.domain import milestones

if TYPE_CHECKING:
    from _pytest.mark.structures import ParameterSet

KILLED = 137  # what a shell says of a process that SIGKILL ended


def in_storms(*points: str) -> "list[ParameterSet]":
    """Return points that a test dies at in `make storm` only: they are many, and each is slow."""
    import pytest  # noqa: PLC0415 - the process that is to die has no need of it

    return [pytest.param(point, marks=pytest.mark.storm) for point in points]


def plant(where: str) -> None:
    """End this process when it reaches `where` (`MILESTONE` or `MILESTONE:N`, the N-th time)."""
    name, _, nth = where.partition(":")
    assert name in milestones.MILESTONES, name
    left = count(int(nth or 1) - 1, -1)

    def watch(reached: str) -> None:
        if reached == name and next(left) == 0:
            os._exit(KILLED)

    milestones.watch(watch)


async def make_sample(key: str) -> bytes:
    """Make a file that takes an upload of more than one packet; no two keys have the same."""
    return sha256(key.encode()).digest() * 10_000


if __name__ == "__main__":
    from assistant.__main__ import main
    from assistant.services.files import produces

    produces("sample")(make_sample)
    if "CRASH_AT" in os.environ:
        plant(os.environ["CRASH_AT"])
    main()
