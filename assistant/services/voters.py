"""For whom somebody may vote, and who else acts for the same voter."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from assistant.domain.ballots import Voter
from assistant.domain.members import Role
from assistant.domain.membership import IN_FORCE
from assistant.domain.persons import Caller, Person
from assistant.domain.proposals import Proposal
from assistant.domain.replies import Refusal
from assistant.storage.ballots import RollRepository
from assistant.storage.circles import CircleRepository
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.schema import batched


class NotOnRoll(Refusal, message="votes-not-on-roll"):
    """Whoever the asker may speak for has no vote: the roll was frozen without them."""

    number: str
    name: str | None  # the member's; None: a circle's own decision, of persons


class VotedByOthers(Refusal, message="votes-by-representatives"):
    """The asker is a contact of a member that has a vote: its representatives cast it."""

    number: str
    member: str


class NoVoteNow(Refusal, message="votes-not-in-force"):
    """The membership is on the roll, and gives no rights any more."""

    number: str
    member: str


@dataclass(frozen=True, kw_only=True)
class OwnVoter:
    """A voter for whom the asker votes; `name` is the member's, or the person's own."""

    voter: Voter
    name: str
    of_person: bool


class Voters:
    """Finds voters on the frozen roll of a proposal."""

    def __init__(
        self,
        *,
        roll: RollRepository,
        members: MemberRepository,
        persons: PersonRepository,
        circles: CircleRepository,
    ) -> None:
        self._roll = roll
        self._members = members
        self._persons = persons
        self._circles = circles

    async def of(self, caller: Caller, proposal: Proposal) -> tuple[OwnVoter, ...]:
        """Return for whom the caller may vote, by name; raises why for nobody."""
        found = (await self.everywhere(caller, (proposal,)))[proposal.number]
        if not found:
            raise await self._refused(caller, proposal)
        return found

    async def everywhere(
        self, caller: Caller, proposals: Collection[Proposal]
    ) -> Mapping[int, tuple[OwnVoter, ...]]:
        """Return for whom the caller may vote, by name, in each of these; () where for nobody."""
        inside = await self._circles.ids_of(caller.circles)
        ids = {*_members(caller), *_person(caller)}
        on_roll = await self._roll.among([each.number for each in proposals], ids)
        return {
            proposal.number: _own(
                caller,
                proposal.circle_id,
                [each for each in on_roll if each.number == proposal.number],
                inside=proposal.circle_id in inside,
            )
            for proposal in proposals
        }

    async def of_each(
        self, callers: Collection[Caller], proposal: Proposal
    ) -> Mapping[str, tuple[OwnVoter, ...]]:
        """Return for whom each of these may vote, by Matrix ID; () where for nobody."""
        circle = None
        if proposal.circle_id is not None:
            circle = await self._circles.get(proposal.circle_id)
        ids = {each for caller in callers for each in (*_members(caller), *_person(caller))}
        on_roll = {
            each.voter_id: each
            for some in batched(ids)
            for each in await self._roll.among([proposal.number], some)
        }
        found = {}
        for caller in callers:
            theirs = dict.fromkeys((*_members(caller), *_person(caller)))
            found[caller.user_id] = _own(
                caller,
                proposal.circle_id,
                [on_roll[each] for each in theirs if each in on_roll],
                inside=circle is not None and circle.slug in caller.circles,
            )
        return found

    async def named(self, proposal: Proposal, voter_id: int) -> str:
        """Return what a voter is called; an empty text for one that is forgotten."""
        if proposal.circle_id is not None:
            person = await self._persons.get(voter_id)
            return "" if person is None else person.name
        member = await self._members.get(voter_id)
        return "" if member is None else member.name

    async def people(self, proposal: Proposal, voter_id: int) -> tuple[Person, ...]:
        """Return who may cast that voter's ballot as things stand."""
        if proposal.circle_id is not None:
            if not await self._members.acting_in_force([voter_id]):
                return ()
            people = await self._circles.people_of(proposal.circle_id)
            return tuple(person for person in people if person.id == voter_id)
        member = await self._members.get(voter_id)
        if member is None or member.status not in IN_FORCE:
            return ()
        agents = await self._members.agents_of(voter_id)
        return tuple(each.person for each in agents if each.role is Role.REPRESENTATIVE)

    async def address(self, person: Person) -> str | None:
        """Return the Matrix ID at which a person is asked; None for nobody who has one."""
        return next((each.user_id for each in await self._persons.ids_of(person.id)), None)

    async def _refused(self, caller: Caller, proposal: Proposal) -> Refusal:
        """Return why the caller votes for nobody: what helps most comes first."""
        number = str(proposal.number)
        if proposal.circle_id is not None:
            return NotOnRoll(number=number, name=None)
        members = [link.member.id for link in caller.memberships]
        rolled = {each.voter_id for each in await self._roll.among([proposal.number], members)}
        on_roll = [link for link in caller.memberships if link.member.id in rolled]
        for link in on_roll:
            if link.member.status not in IN_FORCE:
                return NoVoteNow(number=number, member=link.member.name)
            return VotedByOthers(number=number, member=link.member.name)
        first = next(iter(caller.members), None)
        return NotOnRoll(number=number, name=None if first is None else first.name)


def _members(caller: Caller) -> Mapping[int, str]:
    """Return the members whose ballots the caller casts, with their names."""
    return {
        link.member.id: link.member.name
        for link in caller.memberships
        if link.role is Role.REPRESENTATIVE and link.member.status in IN_FORCE
    }


def _person(caller: Caller) -> Mapping[int, str]:
    """Return the caller as who has a ballot of their own in a circle; {} for nobody in force."""
    person = caller.person if caller.in_force else None
    return {} if person is None else {person.id: person.name}


def _own(
    caller: Caller, circle_id: int | None, on_roll: Iterable[Voter], *, inside: bool
) -> tuple[OwnVoter, ...]:
    """Return for whom the caller votes; `inside`: they are in the circle whose decision it is."""
    of_person = circle_id is not None
    names = _members(caller)
    if of_person:
        names = _person(caller) if inside else {}
    own = [
        OwnVoter(voter=each, name=names[each.voter_id], of_person=of_person)
        for each in on_roll
        if each.voter_id in names
    ]
    return tuple(sorted(own, key=lambda each: (each.name, each.voter.voter_id)))
