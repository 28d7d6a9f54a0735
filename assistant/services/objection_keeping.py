"""Objections follow ballots: raised by one that objects, withdrawn by one that does not."""

from dataclasses import replace

from assistant.domain.ballot_contents import is_objection
from assistant.domain.ballots import Ballot, Voter
from assistant.domain.objections import (
    Objection,
    ObjectionState,
    ObjectionStep,
    says_the_same,
    settled,
)
from assistant.domain.proposals import Proposal
from assistant.domain.resolutions import KindOfResolution, Method
from assistant.domain.standing import in_order_of_sending
from assistant.services.objection_news import ObjectionNews
from assistant.storage.ballots import BallotRepository
from assistant.storage.objections import ObjectionRepository
from assistant.storage.unit_of_work import Transaction


class ObjectionKeeping:
    """Keeps a voter's objections in step with their ballots."""

    def __init__(
        self,
        *,
        repository: ObjectionRepository,
        ballots: BallotRepository,
        news: ObjectionNews,
        tx: Transaction,
    ) -> None:
        self._repository = repository
        self._ballots = ballots
        self._news = news
        self._now = tx.now

    async def follow(self, proposal: Proposal, kind: KindOfResolution, voter: Voter) -> None:
        """Take up what the voter's newest ballot says, by when it was sent, as counts do.

        What was sent before another, and comes after it, changes nothing; nor does doing so twice.
        A secret consent has no objections of their own: nobody knows whose they are.
        """
        if kind.method is not Method.CONSENT or kind.secret:
            return
        number, version = proposal.number, proposal.wording.version
        cast = in_order_of_sending(
            each
            for each in await self._ballots.of_voter(number, voter.voter_id)
            if each.version == version and not each.late and not each.content.get("unreadable")
        )
        theirs = await self._repository.of_voter(number, version, voter.voter_id)
        last = theirs[-1] if theirs else None
        if not cast or (last is not None and last.ballot >= cast[-1].position):
            return
        if not is_objection(cast[-1].content):
            await self._dropped(last, cast[-1])
        else:
            await self._said(proposal, last, cast[-1])

    async def _dropped(self, last: Objection | None, ballot: Ballot) -> None:
        """Withdraw what was open: the voter's ballot does not object any more."""
        if last is not None and last.open:
            gone = settled(last, ObjectionStep.WITHDRAW)
            await self._repository.change(
                replace(gone, ballot=ballot.position, settled_at=self._now)
            )

    async def _said(self, proposal: Proposal, last: Objection | None, ballot: Ballot) -> None:
        """Raise an objection, or give the one that is open its reason.

        What the circle's test did not find to be one is none when it is only said again; another
        reason is another objection.
        """
        if last is not None and last.open:
            reason = ballot.because or last.reason
            said = replace(last, ballot=ballot.position, reason=reason)
            await self._repository.change(said)
            if reason != last.reason:
                await self._news.raised(proposal, said)
            return
        tested = last is not None and last.state is ObjectionState.NOT_QUALIFIED
        if last is not None and tested and says_the_same(last, ballot.because):
            await self._repository.change(replace(last, ballot=ballot.position))
            return
        raised = Objection(
            number=proposal.number,
            place=await self._repository.next_place(proposal.number),
            version=ballot.version,
            voter_id=ballot.voter_id,
            person_id=ballot.person_id,
            ballot=ballot.position,
            reason=ballot.because,
            raised_at=self._now,
        )
        await self._repository.add(raised)
        await self._news.raised(proposal, raised)
