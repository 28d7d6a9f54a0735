"""Shows how far thousands of ballots have come: one line for operators and proposers, edited."""

from datetime import timedelta
from enum import StrEnum

from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.once import to_person
from assistant.domain.outgoing import Priority
from assistant.domain.proposals import Proposal, Stage
from assistant.domain.replies import Reply
from assistant.domain.subjects import Subject
from assistant.services.ballot_asking import NOUN
from assistant.services.ballot_delivery import PROGRESS, BallotDelivery
from assistant.services.occasions import when_due
from assistant.services.post import Post
from assistant.services.voters import Voters
from assistant.storage.due import DueRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.proposals import ProposalRepository
from assistant.storage.unit_of_work import Transaction

EVERY = timedelta(seconds=30)
"""So often it is looked, and what is shown is edited: what is done before is never shown."""
SELDOM = timedelta(minutes=15)
"""So seldom in the end where nothing leaves: a ballot waits for whoever never comes."""
WIDE = 20
"""Cells of the bar."""


class Sending(StrEnum):
    """How the delivery stands."""

    UNDER_WAY = "under-way"
    DONE = "done"
    STOPPED = "stopped"  # the vote closed before, or has another text


class BallotsOnTheirWay(Reply, message="votes-sending"):
    """How far ballots have come; `bar` says the same at a glance."""

    number: str
    title: str
    bar: str
    sent: int
    total: int
    state: Sending


class BallotProgress:
    """Tells operators and who proposed it, while there is something to wait for."""

    def __init__(
        self,
        *,
        delivery: BallotDelivery,
        voters: Voters,
        persons: PersonRepository,
        outbox: OutboxRepository,
        due: DueRepository,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._delivery = delivery
        self._voters = voters
        self._persons = persons
        self._outbox = outbox
        self._due = due
        self._post = post
        self._now = tx.now

    async def look(
        self,
        proposal: Proposal,
        *,
        version: int,
        shown: bool,
        sent: int | None = None,
        pause: timedelta = EVERY,
    ) -> None:
        """Show how the delivery of a version's ballots stands, and look again while it goes on.

        `sent` is how many had left when it was looked last; while that stays so, nothing is edited,
        and it is looked again after `pause`, which doubles.
        """
        holds = proposal.stage is Stage.OPEN and proposal.wording.version == version
        progress = await self._delivery.progress(proposal)
        finished = progress.done and not progress.waiting
        if finished and holds and not shown:
            return
        state = Sending.DONE if finished else Sending.UNDER_WAY
        if not holds:
            state = Sending.STOPPED
        stands = shown and state is Sending.UNDER_WAY and progress.sent == sent
        if (shown or holds) and not stands:
            # Whom nobody on Matrix acts for is on the roll, and is sent no ballot here.
            handed = progress.sent + progress.waiting
            total = handed if progress.done else max(handed, proposal.eligible or 0)
            await self._show(proposal, version, _said(proposal, progress.sent, total, state))
        if state is Sending.UNDER_WAY:
            wait = pause if stands else EVERY
            then = min(2 * wait, SELDOM) if stands else EVERY
            data = {"number": proposal.number, "version": version, "shown": True}
            data |= {"sent": progress.sent, "pause": int(then.total_seconds())}
            await self._due.put(PROGRESS, f"{PROGRESS}:{proposal.number}", self._now + wait, data)

    async def _show(self, proposal: Proposal, version: int, said: BallotsOnTheirWay) -> None:
        key = f"{PROGRESS}:{proposal.number}:{version}"
        self._post.show_operators(said, key=key)
        author = proposal.author_id
        person = None if author is None else await self._persons.get(author)
        address = None if person is None else await self._voters.address(person)
        if address is None:
            return
        first = to_person(address, key)
        known = await self._outbox.read(first) is not None
        self._post.relay(
            user_id=address,
            message=said,
            priority=Priority.REMINDER,
            key=f"{key}:{said.sent}:{said.state}" if known else key,
            replaces=first if known else None,
            about=None if known else Subject(NOUN, proposal.number),
            ring=False,
        )


def _said(proposal: Proposal, sent: int, total: int, state: Sending) -> BallotsOnTheirWay:
    full = WIDE if not total else WIDE * min(sent, total) // total
    return BallotsOnTheirWay(
        number=str(proposal.number),
        title=proposal.wording.title,
        bar="\N{FULL BLOCK}" * full + "\N{LIGHT SHADE}" * (WIDE - full),
        sent=sent,
        total=total,
        state=state,
    )


@when_due(PROGRESS)
async def look(incoming: Incoming, proposals: ProposalRepository, progress: BallotProgress) -> None:
    """Look how far the ballots of a vote have come."""
    content = incoming.content
    assert isinstance(content, FellDue)
    data = content.data
    proposal = await proposals.get(int(data["number"]))
    if proposal is not None:
        await progress.look(
            proposal,
            version=int(data["version"]),
            shown=bool(data["shown"]),
            sent=data.get("sent"),
            pause=timedelta(seconds=data.get("pause", EVERY.total_seconds())),
        )
