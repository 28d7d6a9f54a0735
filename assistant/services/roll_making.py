"""Making the roll: who may vote on a proposal, as of the instant at which it is frozen."""

from assistant.domain.ballots import Voter
from assistant.domain.membership import IN_FORCE
from assistant.domain.proposals import Proposal
from assistant.storage.circles import CircleRepository
from assistant.storage.members import MemberRepository


class RollMaking:
    """Finds the voters of a proposal."""

    def __init__(self, *, members: MemberRepository, circles: CircleRepository) -> None:
        self._members = members
        self._circles = circles

    async def voters(self, proposal: Proposal) -> tuple[Voter, ...]:
        """Return who may vote on it now, by id: members in good standing, or a circle's people.

        Each person of a circle has one ballot there, even several of one organisation; somebody
        none of whose memberships is in force has none.
        """
        number = proposal.number
        if proposal.circle_id is None:
            return tuple(
                Voter(
                    number=number,
                    voter_id=member.id,
                    classes=tuple(sorted(each.value for each in member.classes)),
                )
                for member in sorted(await self._members.all(), key=lambda each: each.id)
                if member.status in IN_FORCE
            )
        people = await self._circles.people_of(proposal.circle_id)
        acting = await self._members.acting_in_force([person.id for person in people])
        return tuple(Voter(number=number, voter_id=each) for each in sorted(acting))
