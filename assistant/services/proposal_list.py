"""Lists of proposals for whoever asks, and what is known of one beside itself."""

from dataclasses import dataclass
from datetime import datetime

from assistant.domain.circles import Circle
from assistant.domain.persons import Caller
from assistant.domain.proposals import RUNNING, Proposal, Stage
from assistant.domain.resolutions import KindOfResolution
from assistant.services.proposal_cards import ProposalCards
from assistant.services.proposal_drafting import ProposalDrafting
from assistant.services.proposals import Proposals
from assistant.storage.circles import CircleRepository
from assistant.storage.proposals import ProposalRepository

_OPENED = frozenset({Stage.OPEN, Stage.CLOSED, Stage.DECLARED})
MOST = 100
"""So many decided ones are looked through for those that the asker may see."""


@dataclass(frozen=True, kw_only=True)
class SeenProposal:
    """A proposal with its kind, its circle, its times (a draft's are what they would be)."""

    kind: KindOfResolution
    circle: Circle | None
    opens_at: datetime | None
    closes_at: datetime | None
    cast: int | None  # how many voted; None before it opens


class ProposalList:
    """Lists what a caller may see, newest first."""

    def __init__(
        self,
        *,
        repository: ProposalRepository,
        proposals: Proposals,
        drafting: ProposalDrafting,
        cards: ProposalCards,
        circles: CircleRepository,
    ) -> None:
        self._repository = repository
        self._proposals = proposals
        self._drafting = drafting
        self._cards = cards
        self._circles = circles

    async def running(self, caller: Caller) -> tuple[Proposal, ...]:
        """Return what is on its way to a decision, and the caller's own drafts after it."""
        found = await self._repository.in_stages(RUNNING)
        drafts = [each for each in await self._own(caller) if each.stage is Stage.DRAFT]
        return (*await self._seen(caller, found), *drafts)

    async def mine(self, caller: Caller) -> tuple[Proposal, ...]:
        """Return what the caller proposed, whatever became of it."""
        return await self._seen(caller, await self._own(caller))

    async def decided(self, caller: Caller) -> tuple[Proposal, ...]:
        """Return what is declared."""
        found = await self._repository.in_stages({Stage.DECLARED}, limit=MOST)
        return await self._seen(caller, found)

    async def seen(self, proposal: Proposal) -> SeenProposal:
        """Return what is told of a proposal beside its words."""
        kind = await self._proposals.kind(proposal)
        draft = proposal.stage is Stage.DRAFT
        timed = await self._drafting.timed(proposal) if draft else proposal
        circle_id = proposal.circle_id
        opened = proposal.stage in _OPENED
        return SeenProposal(
            kind=kind,
            circle=None if circle_id is None else await self._circles.get(circle_id),
            opens_at=timed.opens_at,
            closes_at=timed.closes_at,
            cast=await self._cards.turnout(proposal, kind) if opened else None,
        )

    async def _own(self, caller: Caller) -> tuple[Proposal, ...]:
        person = caller.person
        return () if person is None else await self._repository.written_by(person.id)

    async def _seen(self, caller: Caller, found: tuple[Proposal, ...]) -> tuple[Proposal, ...]:
        return tuple([each for each in found if await self._proposals.sees(caller, each)])
