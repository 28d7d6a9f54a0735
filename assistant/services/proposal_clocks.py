"""Clocks of proposals: the rows that fall due where one opens, reminds, closes, is declared."""

from datetime import datetime, timedelta

from assistant.domain.proposals import ENDED, Proposal, Stage
from assistant.domain.resolutions import KindOfResolution
from assistant.services.round_lines import ends_at, talking
from assistant.storage.due import DueRepository
from assistant.storage.unit_of_work import Transaction

OPEN, CLOSE, DECLARE = "proposal-open", "proposal-close", "proposal-declare"
REMIND, ROUND = "proposal-remind", "proposal-round"
"""Kinds of rows; of reminders there is one for each set point of the kind, by its place."""
SWEEP = "vote-sweep"
"""The kind of row at which links to ballots lead nowhere any more, once a vote is long over."""
KEPT = timedelta(days=90)
"""So long mailed links go on leading to the result."""


class ProposalClocks:
    """Notes what falls due as a proposal stands."""

    def __init__(self, *, due: DueRepository, tx: Transaction) -> None:
        self._due = due
        self._now = tx.now

    async def set(self, proposal: Proposal, kind: KindOfResolution) -> None:
        """Let everything fall due that the proposal waits for, and nothing else any more."""
        for name, at in self._planned(proposal, kind).items():
            if at is None:
                await self._due.drop(f"{name}:{proposal.number}")
            else:
                row, key, data = _row(name, proposal)
                await self._due.put(row, key, at, data)

    async def mend(self, proposal: Proposal, kind: KindOfResolution) -> None:
        """Let what the proposal waits for fall due that does not; what waits stays as it is.

        What is being handled right now falls due twice, which does nothing the second time.
        """
        for name, at in self._planned(proposal, kind).items():
            if at is not None:
                row, key, data = _row(name, proposal)
                await self._due.put_first(row, key, at, data)

    def _planned(self, proposal: Proposal, kind: KindOfResolution) -> dict[str, datetime | None]:
        """Return when what falls due, by its name; None for what does not."""
        announced, is_open = proposal.stage is Stage.ANNOUNCED, proposal.stage is Stage.OPEN
        in_round, closes_at = talking(proposal) is not None, proposal.closes_at
        declared_at = None
        if proposal.stage is Stage.CLOSED and closes_at is not None:
            declared_at = closes_at + kind.declared_after
        planned = {
            OPEN: proposal.opens_at if announced else None,
            ROUND: ends_at(proposal, kind) if in_round else None,
            CLOSE: closes_at if is_open else None,
            DECLARE: declared_at,
            SWEEP: self._now + KEPT if proposal.stage in ENDED else None,
        }
        for point, before in enumerate(kind.reminders):
            at = closes_at - before if is_open and closes_at is not None else None
            due = at is not None and self._now < at
            planned[f"{REMIND}:{point}"] = at if due else None
        return planned


def _row(name: str, proposal: Proposal) -> tuple[str, str, dict[str, int]]:
    """Return the kind of a row, its key and its data."""
    kind, _, point = name.partition(":")
    data = {"proposal": proposal.number, **({"point": int(point)} if point else {})}
    return kind, f"{name}:{proposal.number}", data
