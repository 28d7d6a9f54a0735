"""News of rounds: each voter is told in their direct room, in batches, never in their night."""

from datetime import timedelta
from typing import Any

from assistant.domain.coop import Coop, Times
from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.outgoing import Priority
from assistant.domain.persons import Person
from assistant.domain.proposals import RUNNING, Proposal, Stage
from assistant.domain.quiet_hours import awake
from assistant.domain.rounds import Remark
from assistant.domain.subjects import Subject
from assistant.services.occasions import when_due
from assistant.services.post import Post
from assistant.services.proposals import NOUN
from assistant.services.roll_making import RollMaking
from assistant.services.round_mails import RoundMails
from assistant.services.round_reading import ANSWERS, TABLED, News, RoundReading
from assistant.services.voters import Voters
from assistant.storage.due import DueRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.remarks import RemarkRepository
from assistant.storage.unit_of_work import Transaction

TELL, MORNING = "round-news", "round-morning"
"""Kinds of due rows: a batch of news, and news that wait for somebody's morning."""
GATHERED = timedelta(hours=1)
"""So long answers are gathered: one message tells of several."""
BATCH = 25
PAUSE = timedelta(seconds=1)


class RoundNews:
    """Tells everybody whom a proposal concerns."""

    def __init__(
        self,
        *,
        remarks: RemarkRepository,
        reading: RoundReading,
        making: RollMaking,
        voters: Voters,
        due: DueRepository,
        mails: RoundMails,
        post: Post,
        coop: Coop,
        times: Times,
        tx: Transaction,
    ) -> None:
        self._remarks = remarks
        self._reading = reading
        self._making = making
        self._voters = voters
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
        news = await self._reading.news(proposal, what, tuple(places))
        some = await self._making.concerned(proposal, after=after, limit=BATCH)
        for voter in some:
            for person in await self._voters.people(proposal, voter.voter_id):
                await self._tell(proposal, person, news, {**data, "places": places})
        if len(some) == BATCH:
            rest = {**data, "places": places, "after": some[-1].voter_id}
            # Under a key of its own: answers that come meanwhile are news of their own.
            key = f"{_key(proposal, what)}:{data['at']}"
            await self._due.put(TELL, key, self._now + PAUSE, rest)

    async def one(self, proposal: Proposal, person: Person, data: dict[str, Any]) -> None:
        """Tell one person; whose night it is, in the morning."""
        news = await self._reading.news(proposal, str(data["what"]), tuple(data["places"]))
        await self._tell(proposal, person, news, data)

    async def _tell(
        self, proposal: Proposal, person: Person, news: News, data: dict[str, Any]
    ) -> None:
        address = await self._voters.address(person)
        key = f"{_key(proposal, str(data['what']))}:{data['at']}"
        if address is None:
            await self._mail(proposal, person, news, key)
            return
        at = awake(self._now, person.timezone or self._coop.timezone, self._times)
        if at > self._now:
            rest = {**data, "person_id": person.id}
            await self._due.put(MORNING, f"{MORNING}:{key}:{person.id}", at, rest)
        elif news.message is not None:
            self._post.relay(
                user_id=address,
                message=news.message,
                priority=Priority.DIGEST,
                key=key,
                about=Subject(NOUN, proposal.number),
            )

    async def _mail(self, proposal: Proposal, person: Person, news: News, key: str) -> None:
        if news.because is not None:
            self._mails.tabled(proposal, person, news.because)
        elif news.mailed is not None:
            lines, ends = news.mailed, news.ends_at
            await self._mails.heard(proposal, person, lines, ends_at=ends, key=key)

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
