"""Looks whether every running vote still has something to wait for: no fault may stop its clock."""

from datetime import timedelta

from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.proposals import Stage
from assistant.services.kinds import Kinds
from assistant.services.occasions import when_due
from assistant.services.proposal_clocks import ProposalClocks
from assistant.storage.due import DueRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Transaction

WATCH = "vote-watch"
"""The kind of due row, put at each start."""
MEND = "vote-mend"
"""The kind of due row that looks at one vote alone: what is wrong with it harms no other."""
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
        """Have all of them looked at now, and again in an hour; twice changes nothing.

        Which failed the last time waits for its own next try.
        """
        for number in await self._proposals.numbers_in(RUNNING):
            data = {"proposal": number}
            await self._due.put_first(MEND, f"{MEND}:{number}", self._now, data)
        await self._due.put(WATCH, WATCH, self._now + EVERY, {})

    async def mend(self, number: int) -> None:
        """Give one vote back what should fall due for it, if it runs."""
        proposal = await self._proposals.get(number)
        if proposal is not None and proposal.stage in RUNNING:
            await self._clocks.mend(proposal, await self._kinds.version(proposal.kind_id))


@when_due(WATCH)
async def look(watch: VoteWatch) -> None:
    """Look at the start, and each hour."""
    await watch.look()


@when_due(MEND)
async def mend(incoming: Incoming, watch: VoteWatch) -> None:
    """Look at one of them."""
    content = incoming.content
    assert isinstance(content, FellDue)
    await watch.mend(int(content.data["proposal"]))
