"""Who leads a proposal, and who answers for it."""

from assistant.domain.persons import Person
from assistant.domain.proposals import Proposal
from assistant.storage.circles import CircleRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.proposals import ProposalRepository


class Leading:
    """Finds the people behind a proposal."""

    def __init__(
        self,
        *,
        persons: PersonRepository,
        circles: CircleRepository,
        proposals: ProposalRepository,
    ) -> None:
        self._persons = persons
        self._circles = circles
        self._proposals = proposals

    async def lead(self, proposal: Proposal) -> Person | None:
        """Return who leads it: whom the circle named, its lead, or the author."""
        person_id = await self.named(proposal)
        if person_id is None and proposal.circle_id is None:
            person_id = proposal.author_id
        elif person_id is None and proposal.circle_id is not None:
            circle = await self._circles.get(proposal.circle_id)
            lead = None if circle is None else (await self._circles.leads()).get(circle.slug)
            person_id = None if lead is None else lead.person_id
        return None if person_id is None else await self._persons.get(person_id)

    async def names(self, proposal: Proposal) -> tuple[str, ...]:
        """Return the names of who answers for it."""
        return tuple(each.name for each in await self.behind(proposal))

    async def named(self, proposal: Proposal) -> int | None:
        """Return the id of who was named to lead it, if anybody was.

        Who is not, or not any more, of the circle that decides leads nothing there.
        """
        person_id = proposal.facilitator_id
        if person_id is None or await self.inside(proposal, person_id):
            return person_id
        return None

    async def inside(self, proposal: Proposal, person_id: int) -> bool:
        """Tell whether somebody is of those who decide: everybody, or a circle's people."""
        if proposal.circle_id is None:
            return True
        return person_id in {each.id for each in await self._circles.people_of(proposal.circle_id)}

    async def behind(self, proposal: Proposal) -> tuple[Person, ...]:
        """Return who answers for it: its authors, then who leads, each once."""
        ids = sorted(await self._proposals.authors_of(proposal.number))
        first = () if proposal.author_id is None else (proposal.author_id,)
        people = [await self._persons.get(each) for each in (*first, *ids)]
        people.append(await self.lead(proposal))
        return tuple({each.id: each for each in people if each is not None}.values())
