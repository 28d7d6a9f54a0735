"""Who leads a proposal, and who answers for it."""

from assistant.domain.persons import Person
from assistant.domain.proposals import Proposal
from assistant.domain.replies import Localized, Reply
from assistant.storage.circles import CircleRepository
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.proposals import ProposalRepository


class LedBy(Reply, message="facilitating-led-by"):
    """Who leads a proposal, as far as its reader may know.

    `circle` is the one that decides, where only its people may know; without either, nobody does.
    """

    name: str | None
    circle: Localized | None


class Leading:
    """Finds the people behind a proposal."""

    def __init__(
        self,
        *,
        persons: PersonRepository,
        members: MemberRepository,
        circles: CircleRepository,
        proposals: ProposalRepository,
    ) -> None:
        self._persons = persons
        self._members = members
        self._circles = circles
        self._proposals = proposals

    async def lead(self, proposal: Proposal) -> Person | None:
        """Return who leads it: whom the circle named, its lead, or an author.

        Nobody whose membership is not in force does, nor hears of it.
        """
        person_id = await self.named(proposal)
        if person_id is not None:
            return await self._persons.get(person_id)
        if proposal.circle_id is None:
            return next(iter(await self._authors(proposal)), None)
        circle = await self._circles.get(proposal.circle_id)
        lead = None if circle is None else (await self._circles.leads()).get(circle.slug)
        return None if lead is None else next(iter(await self._in_force(lead.person_id)), None)

    async def names(self, proposal: Proposal) -> tuple[str, ...]:
        """Return the names of who answers for it."""
        return tuple(each.name for each in await self.behind(proposal))

    async def named(self, proposal: Proposal) -> int | None:
        """Return the id of who was named to lead it, if anybody was.

        Whoever is no member in force any more, or not of the circle that decides, leads nothing
        there: the circle's lead does again, or the authors.
        """
        person_id = proposal.facilitator_id
        if person_id is None or await self.inside(proposal, person_id):
            return person_id
        return None

    async def inside(self, proposal: Proposal, person_id: int) -> bool:
        """Tell whether somebody is of those who decide: members in force, or of a circle's people.

        These are in force, too: who lapsed or left sees nothing of the co-op.
        """
        if not await self._in_force(person_id):
            return False
        if proposal.circle_id is None:
            return True
        return person_id in {each.id for each in await self._circles.people_of(proposal.circle_id)}

    async def behind(self, proposal: Proposal) -> tuple[Person, ...]:
        """Return who answers for it: its authors, then who leads, each once."""
        lead = await self.lead(proposal)
        people = (*await self._authors(proposal), *(() if lead is None else (lead,)))
        return tuple({each.id: each for each in people}.values())

    async def _authors(self, proposal: Proposal) -> tuple[Person, ...]:
        """Return those of its authors who are in force, who proposed it first."""
        others = sorted(await self._proposals.authors_of(proposal.number))
        return await self._in_force(proposal.author_id, *others)

    async def _in_force(self, *person_ids: int | None) -> tuple[Person, ...]:
        ids = [each for each in dict.fromkeys(person_ids) if each is not None]
        acting = await self._members.acting_in_force(ids)
        people = {each.id: each for each in await self._persons.several(acting)}
        return tuple(people[each] for each in ids if each in people)
