"""Opening and closing votes: at their time, once, with everything fixed that is published."""

import secrets
from dataclasses import replace
from datetime import datetime, timedelta

from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.ledger import start_of
from assistant.domain.proposals import Proposal, Stage, StageStep
from assistant.domain.published import hash_of_roll, opening_of
from assistant.domain.resolutions import KindOfResolution, Method, RecordAt
from assistant.domain.rounds import Phase
from assistant.services.ballot_delivery import BallotDelivery
from assistant.services.ballot_reminding import BallotReminding
from assistant.services.declaring import Declaring
from assistant.services.kinds import Kinds
from assistant.services.occasions import when_due
from assistant.services.poll_keys import PollKeys, made
from assistant.services.proposal_clocks import CLOSE, DECLARE, OPEN, REMIND
from assistant.services.proposal_keeping import ProposalKeeping
from assistant.services.roll_making import RollMaking
from assistant.services.vote_restarting import VoteRestarting
from assistant.storage.ballots import RollRepository
from assistant.storage.horizon import HorizonRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Transaction

_BYTES = 32
"""Of salts and seeds: as long as the hashes that are made with them."""
PUNCTUAL = timedelta(minutes=10)
"""What opens later than that after its hour was held up."""


class ProposalOpening:
    """Opens votes, and closes them."""

    def __init__(
        self,
        *,
        roll: RollRepository,
        making: RollMaking,
        kinds: Kinds,
        keys: PollKeys,
        keeping: ProposalKeeping,
        horizon: HorizonRepository,
        delivery: BallotDelivery,
        restarting: VoteRestarting,
        tx: Transaction,
    ) -> None:
        self._roll = roll
        self._making = making
        self._kinds = kinds
        self._keys = keys
        self._horizon = horizon
        self._keeping = keeping
        self._delivery = delivery
        self._restarting = restarting
        self._now = tx.now

    async def freeze(self, proposal: Proposal) -> Proposal:
        """Freeze the roll as it is now, and return the proposal with its size and hash.

        An amendment keeps the roll: one that is frozen already stays.
        """
        if proposal.roll_hash is not None:
            return proposal
        voters = await self._making.voters(proposal)
        await self._roll.freeze(voters)
        salt = secrets.token_hex(_BYTES)
        return replace(
            proposal, salt=salt, eligible=len(voters), roll_hash=hash_of_roll(salt, voters)
        )

    async def recorded(self, proposal: Proposal, kind: KindOfResolution) -> Proposal:
        """Freeze the roll of a proposal that is being announced, where its kind wants it then."""
        return await self.freeze(proposal) if kind.record_at is RecordAt.NOTICE else proposal

    async def open(self, proposal: Proposal) -> None:
        """Open an announced vote: roll, seed and the start of its ledger are fixed from now on.

        Where the assistant was down at its hour, it closes late enough to be voted on. Before its
        hour nothing happens: an amendment may have moved that since the clock was set.
        """
        if proposal.stage is not Stage.ANNOUNCED or _ahead(proposal.opens_at, self._now):
            return
        kind = await self._kinds.version(proposal.kind_id)
        frozen = await self.freeze(proposal)
        opened = self._timed(frozen, kind)
        opened = replace(
            opened,
            seed=secrets.token_hex(_BYTES),
            phase=Phase.OBJECTIONS if kind.method is Method.CONSENT else None,
        )
        voters = await self._roll.of(proposal.number)
        opened = replace(opened, start_hash=start_of(opening_of(opened, kind, voters)))
        if kind.secret:
            opened = await made(self._keys, opened)
        opened = await self._keeping.keep(proposal, opened, StageStep.OPEN, None)
        await self._delivery.begin(opened)

    async def close(self, proposal: Proposal) -> None:
        """Close a vote whose time is over, and no other; it is declared a little later.

        One whose secret ballots are lost begins again instead: see `vote_restarting`.
        """
        if proposal.stage is not Stage.OPEN or _ahead(proposal.closes_at, self._now):
            return
        if await self._restarting.restart_if_lost(proposal):
            return
        closed = await self._keeping.keep(proposal, proposal, StageStep.CLOSE, None)
        kind = await self._kinds.version(closed.kind_id)
        assert closed.closes_at is not None
        if not kind.leavers_ballots_stand:
            await self._making.note_leavers(closed, closed.closes_at)
        await self._horizon.wait_for(closed.closes_at + kind.declared_after)
        await self._delivery.end(closed)

    def _timed(self, proposal: Proposal, kind: KindOfResolution) -> Proposal:
        """Return it with a close that leaves the shortest time to vote that its kind allows."""
        if proposal.opens_at is None or proposal.closes_at is None:
            raise ValueError(f"proposal {proposal.number} was announced without its times")
        shortest = self._now + kind.shortest_voting
        punctual = self._now - proposal.opens_at < PUNCTUAL
        return (
            proposal if punctual else replace(proposal, closes_at=max(proposal.closes_at, shortest))
        )


def _ahead(hour: datetime | None, now: datetime) -> bool:
    return hour is not None and now < hour


async def _fallen_due(incoming: Incoming, proposals: ProposalRepository) -> Proposal | None:
    content = incoming.content
    assert isinstance(content, FellDue)
    return await proposals.get(int(content.data["proposal"]))


@when_due(OPEN)
async def opens(
    incoming: Incoming, proposals: ProposalRepository, opening: ProposalOpening
) -> None:
    """Open a vote at its hour."""
    if (proposal := await _fallen_due(incoming, proposals)) is not None:
        await opening.open(proposal)


@when_due(REMIND)
async def reminds(
    incoming: Incoming, proposals: ProposalRepository, kinds: Kinds, reminding: BallotReminding
) -> None:
    """Remind those who have not voted, at a set point before the close."""
    proposal, content = await _fallen_due(incoming, proposals), incoming.content
    assert isinstance(content, FellDue)
    if proposal is not None and proposal.stage is Stage.OPEN:
        kind = await kinds.version(proposal.kind_id)
        await reminding.remind(proposal, kind.reminders[int(content.data["point"])])


@when_due(CLOSE)
async def closes(
    incoming: Incoming, proposals: ProposalRepository, opening: ProposalOpening
) -> None:
    """Close a vote at its hour."""
    if (proposal := await _fallen_due(incoming, proposals)) is not None:
        await opening.close(proposal)


@when_due(DECLARE)
async def declares(incoming: Incoming, proposals: ProposalRepository, declaring: Declaring) -> None:
    """Declare what a vote came to, or wait for what may still come."""
    proposal, content = await _fallen_due(incoming, proposals), incoming.content
    assert isinstance(content, FellDue)
    if proposal is not None:
        await declaring.declare(proposal, counts=int(content.data.get("counts", 0)))
