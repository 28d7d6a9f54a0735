"""What happens without anybody writing: rows that fall due, and outcomes of errands."""

from collections.abc import Awaitable, Callable

Occasion = Callable[..., Awaitable[None]]
"""Asks for what it needs by annotation, as a handler does; `Incoming` holds the data."""

WHEN_DUE: dict[str, Occasion] = {}
"""By the kind of row."""
WHEN_DONE: dict[tuple[str, str], Occasion] = {}
"""By the kind of errand, and how its key begins: nouns share a kind."""
WHEN_LOST: dict[str, Occasion] = {}
"""By the kind of file."""
WHEN_UNREAD: dict[str, Occasion] = {}
"""By the noun that a message to a person was about."""


def when_due(kind: str) -> Callable[[Occasion], Occasion]:
    """Declare what is done when a row of `kind` falls due; ValueError when it is taken."""

    def declare(occasion: Occasion) -> Occasion:
        if kind in WHEN_DUE:
            raise ValueError(f"two functions see to {kind}")
        WHEN_DUE[kind] = occasion
        return occasion

    return declare


def when_lost(kind: str) -> Callable[[Occasion], Occasion]:
    """Declare what is said when a file of `kind` cannot come; ValueError when it is taken.

    Where nobody declared that, whoever was to get it is told. See `domain.outgoing.UNSENT`.
    """

    def declare(occasion: Occasion) -> Occasion:
        if kind in WHEN_LOST:
            raise ValueError(f"two functions see to a lost {kind}")
        WHEN_LOST[kind] = occasion
        return occasion

    return declare


def when_unread(noun: str) -> Callable[[Occasion], Occasion]:
    """Declare what is done when a message to a person about a number of `noun` cannot be sent.

    `Incoming` holds the outcome, whose key is the message's transaction id; see
    `domain.outgoing.UNSENT`. Raises ValueError when it is taken.
    """

    def declare(occasion: Occasion) -> Occasion:
        if noun in WHEN_UNREAD:
            raise ValueError(f"two functions see to unread messages about a {noun}")
        WHEN_UNREAD[noun] = occasion
        return occasion

    return declare


def when_done(kind: str, begins: str = "") -> Callable[[Occasion], Occasion]:
    """Declare what is done with the outcome of errands of `kind` whose keys begin so.

    Raises ValueError where one key could be meant by two functions.
    """

    def declare(occasion: Occasion) -> Occasion:
        for other, prefix in WHEN_DONE:
            if other == kind and (prefix.startswith(begins) or begins.startswith(prefix)):
                raise ValueError(f"two functions see to {kind} of {begins or prefix}")
        WHEN_DONE[kind, begins] = occasion
        return occasion

    return declare


def done_by(kind: str, key: str) -> Occasion | None:
    """Return what was declared for the outcome of that errand, or None."""
    found = (WHEN_DONE[one] for one in WHEN_DONE if one[0] == kind and key.startswith(one[1]))
    return next(found, None)
