"""A secret vote whose key is lost, as after a restore, begins again: everybody is asked anew."""

from assistant.domain.proposals import Proposal
from assistant.services.ballot_delivery import BallotDelivery
from assistant.services.poll_keys import PollKeys
from assistant.storage.ballots import SecretBallotRepository


class VoteRestarting:
    """Clears what nobody can tell the owner of any more."""

    def __init__(
        self, *, ballots: SecretBallotRepository, keys: PollKeys, delivery: BallotDelivery
    ) -> None:
        self._ballots = ballots
        self._keys = keys
        self._delivery = delivery

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
