"""News of rounds: each voter is told in their direct room, in batches, never in their night."""

from datetime import datetime, timedelta
from typing import Any

from assistant.domain.coop import Coop, Times
from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.outgoing import Priority
from assistant.domain.persons import Person
from assistant.domain.proposals import RUNNING, Proposal, Stage
from assistant.domain.quiet_hours import awake
from assistant.domain.replies import Example, Reply
from assistant.domain.rounds import Phase, Remark
from assistant.domain.subjects import Subject
from assistant.services.kinds import Kinds
from assistant.services.occasions import when_due
from assistant.services.post import Post
from assistant.services.proposals import NOUN
from assistant.services.roll_making import RollMaking
from assistant.services.round_lines import RemarkLine, cut, ends_at
from assistant.services.round_mails import RoundMails
from assistant.services.voters import Voters
from assistant.storage.agreements import AgreementRepository
from assistant.storage.due import DueRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.remarks import RemarkRepository
from assistant.storage.unit_of_work import Transaction

TELL, MORNING = "round-news", "round-morning"
"""Kinds of due rows: a batch of news, and news that wait for somebody's morning."""
ANSWERS, REACTIONS, TABLED = "answers", "reactions", "tabled"
"""What is told of: answers to questions, that reactions are asked for, that it is put off."""
GATHERED = timedelta(hours=1)
"""So long answers are gathered: one message tells of several."""
MOST = 4
BATCH = 25
PAUSE = timedelta(seconds=1)


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


class RoundNews:
    """Tells everybody whom a proposal concerns."""

    def __init__(
        self,
        *,
        remarks: RemarkRepository,
        agreements: AgreementRepository,
        making: RollMaking,
        voters: Voters,
        persons: PersonRepository,
        kinds: Kinds,
        due: DueRepository,
        mails: RoundMails,
        post: Post,
        coop: Coop,
        times: Times,
        tx: Transaction,
    ) -> None:
        self._remarks = remarks
        self._agreements = agreements
        self._making = making
        self._voters = voters
        self._persons = persons
        self._kinds = kinds
        self._due = due
        self._mails = mails
        self._post = post
        self._coop = coop
        self._times = times
        self._now = tx.now

    async def later(self, proposal: Proposal) -> None:
        """Let answers be told once some are gathered."""
        data = await self._data(proposal, ANSWERS)
        await self._due.put_first(TELL, _key(proposal, ANSWERS), self._now + GATHERED, data)

    async def begin(self, proposal: Proposal, what: str) -> None:
        """Tell everybody, from now on."""
        await self._due.drop(_key(proposal, ANSWERS))
        data = await self._data(proposal, what)
        await self._due.put(TELL, _key(proposal, what), self._now, data)

    async def go_on(self, proposal: Proposal, data: dict[str, Any]) -> None:
        """Tell the next of those concerned, and note where to go on."""
        what, after = str(data["what"]), int(data["after"])
        places = data["places"]
        if places is None:
            places = [each.place for each in await self._unshared(proposal)]
            await self._remarks.share(proposal.number, tuple(places), self._now)
            if what == ANSWERS and not places:
                return
        some = await self._making.concerned(proposal, after=after, limit=BATCH)
        for voter in some:
            for person in await self._voters.people(proposal, voter.voter_id):
                await self.one(proposal, person, {**data, "places": places})
        if len(some) == BATCH:
            rest = {**data, "places": places, "after": some[-1].voter_id}
            # Under a key of its own: answers that come meanwhile are news of their own.
            key = f"{_key(proposal, what)}:{data['at']}"
            await self._due.put(TELL, key, self._now + PAUSE, rest)

    async def one(self, proposal: Proposal, person: Person, data: dict[str, Any]) -> None:
        """Tell one person; whose night it is, in the morning."""
        address = await self._voters.address(person)
        what, key = str(data["what"]), f"{_key(proposal, str(data['what']))}:{data['at']}"
        if address is None:
            await self._mail(proposal, person, what, tuple(data["places"]), key)
            return
        at = awake(self._now, person.timezone or self._coop.timezone, self._times)
        if at > self._now:
            rest = {**data, "person_id": person.id}
            await self._due.put(MORNING, f"{MORNING}:{key}:{person.id}", at, rest)
            return
        message = await self._message(proposal, what, tuple(data["places"]))
        if message is not None:
            self._post.relay(
                user_id=address,
                message=message,
                priority=Priority.DIGEST,
                key=key,
                about=Subject(NOUN, proposal.number),
            )

    async def _mail(
        self, proposal: Proposal, person: Person, what: str, places: tuple[int, ...], key: str
    ) -> None:
        """Mail it; answers wait for the round of reactions where one follows, and come with it."""
        if what == TABLED:
            if (because := (await self._agreements.of(proposal.number)).tabled) is not None:
                self._mails.tabled(proposal, person, because)
            return
        kind, every = (
            await self._kinds.version(proposal.kind_id),
            await self._remarks.of(proposal.number),
        )
        asks = what == REACTIONS and proposal.phase is Phase.REACTIONS
        if proposal.phase is Phase.QUESTIONS and Phase.REACTIONS in kind.rounds:
            return
        told = [each for each in every if (asks and each.answer) or each.place in places]
        lines = await self.lines(tuple(told))
        if lines or asks:
            ends = ends_at(proposal, kind) if asks else None
            await self._mails.heard(proposal, person, lines, ends_at=ends, key=key)

    async def lines(self, remarks: tuple[Remark, ...]) -> tuple[RemarkLine, ...]:
        """Return what was said as it is shown; where nothing was to say there is no line."""
        found = []
        for each in remarks:
            if each.text is None:
                continue
            person = None if each.person_id is None else await self._persons.get(each.person_id)
            found.append(
                RemarkLine(
                    place=each.place,
                    question=each.phase is Phase.QUESTIONS,
                    name=None if person is None else person.name,
                    text=cut(each.text),
                    answer=None if each.answer is None else cut(each.answer),
                )
            )
        return tuple(found)

    async def _message(
        self, proposal: Proposal, what: str, places: tuple[int, ...]
    ) -> Reply | None:
        number, title = str(proposal.number), proposal.wording.title
        if what == TABLED:
            because = (await self._agreements.of(proposal.number)).tabled
            if because is None:
                return None
            return ProposalTabled(number=number, title=title, because=because)
        every = await self._remarks.of(proposal.number)
        lines = await self.lines(tuple(each for each in every if each.place in places))
        shown, more, words = lines[:MOST], max(0, len(lines) - MOST), Example(number)
        if what == ANSWERS or proposal.phase is not Phase.REACTIONS:
            if not lines:  # none was new, or all were taken back
                return None
            return AnswersShared(number=number, title=title, lines=shown, more=more, words=words)
        kind = await self._kinds.version(proposal.kind_id)
        ends = ends_at(proposal, kind)
        return ReactionsWanted(
            number=number, title=title, lines=shown, more=more, ends_at=ends, words=words
        )

    async def _unshared(self, proposal: Proposal) -> list[Remark]:
        every = await self._remarks.of(proposal.number)
        return [each for each in every if each.answer is not None and each.shared_at is None]

    async def _data(self, proposal: Proposal, what: str) -> dict[str, Any]:
        return {
            "proposal": proposal.number,
            "version": proposal.wording.version,
            "what": what,
            "places": None,
            "after": 0,
            "at": self._now.isoformat(),
        }


def _key(proposal: Proposal, what: str) -> str:
    return f"{TELL}:{proposal.number}:{what}"


async def _standing(incoming: Incoming, proposals: ProposalRepository) -> Proposal | None:
    content = incoming.content
    assert isinstance(content, FellDue)
    proposal = await proposals.get(int(content.data["proposal"]))
    if proposal is None or proposal.wording.version != content.data["version"]:
        return None
    gone = content.data["what"] == TABLED
    stands = proposal.stage is Stage.WITHDRAWN if gone else proposal.stage in RUNNING
    return proposal if stands else None


@when_due(TELL)
async def tell(incoming: Incoming, proposals: ProposalRepository, news: RoundNews) -> None:
    """Tell the next of those concerned."""
    proposal, content = await _standing(incoming, proposals), incoming.content
    if proposal is not None and isinstance(content, FellDue):
        await news.go_on(proposal, dict(content.data))


@when_due(MORNING)
async def tell_in_the_morning(
    incoming: Incoming, proposals: ProposalRepository, persons: PersonRepository, news: RoundNews
) -> None:
    """Tell one person whose night is over."""
    proposal, content = await _standing(incoming, proposals), incoming.content
    if proposal is None or not isinstance(content, FellDue):
        return
    person = await persons.get(int(content.data["person_id"]))
    if person is not None:
        await news.one(proposal, person, dict(content.data))
