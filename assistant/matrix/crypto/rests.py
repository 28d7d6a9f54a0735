"""Leaving alone, for longer each time, what has just failed."""

import time

FIRST = 60.0  # seconds
LONGEST = 3600.0


class Rests:
    """Whom or what not to try again yet, by name."""

    def __init__(self) -> None:
        self._until: dict[str, tuple[float, float]] = {}  # monotonic seconds, length of the rest

    def is_resting(self, name: str) -> bool:
        """Tell whether `name` is to be left alone now."""
        until, _ = self._until.get(name, (0.0, 0.0))
        return time.monotonic() < until

    def failed(self, name: str) -> None:
        """Begin a rest, twice as long as the one before."""
        _, before = self._until.get(name, (0.0, FIRST / 2))
        rest = min(2 * before, LONGEST)
        self._until[name] = (time.monotonic() + rest, rest)

    def over(self, name: str) -> None:
        """Forget that `name` ever failed."""
        self._until.pop(name, None)
