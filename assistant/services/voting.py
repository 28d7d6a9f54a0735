"""Casting: open ballots are chained in a ledger, secret ones lie in slots that are nobody's."""

from collections.abc import Collection

from assistant.domain.ballot_history import edit_ref, remaining, standing, taken_back_ref
from assistant.domain.ballots import Voter
from assistant.domain.proposals import Proposal
from assistant.domain.resolutions import KindOfResolution
from assistant.services.ballot_times import listed_late, over
from assistant.services.cast_ballots import Cast, Said
from assistant.services.kinds import Kinds
from assistant.services.objection_keeping import ObjectionKeeping
from assistant.services.open_ballots import OpenBallots
from assistant.services.proposal_cards import ProposalCards
from assistant.services.secret_ballots import SecretBallots
from assistant.storage.unit_of_work import Transaction


class Voting:
    """Takes ballots, changes of them, and what takes them back."""

    def __init__(
        self,
        *,
        kinds: Kinds,
        open_ballots: OpenBallots,
        secret: SecretBallots,
        objections: ObjectionKeeping,
        cards: ProposalCards,
        tx: Transaction,
    ) -> None:
        self._kinds = kinds
        self._open = open_ballots
        self._secret = secret
        self._objections = objections
        self._cards = cards
        self._now = tx.now

    async def cast(self, proposal: Proposal, voter: Voter, said: Said) -> Cast:
        """Take a ballot; the same `ref` is cast once. Its content was checked before.

        One that comes late is kept in an open ledger as late (`Cast.late`) until a count is
        ordered, and of a secret vote refused. Raises as `ballot_times.listed_late`.
        """
        kind = await self._kinds.version(proposal.kind_id)
        too_late = listed_late(proposal, said.sent_at, self._now)
        await self._cards.later(proposal.number)
        if not kind.secret:
            cast = await self._open.cast(proposal, kind, voter, said, too_late=too_late)
            await self._objections.follow(proposal, kind, voter)
            return cast
        if too_late:
            raise over(proposal)
        return await self._secret.cast(proposal, kind, voter, said)

    async def take_back(
        self, proposal: Proposal, voter: Voter, said: Said, *, event_id: str
    ) -> Cast | None:
        """Bring back the ballot before what the message `event_id` cast, with its edits.

        None where that message cast none that still stands. Raises as `cast`, and `VoteOver` for
        what is taken back late: then the ballot stands.
        """
        kind = await self._kinds.version(proposal.kind_id)
        if listed_late(proposal, said.sent_at, self._now):
            raise over(proposal)
        await self._cards.later(proposal.number)
        if kind.secret:
            return await self._secret.take_back(proposal, kind, voter, event_id)
        before = await self._open.history(proposal, voter)
        after = remaining([*before, (taken_back_ref(event_id), {})])
        if len(after) == len(remaining(before)):
            return None
        content = standing([*before, (taken_back_ref(event_id), {})])
        again = Said(
            content=content or {},
            surface=said.surface,
            # The same may be said again by a later edit, and taken back once more.
            ref=edit_ref(taken_back_ref(event_id), edit_ref(str(voter.voter_id), said.ref)),
            sent_at=said.sent_at,
            by=said.by,
        )
        if after:
            again = await self._open.brought_back(proposal, again, after[-1][0])
        cast = await self._open.cast(proposal, kind, voter, again, too_late=False)
        await self._objections.follow(proposal, kind, voter)
        return cast

    async def mine(self, proposal: Proposal, voter: Voter) -> Cast | None:
        """Return what stands of a voter; None for nothing, or for what nobody can know any more."""
        kind = await self._kinds.version(proposal.kind_id)
        if kind.secret:
            return await self._secret.mine(proposal, kind, voter)
        return await self._open.mine(proposal, kind, voter)

    async def knows(self, proposal: Proposal) -> bool:
        """Tell whether it can be told whose ballot is whose: of secret ones, while a key is."""
        kind = await self._kinds.version(proposal.kind_id)
        return not kind.secret or await self._secret.knows(proposal)

    async def standing(
        self, votes: Collection[tuple[Proposal, KindOfResolution]], voters: Collection[Voter]
    ) -> frozenset[tuple[int, int]]:
        """Return (proposal, voter) of those for whom a ballot stands, of many votes at once."""
        public = [proposal for proposal, kind in votes if not kind.secret]
        secret = [proposal for proposal, kind in votes if kind.secret]
        return await self._open.standing(public, voters) | await self._secret.standing(
            secret, voters
        )
