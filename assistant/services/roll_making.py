"""Making the roll: who may vote on a proposal, as of the instant at which it is frozen."""

from datetime import datetime

from assistant.domain.ballots import Voter
from assistant.domain.members import MemberStatus
from assistant.domain.membership import IN_FORCE
from assistant.domain.proposals import Proposal
from assistant.storage.audit import (
    CIRCLE_ENTERED,
    CIRCLE_LEFT,
    STATUS_CHANGED,
    AuditRepository,
)
from assistant.storage.ballots import RollRepository
from assistant.storage.circles import CircleRepository
from assistant.storage.members import MemberRepository

_WITHIN = frozenset(MemberStatus) - {MemberStatus.ENDED}


class RollMaking:
    """Finds the voters of a proposal."""

    def __init__(
        self,
        *,
        members: MemberRepository,
        circles: CircleRepository,
        roll: RollRepository,
        audit: AuditRepository,
    ) -> None:
        self._members = members
        self._circles = circles
        self._roll = roll
        self._audit = audit

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

    async def note_leavers(self, proposal: Proposal, close: datetime) -> None:
        """Note who of the roll had left by the close: membership ended, or out of the circle.

        Who is only suspended, or owes, has not left. However much later the close is handled: the
        audit trail says who has come and gone since.
        """
        if proposal.circle_id is None:
            there = await self._members_there(close)
        else:
            there = await self._people_there(proposal.circle_id, close)
        roll = {each.voter_id for each in await self._roll.of(proposal.number)}
        await self._roll.leave(proposal.number, sorted(roll - there), close)

    async def _members_there(self, instant: datetime) -> set[int]:
        there = {each.id for each in await self._members.standing(_WITHIN)}
        since = await self._audit.first_since((STATUS_CHANGED,), instant)
        for (key, _), noted in since.items():
            member = await self._members.by_key(key)
            if member is not None and noted.data["before"] == MemberStatus.ENDED:
                there.discard(member.id)
            elif member is not None:
                there.add(member.id)
        return there

    async def _people_there(self, circle_id: int, instant: datetime) -> set[int]:
        there = {each.id for each in await self._circles.people_of(circle_id)}
        since = await self._audit.first_since((CIRCLE_ENTERED, CIRCLE_LEFT), instant)
        for (subject, person_id), noted in since.items():
            if subject == str(circle_id) and person_id is not None:
                if noted.action == CIRCLE_ENTERED:
                    there.discard(person_id)
                else:
                    there.add(person_id)
        return there

    async def concerned(self, proposal: Proposal, *, after: int, limit: int) -> tuple[Voter, ...]:
        """Return the next of those who are told of it: the roll, or who would be on it by now."""
        if proposal.roll_hash is not None:
            return await self._roll.of(proposal.number, after=after, limit=limit)
        return await self.voters(proposal, after=after, limit=limit)
