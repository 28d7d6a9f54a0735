"""Clocks of proposals: the rows that fall due where one opens, reminds, closes, is declared."""

from datetime import datetime

from assistant.domain.proposals import Proposal, Stage
from assistant.domain.resolutions import KindOfResolution
from assistant.services.round_lines import ends_at, talking
from assistant.storage.due import DueRepository
from assistant.storage.unit_of_work import Transaction

OPEN, CLOSE, DECLARE = "proposal-open", "proposal-close", "proposal-declare"
REMIND, ROUND = "proposal-remind", "proposal-round"
"""Kinds of rows; of reminders there is one for each set point of the kind, by its place."""


class ProposalClocks:
    """Notes what falls due as a proposal stands."""

    def __init__(self, *, due: DueRepository, tx: Transaction) -> None:
        self._due = due
        self._now = tx.now

    async def set(self, proposal: Proposal, kind: KindOfResolution) -> None:
        """Let everything fall due that the proposal waits for, and nothing else any more."""
        announced, is_open = proposal.stage is Stage.ANNOUNCED, proposal.stage is Stage.OPEN
        await self._plan(OPEN, proposal, proposal.opens_at if announced else None)
        in_round = talking(proposal) is not None
        await self._plan(ROUND, proposal, ends_at(proposal, kind) if in_round else None)
        closes_at = proposal.closes_at
        await self._plan(CLOSE, proposal, closes_at if is_open else None)
        declared_at = None
        if proposal.stage is Stage.CLOSED and closes_at is not None:
            declared_at = closes_at + kind.declared_after
        await self._plan(DECLARE, proposal, declared_at)
        for point, before in enumerate(kind.reminders):
            at = closes_at - before if is_open and closes_at is not None else None
            due = at is not None and self._now < at
            await self._plan(f"{REMIND}:{point}", proposal, at if due else None)

    async def _plan(self, name: str, proposal: Proposal, at: datetime | None) -> None:
        key = f"{name}:{proposal.number}"
        if at is None:
            await self._due.drop(key)
            return
        kind, _, point = name.partition(":")
        data = {"proposal": proposal.number, **({"point": int(point)} if point else {})}
        await self._due.put(kind, key, at, data)
