"""Votes that follow another: a second call where the quorum was missed, or a proposal made anew."""

from dataclasses import replace
from datetime import datetime

from assistant.domain.persons import Caller, Person
from assistant.domain.proposals import ENDED, Proposal, Stage
from assistant.domain.replies import Example, Refusal
from assistant.domain.verdicts import Outcome
from assistant.services.kinds import KindReason, Kinds, reason_of
from assistant.services.leading import LedBy
from assistant.services.proposal_announcing import ProposalAnnouncing
from assistant.services.proposal_drafting import ProposalDrafting
from assistant.services.proposal_keeping import ProposalKeeping
from assistant.services.proposals import NOUN, Proposals
from assistant.storage.numbers import NumberRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Transaction


class NoSecondCall(Refusal, message="second-calls-none"):
    """The by-law has no second call for that kind."""

    number: str
    reason: KindReason


class QuorumNotMissed(Refusal, message="second-calls-not-missed"):
    """Only a vote that missed its quorum is called again; a second call is the last one."""

    number: str
    second: bool


class CalledAlready(Refusal, message="second-calls-already"):
    """It is called again already."""

    number: str
    again: str


class NotDecidedYet(Refusal, message="agreements-undecided"):
    """Only what is decided, or was put off, is proposed anew."""

    number: str
    stage: Stage
    words: Example


class NotToCall(Refusal, message="second-calls-not-yours"):
    """Only who leads the proposal calls it again."""

    number: str
    leader: LedBy


class ProposalFollowing:
    """Makes votes that are linked to one before them; that one stays as it was declared."""

    def __init__(
        self,
        *,
        repository: ProposalRepository,
        proposals: Proposals,
        drafting: ProposalDrafting,
        announcing: ProposalAnnouncing,
        keeping: ProposalKeeping,
        kinds: Kinds,
        numbers: NumberRepository,
        persons: PersonRepository,
        tx: Transaction,
    ) -> None:
        self._repository = repository
        self._proposals = proposals
        self._drafting = drafting
        self._announcing = announcing
        self._keeping = keeping
        self._kinds = kinds
        self._numbers = numbers
        self._persons = persons
        self._now = tx.now

    async def draft(self, caller: Caller, number: int) -> tuple[Proposal, tuple[Person, ...]]:
        """Keep a draft of the caller's that says what a decision says, and is linked to it.

        Return who else writes it, too. Raises `NoSuchProposal` and, where its text can still be
        amended or is no decision, `NotDecidedYet`.
        """
        before = await self._proposals.meant(caller, number)
        if before.stage not in ENDED:
            raise NotDecidedYet(number=str(number), stage=before.stage, words=Example(number))
        draft = await self._begin(await self._anew(caller, before), before, caller)
        others = await self._repository.authors_of(draft.number) - {draft.author_id}
        return draft, await self._persons.several(others)

    async def may_call(self, caller: Caller, before: Proposal) -> bool:
        """Tell whether the caller can call a vote again that missed its quorum."""
        try:
            await self.callable(caller, before.number)
        except Refusal:
            return False
        return True

    async def callable(self, caller: Caller, number: int) -> Proposal:
        """Return a vote that the caller may call again, as it would be announced now.

        Raises `NoSuchProposal`, `QuorumNotMissed`, `NotToCall`, `NoSecondCall`, `CalledAlready`.
        """
        before = await self._proposals.meant(caller, number)
        missed = before.stage is Stage.DECLARED and before.outcome is Outcome.INQUORATE
        if not missed or before.second_call:
            raise QuorumNotMissed(number=str(number), second=missed)
        if not await self._proposals.may_lead(caller, before):
            leader = await self._proposals.led_by(caller, before)
            raise NotToCall(number=str(number), leader=leader)
        kind = await self._kinds.version(before.kind_id)
        if kind.second_call is None:
            raise NoSecondCall(number=str(number), reason=reason_of(kind))
        for other in await self._repository.following(number):
            if other.second_call and other.stage is not Stage.WITHDRAWN:
                raise CalledAlready(number=str(number), again=str(other.number))
        again = _following(before, before.number, before.author_id, self._now)
        return await self._drafting.timed(replace(again, second_call=True))

    async def call(self, caller: Caller, number: int) -> Proposal:
        """Call a vote again, with the quorum and the notice of a second call; raises as above.

        The words, the kind's version and who decides stay; the roll is made anew.
        """
        await self.callable(caller, number)
        before = await self._proposals.meant(caller, number)
        draft = replace(await self._anew(caller, before), second_call=True)
        draft = await self._begin(draft, before, caller)
        return await self._announcing.begin(
            draft, replace(await self._drafting.timed(draft), announced_at=self._now), caller
        )

    async def _begin(self, draft: Proposal, before: Proposal, caller: Caller) -> Proposal:
        """Keep a draft that those write as well who wrote the vote before it."""
        draft = await self._keeping.begin(draft, caller)
        authors = {before.author_id, *await self._repository.authors_of(before.number)}
        for person_id in sorted(authors - {None, draft.author_id}, key=lambda each: each or 0):
            assert person_id is not None
            await self._repository.add_author(draft.number, person_id)
        return draft

    async def _anew(self, caller: Caller, before: Proposal) -> Proposal:
        assert caller.person is not None
        number = await self._numbers.take(NOUN)
        return _following(before, number, caller.person.id, self._now)


def _following(before: Proposal, number: int, author_id: int | None, now: datetime) -> Proposal:
    """Return a draft that says what `before` says, by the same rules, and nothing else of it."""
    return Proposal(
        number=number,
        kind_id=before.kind_id,
        circle_id=before.circle_id,
        author_id=author_id,
        wording=replace(before.wording, version=1, hash=""),
        seats=before.seats,
        follows=before.number,
        facilitator_id=before.facilitator_id,
        drafted_at=now,
    )
