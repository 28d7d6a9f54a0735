"""The circle's test of an objection: those who decide are asked whether it stands."""

from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.objections import Objection, ObjectionState
from assistant.domain.outgoing import Priority
from assistant.domain.persons import Caller
from assistant.domain.proposals import Proposal, Stage
from assistant.domain.replies import Example, Reply
from assistant.domain.rounds import Finding, Opinion, finding_of
from assistant.domain.subjects import POLL, Subject
from assistant.services.ballot_asking import shown_name
from assistant.services.ballot_delivery import BATCH, PAUSE
from assistant.services.leading import Leading
from assistant.services.objection_news import in_brief
from assistant.services.objections import NoSuchObjection, Objections
from assistant.services.occasions import when_due
from assistant.services.post import Post
from assistant.services.posted import Asked
from assistant.services.proposals import NOUN, Proposals
from assistant.services.voters import Voters
from assistant.storage.ballots import RollRepository
from assistant.storage.due import DueRepository
from assistant.storage.objections import ObjectionRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.remarks import OpinionRepository
from assistant.storage.unit_of_work import Transaction

TESTING = "objection-test"
"""The kind of due row at which the next voters are asked."""
STANDS, FALLS, UNSURE = "stands", "falls", "unsure"
"""Ids of the answers in a poll."""
_MEANS = {STANDS: True, FALLS: False, UNSURE: None}


class TestQuestion(Reply, message="objection-tests-question"):
    """The question of a poll: whether an objection stands, by the test's questions."""

    number: str
    title: str
    place: int
    reason: str | None
    name: str | None  # of the member that answers; None where it is the reader


class TestAnswer(Reply, message="objection-tests-answer"):
    """An answer in the poll."""

    stands: bool | None


class OpinionKept(Reply, message="objection-tests-kept"):
    """What somebody finds is kept."""

    place: int


class TestHeard(Reply, message="objection-tests-heard"):
    """Tells who leads that everybody has answered."""

    number: str
    place: int
    stands: int
    falls: int
    unsure: int
    words: Example


class ObjectionTests:
    """Asks, and takes what is found."""

    def __init__(
        self,
        *,
        objections: Objections,
        leading: Leading,
        repository: ObjectionRepository,
        opinions: OpinionRepository,
        proposals: Proposals,
        roll: RollRepository,
        voters: Voters,
        due: DueRepository,
        incoming: Incoming,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._objections = objections
        self._leading = leading
        self._repository = repository
        self._opinions = opinions
        self._proposals = proposals
        self._roll = roll
        self._voters = voters
        self._due = due
        self._incoming = incoming
        self._post = post
        self._now = tx.now

    async def ask(
        self, caller: Caller, number: int, place: int | None
    ) -> tuple[Objection, Finding, bool]:
        """Have everybody on the roll asked; return what was found so far where they were before.

        The last value tells whether they are being asked now. Raises as `Objections.meant`.
        """
        proposal, objection = await self._objections.meant(caller, number, place)
        asked = objection.state is ObjectionState.RAISED
        if asked:
            objection = await self._objections.tested(caller, objection)
            await self._plan(proposal, objection.place, after=0)
        opinions = await self._opinions.of(number, objection.place)
        return objection, finding_of(opinions), asked

    async def go_on(self, proposal: Proposal, place: int, after: int) -> None:
        """Ask the next on the roll, whoever objects left out."""
        objection = await self._repository.get(proposal.number, place)
        if objection is None or objection.state is not ObjectionState.TESTED:
            return
        some = await self._roll.of(proposal.number, after=after, limit=BATCH)
        for voter in some:
            if voter.voter_id == objection.voter_id:
                continue
            name = await self._voters.named(proposal, voter.voter_id)
            for person in await self._voters.people(proposal, voter.voter_id):
                address = await self._voters.address(person)
                if address is not None:
                    shown = shown_name(name, person)
                    self._one(proposal, objection, voter.voter_id, address, shown)
        if len(some) == BATCH:
            await self._plan(proposal, place, after=some[-1].voter_id)

    async def answer(
        self,
        caller: Caller,
        number: int,
        place: int | None,
        *,
        stands: bool | None,
        because: str | None = None,
        voter_id: int | None = None,
    ) -> Objection:
        """Keep what the caller finds; a later answer takes the place of an earlier one.

        Raises `NoSuchProposal`, why the caller has no voice there, and `NoSuchObjection` where no
        such test is on. Without a voter, it is what all find for whom the caller votes: but for who
        objects, as nobody tests their own.
        """
        proposal = await self._proposals.meant(caller, number)
        own = await self._voters.of(caller, proposal)
        testing = [
            each
            for each in await self._repository.of(number)
            if each.state is ObjectionState.TESTED and each.version == proposal.wording.version
            if place is None or each.place == place
        ]
        if len(testing) != 1 or proposal.stage is not Stage.OPEN:
            raise NoSuchObjection(number=str(number), words=Example(number))
        objection = testing[0]
        mine = [
            each
            for each in own
            if voter_id is None or each.voter.voter_id == voter_id
            if each.voter.voter_id != objection.voter_id
        ]
        if not mine:
            raise NoSuchObjection(number=str(number), words=Example(number))
        for each in mine:
            await self._opinions.put(
                Opinion(
                    number=number,
                    place=objection.place,
                    voter_id=each.voter.voter_id,
                    person_id=None if caller.person is None else caller.person.id,
                    stands=stands,
                    because=because,
                    said_at=self._now,
                )
            )
        await self._heard(proposal, objection)
        return objection

    async def polled(
        self, caller: Caller, number: int, part: str, answers: tuple[str, ...]
    ) -> Objection | None:
        """Keep what was tapped in a poll of a test; None where the poll is no such one."""
        _, name, voter_id = f"{part}::".split(":")[:3]
        if not name.startswith("test-"):
            return None
        if len(answers) != 1 or answers[0] not in _MEANS:
            raise NoSuchObjection(number=str(number), words=Example(number))
        place = int(name.removeprefix("test-"))
        means = _MEANS[answers[0]]
        return await self.answer(caller, number, place, stands=means, voter_id=int(voter_id))

    async def _heard(self, proposal: Proposal, objection: Objection) -> None:
        """Tell who leads once everybody has answered."""
        found = finding_of(await self._opinions.of(proposal.number, objection.place))
        if proposal.eligible is None or found.answered < proposal.eligible - 1:
            return
        lead = await self._leading.lead(proposal)
        address = None if lead is None else await self._voters.address(lead)
        if address is not None:
            self._post.relay(
                user_id=address,
                message=TestHeard(
                    number=str(proposal.number),
                    place=objection.place,
                    stands=found.stands,
                    falls=found.falls,
                    unsure=found.unsure,
                    words=Example(proposal.number),
                ),
                priority=Priority.RELAY,
                key=f"{NOUN}:{proposal.number}:tested:{objection.place}",
                about=Subject(NOUN, proposal.number),
            )

    def _one(
        self,
        proposal: Proposal,
        objection: Objection,
        voter_id: int,
        address: str,
        name: str | None,
    ) -> None:
        number, place = proposal.number, objection.place
        question = TestQuestion(
            number=str(number),
            title=proposal.wording.title,
            place=place,
            reason=in_brief(objection.reason),
            name=name,
        )
        answers = tuple((id_, TestAnswer(stands=stands)) for id_, stands in _MEANS.items())
        self._post.poll(
            address,
            Asked(question=question, answers=answers, max_selections=1),
            about=Subject(NOUN, number, f"{POLL}:test-{place}:{voter_id}"),
            key=f"{NOUN}:{number}:test:{place}:{voter_id}",
            priority=Priority.DIGEST,
        )

    async def _plan(self, proposal: Proposal, place: int, *, after: int) -> None:
        data = {"proposal": proposal.number, "place": place, "after": after}
        at = self._now + PAUSE if after else self._now
        await self._due.put(TESTING, f"{TESTING}:{proposal.number}:{place}", at, data)


@when_due(TESTING)
async def ask_on(incoming: Incoming, proposals: ProposalRepository, tests: ObjectionTests) -> None:
    """Ask the next voters, as long as the vote is open."""
    content = incoming.content
    assert isinstance(content, FellDue)
    proposal = await proposals.get(int(content.data["proposal"]))
    if proposal is not None and proposal.stage is Stage.OPEN:
        await tests.go_on(proposal, int(content.data["place"]), int(content.data["after"]))
