"""What happens without anybody writing: rows that fall due, and outcomes of errands."""

from collections.abc import Awaitable, Callable

Occasion = Callable[..., Awaitable[None]]
"""Asks for what it needs by annotation, as a handler does; `Incoming` holds the data."""

WHEN_DUE: dict[str, Occasion] = {}
WHEN_DONE: dict[str, Occasion] = {}


def when_due(kind: str) -> Callable[[Occasion], Occasion]:
    """Declare what is done when a row of `kind` falls due; ValueError when it is taken."""
    return _declared(WHEN_DUE, kind)


def when_done(kind: str) -> Callable[[Occasion], Occasion]:
    """Declare what is done with the outcome of errands of `kind`; ValueError when it is taken."""
    return _declared(WHEN_DONE, kind)


def _declared(occasions: dict[str, Occasion], kind: str) -> Callable[[Occasion], Occasion]:
    def declare(occasion: Occasion) -> Occasion:
        if kind in occasions:
            raise ValueError(f"two functions see to {kind}")
        occasions[kind] = occasion
        return occasion

    return declare
