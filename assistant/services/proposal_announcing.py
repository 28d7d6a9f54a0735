"""Giving notice of proposals, amending and withdrawing them; everybody concerned is told."""

from dataclasses import replace
from datetime import datetime, timedelta

from assistant.domain.differences import differences
from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.option_names import LONGEST, MOST
from assistant.domain.outgoing import Priority
from assistant.domain.persons import Caller
from assistant.domain.proposals import CannotStep, Proposal, Stage, StageStep, Wording
from assistant.domain.replies import Example, Localized, Prose, Refusal, Reply
from assistant.domain.resolutions import KindOfResolution
from assistant.domain.subjects import Subject
from assistant.services.ballot_delivery import BallotDelivery
from assistant.services.kinds import Kinds
from assistant.services.objection_news import DifferenceLine, difference_lines
from assistant.services.occasions import when_due
from assistant.services.post import Post
from assistant.services.proposal_drafting import BadOptions, ProposalDrafting
from assistant.services.proposal_keeping import ProposalKeeping
from assistant.services.proposal_opening import ProposalOpening
from assistant.services.proposals import NOUN
from assistant.services.roll_making import RollMaking
from assistant.services.secret_closing import SecretClosing
from assistant.services.vote_mails import VoteMails
from assistant.services.voters import Voters
from assistant.storage.due import DueRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Transaction

NOTICE = "proposal-notice"
"""The kind of due row that tells the next of those whom a proposal concerns."""
BATCH = 25
PAUSE = timedelta(seconds=1)
SHOWN = 600
"""Characters of a text that a notice shows; the whole is one number away."""


class NothingProposed(Refusal, message="proposals-empty"):
    """A draft without a text proposes nothing."""

    number: str
    words: Example


class OpensTooEarly(Refusal, message="proposals-too-early"):
    """The by-law wants so many clear days of notice."""

    days: int
    earliest: datetime


class VotingTooShort(Refusal, message="proposals-too-short"):
    """The by-law wants more time to vote."""

    least: timedelta


class TooLateForThat(Refusal, message="proposals-too-late"):
    """What stands where it does cannot be changed so any more."""

    number: str
    stage: Stage


class ProposalNotice(Reply, message="proposals-notice"):
    """Tells somebody what the co-op, or their circle, is to decide, and when."""

    number: str
    title: str
    text: Prose
    cut: bool
    changes: tuple[DifferenceLine, ...]  # the first of them, where it takes another's place
    kind: Localized
    opens_at: datetime
    closes_at: datetime
    amended: bool
    asked: bool  # whether it is to be given; it is shown to its author first
    words: Example


class ProposalGone(Reply, message="proposals-gone"):
    """Tells somebody that there is nothing to decide any more."""

    number: str
    title: str


class ProposalAnnouncing:
    """Gives notice, once to each."""

    def __init__(
        self,
        *,
        drafting: ProposalDrafting,
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

        Raises `NoSuchProposal`, `NotADraft`, `KindNotYours`, `NothingProposed`, `BadOptions`,
        `OpensTooEarly` and `VotingTooShort`.
        """
        draft = await self._drafting.draft(caller, number)
        proposal = await self._drafting.timed(await self._drafting.newest(caller, draft))
        kind = await self._kinds.version(proposal.kind_id)
        if not proposal.wording.text:
            raise NothingProposed(number=str(number), words=Example(f"{number} text …"))
        if kind.method.has_options and len(proposal.wording.options) < 2:  # noqa: PLR2004 - a choice
            raise BadOptions(most=MOST, longest=LONGEST)
        self._drafting.check_seats(proposal, kind)
        self._check(proposal, kind)
        return proposal

    async def announce(self, caller: Caller, number: int) -> Proposal:
        """Give notice of a draft; raises as `ready` does."""
        before = await self._drafting.draft(caller, number)
        proposal = replace(await self.ready(caller, number), announced_at=self._now)
        proposal = await self._opening.recorded(
            proposal, await self._kinds.version(proposal.kind_id)
        )
        kept = await self._keeping.keep(before, proposal, StageStep.ANNOUNCE, caller)
        await self._tell(kept)
        return kept

    async def amend(self, caller: Caller, number: int, text: str) -> Proposal:
        """Put another text in place of the one that was announced: notice and vote begin again.

        Raises `NoSuchProposal`, `NotAnAuthor` and `TooLateForThat`.
        """
        return await self.reword(caller, await self._drafting.own(caller, number), text)

    async def reword(self, caller: Caller, before: Proposal, text: str) -> Proposal:
        """Do so for a caller whose right to it was checked; raises `TooLateForThat`."""
        version = before.wording.version + 1
        wording = replace(before.wording, version=version, text=text, hash="")
        after = replace(before, wording=wording, opens_at=None, closes_at=None, phase=None)
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
            about=Subject(NOUN, proposal.number),
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

    def _check(self, proposal: Proposal, kind: KindOfResolution) -> None:
        assert proposal.opens_at is not None
        assert proposal.closes_at is not None
        earliest = self._drafting.earliest(kind)
        first = earliest.replace(hour=0, minute=0) if kind.notice_days else earliest
        if proposal.opens_at < first:
            raise OpensTooEarly(days=kind.notice_days, earliest=first)
        if proposal.closes_at - proposal.opens_at < kind.shortest_voting:
            raise VotingTooShort(least=kind.shortest_voting)

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


def notice_of(
    proposal: Proposal,
    kind: KindOfResolution,
    *,
    asked: bool = False,
    before: Wording | None = None,
) -> ProposalNotice:
    """Return what everybody concerned is told; `asked`: what its author is asked about first.

    `before` is the wording whose place it takes: then what differs is shown.
    """
    assert proposal.opens_at is not None
    assert proposal.closes_at is not None
    text = proposal.wording.text
    return ProposalNotice(
        number=str(proposal.number),
        title=proposal.wording.title,
        text=Prose(text[:SHOWN]),
        cut=len(text) > SHOWN,
        changes=() if before is None else difference_lines(differences(before.text, text)),
        kind=kind.titles,
        opens_at=proposal.opens_at,
        closes_at=proposal.closes_at,
        amended=proposal.wording.version > 1,
        asked=asked,
        words=Example(str(proposal.number)),
    )


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
