"""Counts closed votes, in a thread: however many ballots there are, nobody's answer waits."""

import asyncio
from typing import Any

from assistant.domain.outgoing import Errand
from assistant.services.counting_votes import CountingVotes
from assistant.services.errands import Runners
from assistant.services.told_results import COUNT, as_data, told_of
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Database


class Counting:
    """Runs the errand of `services.declaring`; each may be run again."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def runners(self) -> Runners:
        """Return who runs which kind."""
        return {COUNT: self.count}

    async def count(self, errand: Errand) -> dict[str, Any]:
        """Return the errand's data with what came of the vote; without it where it is gone."""
        number = int(errand.data["number"])
        async with self._database.reading() as connection:
            proposal = await ProposalRepository(connection).get(number)
            if proposal is None:
                return dict(errand.data)
            held = await CountingVotes.on(connection).read(proposal)
        told = await asyncio.to_thread(lambda: as_data(told_of(held.count())))
        return {**errand.data, "told": told}
