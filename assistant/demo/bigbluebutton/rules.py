"""How the stand-in for a BigBlueButton server behaves, and how it can misbehave."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto

HASHES = frozenset({"sha1", "sha256", "sha384", "sha512"})


class Fault(Enum):
    """What can go wrong with a server."""

    DOWN = auto()  # hangs up
    SLOW = auto()  # answers after `Rules.slow`
    NONSENSE = auto()  # XML that breaks off
    PAGE = auto()  # a page for people, with status 200
    ERROR = auto()  # status 500
    CHECKSUM = auto()  # takes no request for signed
    BOMB = auto()  # XML whose entities multiply
    HUGE = auto()  # an answer without end
    ELSEWHERE = auto()  # redirects


class Signed(Enum):
    """Over what webhooks are signed: the documentation's word, and what was done and is done."""

    BODY = auto()
    FIELDS = auto()  # older bbb-webhooks
    NOTHING = auto()  # newer ones: an empty object


@dataclass(frozen=True, kw_only=True)
class Rules:
    """What an operator, or the version, decides; times in seconds. `clock` as `time.time`."""

    secret: str = field(repr=False)
    hashes: frozenset[str] = HASHES
    if_nobody_comes: float = 300.0
    after_the_last: float = 60.0
    recording_takes: float | None = (
        None  # from a meeting's end; None: until `Node.finish` is called
    )
    missing: str = "missingParam{}"  # how the key of a missing parameter is spelled
    passwords_matter: bool = True  # before mid-2023 no second `create` without them was the same
    hook_failures: int = 3  # until a hook is dropped
    signed: Signed = Signed.BODY
    webhooks: bool = True
    slow: float = 3600.0
    tick: float = 0.5  # how often it is looked whether a meeting is over
    clock: Callable[[], float] = time.time


@dataclass(eq=False)
class Refused(Exception):  # noqa: N818 - the API's own word
    """What the API answers with FAILED."""

    key: str
    message: str
