"""Agreements: who sees to a decision, how it is judged, when it is reviewed."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from assistant.domain.agreements import Agreement
from assistant.domain.persons import Caller, Person
from assistant.domain.proposals import Proposal, Stage
from assistant.domain.replies import Refusal
from assistant.services.agreement_news import AgreementNews
from assistant.services.colleagues import Colleagues
from assistant.services.leading import LedBy
from assistant.services.proposal_authors import NoSuchAuthor
from assistant.services.proposals import Proposals
from assistant.storage.agreements import AgreementRepository
from assistant.storage.audit import AuditRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Transaction

MOST_PEOPLE = 10


class NotAgreeing(Refusal, message="agreements-not-yours"):
    """Only who proposes, leads or sees to a decision says what follows from it."""

    number: str
    leader: LedBy


class AgreementFixed(Refusal, message="agreements-fixed"):
    """While it is being decided, or where nothing was, nothing of it changes."""

    number: str
    stage: Stage


class NothingToReview(Refusal, message="agreements-nothing-due"):
    """No review was agreed."""

    number: str


class ReadByOthers(Refusal, message="agreements-outsider"):
    """Somebody is named who would read a circle's own decision, and is not of the circle."""

    name: str


def review_due(proposal: Proposal, now: datetime) -> bool:
    """Tell whether a decision is to be reviewed by now."""
    return proposal.stands and proposal.review_at is not None and proposal.review_at <= now


@dataclass(frozen=True, kw_only=True)
class Agreed:
    """A proposal with what is agreed about it, and who sees to it."""

    proposal: Proposal
    agreement: Agreement
    people: tuple[Person, ...]


class Agreements:
    """Keeps what people say of a decision."""

    def __init__(
        self,
        *,
        proposals: Proposals,
        repository: AgreementRepository,
        kept: ProposalRepository,
        colleagues: Colleagues,
        news: AgreementNews,
        audit: AuditRepository,
        tx: Transaction,
    ) -> None:
        self._proposals = proposals
        self._repository = repository
        self._kept = kept
        self._colleagues = colleagues
        self._news = news
        self._audit = audit
        self._now = tx.now

    async def of(self, proposal: Proposal) -> Agreed:
        """Return what is agreed about a proposal that the caller may see."""
        agreement = await self._repository.of(proposal.number)
        people = await self._news.people(agreement)
        return Agreed(proposal=proposal, agreement=agreement, people=people)

    async def responsible(
        self, caller: Caller, number: int, listed: Collection[Sequence[str]]
    ) -> Agreed:
        """Say who sees to it, in place of who was named before; they are told once it is decided.

        `listed` is as `Colleagues.several` takes it.
        Raises `NoSuchProposal`, `NotAgreeing`, `AgreementFixed`, `NoSuchAuthor` and `ReadByOthers`.
        """
        proposal = await self._open(caller, number)
        people: list[Person] = []
        for name, person in (await self._colleagues.several(caller, listed))[:MOST_PEOPLE]:
            if person is None:
                raise NoSuchAuthor(said=name)
            if not await self._news.may_hear(proposal, person):
                raise ReadByOthers(name=person.name)
            people += [] if person in people else [person]
        before = await self._repository.of(number)
        agreement = replace(before, responsible=tuple(each.id for each in people))
        await self._repository.put(agreement)
        await self._note(caller, proposal, "decision-responsible")
        if proposal.stage is Stage.DECLARED:
            for person in people:
                itself = caller.person is not None and caller.person.id == person.id
                if person.id not in before.responsible and not itself:
                    await self._news.entrust(proposal, person)
        if agreement.criteria is not None and proposal.review_at is not None:
            await self._news.agreed(proposal, tuple(people))
        return await self.of(proposal)

    async def criteria(self, caller: Caller, number: int, text: str) -> Agreed:
        """Say how one will know whether it works; raises as `responsible`."""
        proposal = await self._open(caller, number)
        agreement = await self._repository.of(number)
        await self._repository.put(replace(agreement, criteria=text))
        await self._note(caller, proposal, "decision-criteria")
        return await self.of(proposal)

    async def review(self, caller: Caller, number: int, at: datetime) -> Agreed:
        """Say when it is reviewed; raises as `responsible`."""
        proposal = await self._open(caller, number)
        agreed = await self._reviewed_at(caller, proposal, at, "decision-review")
        await self._news.agreed(agreed.proposal, agreed.people)  # the last that is asked for
        return agreed

    async def reviewed(self, caller: Caller, number: int) -> Agreed:
        """Note that it was reviewed now, and is not to be again; raises `NothingToReview`, too."""
        proposal = await self._open(caller, number)
        if proposal.review_at is None or not proposal.stands:
            raise NothingToReview(number=str(number))
        agreement = await self._repository.of(number)
        await self._repository.put(replace(agreement, reviewed_at=self._now))
        return await self._reviewed_at(caller, proposal, None, "decision-reviewed")

    async def due_of(self, caller: Caller) -> tuple[Proposal, ...]:
        """Return the decisions that the caller sees to, and whose review is due."""
        if caller.person is None:
            return ()
        mine = await self._repository.seen_to_by(caller.person.id)
        due = [each for each in await self._kept.several(mine) if review_due(each, self._now)]
        return tuple([each for each in due if await self._proposals.sees(caller, each)])

    async def _reviewed_at(
        self, caller: Caller, proposal: Proposal, at: datetime | None, action: str
    ) -> Agreed:
        changed = replace(proposal, review_at=at)
        await self._kept.change(changed)
        await self._news.clock(changed)
        await self._note(caller, changed, action)
        return await self.of(changed)

    async def _open(self, caller: Caller, number: int) -> Proposal:
        proposal = await self._proposals.meant(caller, number)
        person = caller.person
        agreement = await self._repository.of(number)
        sees_to_it = person is not None and person.id in agreement.responsible
        leads = await self._proposals.may_lead(caller, proposal)
        if not (sees_to_it or leads or await self._proposals.writes(caller, proposal)):
            leader = await self._proposals.led_by(caller, proposal)
            raise NotAgreeing(number=str(number), leader=leader)
        if proposal.stage not in {Stage.DRAFT, Stage.ANNOUNCED} and not proposal.stands:
            raise AgreementFixed(number=str(number), stage=proposal.stage)
        return proposal

    async def _note(self, caller: Caller, proposal: Proposal, action: str) -> None:
        await self._audit.add(
            action,
            actor=caller.user_id,
            now=self._now,
            person_id=None if caller.person is None else caller.person.id,
            subject=str(proposal.number),
            data={},
        )
