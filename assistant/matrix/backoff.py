"""How long to wait after a failure, and the one failure that ends everything."""

import random

from assistant.matrix.homeserver import ApiError, Unreachable
from assistant.matrix.pace import Pace

LONGEST_WISH = 3600.0  # seconds


class TokenRefused(RuntimeError):  # noqa: N818 - a state of the account
    """The homeserver does not accept our access token: only the operator can help."""


class Backoff:
    """Pauses that double with each failure in a row, with jitter, and honour the server's wish."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._failures = 0

    def succeeded(self) -> None:
        """Begin anew."""
        self._failures = 0

    def failed(self, error: ApiError | Unreachable) -> float:
        """Return the seconds to wait now; raises `TokenRefused` where waiting is no use."""
        if isinstance(error, ApiError) and error.token_refused:
            raise TokenRefused(error.error or error.errcode) from error
        longest = min(self._pace.longest_pause, self._pace.first_pause * 2**self._failures)
        self._failures = min(self._failures + 1, 16)
        pause = longest * random.uniform(0.5, 1.0)  # noqa: S311 - jitter is no secret
        wished = error.retry_after if isinstance(error, ApiError) else None
        # A wish of nothing would be a loop without a pause, and one of years no wish at all.
        return min(wished, LONGEST_WISH) if wished is not None and wished > 0 else pause
