"""Making the roll: who may vote on a proposal, as of the instant at which it is frozen."""

from datetime import datetime

from assistant.domain.ballots import Voter
from assistant.domain.members import MemberStatus
from assistant.domain.membership import IN_FORCE
from assistant.domain.proposals import Proposal
from assistant.storage.ballots import RollRepository
from assistant.storage.circles import CircleRepository
from assistant.storage.members import MemberRepository

_WITHIN = frozenset(MemberStatus) - {MemberStatus.ENDED}


class RollMaking:
    """Finds the voters of a proposal."""

    def __init__(
        self, *, members: MemberRepository, circles: CircleRepository, roll: RollRepository
    ) -> None:
        self._members = members
        self._circles = circles
        self._roll = roll

    async def voters(
        self, proposal: Proposal, *, after: int = 0, limit: int = -1
    ) -> tuple[Voter, ...]:
        """Return who may vote on it now, by id: members in good standing, or a circle's people.

        Each person of a circle has one ballot there, even several of one organisation; somebody
        none of whose memberships is in force has none. Of all of them those with ids beyond
        `after`, `limit` at most.
        """
        number = proposal.number
        if proposal.circle_id is None:
            return tuple(
                Voter(
                    number=number,
                    voter_id=member.id,
                    classes=tuple(sorted(each.value for each in member.classes)),
                )
                for member in await self._members.standing(IN_FORCE, after=after, limit=limit)
            )
        people = [
            person.id
            for person in await self._circles.people_of(proposal.circle_id)
            if person.id > after
        ]
        acting = sorted(await self._members.acting_in_force(people))
        some = acting if limit < 0 else acting[:limit]
        return tuple(Voter(number=number, voter_id=each) for each in some)

    async def note_leavers(self, proposal: Proposal, now: datetime) -> None:
        """Note who of the roll has left: whose membership has ended, or who is out of the circle.

        Who is only suspended, or owes, has not left.
        """
        if proposal.circle_id is None:
            there = {each.id for each in await self._members.standing(_WITHIN)}
        else:
            there = {each.id for each in await self._circles.people_of(proposal.circle_id)}
        roll = {each.voter_id for each in await self._roll.of(proposal.number)}
        await self._roll.leave(proposal.number, sorted(roll - there), now)

    async def concerned(self, proposal: Proposal, *, after: int, limit: int) -> tuple[Voter, ...]:
        """Return the next of those who are told of it: the roll, or who would be on it by now."""
        if proposal.roll_hash is not None:
            return await self._roll.of(proposal.number, after=after, limit=limit)
        return await self.voters(proposal, after=after, limit=limit)
