"""What a circle has to see to: its queue, as a list and as one pinned message that is edited."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from assistant.domain.circles import Circle
from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.once import in_circle, redaction_of
from assistant.domain.replies import Example, Localized, Reply
from assistant.domain.ticket_moves import known_to
from assistant.domain.tickets import PriorityWord, State, Ticket
from assistant.services.occasions import when_due
from assistant.services.post import Post
from assistant.storage.circles import CircleRepository
from assistant.storage.due import DueRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.ticket_messages import TicketMessageRepository, TicketRecordRepository
from assistant.storage.ticket_search import TicketSearch, found_in
from assistant.storage.tickets import TicketRepository
from assistant.storage.unit_of_work import Transaction

BOARD = "ticket-board"
"""The kind of due row that has a circle's pinned message edited."""
EVERY = timedelta(seconds=30)
"""Changes of so long are shown together: each edit counts against the homeserver's limits."""
SHOWN = 7
"""So many tickets stand on the board, beside one line that counts them all."""
FOUND = 20
"""So many are found at most, the newest ones."""
LISTED = 50
"""So many are listed at most, the most urgent ones."""


class TicketLine(Reply, message="triage-lists-line"):
    """A ticket in a list of the circle's; `late`: its clock is up."""

    number: Example
    person: str | None
    subject: str
    state: State
    priority: PriorityWord
    owner: str | None
    due: datetime | None
    late: bool
    waits_until: datetime | None


class TicketBoard(Reply, message="triage-lists-board"):
    """The queue as the pinned message shows it; () where nothing is to be done."""

    circle: Localized
    tickets: tuple[TicketLine, ...]
    fresh: int  # nobody has taken them
    taken: int
    waiting: int
    more: int  # not shown here


@dataclass(frozen=True, kw_only=True)
class Queue:
    """A circle's queue: what comes first, and how many there are in all."""

    lines: tuple[TicketLine, ...]
    counts: dict[State, int]

    @property
    def fresh(self) -> int:
        """How many nobody has taken."""
        return self.counts[State.NEW]

    @property
    def taken(self) -> int:
        """How many somebody works on."""
        return self.counts[State.OPEN]

    @property
    def waiting(self) -> int:
        """How many wait for a member, or for a day."""
        return self.counts[State.WAITING]

    @property
    def active(self) -> int:
        """How many tickets are not over."""
        return sum(self.counts.values())


class TicketQueue:
    """Lists what a circle has to see to."""

    def __init__(
        self,
        *,
        repository: TicketRepository,
        circles: CircleRepository,
        persons: PersonRepository,
        search: TicketSearch,
        messages: TicketMessageRepository,
        records: TicketRecordRepository,
        outbox: OutboxRepository,
        due: DueRepository,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._repository = repository
        self._circles = circles
        self._persons = persons
        self._search = search
        self._messages = messages
        self._records = records
        self._outbox = outbox
        self._due = due
        self._post = post
        self._now = tx.now

    async def of(
        self, circle: Circle, *, owner_id: int | None = None, limit: int = LISTED
    ) -> Queue:
        """Return the circle's queue, the most urgent first; only an owner's, where given."""
        tickets = await self._repository.queue(circle.id, owner_id=owner_id, limit=limit)
        counts = await self._repository.counts(circle.id)
        return Queue(lines=await self.lines(tickets), counts=counts)

    async def found(self, circle: Circle, words: str) -> tuple[TicketLine, ...]:
        """Return the circle's tickets with all of the words, the newest first.

        Words of a former circle that this one may not read find nothing.
        """
        numbers = await self._search.find(circle.id, words, limit=FOUND)
        found = [await self._repository.get(number) for number in numbers]
        return await self.lines(
            tuple([e for e in found if e is not None and await self._reads(e, circle, words)])
        )

    async def _reads(self, ticket: Ticket, circle: Circle, words: str) -> bool:
        moves = await self._records.moves(ticket.number)
        if not moves:
            return True
        said = [
            each.text
            for each in await self._messages.of(ticket.number)
            if circle.slug in known_to(each, moves, circle.slug)
        ]
        tags = await self._records.tags(ticket.number)
        return found_in(words, " ".join((*said, *tags, ticket.subject)))

    async def lines(self, tickets: tuple[Ticket, ...]) -> tuple[TicketLine, ...]:
        """Return tickets as lines of a list, in their order."""
        ids = {found for each in tickets for found in (each.person_id, each.owner_id) if found}
        names = {each.id: each.name for each in await self._persons.several(sorted(ids))}
        return tuple(
            TicketLine(
                number=Example(each.number),
                person=names.get(each.person_id or 0),
                subject=each.subject,
                state=each.state,
                priority=PriorityWord.of(each.priority),
                owner=names.get(each.owner_id or 0),
                due=each.due_at,
                late=each.due_at is not None and each.due_at <= self._now,
                waits_until=each.wake_at,
            )
            for each in tickets
        )

    async def later(self, circle_id: int) -> None:
        """Let the circle's board be edited soon, once for all that changes until then."""
        window = EVERY.total_seconds()
        at = (self._now.timestamp() // window + 1) * window
        when = datetime.fromtimestamp(at, self._now.tzinfo)
        await self._due.put(BOARD, f"{BOARD}:{circle_id}", when, {"circle": circle_id})

    async def show(self, circle: Circle) -> None:
        """Edit the circle's board, or post and pin it; nothing where the circle has no room."""
        if circle.room_id is None:
            return
        queue = await self.of(circle, limit=SHOWN)
        board = TicketBoard(
            circle=circle.names,
            tickets=queue.lines,
            fresh=queue.fresh,
            taken=queue.taken,
            waiting=queue.waiting,
            more=queue.active - len(queue.lines),
        )
        key, known = await self._board(circle)
        if known is not None:
            self._post.circle(circle, board, replaces=known)
            return
        txn_id = self._post.circle(circle, board, key=key)
        self._post.pin(circle.room_id, txn_id)

    async def renew(self, circle: Circle) -> None:
        """Take the circle's board back with all that it ever said, and post another one soon."""
        _, known = await self._board(circle)
        if known is not None and circle.room_id is not None:
            self._post.redact(known, room_id=circle.room_id)
        await self.later(circle.id)

    async def _board(self, circle: Circle) -> tuple[str, str | None]:
        """Return under which key the board of that room goes, and its transaction id if it went.

        One that never arrived, or was taken back, is given up for the next.
        """
        times = 0
        while True:
            key = f"board:{circle.room_id}:{times}"
            txn_id = in_circle(circle.slug, key)
            row = await self._outbox.read(txn_id)
            back = await self._outbox.read(redaction_of(txn_id)) is not None
            if row is None or (row.state != "dead" and not back):
                return key, None if row is None else txn_id
            times += 1


@when_due(BOARD)
async def show(incoming: Incoming, circles: CircleRepository, queue: TicketQueue) -> None:
    """Edit a circle's board."""
    assert isinstance(incoming.content, FellDue)
    circle = await circles.get(int(incoming.content.data["circle"]))
    if circle is not None:
        await queue.show(circle)
