"""A secret vote whose key is lost, as after a restore, begins again: everybody is asked anew."""

from dataclasses import replace

from assistant.domain.ledger import start_of
from assistant.domain.proposals import Proposal, Stage, StageStep
from assistant.domain.published import opening_of
from assistant.services.ballot_delivery import BallotDelivery
from assistant.services.kinds import Kinds
from assistant.services.lost_votes import LostVotes
from assistant.services.occasions import when_due
from assistant.services.poll_keys import PollKeys
from assistant.services.proposal_keeping import ProposalKeeping
from assistant.storage.ballots import RollRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.secret_ballots import SecretBallotRepository
from assistant.storage.unit_of_work import Transaction

AT_START = "vote-keys"
"""The kind, and the key, of the due row at which it is looked whether all keys are there."""


class VoteRestarting:
    """Clears what nobody can tell the owner of any more."""

    def __init__(
        self,
        *,
        proposals: ProposalRepository,
        kinds: Kinds,
        roll: RollRepository,
        ballots: SecretBallotRepository,
        keys: PollKeys,
        keeping: ProposalKeeping,
        delivery: BallotDelivery,
        lost: LostVotes,
        tx: Transaction,
    ) -> None:
        self._proposals = proposals
        self._kinds = kinds
        self._roll = roll
        self._ballots = ballots
        self._keys = keys
        self._keeping = keeping
        self._delivery = delivery
        self._lost = lost
        self._now = tx.now

    async def restart_lost(self) -> None:
        """Restart every open secret vote whose key is lost, and void those that had closed."""
        for proposal in await self._proposals.in_stages({Stage.OPEN, Stage.CLOSED}):
            if proposal.stage is Stage.CLOSED:
                await self._lost.void_lost(proposal)
            else:
                await self.restart_if_lost(proposal)

    async def restart_if_lost(self, proposal: Proposal) -> bool:
        """Restart an open vote if it is a secret one without its key; say whether it was."""
        kind = await self._kinds.version(proposal.kind_id)
        if not kind.secret:
            return False
        if await self._keys.get(proposal.number, proposal.wording.version) is not None:
            return False
        await self.restart(proposal)
        return True

    async def restart(self, proposal: Proposal) -> Proposal:
        """Drop every ballot, make a new key and ask everybody again; return it as it is now.

        It closes when it was to close, and no earlier than the kind's shortest time to vote from
        now: the hash of its opening, which fixes its close, is published anew with the card.
        """
        kind = await self._kinds.version(proposal.kind_id)
        assert proposal.closes_at is not None
        await self._ballots.clear(proposal.number)
        await self._keys.make(proposal.number, proposal.wording.version)
        longer = replace(
            proposal, closes_at=max(proposal.closes_at, self._now + kind.shortest_voting)
        )
        opening = opening_of(longer, kind, await self._roll.of(proposal.number))
        begun = replace(longer, start_hash=start_of(opening))
        begun = await self._keeping.keep(proposal, begun, StageStep.RESTART, None)
        await self._delivery.begin(begun, anew=True)
        return begun


@when_due(AT_START)
async def look_for_keys(restarting: VoteRestarting) -> None:
    """Look at the start after a restore, not only when the next ballot comes."""
    await restarting.restart_lost()
