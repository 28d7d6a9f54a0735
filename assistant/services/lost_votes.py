"""Closed secret votes whose key was lost before they were counted: nothing is decided by them."""

from dataclasses import replace
from datetime import timedelta

from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.outgoing import Priority
from assistant.domain.proposals import Proposal, Stage, StageStep
from assistant.domain.replies import Example, Reply
from assistant.domain.subjects import Subject
from assistant.services.kinds import Kinds
from assistant.services.occasions import when_due
from assistant.services.poll_keys import PollKeys, key_of
from assistant.services.post import Post
from assistant.services.proposal_keeping import ProposalKeeping
from assistant.services.proposals import NOUN
from assistant.services.secret_closing import SecretClosing
from assistant.services.vote_mails import VoteMails
from assistant.services.voters import Voters
from assistant.storage.ballots import RollRepository
from assistant.storage.callers import CallerRepository
from assistant.storage.due import DueRepository
from assistant.storage.numbers import NumberRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Transaction

TELL = "proposal-lost"
"""The kind of due row at which the next voters are told."""
BATCH = 50
PAUSE = timedelta(seconds=1)


class VoteLost(Reply, message="votes-lost"):
    """Tells a voter that a vote which had closed decides nothing, and why."""

    number: str
    title: str


class LostVoteDrafted(Reply, message="votes-lost-drafted"):
    """Tells who proposed it, too, that a draft of a new vote on the same is theirs to announce."""

    number: str
    title: str
    draft: str
    words: Example


class LostVotes:
    """Ends them, and says so."""

    def __init__(
        self,
        *,
        kinds: Kinds,
        keys: PollKeys,
        numbers: NumberRepository,
        keeping: ProposalKeeping,
        closing: SecretClosing,
        roll: RollRepository,
        voters: Voters,
        persons: PersonRepository,
        callers: CallerRepository,
        due: DueRepository,
        mails: VoteMails,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._kinds = kinds
        self._keys = keys
        self._numbers = numbers
        self._keeping = keeping
        self._closing = closing
        self._roll = roll
        self._voters = voters
        self._persons = persons
        self._callers = callers
        self._due = due
        self._mails = mails
        self._post = post
        self._now = tx.now

    async def void_lost(self, proposal: Proposal) -> bool:
        """End a closed vote without a result if its ballots cannot be told any more; say whether.

        What was sent in time and is not in the backup, a first ballot or a change of one, could
        not find its slot: nobody knows whether what lies there is what people wanted. A closed
        vote is never opened again (votes, "Close"), so that a new one is drafted that follows it.
        """
        if proposal.stage is not Stage.CLOSED or not await self._lost(proposal):
            return False
        await self._closing.void(proposal)
        kept = await self._keeping.keep(proposal, proposal, StageStep.VOID, None)
        await self._draft_next(kept)
        await self._later(kept, 0)
        return True

    async def tell(self, proposal: Proposal, after: int) -> None:
        """Tell the voters whose ids are the next beyond `after`; the others after a pause."""
        some = await self._roll.of(proposal.number, after=after, limit=BATCH)
        message = VoteLost(number=str(proposal.number), title=proposal.wording.title)
        for voter in some:
            for person in await self._voters.people(proposal, voter.voter_id):
                address = await self._voters.address(person)
                if address is None:
                    await self._mails.lost(proposal, voter.voter_id, person)
                else:
                    self._post.relay(
                        user_id=address,
                        message=message,
                        priority=Priority.DIGEST,
                        key=f"{NOUN}:{proposal.number}:lost",
                        about=Subject(NOUN, proposal.number),
                    )
        if len(some) == BATCH:
            await self._later(proposal, some[-1].voter_id)

    async def _lost(self, proposal: Proposal) -> bool:
        kind = await self._kinds.version(proposal.kind_id)
        if not kind.secret or await key_of(self._keys, proposal) is not None:
            return False
        # What is sealed was whole when it was, and needs no key to be counted.
        return proposal.counting_at is None

    async def _draft_next(self, proposal: Proposal) -> None:
        """Draft the same once more for whoever proposed it; announcing it is theirs to do."""
        author_id = proposal.author_id
        author = None if author_id is None else await self._persons.get(author_id)
        address = None if author is None else await self._voters.address(author)
        if address is None:
            return
        caller = await self._callers.of_user(address)
        draft = Proposal(
            number=await self._numbers.take(NOUN),
            kind_id=proposal.kind_id,
            circle_id=proposal.circle_id,
            author_id=author_id,
            wording=replace(proposal.wording, version=1, hash=""),
            seats=proposal.seats,
            follows=proposal.number,
            second_call=proposal.second_call,
            facilitator_id=proposal.facilitator_id,
            drafted_at=self._now,
        )
        draft = await self._keeping.begin(draft, caller)
        self._post.relay(
            user_id=address,
            message=LostVoteDrafted(
                number=str(proposal.number),
                title=proposal.wording.title,
                draft=str(draft.number),
                words=Example(str(draft.number)),
            ),
            priority=Priority.RELAY,
            key=f"{NOUN}:{proposal.number}:lost-drafted",
            about=Subject(NOUN, draft.number),
        )

    async def _later(self, proposal: Proposal, after: int) -> None:
        data = {"proposal": proposal.number, "after": after}
        at = self._now + PAUSE if after else self._now
        await self._due.put(TELL, f"{TELL}:{proposal.number}", at, data)


@when_due(TELL)
async def tell(incoming: Incoming, repository: ProposalRepository, lost: LostVotes) -> None:
    """Tell the next voters."""
    content = incoming.content
    assert isinstance(content, FellDue)
    proposal = await repository.get(int(content.data["proposal"]))
    if proposal is not None:
        await lost.tell(proposal, int(content.data["after"]))
