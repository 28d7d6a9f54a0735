"""Reminds those who have not voted: once at each set point, in their zone, not in quiet hours."""

from datetime import datetime, timedelta

from assistant.domain.coop import Coop, Times
from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.outgoing import Priority
from assistant.domain.persons import Person
from assistant.domain.proposals import Proposal, Stage
from assistant.domain.quiet_hours import awake
from assistant.domain.replies import Example, Reply
from assistant.domain.subjects import Subject
from assistant.services.ballot_asking import NOUN, shown_name
from assistant.services.ballot_delivery import BATCH, PAUSE
from assistant.services.kinds import Kinds
from assistant.services.occasions import when_due
from assistant.services.post import Post
from assistant.services.private_chats import PrivateChats
from assistant.services.secret_ballots import SecretBallots
from assistant.services.vote_letters import Asking
from assistant.services.vote_mails import VoteMails
from assistant.services.voters import Voters
from assistant.storage.ballot_posts import ASKING
from assistant.storage.ballots import RollRepository
from assistant.storage.due import DueRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Transaction
from assistant.storage.votes_cast import VotesCastRepository

REMINDING, MORNING = "ballot-reminding", "ballot-morning"
"""Kinds of due rows: a batch of reminders, and one that waits for somebody's morning."""


class BallotReminder(Reply, message="votes-reminder"):
    """Tells somebody that a vote waits for them; `name` as in a poll."""

    number: str
    title: str
    name: str | None
    closes_at: datetime
    words: Example


class BallotReminding:
    """Finds who has not voted, and reminds them."""

    def __init__(
        self,
        *,
        voters: Voters,
        kinds: Kinds,
        roll: RollRepository,
        cast: VotesCastRepository,
        secret: SecretBallots,
        due: DueRepository,
        mails: VoteMails,
        chats: PrivateChats,
        post: Post,
        coop: Coop,
        times: Times,
        tx: Transaction,
    ) -> None:
        self._voters = voters
        self._kinds = kinds
        self._roll = roll
        self._cast = cast
        self._secret = secret
        self._due = due
        self._mails = mails
        self._chats = chats
        self._post = post
        self._coop = coop
        self._times = times
        self._now = tx.now

    async def remind(self, proposal: Proposal, before: timedelta) -> None:
        """Remind everybody who has not voted, once for that time before the close.

        Where the next time has come as well, as after a while of being down, that one is enough.
        """
        kind = await self._kinds.version(proposal.kind_id)
        if proposal.closes_at is not None:
            left = proposal.closes_at - self._now
            if any(left <= nearer < before for nearer in kind.reminders):
                return
        await self._plan(proposal, point=int(before.total_seconds()), after=0, at=self._now)

    async def go_on(self, proposal: Proposal, *, point: int, after: int) -> None:
        """Remind the next on the roll, and note where to go on."""
        some = await self._roll.of(proposal.number, after=after, limit=BATCH)
        voted = await self.voted(proposal, tuple(each.voter_id for each in some))
        for voter_id in (each.voter_id for each in some if each.voter_id not in voted):
            for person in await self._voters.people(proposal, voter_id):
                await self._one(proposal, voter_id, person, point)
        if len(some) == BATCH:
            at = self._now + PAUSE
            await self._plan(proposal, point=point, after=some[-1].voter_id, at=at)

    async def in_the_morning(
        self, proposal: Proposal, *, voter_id: int, person: Person, point: int
    ) -> None:
        """Remind somebody for whom it was night, if they still have not voted and still may."""
        people = await self._voters.people(proposal, voter_id)
        acts = person.id in {each.id for each in people}
        if acts and not await self.voted(proposal, (voter_id,)):
            await self._one(proposal, voter_id, person, point)

    async def voted(self, proposal: Proposal, voter_ids: tuple[int, ...]) -> frozenset[int]:
        """Return which of these voters have cast anything on the text that holds."""
        kind = await self._kinds.version(proposal.kind_id)
        if kind.secret:
            return await self._secret.voted(proposal, voter_ids)
        return await self._cast.voted(proposal.number, proposal.wording.version, voter_ids)

    async def _one(self, proposal: Proposal, voter_id: int, person: Person, point: int) -> None:
        address, closes_at = await self._voters.address(person), proposal.closes_at
        if closes_at is None:
            return
        number, version = proposal.number, proposal.wording.version
        zone = person.timezone or self._coop.timezone
        at = self._now if address is None else awake(self._now, zone, self._times)
        if self._now < at < closes_at:
            data = {"number": number, "version": version, "point": point}
            data |= {"voter": voter_id, "person": person.id}
            await self._due.put(
                MORNING, f"{MORNING}:{number}:{point}:{voter_id}:{person.id}", at, data
            )
            return
        kind = await self._kinds.version(proposal.kind_id)
        if address is None or (kind.secret and await self._chats.in_clear(address)):
            # By the close, as below: a vote that began again reminds again.
            asked = f"remind:{version}:{point}:{closes_at}"
            why = Asking.REMINDER
            await self._mails.invite(proposal, voter_id, person, asked=asked, why=why)
        if address is None or at > self._now:
            return
        self._post.relay(
            user_id=address,
            message=BallotReminder(
                number=str(number),
                title=proposal.wording.title,
                name=shown_name(await self._voters.named(proposal, voter_id), person),
                closes_at=closes_at,
                words=Example(str(number)),
            ),
            priority=Priority.REMINDER,
            key=f"ballot-reminder:{number}:{version}:{point}:{voter_id}:{closes_at.isoformat()}",
            about=Subject(NOUN, number, f"{ASKING}:{version}"),
        )

    async def _plan(self, proposal: Proposal, *, point: int, after: int, at: datetime) -> None:
        number, version = proposal.number, proposal.wording.version
        data = {"number": number, "version": version, "point": point, "after": after}
        await self._due.put(REMINDING, f"{REMINDING}:{number}:{point}", at, data)


async def _still_open(incoming: Incoming, proposals: ProposalRepository) -> Proposal | None:
    content = incoming.content
    assert isinstance(content, FellDue)
    proposal = await proposals.get(int(content.data["number"]))
    if proposal is None or proposal.stage is not Stage.OPEN:
        return None
    return proposal if proposal.wording.version == content.data["version"] else None


@when_due(REMINDING)
async def remind(
    incoming: Incoming, proposals: ProposalRepository, reminding: BallotReminding
) -> None:
    """Remind the next voters."""
    proposal, content = await _still_open(incoming, proposals), incoming.content
    if proposal is not None and isinstance(content, FellDue):
        data = content.data
        await reminding.go_on(proposal, point=int(data["point"]), after=int(data["after"]))


@when_due(MORNING)
async def remind_in_the_morning(
    incoming: Incoming,
    proposals: ProposalRepository,
    persons: PersonRepository,
    reminding: BallotReminding,
) -> None:
    """Remind one person whose night is over."""
    proposal, content = await _still_open(incoming, proposals), incoming.content
    if proposal is None or not isinstance(content, FellDue):
        return
    person = await persons.get(int(content.data["person"]))
    if person is not None:
        data = content.data
        await reminding.in_the_morning(
            proposal, voter_id=int(data["voter"]), person=person, point=int(data["point"])
        )
