"""The first answer to who asks: it says who has the ticket, and is edited when that changes."""

from dataclasses import dataclass
from datetime import datetime

from assistant.domain.circles import Circle
from assistant.domain.incoming import Place
from assistant.domain.once import to_person
from assistant.domain.outgoing import Priority
from assistant.domain.persons import Caller
from assistant.domain.replies import Example, Localized, Reply
from assistant.domain.subjects import Subject
from assistant.domain.tickets import Ticket
from assistant.services.post import Post
from assistant.services.ticket_addresses import TicketAddresses
from assistant.services.tickets import NOUN
from assistant.storage.circles import CircleRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.persons import PersonRepository


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A ticket that has just been opened, and when people of its circle are back, if not now."""

    ticket: Ticket
    circle: Circle
    back_at: datetime | None


class TicketOpened(Reply, message="ticket-asking-opened"):
    """Tells who asks that the circle has it; `back_at`: when its people are there, if not now."""

    number: str
    words: Example
    circle: Localized
    owner: str | None
    back_at: datetime | None
    follows: str | None


class TicketAcknowledging:
    """Acknowledges, and keeps the acknowledgement true. None of it rings."""

    def __init__(
        self,
        *,
        circles: CircleRepository,
        persons: PersonRepository,
        addresses: TicketAddresses,
        outbox: OutboxRepository,
        post: Post,
    ) -> None:
        self._circles = circles
        self._persons = persons
        self._addresses = addresses
        self._outbox = outbox
        self._post = post

    def acknowledge(self, asked: Asked, place: Place, caller: Caller) -> bool:
        """Answer in the member's direct room, in the thread of their own message if that is there.

        Returns whether they have asked there: elsewhere they are still to be told that it went.
        """
        ticket = asked.ticket
        said = _opened(ticket, asked.circle, None, asked.back_at)
        alone = place.direct and set(place.people) == {caller.user_id}
        self._post.relay(
            user_id=caller.user_id,
            message=said,
            priority=Priority.ANSWER,
            key=_key(ticket),
            thread=ticket.thread if alone else None,
            about=Subject(noun=NOUN, number=ticket.number),
            ring=False,
        )
        return alone

    async def follow(self, before: Ticket, after: Ticket) -> None:
        """Let the acknowledgement name who has the ticket by now, where that has changed."""
        moved = (before.owner_id, before.circle_id) != (after.owner_id, after.circle_id)
        if not moved or after.user_id is None:
            return
        if await self._addresses.of(after) != after.user_id:
            return  # where it was acknowledged is no place of theirs any more
        said = to_person(after.user_id, _key(after))
        circle = await self._circles.get(after.circle_id)
        if circle is None or await self._outbox.read(said) is None:
            return
        owner = None if after.owner_id is None else await self._persons.get(after.owner_id)
        self._post.relay(
            user_id=after.user_id,
            message=_opened(after, circle, owner.name if owner is not None else None, None),
            priority=Priority.DIGEST,
            replaces=said,
            ring=False,
        )


def _opened(
    ticket: Ticket, circle: Circle, owner: str | None, back_at: datetime | None
) -> TicketOpened:
    return TicketOpened(
        number=str(ticket.number),
        words=Example(ticket.number),
        circle=circle.names,
        owner=owner,
        back_at=back_at,
        follows=None if ticket.follows is None else str(ticket.follows),
    )


def _key(ticket: Ticket) -> str:
    return f"{NOUN}:{ticket.number}:opened"
