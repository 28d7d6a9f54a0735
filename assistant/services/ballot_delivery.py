"""Delivers ballots to thousands in batches, each a due row, so that any end of us loses nothing."""

from dataclasses import dataclass
from datetime import timedelta

from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.outgoing import Priority
from assistant.domain.proposals import Proposal, Stage
from assistant.domain.subjects import POLL
from assistant.services.ballot_asking import NOUN, BallotAsking, PollOver, Round, shown_name
from assistant.services.kinds import Kinds
from assistant.services.occasions import when_due
from assistant.services.post import Post
from assistant.services.vote_letters import Asking
from assistant.services.vote_mails import VoteMails, invitations, notice_mails
from assistant.services.voters import Voters
from assistant.storage.ballot_posts import ASKING, BALLOT, NOTICE_OF, BallotPosts
from assistant.storage.ballots import RollRepository
from assistant.storage.due import DueRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Transaction

DELIVERY, ENDING, PROGRESS = "ballot-delivery", "ballot-ending", "ballot-progress"
"""Kinds of due rows: a batch of ballots, a batch of polls to end, a look at how far they are."""
BATCH = 25
"""Voters, or polls, in one transaction: other writers wait a tenth of a second at most."""
PAUSE = timedelta(seconds=1)
PATIENCE = timedelta(seconds=30)
"""What takes longer than that is shown to operators and to who proposed it."""


@dataclass(frozen=True, kw_only=True)
class Progress:
    """Of how many voters the ballots have left, or wait to leave; `done`: all were handed over.

    Whom nobody on Matrix acts for is in neither.
    """

    sent: int
    waiting: int
    done: bool


class BallotDelivery:
    """Hands ballots to the outbox, some at a time, and ends polls the same way."""

    def __init__(
        self,
        *,
        asking: BallotAsking,
        kinds: Kinds,
        roll: RollRepository,
        posts: BallotPosts,
        outbox: OutboxRepository,
        due: DueRepository,
        voters: Voters,
        persons: PersonRepository,
        mails: VoteMails,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._asking = asking
        self._kinds = kinds
        self._roll = roll
        self._posts = posts
        self._outbox = outbox
        self._due = due
        self._voters = voters
        self._persons = persons
        self._mails = mails
        self._post = post
        self._now = tx.now

    async def begin(self, proposal: Proposal, *, anew: bool = False) -> None:
        """Ask everybody on the frozen roll.

        `anew`: the vote has begun again; polls of the asking before end, and everybody hears why.
        """
        if anew:
            await self.end(proposal)
        version = proposal.wording.version
        data = {
            "number": proposal.number,
            "version": version,
            "after": 0,
            "asked": f"{version}:{self._now.isoformat()}",
            "anew": anew,
        }
        await self._due.put(DELIVERY, _key(DELIVERY, proposal.number), self._now, data)
        looked = {"number": proposal.number, "version": version, "shown": False}
        at = self._now + PATIENCE
        await self._due.put(PROGRESS, _key(PROGRESS, proposal.number), at, looked)

    async def go_on(
        self, proposal: Proposal, *, after: int, asked: str, anew: bool = False
    ) -> None:
        """Ask the next voters on the roll, and note where to go on."""
        kind = await self._kinds.version(proposal.kind_id)
        of = Round(proposal=proposal, kind=kind, asked=asked, anew=anew)
        some = await self._roll.of(proposal.number, after=after, limit=BATCH)
        for voter in some:
            for person in await self._asking.ask_all(of, voter.voter_id):
                why = Asking.ANEW if anew else Asking.FIRST
                await self._mails.invite(proposal, voter.voter_id, person, asked=asked, why=why)
        if len(some) == BATCH:
            data = {
                "number": proposal.number,
                "version": proposal.wording.version,
                "after": some[-1].voter_id,
                "asked": asked,
                "anew": anew,
            }
            key = _key(DELIVERY, proposal.number)
            await self._due.put(DELIVERY, key, self._now + PAUSE, data)

    async def again(self, proposal: Proposal, voter_id: int, user_id: str, event: str) -> None:
        """Send the poll of a voter again to whom it was ended for; `event` ended it."""
        kind = await self._kinds.version(proposal.kind_id)
        person = await self._persons.of_user(user_id)
        people = await self._voters.people(proposal, voter_id)
        if person is None or person.id not in {each.id for each in people}:
            return
        name = shown_name(await self._voters.named(proposal, voter_id), person)
        of = Round(proposal=proposal, kind=kind, asked=f"again:{event}")
        self._asking.ask(of, voter_id, user_id, name=name)

    async def end(self, proposal: Proposal) -> None:
        """End all polls that were sent so far, and send no more of them.

        What waits to leave and asks for a ballot is dropped: who gets a device later is told the
        result, and nothing that was to be done before. So is notice, once the vote is over.
        """
        number, version = proposal.number, proposal.wording.version
        await self._due.drop(_key(DELIVERY, number))
        parts, mails = [POLL, BALLOT, ASKING], [invitations(number)]
        if proposal.stage is not Stage.OPEN:
            parts.append(NOTICE_OF)
            mails.append(notice_mails(number, version))
        await self._posts.drop(number, noun=NOUN, parts=parts, mails=mails)
        until = await self._outbox.newest()
        data = {"number": number, "after": 0, "until": until}
        await self._due.put(ENDING, f"{_key(ENDING, number)}:{until}", self._now, data)

    async def end_some(self, number: int, *, after: int, until: int) -> None:
        """End the next polls, and note where to go on."""
        some = await self._posts.polls(number, noun=NOUN, after=after, until=until, limit=BATCH)
        for poll in some:
            self._post.end_poll(
                poll.txn_id, PollOver(number=str(number)), to=poll.user_id, priority=Priority.DIGEST
            )
        if len(some) == BATCH:
            data = {"number": number, "after": some[-1].row, "until": until}
            key = f"{_key(ENDING, number)}:{until}"
            await self._due.put(ENDING, key, self._now + PAUSE, data)

    async def progress(self, proposal: Proposal) -> Progress:
        """Return how far the delivery of the text that holds has come."""
        sent, waiting = await self._posts.progress(
            proposal.number, proposal.wording.version, noun=NOUN
        )
        handing = await self._posts.falls_due(_key(DELIVERY, proposal.number))
        return Progress(sent=sent, waiting=waiting, done=not handing)


def _key(kind: str, number: int) -> str:
    return f"{kind}:{number}"


@when_due(DELIVERY)
async def deliver(
    incoming: Incoming, proposals: ProposalRepository, delivery: BallotDelivery
) -> None:
    """Ask the next voters, where the vote is still open on that text."""
    content = incoming.content
    assert isinstance(content, FellDue)
    proposal = await proposals.get(int(content.data["number"]))
    if proposal is None or proposal.stage is not Stage.OPEN:
        return
    if proposal.wording.version == content.data["version"]:
        data = content.data
        await delivery.go_on(
            proposal,
            after=int(data["after"]),
            asked=str(data["asked"]),
            anew=bool(data.get("anew", False)),
        )


@when_due(ENDING)
async def end(incoming: Incoming, delivery: BallotDelivery) -> None:
    """End the next polls."""
    content = incoming.content
    assert isinstance(content, FellDue)
    data = content.data
    await delivery.end_some(int(data["number"]), after=int(data["after"]), until=int(data["until"]))
