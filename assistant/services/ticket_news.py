"""What members hear unasked of their tickets: that one waits for them, or is resolved.

It is said a little after the step, so that whoever slipped can undo it before anybody reads it.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from assistant.domain.coop import Times
from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.once import to_person
from assistant.domain.outgoing import Priority
from assistant.domain.replies import Example, Localized, Reply
from assistant.domain.subjects import Subject
from assistant.domain.tickets import Said, State, Ticket
from assistant.services.occasions import when_due
from assistant.services.post import Post
from assistant.services.ticket_addresses import TicketAddresses
from assistant.services.ticket_keeping import TicketKeeping
from assistant.services.tickets import NOUN
from assistant.storage.due import DueRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.ticket_messages import TicketMessageRepository
from assistant.storage.tickets import TicketRepository
from assistant.storage.unit_of_work import Transaction

NEWS = "ticket-news"
"""The kind of due row after which a member is told."""


class TicketResolved(Reply, message="tickets-resolved"):
    """The circle has seen to the ticket; the member may rate it, or reopen it."""

    number: str
    circle: Localized
    subject: str
    words: Example


class TicketWaits(Reply, message="tickets-waits"):
    """The circle waits for an answer of the member, and has not just asked for it."""

    number: str
    circle: Localized
    subject: str
    words: Example


class TicketNews:
    """Tells members, if it still stands so by then."""

    def __init__(
        self,
        *,
        repository: TicketRepository,
        messages: TicketMessageRepository,
        keeping: TicketKeeping,
        addresses: TicketAddresses,
        outbox: OutboxRepository,
        due: DueRepository,
        post: Post,
        times: Times,
        tx: Transaction,
    ) -> None:
        self._repository = repository
        self._messages = messages
        self._keeping = keeping
        self._addresses = addresses
        self._outbox = outbox
        self._due = due
        self._post = post
        self._pause = times.second_thoughts
        self._now = tx.now

    async def later(self, ticket: Ticket) -> None:
        """Let the member be told soon how the ticket stands now."""
        since = ticket.resolved_at or ticket.waiting_since
        assert since is not None
        data = {"ticket": ticket.number, "since": since.isoformat()}
        await self._due.put(NEWS, f"{NEWS}:{ticket.number}", self._now + self._pause, data)

    async def tell(self, ticket: Ticket, since: str) -> None:
        """Tell the member, and those of merged ones, what still stands as it did at `since`."""
        at = datetime.fromisoformat(since)
        if ticket.state is State.RESOLVED and ticket.resolved_at == at:
            message: type[TicketResolved | TicketWaits] = TicketResolved
        elif ticket.state is State.WAITING and ticket.waiting_since == at and not ticket.wake_at:
            message = TicketWaits
            if await self._asked(ticket):
                return
        else:
            return
        circle = await self._keeping.circle_of(ticket)
        for address, each in await self.addressed(ticket):
            said = message(
                number=str(each.number),
                circle=circle.names,
                subject=each.subject,
                words=Example(each.number),
            )
            self._post.relay(
                user_id=address,
                message=said,
                priority=Priority.RELAY,
                key=_key(each, since),
                thread=each.thread,
                about=Subject(noun=NOUN, number=each.number),
            )

    async def withdraw(self, ticket: Ticket, after: Mapping[str, Any]) -> None:
        """Take back what the members were told of a step that is undone.

        `after` is what the step had made of the ticket, as `ticket_steps.changes` writes it.
        """
        since = after.get("resolved_at") or after.get("waiting_since")
        if since is None:
            return
        for address, each in await self.addressed(ticket):
            told = to_person(address, _key(each, since))
            if await self._outbox.read(told) is not None:
                self._post.redact(told, user_id=address)

    async def together(self, ticket: Ticket) -> tuple[Ticket, ...]:
        """Return a ticket and those that are merged into it: one for each who would read it."""
        return tuple(each for _, each in await self.addressed(ticket))

    async def addressed(self, ticket: Ticket) -> tuple[tuple[str, Ticket], ...]:
        """Return the same, each with the Matrix ID that reads it."""
        found: dict[str, Ticket] = {}
        for each in (ticket, *await self._repository.merged_into(ticket.number)):
            address = await self._addresses.of(each)
            if address is not None:
                found.setdefault(address, each)
        return tuple(found.items())

    async def _asked(self, ticket: Ticket) -> bool:
        """Whether the last that was said between the two sides is the circle's."""
        said = [
            each
            for each in await self._messages.of(ticket.number)
            if each.said is not Said.NOTE and each.redacted_at is None
        ]
        return bool(said) and said[-1].said is Said.REPLY


def _key(ticket: Ticket, since: str) -> str:
    return f"{NOUN}:{ticket.number}:since:{since}"


@when_due(NEWS)
async def tell(incoming: Incoming, repository: TicketRepository, news: TicketNews) -> None:
    """Tell the member."""
    content = incoming.content
    assert isinstance(content, FellDue)
    ticket = await repository.get(int(content.data["ticket"]))
    if ticket is not None:
        await news.tell(ticket, content.data["since"])
