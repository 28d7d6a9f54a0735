"""Declaring results: once, when everything that was sent in time is here (votes, "Close")."""

from dataclasses import replace
from datetime import datetime, timedelta

from assistant.domain.incoming import ErrandDone, Incoming
from assistant.domain.outgoing import Errand, Priority
from assistant.domain.proposals import Proposal, Stage, StageStep
from assistant.domain.replies import Example, Reply
from assistant.domain.resolutions import KindOfResolution
from assistant.domain.subjects import Subject
from assistant.services.agreement_news import AgreementNews
from assistant.services.counting_votes import CountingVotes
from assistant.services.failed_counts import FailedCounts
from assistant.services.kinds import Kinds
from assistant.services.lost_votes import LostVotes
from assistant.services.occasions import when_done
from assistant.services.paper_waiting import PaperWaiting
from assistant.services.post import Post
from assistant.services.proposal_clocks import DECLARE
from assistant.services.proposal_keeping import ProposalKeeping
from assistant.services.proposals import NOUN
from assistant.services.result_news import ResultNews
from assistant.services.secret_closing import SecretClosing
from assistant.services.told_results import COUNT, ToldResult, ToldResults, from_data
from assistant.services.unread_ballots import UnreadBallot, UnreadBallots
from assistant.services.vote_horizon import VoteHorizon
from assistant.storage.due import DueRepository
from assistant.storage.errands import ErrandRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Transaction

AT_ONCE = timedelta(seconds=5)
"""After which it is looked again, in the first minute, whether the sync waited for is here."""
SOON = timedelta(minutes=1)
"""After which it is looked again whether the homeserver has told everything."""
LATER = timedelta(minutes=10)
"""After which it is looked again whether what cannot be read can be by now, or is counted."""
FAILED = 2
"""Counts that were ordered and of which nothing came, after which it is told that they fail."""
LONGEST = timedelta(hours=6)
"""So long at most a count is put off that ended the process each time: the next may, too."""


class RepeatBallot(Reply, message="results-repeat"):
    """A voter's message cannot be read, and it may be a ballot; it holds the result back."""

    number: str
    title: str
    until: datetime
    words: Example


class Declaring:
    """Declares what a vote came to."""

    def __init__(
        self,
        *,
        kinds: Kinds,
        counting: CountingVotes,
        told: ToldResults,
        proposals: ProposalRepository,
        unread: UnreadBallots,
        keeping: ProposalKeeping,
        closing: SecretClosing,
        lost: LostVotes,
        failed: FailedCounts,
        news: ResultNews,
        horizon: VoteHorizon,
        agreements: AgreementNews,
        papers: PaperWaiting,
        due: DueRepository,
        errands: ErrandRepository,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._kinds = kinds
        self._counting = counting
        self._told = told
        self._proposals = proposals
        self._unread = unread
        self._keeping = keeping
        self._closing = closing
        self._lost = lost
        self._failed = failed
        self._news = news
        self._agreements = agreements
        self._papers = papers
        self._horizon = horizon
        self._due = due
        self._errands = errands
        self._post = post
        self._now = tx.now

    async def declare(self, proposal: Proposal, *, counts: int = 0) -> None:
        """Declare a closed vote's result, or wait for what may still be a ballot of it.

        `counts` were ordered and nothing has come of them: however long ago that was, we may have
        been down, or moved to a newer version, ever since.

        It waits until a sync begun `declared_after` the close is committed; `unreadable_patience`
        at most until all that was sent in time in its voters' rooms is here, handled and read. A
        result without that says so. A vote that is not closed, or declared already, is left alone;
        one whose ballots are lost ends without a result.
        """
        if proposal.stage is not Stage.CLOSED or await self._lost.void_lost(proposal):
            return
        assert proposal.closes_at is not None
        kind = await self._kinds.version(proposal.kind_id)
        if proposal.counting_at is not None:
            # All that it waited for is settled; of secret ballots nobody could tell any more.
            if counts >= FAILED:
                await self._failed.failed(proposal, None)
            await self._have_counted(proposal, kind, counts)
            return
        instant = proposal.closes_at + kind.declared_after
        if self._now < instant:
            await self._again(proposal, instant)
            return
        patience_ends = proposal.closes_at + kind.unreadable_patience
        missing = await self._horizon.missing(proposal, secret=kind.secret)
        synced = await self._horizon.synced_since(instant)
        if not synced or (missing and self._now < patience_ends):
            after = SOON if synced or self._now >= instant + SOON else AT_ONCE
            await self._again(proposal, self._now + min(after, kind.declared_after))
            return
        if missing:
            proposal = replace(proposal, incomplete=True)
            await self._proposals.change(proposal)
        unread = await self._unread.of(proposal)
        if unread and self._now < patience_ends:
            self._ask_again(proposal, unread, patience_ends)
            await self._again(proposal, min(self._now + LATER, patience_ends))
            return
        await self._unread.list_as_unreadable(proposal, kind, unread)
        await self._have_counted(proposal, kind)

    async def conclude(self, number: int, mark: str, told: ToldResult) -> None:
        """Declare what a count came to, unless what it rests on has changed since it was ordered.

        Then, or where the vote is declared already, nothing is declared: it is counted again, or
        left alone.
        """
        proposal = await self._proposals.get(number)
        if proposal is None or proposal.stage is not Stage.CLOSED:
            return
        kind = await self._kinds.version(proposal.kind_id)
        if mark != await self._counting.mark(proposal, kind):
            await self._have_counted(proposal, kind)
            return
        declared = replace(proposal, root=told.root, declared_at=self._now, outcome=told.outcome)
        await self._told.keep(told)
        self._failed.over(proposal)
        await self._papers.settle(proposal)
        kept = await self._keeping.keep(proposal, declared, StageStep.DECLARE, None)
        await self._news.begin(kept)
        await self._agreements.decided(kept)

    async def count_again(self, number: int, error: str | None) -> None:
        """Have a vote counted again later that could not be, and say so; `error` is a class."""
        proposal = await self._proposals.get(number)
        if proposal is not None and proposal.stage is Stage.CLOSED:
            await self._failed.failed(proposal, error)
            await self._again(proposal, self._now + LATER)

    async def interrupted(self, number: int, counts: int) -> None:
        """Have a vote counted again whose count a process did not live to the end of.

        At once the first time, as it may have been stopped for any reason. From the second on the
        count itself may be what ends it, as where memory is short: it is told, and put off for
        longer each time, so that everything else goes on. `counts` have come to nothing by now.
        """
        proposal = await self._proposals.get(number)
        if proposal is None or proposal.stage is not Stage.CLOSED:
            return
        if counts < FAILED:
            await self._have_counted(proposal, await self._kinds.version(proposal.kind_id), counts)
            return
        await self._failed.died(proposal)
        pause = min(LATER * 2 ** min(counts - FAILED, 10), LONGEST)
        await self._again(proposal, self._now + pause, counts=counts)

    async def _have_counted(
        self, proposal: Proposal, kind: KindOfResolution, counts: int = 0
    ) -> None:
        """Have it counted outside of this transaction; of a secret vote, nothing can change now.

        `counts` have come to nothing so far. A count that is still under way is enough.
        """
        if proposal.counting_at is None:
            proposal = replace(proposal, counting_at=self._now)
            await self._proposals.change(proposal)
        if kind.secret:
            await self._closing.seal(proposal)
        number, mark = proposal.number, await self._counting.mark(proposal, kind)
        # Its mark is compared at its end, and it is counted again where that has changed.
        if not await self._errands.waits(f"{COUNT}:{number}:"):
            data = {"number": number, "mark": mark, "counts": counts}
            key = f"{COUNT}:{number}:{mark[:16]}:{counts}:{self._now.isoformat()}"
            self._post.errand(Errand(kind=COUNT, key=key, data=data))
        # The declaration drops this row; without it, what fails on the way would end the matter.
        await self._again(proposal, self._now + LATER, counts=counts + 1)

    def _ask_again(
        self, proposal: Proposal, unread: tuple[UnreadBallot, ...], until: datetime
    ) -> None:
        """Ask each sender once, however often it is looked."""
        number = str(proposal.number)
        for sender in dict.fromkeys(each.message.sender for each in unread):
            self._post.relay(
                user_id=sender,
                message=RepeatBallot(
                    number=number,
                    title=proposal.wording.title,
                    until=until,
                    words=Example(number),
                ),
                priority=Priority.RELAY,
                key=f"{NOUN}:{number}:repeat:{proposal.wording.version}",
                about=Subject(noun=NOUN, number=proposal.number),
            )

    async def _again(self, proposal: Proposal, at: datetime, *, counts: int = 0) -> None:
        data = {"proposal": proposal.number, "counts": counts}
        await self._due.put(DECLARE, f"{DECLARE}:{proposal.number}", at, data)


@when_done(COUNT)
async def counted(incoming: Incoming, declaring: Declaring) -> None:
    """Declare what was counted."""
    outcome = incoming.content
    assert isinstance(outcome, ErrandDone)
    data = outcome.result
    told = data.get("told")
    if data.get("interrupted"):
        await declaring.interrupted(int(data["number"]), int(data.get("counts", 0)) + 1)
    elif outcome.error is None and told is not None:
        await declaring.conclude(int(data["number"]), str(data["mark"]), from_data(told))
    else:
        await declaring.count_again(int(outcome.key.split(":")[1]), outcome.error)
