"""Errands that others than the Matrix adapter run: what they are given and what they may say."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from assistant.domain.outgoing import Errand

Runner = Callable[[Errand], Awaitable[dict[str, Any]]]
"""Does one errand, which may be done again after a crash, and returns its result (JSON).

Raises `ErrandDelayed` and `ErrandRefused`.
"""
Runners = Mapping[str, Runner]
"""By kind of errand."""


@dataclass(eq=False)
class ErrandDelayed(Exception):  # noqa: N818 - a state of the world
    """It cannot be done now, and is tried again for a while. `reason` is for the log."""

    reason: str


@dataclass(eq=False)
class ErrandRefused(Exception):  # noqa: N818 - somebody else's word, not a defect
    """It will never be done; `reason` is the outcome's error."""

    reason: str
