"""Looks whether every running vote still has something to wait for: no fault may stop its clock."""

from datetime import timedelta

from assistant.domain.proposals import Stage
from assistant.services.kinds import Kinds
from assistant.services.occasions import when_due
from assistant.services.proposal_clocks import ProposalClocks
from assistant.storage.due import DueRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Transaction

WATCH = "vote-watch"
"""The kind of due row, put at each start."""
EVERY = timedelta(hours=1)
RUNNING = (Stage.ANNOUNCED, Stage.OPEN, Stage.CLOSED)


class VoteWatch:
    """Gives votes back what should fall due for them, and does not."""

    def __init__(
        self,
        *,
        proposals: ProposalRepository,
        kinds: Kinds,
        clocks: ProposalClocks,
        due: DueRepository,
        tx: Transaction,
    ) -> None:
        self._proposals = proposals
        self._kinds = kinds
        self._clocks = clocks
        self._due = due
        self._now = tx.now

    async def look(self) -> None:
        """Look at all of them now, and again in an hour; twice changes nothing."""
        for proposal in await self._proposals.in_stages(RUNNING):
            await self._clocks.mend(proposal, await self._kinds.version(proposal.kind_id))
        await self._due.put(WATCH, WATCH, self._now + EVERY, {})


@when_due(WATCH)
async def look(watch: VoteWatch) -> None:
    """Look at the start, and each hour."""
    await watch.look()
