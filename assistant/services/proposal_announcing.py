"""Giving notice of proposals, amending and withdrawing them; everybody concerned is told."""

from dataclasses import replace
from datetime import datetime, timedelta

from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.outgoing import Priority
from assistant.domain.persons import Caller
from assistant.domain.proposals import (
    CannotStep,
    Proposal,
    Stage,
    StageStep,
    Wording,
    reworded,
)
from assistant.domain.replies import Example, Refusal
from assistant.domain.resolutions import KindOfResolution
from assistant.domain.rounds import first_of, resumed
from assistant.domain.subjects import Subject
from assistant.services.ballot_delivery import BallotDelivery
from assistant.services.kinds import Kinds
from assistant.services.occasions import when_due
from assistant.services.post import Post
from assistant.services.proposal_drafting import ProposalDrafting, options_of
from assistant.services.proposal_keeping import ProposalKeeping
from assistant.services.proposal_kinds import ProposalKinds
from assistant.services.proposal_notices import ProposalGone, notice_of
from assistant.services.proposal_opening import ProposalOpening
from assistant.services.proposals import NOUN
from assistant.services.roll_making import RollMaking
from assistant.services.secret_closing import SecretClosing
from assistant.services.vote_mails import VoteMails
from assistant.services.voters import Voters
from assistant.storage.ballot_posts import NOTICE_OF
from assistant.storage.due import DueRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Transaction

NOTICE = "proposal-notice"
"""The kind of due row that tells the next of those whom a proposal concerns."""
BATCH = 25
PAUSE = timedelta(seconds=1)


class NothingProposed(Refusal, message="proposals-empty"):
    """A draft without a text proposes nothing."""

    number: str
    words: Example


class AmendsNothing(Refusal, message="proposals-nothing-changes"):
    """What is said to change is as it was: nobody's ballot becomes void for that."""

    number: str


class TooLateForThat(Refusal, message="proposals-too-late"):
    """What stands where it does cannot be changed so any more."""

    number: str
    stage: Stage


class ProposalAnnouncing:
    """Gives notice, once to each."""

    def __init__(
        self,
        *,
        drafting: ProposalDrafting,
        offered: ProposalKinds,
        keeping: ProposalKeeping,
        opening: ProposalOpening,
        delivery: BallotDelivery,
        closing: SecretClosing,
        making: RollMaking,
        voters: Voters,
        repository: ProposalRepository,
        kinds: Kinds,
        due: DueRepository,
        mails: VoteMails,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._drafting = drafting
        self._offered = offered
        self._keeping = keeping
        self._opening = opening
        self._delivery = delivery
        self._closing = closing
        self._making = making
        self._voters = voters
        self._repository = repository
        self._kinds = kinds
        self._due = due
        self._mails = mails
        self._post = post
        self._now = tx.now

    async def ready(self, caller: Caller, number: int) -> Proposal:
        """Return a draft of the caller's as it would be announced now, with its times.

        Raises `NoSuchProposal`, `NotADraft`, and what keeps it from being announced.
        """
        draft = await self._drafting.draft(caller, number)
        proposal = await self._drafting.timed(await self._offered.newest(caller, draft))
        kind = await self._kinds.version(proposal.kind_id)
        if not proposal.wording.text:
            raise NothingProposed(number=str(number), words=Example(number))
        named = options_of(proposal, kind, None)
        proposal = replace(proposal, wording=replace(proposal.wording, options=named))
        self._drafting.check_seats(proposal, kind)
        self._drafting.check(proposal, kind)
        return proposal

    async def announce(self, caller: Caller, number: int) -> Proposal:
        """Give notice of a draft; raises as `ready` does.

        One that would open too early opens as early as may be: ask with `may_open` before.
        """
        before = await self._drafting.in_time(caller, number)
        proposal = replace(await self.ready(caller, number), announced_at=self._now)
        return await self.begin(before, proposal, caller)

    async def begin(self, before: Proposal, proposal: Proposal, caller: Caller) -> Proposal:
        """Give notice of a draft as `proposal` has it, which was checked."""
        kind = await self._kinds.version(proposal.kind_id)
        proposal = await self._opening.recorded(proposal, kind)
        proposal = replace(proposal, phase=first_of(kind.rounds))
        kept = await self._keeping.keep(before, proposal, StageStep.ANNOUNCE, caller)
        await self._tell(kept)
        return kept

    async def reword(
        self,
        caller: Caller,
        before: Proposal,
        text: str | None = None,
        *,
        title: str | None = None,
        options: tuple[str, ...] | None = None,
    ) -> Proposal:
        """Put other words in place of those that were announced: notice and vote begin again.

        The caller's right to it was checked. Raises `AmendsNothing`, `TooLateForThat`, and what
        `options_of` does.
        """
        if options is not None:
            kind = await self._kinds.version(before.kind_id)
            options = options_of(before, kind, options)
        wording = reworded(before.wording, text=text, title=title, options=options)
        if wording == before.wording:
            raise AmendsNothing(number=str(before.number))
        wording = replace(wording, version=before.wording.version + 1, hash="")
        after = replace(before, wording=wording, opens_at=None, closes_at=None)
        after = replace(after, phase=resumed(before.phase))
        after = replace(await self._drafting.timed(after), announced_at=self._now)
        await self._void(before)
        kept = await self._step(before, after, StageStep.AMEND, caller)
        await self._tell(kept)
        return kept

    async def withdraw(self, caller: Caller, number: int) -> Proposal:
        """Take a proposal back; everybody who had notice of it is told.

        Raises `NoSuchProposal`, `NotAnAuthor` and `TooLateForThat`.
        """
        before = await self._drafting.own(caller, number)
        await self._void(before)
        kept = await self._step(before, before, StageStep.WITHDRAW, caller)
        if before.stage is not Stage.DRAFT:
            await self._tell(kept)
        return kept

    async def go_on(self, proposal: Proposal, *, after: int) -> None:
        """Tell the next of those concerned, and note where to go on."""
        kind = await self._kinds.version(proposal.kind_id)
        versions = await self._repository.versions(proposal.number)
        before = versions[-2] if len(versions) > 1 else None
        some = await self._making.concerned(proposal, after=after, limit=BATCH)
        for voter in some:
            for person in await self._voters.people(proposal, voter.voter_id):
                user_id = await self._voters.address(person)
                if user_id is None:
                    await self._mails.notice(proposal, voter.voter_id, person)
                else:
                    self._one(proposal, kind, user_id, before)
        if len(some) == BATCH:
            await self._plan(proposal, after=some[-1].voter_id, at=self._now + PAUSE)

    def _one(
        self, proposal: Proposal, kind: KindOfResolution, user_id: str, before: Wording | None
    ) -> None:
        number, wording = str(proposal.number), proposal.wording
        stage = Stage.WITHDRAWN if proposal.stage is Stage.WITHDRAWN else Stage.ANNOUNCED
        self._post.relay(
            user_id=user_id,
            message=(
                ProposalGone(number=number, title=wording.title)
                if stage is Stage.WITHDRAWN
                else notice_of(proposal, kind, before=before)
            ),
            priority=Priority.REMINDER,
            key=f"{NOUN}:{number}:{wording.version}:{stage}",
            about=Subject(
                NOUN,
                proposal.number,
                "" if stage is Stage.WITHDRAWN else f"{NOTICE_OF}:{wording.version}",
            ),
        )

    async def _void(self, proposal: Proposal) -> None:
        """End the polls of a vote that is stopped while it is open; its ballots count no more."""
        if proposal.stage is Stage.OPEN:
            await self._delivery.end(proposal)
            await self._closing.void(proposal)

    async def _step(
        self, before: Proposal, after: Proposal, step: StageStep, caller: Caller
    ) -> Proposal:
        try:
            return await self._keeping.keep(before, after, step, caller)
        except CannotStep as cannot:
            raise TooLateForThat(number=str(before.number), stage=before.stage) from cannot

    async def _tell(self, proposal: Proposal) -> None:
        await self._plan(proposal, after=0, at=self._now)

    async def _plan(self, proposal: Proposal, *, after: int, at: datetime) -> None:
        data = {
            "proposal": proposal.number,
            "version": proposal.wording.version,
            "stage": proposal.stage.value,
            "after": after,
        }
        await self._due.put(NOTICE, f"{NOTICE}:{proposal.number}", at, data)


@when_due(NOTICE)
async def give_notice(
    incoming: Incoming, proposals: ProposalRepository, announcing: ProposalAnnouncing
) -> None:
    """Tell the next of those concerned, as long as that is how it stands."""
    content = incoming.content
    assert isinstance(content, FellDue)
    data = content.data
    proposal = await proposals.get(int(data["proposal"]))
    if proposal is None or proposal.wording.version != data["version"]:
        return
    gone = proposal.stage is Stage.WITHDRAWN
    if gone == (data["stage"] == Stage.WITHDRAWN.value):
        await announcing.go_on(proposal, after=int(data["after"]))
