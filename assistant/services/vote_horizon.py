"""Whether all ballots of a closed vote are here, as far as its voters' rooms are concerned."""

from collections.abc import Collection
from datetime import datetime

from assistant.domain.proposals import Proposal
from assistant.services.proposal_cards import ProposalCards
from assistant.services.voters import NotOnRoll, NoVoteNow, VotedByOthers, Voters
from assistant.storage.callers import CallerRepository
from assistant.storage.horizon import HorizonRepository
from assistant.storage.matrix_rooms import MatrixRoom, MatrixRoomRepository


class VoteHorizon:
    """Looks at rooms in which somebody on the roll could have voted, and at no others."""

    def __init__(
        self,
        *,
        horizon: HorizonRepository,
        rooms: MatrixRoomRepository,
        callers: CallerRepository,
        voters: Voters,
        cards: ProposalCards,
    ) -> None:
        self._horizon = horizon
        self._rooms = rooms
        self._callers = callers
        self._voters = voters
        self._cards = cards

    async def synced_since(self, instant: datetime) -> bool:
        """Say whether a sync is committed that began at or after `instant`; else wait for one."""
        await self._horizon.wait_for(instant)
        return await self._horizon.synced_since(instant)

    async def missing(self, proposal: Proposal, *, secret: bool) -> frozenset[str]:
        """Return the rooms where ballots of that vote may have been cast that are not here yet.

        Such are rooms of people who vote, of a `secret` one their direct rooms only, and the room
        where its card is. A room of which nothing is known may be one.
        """
        assert proposal.closes_at is not None
        unheard = await self._horizon.unheard(close=proposal.closes_at)
        if not unheard:
            return unheard
        circle = await self._cards.room_of(proposal)
        card = None if circle is None else circle.room_id
        known = await self._rooms.read(sorted(unheard))
        return frozenset(
            [
                room_id
                for room_id in unheard
                if room_id == card
                or room_id not in known
                or await self._votes_in(proposal, known[room_id], secret=secret)
            ]
        )

    async def _votes_in(self, proposal: Proposal, room: MatrixRoom, *, secret: bool) -> bool:
        # A direct room that several are in by now was one as long as it was two people's.
        private = room.direct_with is not None or room.is_direct
        return (private or not secret) and await self._any_votes(proposal, room.people)

    async def _any_votes(self, proposal: Proposal, users: Collection[str]) -> bool:
        for user_id in sorted(users):
            try:
                await self._voters.of(await self._callers.of_user(user_id), proposal)
            except (NotOnRoll, NoVoteNow, VotedByOthers):
                continue
            return True
        return False
