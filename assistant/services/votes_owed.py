"""Which votes wait for somebody's ballot."""

from contextlib import suppress
from dataclasses import dataclass

from assistant.domain.persons import Caller
from assistant.domain.proposals import Proposal, Stage
from assistant.domain.replies import Refusal
from assistant.domain.resolutions import KindOfResolution
from assistant.services.kinds import Kinds
from assistant.services.voters import OwnVoter, Voters
from assistant.services.voting import Voting
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Transaction


@dataclass(frozen=True, kw_only=True)
class Owed:
    """A vote that is open, and those without a ballot for whom the asker votes."""

    proposal: Proposal
    kind: KindOfResolution
    voters: tuple[OwnVoter, ...]


class VotesOwed:
    """Looks through what is open; that is little at any one time."""

    def __init__(
        self,
        *,
        proposals: ProposalRepository,
        kinds: Kinds,
        voters: Voters,
        voting: Voting,
        tx: Transaction,
    ) -> None:
        self._proposals = proposals
        self._kinds = kinds
        self._voters = voters
        self._voting = voting
        self._now = tx.now

    async def of(self, caller: Caller) -> tuple[Owed, ...]:
        """Return what the caller may still answer, what ends first before the rest."""
        found = []
        for proposal in await self._proposals.in_stages({Stage.OPEN}):
            if proposal.closes_at is None or proposal.closes_at <= self._now:
                continue
            voters: tuple[OwnVoter, ...] = ()
            with suppress(Refusal):
                voters = await self._voters.of(caller, proposal)
            owing = [v for v in voters if await self._voting.mine(proposal, v.voter) is None]
            if owing:
                kind = await self._kinds.version(proposal.kind_id)
                found.append((proposal.closes_at, proposal, kind, tuple(owing)))
        found.sort(key=lambda each: (each[0], each[1].number))
        return tuple(
            Owed(proposal=proposal, kind=kind, voters=owing) for _, proposal, kind, owing in found
        )
