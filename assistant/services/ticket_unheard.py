"""What a circle did not get because a guest sat in its room: posted again once they have gone."""

from dataclasses import replace
from datetime import timedelta

from assistant.domain.circles import Circle
from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.outgoing import File
from assistant.domain.replies import Prose
from assistant.domain.subjects import Subject
from assistant.domain.tickets import Side, Ticket, TicketMessage
from assistant.services.circle_people import CirclePeople
from assistant.services.occasions import when_due
from assistant.services.post import Post
from assistant.services.ticket_cards import TicketCards
from assistant.services.ticket_files import file_of
from assistant.services.ticket_queue import TicketQueue
from assistant.services.ticket_relaying import TicketWordsOfMember
from assistant.services.tickets import NOUN
from assistant.storage.circles import CircleRepository
from assistant.storage.due import DueRepository
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.ticket_files import TicketFileRepository
from assistant.storage.ticket_messages import TicketMessageRepository
from assistant.storage.tickets import TicketRepository
from assistant.storage.unit_of_work import Transaction

UNHEARD = "circle-unheard"
"""The kind of due row that looks whether a circle is among itself again."""
AGAIN = timedelta(minutes=5)
MOST = 500
"""So many active tickets are looked at, the most urgent first."""


class TicketUnheard:
    """Posts again what never came."""

    def __init__(
        self,
        *,
        repository: TicketRepository,
        messages: TicketMessageRepository,
        files: TicketFileRepository,
        circles: CircleRepository,
        rooms: MatrixRoomRepository,
        people: CirclePeople,
        cards: TicketCards,
        queue: TicketQueue,
        outbox: OutboxRepository,
        due: DueRepository,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._repository = repository
        self._messages = messages
        self._files = files
        self._circles = circles
        self._rooms = rooms
        self._people = people
        self._cards = cards
        self._queue = queue
        self._outbox = outbox
        self._due = due
        self._post = post
        self._now = tx.now

    async def later(self, slug: str) -> None:
        """Look at a circle's room soon; once for all that did not come."""
        at = self._now + AGAIN
        await self._due.put_first(UNHEARD, f"{UNHEARD}:{slug}", at, {"circle": slug})

    async def look(self, slug: str) -> None:
        """Post what is missing where only the circle reads it; else look again later."""
        circle = await self._circles.by_slug(slug)
        if circle is None or circle.room_id is None:
            return
        place = await self._rooms.place(circle.room_id)
        theirs = await self._circles.user_ids_of(slug)
        if place is None or not theirs.issuperset(place.people):
            await self.later(slug)
            return
        for ticket in await self._repository.queue(circle.id, limit=MOST):
            await self._complete(ticket, circle)

    async def _complete(self, ticket: Ticket, circle: Circle) -> None:
        """Post a ticket's card, and what its member has said, where those were lost."""
        if await self._lost(ticket.card):
            ticket = replace(ticket, card=await self._cards.post(ticket, circle))
            await self._repository.change(ticket)
            await self._queue.later(circle.id)
        for message in await self._messages.of(ticket.number):
            said = message.side is Side.MEMBER and message.redacted_at is None
            if said and await self._lost(message.copy):
                await self._messages.relayed(message.id, await self._again(ticket, circle, message))

    async def _again(self, ticket: Ticket, circle: Circle, message: TicketMessage) -> str:
        author = message.author_id
        return self._post.circle(
            circle,
            TicketWordsOfMember(
                person="…" if author is None else await self._people.name(author),
                text=Prose(message.text) if message.text else None,
            ),
            key=f"{NOUN}:{ticket.number}:{message.id}:{message.copy}",
            thread=ticket.card,
            about=Subject(noun=NOUN, number=ticket.number),
            attach=await self._file(message),
        )

    async def _file(self, message: TicketMessage) -> tuple[File, ...]:
        kept = None if message.file_id is None else await self._files.get(message.file_id)
        return () if kept is None or kept.url is None else (file_of(kept),)

    async def _lost(self, txn_id: str | None) -> bool:
        row = None if txn_id is None else await self._outbox.read(txn_id)
        return row is not None and row.state == "dead"


@when_due(UNHEARD)
async def look(incoming: Incoming, unheard: TicketUnheard) -> None:
    """Look whether a circle is among itself again."""
    assert isinstance(incoming.content, FellDue)
    await unheard.look(str(incoming.content.data["circle"]))
