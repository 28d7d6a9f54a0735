"""Counts closed votes, in a thread: however many ballots there are, nobody's answer waits."""

import asyncio
from typing import Any

import structlog

from assistant.dispatch.apologising import frames
from assistant.domain.outgoing import Errand
from assistant.services.counting_votes import CountingVotes
from assistant.services.errands import ErrandRefused, Runners
from assistant.services.told_results import COUNT, as_data, told_of
from assistant.storage.errands import ErrandRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Database

log = structlog.get_logger()


class Counting:
    """Runs the errand of `services.declaring`; each may be run again."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._turn = asyncio.Lock()

    def runners(self) -> Runners:
        """Return who runs which kind."""
        return {COUNT: self.count}

    async def count(self, errand: Errand) -> dict[str, Any]:
        """Return the errand's data with what came of the vote; without it where it is gone.

        One that a process began that has ended since is not begun again: it may be what ended it,
        and would at each start. Whoever ordered it decides when it is. One at a time, so that no
        other vote's count is taken for it.
        """
        async with self._turn:
            async with self._database.transaction() as tx:
                if await ErrandRepository(tx.connection).begun(errand.key, tx.now):
                    return {**errand.data, "interrupted": True}
            return await self._count(errand)

    async def _count(self, errand: Errand) -> dict[str, Any]:
        number = int(errand.data["number"])
        async with self._database.reading() as connection:
            proposal = await ProposalRepository(connection).get(number)
            if proposal is None:
                return dict(errand.data)
            held = await CountingVotes.on(connection).read(proposal)
        try:
            told = await asyncio.to_thread(lambda: as_data(told_of(held.count())))
        except Exception as defect:
            # It only computes: whatever that raises ends this count, and nothing else.
            log.error("counting failed", number=number, trace=frames(defect))  # noqa: TRY400 - its text may quote ballots
            raise ErrandRefused(type(defect).__name__) from defect
        return {**errand.data, "told": told}
