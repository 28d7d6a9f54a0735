"""What a check of `assistant doctor` finds, and what to do about it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """`note` tells something that the operator may want to change; only `wrong` fails."""

    FINE = "fine"
    NOTE = "note"
    WRONG = "wrong"


@dataclass(frozen=True, kw_only=True)
class Check:
    """One thing that was looked at."""

    name: str
    verdict: Verdict
    found: str
    remedy: str = ""


Look = Callable[[], Awaitable[Check]]


def fine(name: str, found: str) -> Check:
    """Return a check that found nothing to do."""
    return Check(name=name, verdict=Verdict.FINE, found=found)


def note(name: str, found: str, remedy: str) -> Check:
    """Return a check that found something worth knowing."""
    return Check(name=name, verdict=Verdict.NOTE, found=found, remedy=remedy)


def wrong(name: str, found: str, remedy: str) -> Check:
    """Return a check that found what must be put right."""
    return Check(name=name, verdict=Verdict.WRONG, found=found, remedy=remedy)
