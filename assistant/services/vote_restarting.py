"""A secret vote whose key is lost, as after a restore, begins again: everybody is asked anew."""

from assistant.domain.proposals import Proposal, Stage
from assistant.services.ballot_delivery import BallotDelivery
from assistant.services.kinds import Kinds
from assistant.services.occasions import when_due
from assistant.services.poll_keys import PollKeys
from assistant.storage.ballots import SecretBallotRepository
from assistant.storage.proposals import ProposalRepository

AT_START = "vote-keys"
"""The kind, and the key, of the due row at which it is looked whether all keys are there."""


class VoteRestarting:
    """Clears what nobody can tell the owner of any more."""

    def __init__(
        self,
        *,
        proposals: ProposalRepository,
        kinds: Kinds,
        ballots: SecretBallotRepository,
        keys: PollKeys,
        delivery: BallotDelivery,
    ) -> None:
        self._proposals = proposals
        self._kinds = kinds
        self._ballots = ballots
        self._keys = keys
        self._delivery = delivery

    async def restart_lost(self) -> None:
        """Restart every open secret vote whose key is lost; the others are left alone."""
        for proposal in await self._proposals.in_stages({Stage.OPEN}):
            kind = await self._kinds.version(proposal.kind_id)
            if not kind.secret:
                continue
            if await self._keys.get(proposal.number, proposal.wording.version) is None:
                await self.restart(proposal)

    async def restart(self, proposal: Proposal) -> bytes:
        """Drop every ballot, make a new key and return it; everybody is asked again."""
        number, version = proposal.number, proposal.wording.version
        await self._ballots.clear(number)
        await self._keys.make(number, version)
        key = await self._keys.get(number, version)
        if key is None:
            raise RuntimeError("a key that was just made is not there")
        await self._delivery.begin(proposal, again=True)
        return key


@when_due(AT_START)
async def look_for_keys(restarting: VoteRestarting) -> None:
    """Ask everybody anew at the start after a restore, not only when the next ballot comes."""
    await restarting.restart_lost()
