"""Answers to questions about a proposal: who asked hears at once, everybody a little later."""

from dataclasses import replace
from datetime import datetime

from assistant.domain.outgoing import Priority
from assistant.domain.persons import Caller, Person
from assistant.domain.proposals import RUNNING, Proposal, Stage
from assistant.domain.replies import Example, Refusal, Reply
from assistant.domain.rounds import Phase, Remark
from assistant.domain.subjects import Subject
from assistant.services.leading import LedBy
from assistant.services.post import Post
from assistant.services.proposal_cards import ProposalCards
from assistant.services.proposals import NOUN, Proposals
from assistant.services.round_lines import RemarkLine, talking
from assistant.services.round_news import RoundNews
from assistant.services.round_reading import RoundReading
from assistant.services.voters import Voters
from assistant.storage.persons import PersonRepository
from assistant.storage.remarks import RemarkRepository
from assistant.storage.unit_of_work import Transaction

LONGEST = {Phase.QUESTIONS: 2000, Phase.REACTIONS: 600}
"""Characters; a reaction is brief."""


class NoSuchRound(Refusal, message="rounds-not-on"):
    """What somebody says belongs to a round that is not on; `opens_at` None: voting began."""

    number: str
    wanted: Phase
    phase: Phase | None
    opens_at: datetime | None
    words: Example


class TooMuchSaid(Refusal, message="rounds-too-long"):
    """A round hears everybody, so each is brief; `most` are characters."""

    phase: Phase
    most: int


class NotAnswering(Refusal, message="rounds-not-answering"):
    """Only who proposes or leads answers questions."""

    number: str
    leader: LedBy


class WhichQuestion(Refusal, message="rounds-which"):
    """It is not clear which question is answered; `()`: none waits."""

    number: str
    lines: tuple[RemarkLine, ...]
    words: Example


class QuestionAnswered(Reply, message="rounds-answered-news"):
    """Tells who asked, and the circle's room, what was answered."""

    number: str
    title: str
    line: RemarkLine


class RoundAnswers:
    """Takes answers, and tells them."""

    def __init__(
        self,
        *,
        proposals: Proposals,
        remarks: RemarkRepository,
        reading: RoundReading,
        news: RoundNews,
        cards: ProposalCards,
        voters: Voters,
        persons: PersonRepository,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._proposals = proposals
        self._remarks = remarks
        self._reading = reading
        self._news = news
        self._cards = cards
        self._voters = voters
        self._persons = persons
        self._post = post
        self._now = tx.now

    async def may(self, caller: Caller, proposal: Proposal) -> bool:
        """Tell whether the caller answers: an author, or who leads."""
        writes = await self._proposals.writes(caller, proposal)
        return writes or await self._proposals.may_lead(caller, proposal)

    async def waiting(self, caller: Caller, number: int) -> bool:
        """Tell whether others' questions wait for an answer of the caller's."""
        proposal = await self._proposals.meant(caller, number)
        if not await self.may(caller, proposal):
            return False
        return any(each.waits for each in await self._remarks.of(number))

    async def answer(
        self, caller: Caller, number: int, place: int | None, text: str
    ) -> tuple[Proposal, Remark]:
        """Answer a question, for everybody; without a place, the only one that waits.

        Raises `NoSuchProposal`, `NotAnswering`, `WhichQuestion`, `NoSuchRound`, `TooMuchSaid`.
        """
        proposal = await self._proposals.meant(caller, number)
        if not await self.may(caller, proposal):
            leader = await self._proposals.led_by(caller, proposal)
            raise NotAnswering(number=str(number), leader=leader)
        if proposal.stage not in RUNNING:
            raise not_on(proposal, Phase.QUESTIONS)
        if len(text) > LONGEST[Phase.QUESTIONS]:
            raise TooMuchSaid(phase=Phase.QUESTIONS, most=LONGEST[Phase.QUESTIONS])
        every = [each for each in await self._remarks.of(number) if each.text is not None]
        asked = [each for each in every if each.phase is Phase.QUESTIONS]
        waiting = [each for each in asked if each.waits]
        found = waiting if place is None else [each for each in asked if each.place == place]
        if len(found) != 1 or not text:
            lines = await self._reading.lines(tuple(waiting))
            raise WhichQuestion(number=str(number), lines=lines, words=Example(number))
        assert caller.person is not None
        answered = replace(
            found[0],
            answer=text,
            answered_by=caller.person.id,
            answered_at=self._now,
            shared_at=None,
        )
        await self._remarks.change(answered)
        await self._share(proposal, answered, caller.person)
        return proposal, answered

    async def asked(self, number: int) -> frozenset[int]:
        """Return the places of all questions about a proposal."""
        every = await self._remarks.of(number)
        return frozenset(each.place for each in every if each.phase is Phase.QUESTIONS)

    async def tell(
        self, proposal: Proposal, person: Person, message: Reply, key: str, *, part: str = ""
    ) -> None:
        """Tell one person, in their direct room, once for `key`; `part` is the subject's."""
        address = await self._voters.address(person)
        if address is not None:
            self._post.relay(
                user_id=address,
                message=message,
                priority=Priority.RELAY,
                key=f"{NOUN}:{proposal.number}:{key}",
                about=Subject(NOUN, proposal.number, part),
            )

    async def _share(self, proposal: Proposal, remark: Remark, by: Person) -> None:
        """Tell who asked now, the circle's room in the card's thread, and the others later."""
        (line,) = await self._reading.lines((remark,))
        number = str(proposal.number)
        message = QuestionAnswered(number=number, title=proposal.wording.title, line=line)
        # Whoever asked did so in their direct room: the shared one hears what, and not from whom.
        aloud = replace(message, line=replace(line, name=None))
        asker = None if remark.person_id is None else await self._persons.get(remark.person_id)
        key = f"answered:{remark.place}:{self._now.isoformat()}"
        if asker is not None and asker.id != by.id:
            await self.tell(proposal, asker, message, key)
        await self._cards.add(proposal, aloud)
        await self._news.later(proposal)
        await self._cards.later(proposal.number)


def not_on(proposal: Proposal, wanted: Phase) -> NoSuchRound:
    """Return why what is meant for a round is not heard now."""
    announced = proposal.stage is Stage.ANNOUNCED
    return NoSuchRound(
        number=str(proposal.number),
        wanted=wanted,
        phase=talking(proposal),
        opens_at=proposal.opens_at if announced else None,
        words=Example(proposal.number),
    )
