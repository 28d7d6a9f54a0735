"""What is told of rounds, read once for all who are told: answers, reactions asked for, an end."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from assistant.domain.proposals import Proposal
from assistant.domain.replies import Example, Reply
from assistant.domain.rounds import Phase, Remark
from assistant.services.kinds import Kinds
from assistant.services.round_lines import RemarkLine, cut, ends_at
from assistant.storage.agreements import AgreementRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.remarks import RemarkRepository

ANSWERS, REACTIONS, TABLED = "answers", "reactions", "tabled"
"""What is told of: answers to questions, that reactions are asked for, that it is put off."""
MOST = 4


class AnswersShared(Reply, message="rounds-answers"):
    """Questions that were answered."""

    number: str
    title: str
    lines: tuple[RemarkLine, ...]
    more: int
    words: Example


class ReactionsWanted(Reply, message="rounds-reactions"):
    """Asks for a brief reaction; `lines` are answers that were not told yet."""

    number: str
    title: str
    lines: tuple[RemarkLine, ...]
    more: int
    ends_at: datetime
    words: Example


class ProposalTabled(Reply, message="rounds-tabled-news"):
    """It is put off: nothing is decided."""

    number: str
    title: str
    because: str


@dataclass(frozen=True, kw_only=True)
class News:
    """What everybody is told, in a chat or by a mail; None: nothing, there."""

    message: Reply | None = None
    mailed: tuple[RemarkLine, ...] | None = None
    ends_at: datetime | None = None  # reactions are asked for until then
    because: str | None = None  # why it is put off


class RoundReading:
    """Reads remarks, with the names of who made them."""

    def __init__(
        self,
        *,
        remarks: RemarkRepository,
        agreements: AgreementRepository,
        persons: PersonRepository,
        kinds: Kinds,
    ) -> None:
        self._remarks = remarks
        self._agreements = agreements
        self._persons = persons
        self._kinds = kinds

    async def lines(self, remarks: Collection[Remark]) -> tuple[RemarkLine, ...]:
        """Return what was said as it is shown; where nothing was to say there is no line."""
        ids = {each.person_id for each in remarks if each.person_id is not None}
        names = {each.id: each.name for each in await self._persons.several(ids)}
        return tuple(
            RemarkLine(
                place=each.place,
                question=each.phase is Phase.QUESTIONS,
                name=None if each.person_id is None else names.get(each.person_id),
                text=cut(each.text),
                answer=None if each.answer is None else cut(each.answer),
            )
            for each in remarks
            if each.text is not None
        )

    async def news(self, proposal: Proposal, what: str, places: tuple[int, ...]) -> News:
        """Return what is told; `places` are of remarks whose answers are new.

        A mail waits for the round of reactions, where one follows, and has all the answers then.
        """
        number, title = str(proposal.number), proposal.wording.title
        if what == TABLED:
            because = (await self._agreements.of(proposal.number)).tabled
            if because is None:
                return News()
            message = ProposalTabled(number=number, title=title, because=because)
            return News(message=message, because=because)
        kind = await self._kinds.version(proposal.kind_id)
        every = await self._remarks.of(proposal.number)
        lines = {each.place: each for each in await self.lines(every)}
        asks = what == REACTIONS and proposal.phase is Phase.REACTIONS
        ends = ends_at(proposal, kind) if asks else None
        fresh = tuple(line for place, line in lines.items() if place in places)
        waits = proposal.phase is Phase.QUESTIONS and Phase.REACTIONS in kind.rounds
        told = tuple(
            line for line in lines.values() if (asks and line.answer) or line.place in places
        )
        return News(
            message=_message(proposal, fresh, ends),
            mailed=None if waits or not (told or asks) else told,
            ends_at=ends,
        )


def _message(
    proposal: Proposal, lines: tuple[RemarkLine, ...], ends: datetime | None
) -> Reply | None:
    """Return what a chat is told; None where no answer was new, or all were taken back."""
    number, title = str(proposal.number), proposal.wording.title
    shown, more, words = lines[:MOST], max(0, len(lines) - MOST), Example(number)
    if ends is not None:
        return ReactionsWanted(
            number=number, title=title, lines=shown, more=more, ends_at=ends, words=words
        )
    if not lines:
        return None
    return AnswersShared(number=number, title=title, lines=shown, more=more, words=words)
