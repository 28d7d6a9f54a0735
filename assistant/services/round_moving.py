"""Moving a proposal from round to round, by time or by who leads it, and putting it off."""

from dataclasses import replace
from datetime import datetime

from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.persons import Caller, Person
from assistant.domain.proposals import Proposal, Stage, StageStep
from assistant.domain.replies import Example, Localized, Refusal
from assistant.domain.resolutions import Facilitator, KindOfResolution, Method
from assistant.domain.rounds import Phase, after
from assistant.services.ballot_delivery import BallotDelivery
from assistant.services.colleagues import Colleagues
from assistant.services.kinds import Kinds
from assistant.services.leading import Leading, LedBy
from assistant.services.occasions import when_due
from assistant.services.proposal_announcing import TooLateForThat
from assistant.services.proposal_authors import NoSuchAuthor
from assistant.services.proposal_clocks import ROUND, ProposalClocks
from assistant.services.proposal_drafting import ProposalDrafting
from assistant.services.proposal_keeping import ProposalKeeping
from assistant.services.proposal_opening import ProposalOpening
from assistant.services.proposals import Proposals
from assistant.services.round_lines import ends_at, talking
from assistant.services.round_news import RoundNews
from assistant.services.round_reading import REACTIONS, TABLED
from assistant.services.secret_closing import SecretClosing
from assistant.storage.agreements import AgreementRepository
from assistant.storage.audit import AuditRepository
from assistant.storage.circles import CircleRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Transaction


class NotFacilitating(Refusal, message="facilitating-not-leading"):
    """Only who leads a proposal moves it on, or puts it off."""

    number: str
    leader: LedBy


class NoRoundOn(Refusal, message="facilitating-none-on"):
    """There is no round that could end."""

    number: str


class RoundEnded(Refusal, message="facilitating-ended"):
    """The round that was to end is over; `phase` is the one that is on, of a new text it may be."""

    number: str
    phase: Phase | None


class LedByOutsider(Refusal, message="facilitating-outsider"):
    """Somebody is named to lead what a circle decides for itself, and is not of the circle."""

    number: str
    name: str
    circle: Localized
    words: Example


class LedByLead(Refusal, message="facilitating-led-by-lead"):
    """The by-law says who leads: the circle's lead."""


class RoundMoving:
    """Ends rounds."""

    def __init__(
        self,
        *,
        proposals: Proposals,
        repository: ProposalRepository,
        kinds: Kinds,
        keeping: ProposalKeeping,
        clocks: ProposalClocks,
        drafting: ProposalDrafting,
        opening: ProposalOpening,
        delivery: BallotDelivery,
        closing: SecretClosing,
        colleagues: Colleagues,
        leading: Leading,
        circles: CircleRepository,
        agreements: AgreementRepository,
        news: RoundNews,
        audit: AuditRepository,
        tx: Transaction,
    ) -> None:
        self._proposals = proposals
        self._repository = repository
        self._kinds = kinds
        self._keeping = keeping
        self._clocks = clocks
        self._drafting = drafting
        self._opening = opening
        self._delivery = delivery
        self._closing = closing
        self._colleagues = colleagues
        self._leading = leading
        self._circles = circles
        self._agreements = agreements
        self._news = news
        self._audit = audit
        self._now = tx.now

    async def led(self, caller: Caller, number: int) -> Proposal:
        """Return a proposal that the caller leads; raises `NoSuchProposal`, `NotFacilitating`."""
        proposal = await self._proposals.meant(caller, number)
        if not await self._proposals.may_lead(caller, proposal):
            leader = await self._proposals.led_by(caller, proposal)
            raise NotFacilitating(number=str(number), leader=leader)
        return proposal

    async def next(self, caller: Caller, number: int) -> tuple[Proposal, Phase, datetime]:
        """Return it with the round that would follow now, and when that begins.

        Objections begin as soon as the by-law's notice is over. Raises as `led`, `NoRoundOn`.
        """
        proposal = await self.led(caller, number)
        phase = talking(proposal)
        if phase is None or proposal.announced_at is None or proposal.opens_at is None:
            raise NoRoundOn(number=str(number))
        kind = await self._kinds.version(proposal.kind_id)
        follows = after(phase, kind.rounds)
        if follows is not Phase.OBJECTIONS:
            return proposal, follows, self._now
        least = self._drafting.earliest(proposal, kind, given_at=proposal.announced_at)
        return proposal, follows, min(proposal.opens_at, max(least, self._now))

    async def move(
        self, caller: Caller, number: int, meant: str
    ) -> tuple[Proposal, Phase, datetime]:
        """End the round that is meant, if it is still on.

        `meant` is what `round_on` said of it. Raises as `led`, and `RoundEnded`.
        """
        proposal = await self.led(caller, number)
        if round_on(proposal) != meant:
            raise RoundEnded(number=str(number), phase=talking(proposal))
        proposal, follows, at = await self.next(caller, number)
        await self._audit.add(
            "proposal-round",
            actor=caller.user_id,
            now=self._now,
            person_id=None if caller.person is None else caller.person.id,
            subject=str(number),
            data={"from": proposal.phase, "to": follows},
        )
        if follows is not Phase.OBJECTIONS:
            return await self._begin(proposal, follows), follows, at
        moved = await self._keeping.show(replace(proposal, phase=None, opens_at=at))
        await self._clocks.set(moved, await self._kinds.version(moved.kind_id))
        await self._opening.open(moved)
        return await self._proposals.meant(caller, number), follows, at

    async def by_time(self, proposal: Proposal) -> None:
        """End a round whose time is over, and no other."""
        phase = talking(proposal)
        if phase is None:
            return
        kind = await self._kinds.version(proposal.kind_id)
        follows = after(phase, kind.rounds)
        if follows is not Phase.OBJECTIONS and ends_at(proposal, kind) <= self._now:
            await self._begin(proposal, follows)

    async def to_table(self, caller: Caller, number: int) -> Proposal:
        """Return what the caller may put off; raises as `led`, and `TooLateForThat`.

        Once it has closed, its result is what was answered, whether we know that already or not.
        """
        proposal = await self.led(caller, number)
        stage, closes_at = proposal.stage, proposal.closes_at
        if stage is Stage.OPEN and closes_at is not None and closes_at <= self._now:
            stage = Stage.CLOSED
        if stage not in {Stage.ANNOUNCED, Stage.OPEN}:
            raise TooLateForThat(number=str(number), stage=stage)
        return proposal

    async def table(self, caller: Caller, number: int, because: str) -> Proposal:
        """Put a proposal off, and tell everybody why; nothing is decided, and it is on record.

        Raises as `to_table`.
        """
        before = await self.to_table(caller, number)
        if before.stage is Stage.OPEN:
            await self._delivery.end(before)
            await self._closing.void(before)
        agreement = await self._agreements.of(number)
        await self._agreements.put(replace(agreement, tabled=because))
        done = replace(before, phase=None, declared_at=None)
        kept = await self._keeping.keep(before, done, StageStep.WITHDRAW, caller)
        await self._news.begin(kept, TABLED)
        return kept

    async def facilitator(self, caller: Caller, number: int, said: str) -> tuple[Proposal, Person]:
        """Name who leads a proposal.

        Who leads by now names somebody, and so do authors of a draft. Where the by-law has the
        circle's lead do it, nobody else is named. Raises `NoSuchProposal`, `NotFacilitating`,
        `LedByLead`, `NoSuchAuthor`, `LedByOutsider`, and `TooLateForThat`.
        """
        proposal = await self._proposals.meant(caller, number)
        kind = await self._kinds.version(proposal.kind_id)
        draft = proposal.stage is Stage.DRAFT and await self._proposals.writes(caller, proposal)
        if not draft and not await self._proposals.may_lead(caller, proposal):
            leader = await self._proposals.led_by(caller, proposal)
            raise NotFacilitating(number=str(number), leader=leader)
        if proposal.stage not in {Stage.DRAFT, Stage.ANNOUNCED, Stage.OPEN}:
            raise TooLateForThat(number=str(number), stage=proposal.stage)
        if not _names(proposal, kind):
            raise LedByLead
        person = await self._colleagues.meant(caller, said)
        if person is None:
            raise NoSuchAuthor(said=said)
        if not await self._leading.inside(proposal, person.id):
            raise await self._outside(proposal, person)
        named = replace(proposal, facilitator_id=person.id)
        await self._repository.change(named)
        return named, person

    async def _outside(self, proposal: Proposal, person: Person) -> Refusal:
        assert proposal.circle_id is not None
        circle = await self._circles.get(proposal.circle_id)
        return LedByOutsider(
            number=str(proposal.number),
            name=person.name,
            circle=Localized() if circle is None else circle.names,
            words=Example(proposal.number),
        )

    async def _begin(self, proposal: Proposal, phase: Phase) -> Proposal:
        moved = await self._keeping.show(replace(proposal, phase=phase))
        await self._clocks.set(moved, await self._kinds.version(moved.kind_id))
        if phase is Phase.REACTIONS:
            await self._news.begin(moved, REACTIONS)
        return moved


def round_on(proposal: Proposal) -> str:
    """Return which round is on: its name, and of which text it is; an empty text for none."""
    phase = talking(proposal)
    return "" if phase is None else f"{phase}:{proposal.wording.version}"


def _names(proposal: Proposal, kind: KindOfResolution) -> bool:
    """Tell whether somebody may be named who leads it."""
    if kind.method is not Method.CONSENT:
        return False
    return proposal.circle_id is None or kind.facilitator is Facilitator.NAMED


@when_due(ROUND)
async def ends(incoming: Incoming, proposals: ProposalRepository, moving: RoundMoving) -> None:
    """End a round at its hour."""
    content = incoming.content
    assert isinstance(content, FellDue)
    proposal = await proposals.get(int(content.data["proposal"]))
    if proposal is not None:
        await moving.by_time(proposal)
