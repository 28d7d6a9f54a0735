"""What is said in rounds of consent: questions with their answers, and brief reactions."""

from dataclasses import dataclass, replace

from assistant.domain.incoming import Incoming
from assistant.domain.persons import Caller, Person
from assistant.domain.proposals import Proposal
from assistant.domain.replies import Example, Refusal, Reply
from assistant.domain.rounds import Phase, Remark
from assistant.domain.subjects import QUESTION, Subject
from assistant.services.leading import Leading
from assistant.services.proposal_cards import ProposalCards
from assistant.services.proposals import NOUN, Proposals
from assistant.services.round_answers import LONGEST, RoundAnswers, TooMuchSaid, not_on
from assistant.services.round_lines import RemarkLine, cut, talking
from assistant.services.round_reading import RoundReading
from assistant.storage.remarks import RemarkRepository
from assistant.storage.subjects import SubjectRepository
from assistant.storage.unit_of_work import Transaction

MOST_QUESTIONS = 10
"""Questions of one person about one text."""


class EnoughAsked(Refusal, message="rounds-enough"):
    """Somebody has asked more than a round can hold."""

    most: int


class QuestionAsked(Reply, message="rounds-asked"):
    """Tells who answers for a proposal that somebody asks."""

    number: str
    title: str
    place: int
    name: str
    text: str
    words: Example


@dataclass(frozen=True, kw_only=True)
class Said:
    """What was said by all so far; `answers`: the asker may answer questions."""

    proposal: Proposal
    lines: tuple[RemarkLine, ...]
    quiet: int  # who said that they have nothing to say
    answers: bool


class Rounds:
    """Hears what people say in a round."""

    def __init__(
        self,
        *,
        proposals: Proposals,
        remarks: RemarkRepository,
        leading: Leading,
        answering: RoundAnswers,
        reading: RoundReading,
        cards: ProposalCards,
        subjects: SubjectRepository,
        incoming: Incoming,
        tx: Transaction,
    ) -> None:
        self._proposals = proposals
        self._remarks = remarks
        self._leading = leading
        self._answering = answering
        self._reading = reading
        self._cards = cards
        self._subjects = subjects
        self._incoming = incoming
        self._now = tx.now

    async def talking(self, caller: Caller, number: int) -> Phase | None:
        """Return the round of a proposal that is on, if the caller sees one."""
        return talking(await self._proposals.meant(caller, number))

    async def said(self, caller: Caller, number: int) -> Said:
        """Return what was said about a proposal; raises `NoSuchProposal`."""
        proposal = await self._proposals.meant(caller, number)
        every = await self._remarks.of(number)
        return Said(
            proposal=proposal,
            lines=await self._reading.lines(every),
            quiet=sum(1 for each in every if each.text is None),
            answers=await self._answering.may(caller, proposal),
        )

    async def say(
        self, caller: Caller, number: int, text: str | None, wanted: Phase | None = None
    ) -> tuple[Proposal, Remark]:
        """Keep a question or a reaction; `text` None: that there is nothing to say.

        `wanted` is the round for which it is meant, if the caller says so. A reaction takes the
        place of the one before. Raises `NoSuchProposal`, `NoSuchRound`, `TooMuchSaid`,
        `EnoughAsked`.
        """
        proposal = await self._proposals.meant(caller, number)
        phase = talking(proposal)
        if phase is None or (wanted is not None and wanted is not phase):
            raise not_on(proposal, wanted or Phase.QUESTIONS)
        if text is not None and len(text) > LONGEST[phase]:
            raise TooMuchSaid(phase=phase, most=LONGEST[phase])
        assert caller.person is not None
        own = await self._own(proposal, phase, caller.person)
        same = next((each for each in own if each.text == text), None)
        if same is not None:
            return proposal, same
        asked = [each for each in own if each.text is not None]
        if phase is Phase.QUESTIONS and len(asked) >= MOST_QUESTIONS:
            raise EnoughAsked(most=MOST_QUESTIONS)
        for each in own if phase is Phase.REACTIONS else [e for e in own if e.text is None]:
            await self._remarks.drop(each)
        remark = Remark(
            number=number,
            place=await self._remarks.next_place(number),
            version=proposal.wording.version,
            phase=phase,
            person_id=caller.person.id,
            text=text,
            event_id=self._incoming.event_id,
            said_at=self._now,
        )
        await self._remarks.add(remark)
        # Edits and the deletion of this message are about what it said from now on.
        await self._subjects.note(self._incoming.event_id, Subject(NOUN, number))
        await self._heard(proposal, remark, caller.person)
        return proposal, remark

    async def edited(self, caller: Caller, number: int, event_id: str, text: str) -> bool:
        """Let a remark follow its message; False where the message made none.

        Who was told already is not told again; the record says what was meant. Raises
        `NoSuchRound` where that round is over, and `TooMuchSaid`.
        """
        remark = await self._mine(caller, number, event_id)
        if remark is None:
            return False
        proposal = await self._proposals.meant(caller, number)
        if talking(proposal) is not remark.phase or remark.version != proposal.wording.version:
            raise not_on(proposal, remark.phase)
        if len(text) > LONGEST[remark.phase]:
            raise TooMuchSaid(phase=remark.phase, most=LONGEST[remark.phase])
        await self._remarks.change(replace(remark, text=text))
        return True

    async def taken_back(self, caller: Caller, number: int, event_id: str) -> bool:
        """Forget a remark whose message was taken back; False where the message made none."""
        remark = await self._mine(caller, number, event_id)
        if remark is None:
            return False
        await self._remarks.drop(remark)
        await self._cards.later(number)
        return True

    async def _mine(self, caller: Caller, number: int, event_id: str) -> Remark | None:
        remark = await self._remarks.by_event(number, event_id)
        if remark is None or caller.person is None:
            return None
        return remark if remark.person_id == caller.person.id else None

    async def _own(self, proposal: Proposal, phase: Phase, person: Person) -> list[Remark]:
        version = proposal.wording.version
        return [
            each
            for each in await self._remarks.of(proposal.number)
            if each.person_id == person.id and each.phase is phase and each.version == version
        ]

    async def _heard(self, proposal: Proposal, remark: Remark, person: Person) -> None:
        await self._cards.later(proposal.number)
        if remark.phase is not Phase.QUESTIONS or remark.text is None:
            return
        for each in await self._leading.behind(proposal):
            if each.id != person.id:
                message = QuestionAsked(
                    number=str(proposal.number),
                    title=proposal.wording.title,
                    place=remark.place,
                    name=person.name,
                    text=cut(remark.text),
                    words=Example(f"{proposal.number} "),
                )
                # A place is given again once its question was taken back.
                key = f"asked:{remark.place}:{self._incoming.event_id}"
                await self._answering.tell(
                    proposal, each, message, key, part=f"{QUESTION}:{remark.place}"
                )
