"""Changing what is proposed: freely while it is a draft, and at a price once it is announced."""

from dataclasses import dataclass, replace
from typing import Any

from assistant.domain.persons import Caller
from assistant.domain.proposals import Proposal, Stage, reworded
from assistant.services.proposal_announcing import AmendsNothing, ProposalAnnouncing, TooLateForThat
from assistant.services.proposal_cards import ProposalCards
from assistant.services.proposal_drafting import ProposalDrafting, options_of
from assistant.services.proposal_keeping import ProposalKeeping
from assistant.services.undo import Undo, undoes
from assistant.storage.proposals import ProposalRepository

_DROPPED = "proposal-draft-dropped"
_AMENDED = frozenset({Stage.ANNOUNCED, Stage.OPEN})


@dataclass(frozen=True, kw_only=True)
class Changed:
    """What is to be said otherwise; None stays as it is."""

    title: str | None = None
    text: str | None = None
    options: tuple[str, ...] | None = None


@dataclass(frozen=True, kw_only=True)
class AmendmentCost:
    """An announced proposal, and how many ballots an amendment makes void."""

    proposal: Proposal
    ballots: int


class ProposalAmending:
    """Rewords proposals for their authors."""

    def __init__(
        self,
        *,
        drafting: ProposalDrafting,
        announcing: ProposalAnnouncing,
        cards: ProposalCards,
        undo: Undo,
    ) -> None:
        self._undo = undo
        self._drafting = drafting
        self._announcing = announcing
        self._cards = cards

    async def cost(self, caller: Caller, number: int, changed: Changed) -> AmendmentCost | None:
        """Return what the change costs; None for a draft, which changes freely.

        Raises `NoSuchProposal`, `NotAnAuthor`, `AmendsNothing`, `TooLateForThat`, and what
        `options_of` does.
        """
        proposal = await self._drafting.own(caller, number)
        if proposal.stage is Stage.DRAFT:
            return None
        if proposal.stage not in _AMENDED:
            raise TooLateForThat(number=str(number), stage=proposal.stage)
        kind = await self._drafting.kind_of(proposal)
        if changed.options is not None:
            changed = replace(changed, options=options_of(proposal, kind, changed.options))
        if reworded(proposal.wording, **vars(changed)) == proposal.wording:
            raise AmendsNothing(number=str(number))
        is_open = proposal.stage is Stage.OPEN
        ballots = await self._cards.turnout(proposal, kind) if is_open else 0
        return AmendmentCost(proposal=proposal, ballots=ballots)

    async def change(self, caller: Caller, number: int, changed: Changed) -> Proposal:
        """Change it; raises as `cost` does."""
        if await self.cost(caller, number, changed) is None:
            return await self._drafting.reword(caller, number, **vars(changed))
        proposal = await self._drafting.own(caller, number)
        return await self._announcing.reword(caller, proposal, **vars(changed))

    async def withdraw(self, caller: Caller, number: int) -> Proposal:
        """Take a proposal back for good, or a draft so that it can be undone.

        Raises `NoSuchProposal`, `NotAnAuthor` and `TooLateForThat`.
        """
        before = await self._drafting.own(caller, number)
        proposal = await self._announcing.withdraw(caller, number)
        if before.stage is Stage.DRAFT:
            await self._undo.record(_DROPPED, {"proposal": number})
        return proposal


@undoes(_DROPPED)
async def bring_back(
    data: dict[str, Any], repository: ProposalRepository, keeping: ProposalKeeping
) -> None:
    """Let a draft be one again."""
    proposal = await repository.get(int(data["proposal"]))
    if proposal is not None and proposal.stage is Stage.WITHDRAWN:
        await keeping.edit(replace(proposal, stage=Stage.DRAFT))
