"""Whether all ballots of a closed vote are here, as far as its voters' rooms are concerned."""

from collections.abc import Collection
from datetime import datetime

from assistant.domain.proposals import Proposal
from assistant.services.proposal_cards import ProposalCards
from assistant.services.voters import Voters
from assistant.storage.callers import CallerRepository
from assistant.storage.horizon import HorizonRepository
from assistant.storage.matrix_rooms import DIRECT_ERRAND, MatrixRoom, MatrixRoomRepository
from assistant.storage.unit_of_work import Transaction

FEW = 3
"""People beside us, at most, in what may have been somebody's direct room before others came."""


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
        tx: Transaction,
    ) -> None:
        self._tx = tx
        self._horizon = horizon
        self._rooms = rooms
        self._callers = callers
        self._voters = voters
        self._cards = cards

    async def synced_since(self, instant: datetime) -> bool:
        """Say whether a sync is committed that began at or after `instant`; else have one begin."""
        if await self._horizon.synced_since(instant, self._tx.now):
            return True
        await self._horizon.wait_for(instant)
        self._tx.await_sync()
        return False

    async def missing(self, proposal: Proposal, *, secret: bool) -> frozenset[str]:
        """Return the rooms where ballots of that vote may have been cast that are not here yet.

        Such are rooms of people who vote and the room where its card is, of a `secret` one their
        direct rooms only. A room of which nothing is known may be one.
        """
        assert proposal.closes_at is not None
        unheard = await self._horizon.unheard(close=proposal.closes_at)
        if not unheard:
            return unheard
        rooms = await self.open_to(unheard, secret=secret)
        known = await self._rooms.read(sorted(rooms))
        card = None if secret else await self._cards.room_of(proposal)
        certain = rooms - known.keys()
        if card is not None and card.room_id in rooms:
            certain |= {card.room_id}
        people = {each for room in known.values() for each in room.people}
        callers = await self._callers.of_users(people)
        voters = await self._voters.of_each(callers.values(), proposal)
        return frozenset(
            certain
            | {
                room_id
                for room_id, room in known.items()
                if any(voters[each] for each in room.people)
            }
        )

    async def open_to(self, room_ids: Collection[str], *, secret: bool) -> frozenset[str]:
        """Return those of these rooms where ballots are taken: direct ones alone if `secret`.

        A room of which nothing is known may be one of them.
        """
        if not secret:
            return frozenset(room_ids)
        known = await self._rooms.read(sorted(room_ids))
        shared = {each for each, room in known.items() if not _may_have_been_private(room)}
        return frozenset(room_ids) - shared - await self._horizon.never_direct()


def _may_have_been_private(room: MatrixRoom) -> bool:
    """Say whether it is a direct room, or may have been one before somebody came or went.

    A client need not say of a room that it makes one; then only the people in it tell.
    """
    if room.direct_with is not None or room.is_direct:
        return True
    key = room.errand_key
    made_for_several = key is not None and not key.startswith(DIRECT_ERRAND)
    return len(room.people) <= FEW and not made_for_several
