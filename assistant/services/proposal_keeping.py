"""The one place where a proposal is changed: its card, its clocks and the audit trail follow."""

from dataclasses import replace

from assistant.domain.ledger import digest
from assistant.domain.persons import Caller
from assistant.domain.proposals import Proposal, StageStep, Wording, stepped
from assistant.services.kinds import Kinds
from assistant.services.proposal_cards import ProposalCards
from assistant.services.proposal_clocks import ProposalClocks
from assistant.storage.audit import AuditRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Transaction


class ProposalKeeping:
    """Keeps what a step makes of a proposal."""

    def __init__(
        self,
        *,
        repository: ProposalRepository,
        kinds: Kinds,
        cards: ProposalCards,
        clocks: ProposalClocks,
        audit: AuditRepository,
        tx: Transaction,
    ) -> None:
        self._repository = repository
        self._kinds = kinds
        self._cards = cards
        self._clocks = clocks
        self._audit = audit
        self._now = tx.now

    async def begin(self, proposal: Proposal, by: Caller) -> Proposal:
        """Keep a new draft."""
        proposal = replace(proposal, wording=hashed(proposal.wording))
        await self._repository.add(proposal)
        await self._note(proposal, "proposal-draft", by)
        return proposal

    async def edit(self, proposal: Proposal) -> Proposal:
        """Keep what its authors changed about a draft."""
        proposal = replace(proposal, wording=hashed(proposal.wording))
        await self._repository.change(proposal)
        return proposal

    async def keep(
        self, before: Proposal, after: Proposal, step: StageStep, by: Caller | None
    ) -> Proposal:
        """Keep what a step has made of a proposal, and return it as it stands.

        `after` holds what the step changes beside the stage, which follows from the step; `by` is
        who took it, None where time did. Raises `CannotStep`.
        """
        stage = stepped(before, step).stage
        after = replace(after, stage=stage, wording=hashed(after.wording))
        after = await self._cards.follow(after)
        await self._repository.change(after)
        await self._clocks.set(after, await self._kinds.version(after.kind_id))
        await self._note(after, f"proposal-{step}", by)
        return after

    async def show(self, proposal: Proposal) -> Proposal:
        """Keep what has changed beside the stage, such as a round, and let the card follow."""
        proposal = await self._cards.follow(proposal)
        await self._repository.change(proposal)
        return proposal

    async def _note(self, proposal: Proposal, action: str, by: Caller | None) -> None:
        person = by.person if by is not None else None
        await self._audit.add(
            action,
            actor=by.user_id if by is not None else "time",
            now=self._now,
            person_id=None if person is None else person.id,
            subject=str(proposal.number),
            data={"version": proposal.wording.version},
        )


def hashed(wording: Wording) -> Wording:
    """Return a wording with the hash of all that is voted on: title, text and options."""
    text = {"title": wording.title, "text": wording.text, "options": list(wording.options)}
    return replace(wording, hash=digest(text))
