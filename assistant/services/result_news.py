"""Telling every voter what came of a vote, some at a time, so that nobody else's answer waits."""

from datetime import timedelta

from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.outgoing import File, Priority
from assistant.domain.proposals import Proposal, Stage
from assistant.domain.replies import Example, Reply
from assistant.domain.subjects import Subject
from assistant.services.occasions import when_due
from assistant.services.post import Post
from assistant.services.proposal_cards import ProposalCards
from assistant.services.proposals import NOUN
from assistant.services.told_results import ToldResult, ToldResults
from assistant.services.vote_mails import VoteMails
from assistant.services.voters import Voters
from assistant.storage.ballots import RollRepository
from assistant.storage.due import DueRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Transaction

TELL = "proposal-result"
"""The kind of due row at which the next voters are told."""
PICTURE = "result-picture"
"""The kind of file."""
BATCH = 50
PAUSE = timedelta(seconds=1)
ROOT_SHOWN = 16
"""Digits of a root in chat, as many as a receipt has; minutes and exports have all."""


class ResultIncomplete(Reply, message="results-incomplete"):
    """Says that ballots may be missing: the homeserver did not tell everything in time."""


class ResultDeclared(Reply, message="results-declared"):
    """What came of a vote, explained."""

    number: str
    title: str
    verdict: Reply
    note: ResultIncomplete | None
    words: Example
    root: str | None  # how it begins; None: it binds nobody, and has no ledger
    published: bool  # single ballots are, so anybody can count them again


class ResultNews:
    """Tells voters, by the order of their ids, where it stopped before."""

    def __init__(
        self,
        *,
        told: ToldResults,
        voters: Voters,
        roll: RollRepository,
        cards: ProposalCards,
        due: DueRepository,
        mails: VoteMails,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._told = told
        self._voters = voters
        self._roll = roll
        self._cards = cards
        self._due = due
        self._mails = mails
        self._post = post
        self._now = tx.now

    async def begin(self, proposal: Proposal) -> None:
        """Say it where all of a circle read it, and let the voters be told."""
        message = _message(proposal, await self._told.of(proposal))
        circle = await self._cards.room_of(proposal)
        if circle is not None and circle.room_id is not None:
            self._post.circle(
                circle,
                message,
                attach=(picture_of(proposal),),
                key=_key(proposal),
                reply_to=proposal.card,
                about=Subject(noun=NOUN, number=proposal.number),
            )
        await self._later(proposal, 0)

    async def tell(self, proposal: Proposal, after: int) -> None:
        """Tell the voters whose ids are the next beyond `after`; the others after a pause."""
        voters = await self._roll.of(proposal.number, after=after, limit=BATCH)
        told = await self._told.of(proposal)
        message = _message(proposal, told)
        for voter in voters:
            for person in await self._voters.people(proposal, voter.voter_id):
                address = await self._voters.address(person)
                if address is None:
                    await self._mails.result(proposal, voter.voter_id, person, told)
                else:
                    self._post.relay(
                        user_id=address,
                        message=message,
                        priority=Priority.DIGEST,
                        key=_key(proposal),
                        about=Subject(noun=NOUN, number=proposal.number),
                    )
        if len(voters) == BATCH:
            await self._later(proposal, voters[-1].voter_id)

    async def _later(self, proposal: Proposal, after: int) -> None:
        data = {"proposal": proposal.number, "after": after}
        at = self._now + PAUSE if after else self._now
        await self._due.put(TELL, f"{TELL}:{proposal.number}", at, data)


def _message(proposal: Proposal, told: ToldResult) -> ResultDeclared:
    number = str(proposal.number)
    return ResultDeclared(
        number=number,
        title=proposal.wording.title,
        verdict=told.verdict,
        note=note_on(proposal),
        words=Example(number),
        root=told.root[:ROOT_SHOWN] if told.binds else None,
        published=told.published,
    )


def note_on(proposal: Proposal) -> ResultIncomplete | None:
    """Return what has to be said beside a result; None where nothing has."""
    return ResultIncomplete() if proposal.incomplete else None


def picture_of(proposal: Proposal, locale: str = "") -> File:
    """Return the picture of a result, in a language; "": the one of its writers."""
    number = proposal.number
    key = f"{number}:{locale or proposal.wording.locale}"
    return File(kind=PICTURE, key=key, name=f"{number}.png", mimetype="image/png")


def _key(proposal: Proposal) -> str:
    return f"{NOUN}:{proposal.number}:result:{proposal.wording.version}"


@when_due(TELL)
async def tell(incoming: Incoming, repository: ProposalRepository, news: ResultNews) -> None:
    """Tell the next voters, if the result still stands."""
    content = incoming.content
    assert isinstance(content, FellDue)
    proposal = await repository.get(int(content.data["proposal"]))
    if proposal is not None and proposal.stage is Stage.DECLARED:
        await news.tell(proposal, int(content.data["after"]))
