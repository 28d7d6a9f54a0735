"""Runs a module as a process of its own: from the nursery where there is one, else from nothing."""

import os
import subprocess
import sys
from collections.abc import Mapping
from types import MappingProxyType

from tests.support.bot import Bot


def run(
    module: str,
    *arguments: str,
    timeout: float = 120,
    environment: Mapping[str, str] = MappingProxyType({}),
) -> "subprocess.CompletedProcess[str]":
    """Run it to its end, with these variables of the environment besides ours; it blocks.

    Raises `TimeoutError` or `subprocess.TimeoutExpired` where its end does not come in time.
    """
    if Bot.nursery is not None:
        return Bot.nursery.run(module, arguments, timeout=timeout, environment=environment)
    return subprocess.run(
        (sys.executable, "-m", module, *arguments),
        capture_output=True,
        text=True,
        check=False,
        timeout=timeout,
        env={**os.environ, **environment},
    )
