"""A secret vote whose key is lost, as after a restore, begins again: everybody is asked anew."""

from dataclasses import replace

from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.ledger import start_of
from assistant.domain.proposals import Proposal, Stage, StageStep
from assistant.domain.published import opening_of
from assistant.services.ballot_delivery import BallotDelivery
from assistant.services.kinds import Kinds
from assistant.services.lost_votes import LostVotes
from assistant.services.occasions import when_due
from assistant.services.poll_keys import PollKeys, key_of, made
from assistant.services.proposal_keeping import ProposalKeeping
from assistant.storage.ballots import RollRepository
from assistant.storage.due import DueRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.secret_ballots import SecretBallotRepository
from assistant.storage.unit_of_work import Transaction

AT_START = "vote-keys"
"""The kind, and the key, of the due row at which it is looked whether all keys are there."""
ONE = "vote-key"
"""The kind of due row that looks at one vote alone: what is wrong with it harms no other."""
HELD = (Stage.OPEN, Stage.CLOSED)


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
        due: DueRepository,
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
        self._due = due
        self._now = tx.now

    async def look(self) -> None:
        """Have every vote looked at that may have ballots; twice changes nothing.

        Which failed the last time waits for its own next try.
        """
        for number in await self._proposals.numbers_in(HELD):
            await self._due.put_first(ONE, f"{ONE}:{number}", self._now, {"proposal": number})

    async def restart_lost(self, number: int) -> None:
        """Restart an open secret vote if its key is lost, and void one that had closed."""
        proposal = await self._proposals.get(number)
        if proposal is None or proposal.stage not in HELD:
            return
        if proposal.stage is Stage.CLOSED:
            await self._lost.void_lost(proposal)
        else:
            await self.restart_if_lost(proposal)

    async def restart_if_lost(self, proposal: Proposal) -> bool:
        """Restart an open vote if it is a secret one without its key; say whether it was."""
        kind = await self._kinds.version(proposal.kind_id)
        if not kind.secret:
            return False
        if await key_of(self._keys, proposal) is not None:
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
        keyed = await made(self._keys, proposal)
        longer = replace(keyed, closes_at=max(proposal.closes_at, self._now + kind.shortest_voting))
        opening = opening_of(longer, kind, await self._roll.of(proposal.number))
        begun = replace(longer, start_hash=start_of(opening))
        begun = await self._keeping.keep(proposal, begun, StageStep.RESTART, None)
        await self._delivery.begin(begun, anew=True)
        return begun


@when_due(AT_START)
async def look_for_keys(restarting: VoteRestarting) -> None:
    """Look at the start after a restore, not only when the next ballot comes."""
    await restarting.look()


@when_due(ONE)
async def look_for_key(incoming: Incoming, restarting: VoteRestarting) -> None:
    """Look at one of them."""
    content = incoming.content
    assert isinstance(content, FellDue)
    await restarting.restart_lost(int(content.data["proposal"]))
