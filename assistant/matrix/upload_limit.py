"""How many bytes the homeserver takes at most, asked now and then."""

from time import monotonic

from assistant.matrix.homeserver import ApiError, Homeserver

AGE = 3600.0  # seconds for which an answer is remembered
PATHS = ("/_matrix/client/v1/media/config", "/_matrix/media/v3/config")
"""Where it says so; the second one is for homeservers before Matrix 1.11."""


class UploadLimit:
    """Knows `m.upload.size`."""

    def __init__(self, homeserver: Homeserver, patience: float) -> None:
        """Take `patience`, the seconds for one call."""
        self._homeserver = homeserver
        self._patience = patience
        self._known: tuple[float, int | None] | None = None  # when it was asked for; bytes

    async def bytes(self) -> int | None:
        """Return it; None where it is not said. Raises `ApiError` and `Unreachable`."""
        if self._known is None or monotonic() - self._known[0] > AGE:
            self._known = (monotonic(), await self._asked())
        return self._known[1]

    def forget(self) -> None:
        """Ask again next time: something was too large although it did not look so."""
        self._known = None

    async def _asked(self) -> int | None:
        for path in PATHS:
            try:
                answer = await self._homeserver.call("GET", path, timeout=self._patience)
            except ApiError as error:
                if not error.final:
                    raise
                continue
            most = answer.get("m.upload.size")
            return most if isinstance(most, int) else None
        return None
