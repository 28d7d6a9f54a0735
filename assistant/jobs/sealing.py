"""Destroys the keys of secret votes that are over, and old copies of their ballots on the disk."""

from typing import Any

from assistant.domain.outgoing import Errand
from assistant.services.errands import ErrandDelayed, Runners
from assistant.services.poll_keys import PollKeys
from assistant.services.secret_closing import SEAL
from assistant.storage.scrubbing import empty_log
from assistant.storage.unit_of_work import Database


class Sealing:
    """Runs the errands of `services.secret_closing`; each may be run again."""

    def __init__(self, database: Database, keys: PollKeys) -> None:
        self._database = database
        self._keys = keys

    def runners(self) -> Runners:
        """Return who runs which kind."""
        return {SEAL: self._seal}

    async def _seal(self, errand: Errand) -> dict[str, Any]:
        await self._keys.destroy(int(errand.data["number"]), int(errand.data["version"]))
        if not await empty_log(self._database):
            raise ErrandDelayed("the log is being read")
        return {}
