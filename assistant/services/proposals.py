"""Proposals as those see them who may: their authors, a circle's people, every member."""

from assistant.domain.persons import Caller
from assistant.domain.proposals import Proposal, Stage
from assistant.domain.replies import Refusal
from assistant.domain.resolutions import KindOfResolution, Method
from assistant.services.kinds import Kinds
from assistant.services.leading import Leading, LedBy
from assistant.services.tickets import in_circle
from assistant.storage.circles import CircleRepository
from assistant.storage.proposals import ProposalRepository

NOUN = "proposal"
"""Under this the one counter notes their numbers, and messages what they are about."""


class NoSuchProposal(Refusal, message="proposals-unknown"):
    """No proposal of that number is the caller's to see; whether there is one is not said."""

    number: str


class Proposals:
    """Finds proposals for whoever asks."""

    def __init__(
        self,
        *,
        repository: ProposalRepository,
        circles: CircleRepository,
        leading: Leading,
        kinds: Kinds,
    ) -> None:
        self._repository = repository
        self._circles = circles
        self._leading = leading
        self._kinds = kinds

    async def meant(self, caller: Caller, number: int) -> Proposal:
        """Return a proposal that the caller may see; raises `NoSuchProposal`.

        A draft is its authors' alone, and so is one withdrawn before it was announced. Of the
        rest, a circle's own decision is seen by its people, the whole co-op's by every member.
        """
        proposal = await self._repository.get(number)
        if proposal is None or not await self.sees(caller, proposal):
            raise NoSuchProposal(number=str(number))
        return proposal

    async def sees(self, caller: Caller, proposal: Proposal) -> bool:
        """Tell whether a proposal is the caller's to see."""
        if await self.writes(caller, proposal):
            return True
        if proposal.stage is Stage.DRAFT or proposal.announced_at is None:
            return False
        return await self.takes_part(caller, proposal)

    async def takes_part(self, caller: Caller, proposal: Proposal) -> bool:
        """Tell whether the caller is among those whom the proposal concerns."""
        if not caller.in_force:
            return False
        if proposal.circle_id is None:
            return True
        circle = await self._circles.get(proposal.circle_id)
        return circle is not None and in_circle(caller, circle)

    async def writes(self, caller: Caller, proposal: Proposal) -> bool:
        """Tell whether the caller is an author, with rights that still hold."""
        if caller.person is None or not caller.in_force:
            return False
        mine = proposal.author_id == caller.person.id
        return mine or caller.person.id in await self._repository.authors_of(proposal.number)

    async def kind(self, proposal: Proposal) -> KindOfResolution:
        """Return the version of the kind under which it was made."""
        return await self._kinds.version(proposal.kind_id)

    async def may_lead(self, caller: Caller, proposal: Proposal) -> bool:
        """Tell whether the caller facilitates it: whom the circle named, its lead, or an author.

        An author leads what is not a circle's own decision and has no facilitator.
        """
        if caller.person is None or not await self.sees(caller, proposal):
            return False
        named = await self._leading.named(proposal)
        if named is not None:
            return named == caller.person.id
        if proposal.circle_id is None:
            return await self.writes(caller, proposal)
        circle = await self._circles.get(proposal.circle_id)
        return circle is not None and circle.slug in caller.leads

    async def led_by(self, caller: Caller, proposal: Proposal) -> LedBy:
        """Return who leads it, by name only for those whom it concerns.

        Whoever wrote it and is not of the circle that decides reads which circle that is.
        """
        if await self.takes_part(caller, proposal):
            lead = await self._leading.lead(proposal)
            return LedBy(name=None if lead is None else lead.name, circle=None)
        circle = None if proposal.circle_id is None else await self._circles.get(proposal.circle_id)
        return LedBy(name=None, circle=None if circle is None else circle.names)

    async def led_by_another(self, caller: Caller, proposal: Proposal) -> LedBy | None:
        """Return who leads a consent through its rounds; None where the caller does."""
        consent = (await self.kind(proposal)).method is Method.CONSENT
        if not consent or await self.may_lead(caller, proposal):
            return None
        return await self.led_by(caller, proposal)
