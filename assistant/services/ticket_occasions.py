"""What time does with tickets: escalating, reminding, giving up, waking, closing."""

from dataclasses import replace

from assistant.domain.circles import Circle
from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.outgoing import Priority
from assistant.domain.replies import Example, Localized, Reply
from assistant.domain.subjects import Subject
from assistant.domain.ticket_clock import closes_at, gives_up, next_nudge
from assistant.domain.tickets import State, Ticket
from assistant.services.occasions import when_due
from assistant.services.post import Post
from assistant.services.ticket_addresses import TicketAddresses
from assistant.services.ticket_clocks import CLOCK, CLOSE, NUDGE, WAKE, TicketClocks
from assistant.services.ticket_keeping import TicketKeeping
from assistant.services.ticket_succession import TicketSuccession
from assistant.services.tickets import NOUN
from assistant.storage.circles import CircleRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.tickets import TicketRepository
from assistant.storage.unit_of_work import Transaction


class TicketOverdue(Reply, message="clocks-overdue"):
    """Tells the circle that a ticket has waited longer than the circle promised."""

    number: str
    subject: str
    answered: bool  # somebody has answered, and it is not resolved
    owner: str | None
    lead: bool  # the circle knows, and its lead is asked now


class TicketWoken(Reply, message="clocks-woken"):
    """Tells the circle that the day has come for which a ticket waited."""

    number: str
    subject: str


class TicketNudge(Reply, message="clocks-nudge"):
    """Asks a member whose answer a ticket waits for; `last`: it resolves itself next."""

    number: str
    circle: Localized
    subject: str
    words: Example
    last: bool


class TicketGivenUp(Reply, message="clocks-given-up"):
    """Tells a member who has not answered that the ticket is taken for resolved."""

    number: str
    circle: Localized
    subject: str
    words: Example


class TicketTime:
    """Does what has fallen due, if the ticket still stands so."""

    def __init__(
        self,
        *,
        keeping: TicketKeeping,
        addresses: TicketAddresses,
        succession: TicketSuccession,
        clocks: TicketClocks,
        circles: CircleRepository,
        persons: PersonRepository,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._keeping = keeping
        self._addresses = addresses
        self._succession = succession
        self._clocks = clocks
        self._circles = circles
        self._persons = persons
        self._post = post
        self._now = tx.now

    async def clock_up(self, ticket: Ticket) -> None:
        """Ask the circle about a ticket that waited too long, once; the next time its lead."""
        if ticket.due_at is None or ticket.due_at > self._now or ticket.escalated > 1:
            return
        lead = ticket.escalated == 1
        circle = await self._keeping.circle_of(ticket)
        mentions = await (self._lead(circle) if lead else self._owner(ticket))
        if circle.room_id is not None and (mentions or not lead):
            overdue = TicketOverdue(
                number=str(ticket.number),
                subject=ticket.subject,
                answered=ticket.answered_at is not None,
                owner=await self._name(ticket.owner_id),
                lead=lead,
            )
            self._tell(circle, ticket, overdue, mentions)
        after = replace(ticket, escalated=ticket.escalated + 1)
        after = await self._keeping.keep(ticket, after, "escalate", None)
        if not lead:
            await self._clocks.plan_lead(after)

    async def silent(self, ticket: Ticket) -> None:
        """Remind a member who has not answered; after two reminders take it for resolved."""
        at = next_nudge(ticket)
        if at is None or at > self._now:
            return
        circle = await self._keeping.circle_of(ticket)
        number, words = str(ticket.number), Example(str(ticket.number))
        message: Reply
        if gives_up(ticket):
            await self._succession.hand_on(ticket, None)
            after = ticket.resolved(self._now)
            message = TicketGivenUp(
                number=number, circle=circle.names, subject=ticket.subject, words=words
            )
        else:
            after = replace(ticket, nudged=ticket.nudged + 1)
            message = TicketNudge(
                number=number,
                circle=circle.names,
                subject=ticket.subject,
                words=words,
                last=gives_up(after),
            )
        if (address := await self._addresses.of(ticket)) is not None:
            self._post.relay(
                user_id=address,
                message=message,
                priority=Priority.REMINDER,
                thread=ticket.thread,
                about=Subject(noun=NOUN, number=ticket.number),
            )
        await self._keeping.keep(ticket, after, "give-up" if gives_up(ticket) else "nudge", None)

    async def wake(self, ticket: Ticket) -> None:
        """Put a ticket back to work on the day for which it waited."""
        if ticket.state is not State.WAITING or not ticket.wake_at or ticket.wake_at > self._now:
            return
        circle = await self._keeping.circle_of(ticket)
        if circle.room_id is not None:
            woken = TicketWoken(number=str(ticket.number), subject=ticket.subject)
            self._tell(circle, ticket, woken, await self._owner(ticket))
        await self._keeping.keep(ticket, ticket.awake(), "wake", None)

    async def close(self, ticket: Ticket) -> None:
        """Close what was resolved long ago, silently."""
        at = closes_at(ticket)
        if at is not None and at <= self._now:
            await self._keeping.keep(ticket, ticket.closed(self._now), "close", None)

    def _tell(
        self, circle: Circle, ticket: Ticket, message: Reply, mentions: tuple[str, ...]
    ) -> None:
        """Say it where all see it, as a reply to the card: phones hide threads."""
        self._post.circle(
            circle,
            message,
            reply_to=ticket.card,
            mentions=mentions,
            about=Subject(noun=NOUN, number=ticket.number),
        )

    async def _lead(self, circle: Circle) -> tuple[str, ...]:
        """Return the Matrix IDs of the circle's lead, who reads its room."""
        person_id = (await self._circles.leads())[circle.slug].person_id
        found = await self._persons.users_of([] if person_id is None else [person_id])
        return tuple(sorted(found & await self._circles.user_ids_of(circle.slug)))

    async def _owner(self, ticket: Ticket) -> tuple[str, ...]:
        owner = ticket.owner_id
        return tuple(sorted(await self._persons.users_of([] if owner is None else [owner])))

    async def _name(self, person_id: int | None) -> str | None:
        person = None if person_id is None else await self._persons.get(person_id)
        return None if person is None else person.name


async def _fallen_due(incoming: Incoming, repository: TicketRepository) -> Ticket | None:
    content = incoming.content
    assert isinstance(content, FellDue)
    return await repository.get(int(content.data["ticket"]))


@when_due(CLOCK)
async def clock_up(incoming: Incoming, repository: TicketRepository, time: TicketTime) -> None:
    """Escalate what waited too long."""
    if (ticket := await _fallen_due(incoming, repository)) is not None:
        await time.clock_up(ticket)


@when_due(NUDGE)
async def silent(incoming: Incoming, repository: TicketRepository, time: TicketTime) -> None:
    """Remind a silent member, or give up."""
    if (ticket := await _fallen_due(incoming, repository)) is not None:
        await time.silent(ticket)


@when_due(WAKE)
async def wake(incoming: Incoming, repository: TicketRepository, time: TicketTime) -> None:
    """End a waiting that had an end."""
    if (ticket := await _fallen_due(incoming, repository)) is not None:
        await time.wake(ticket)


@when_due(CLOSE)
async def close(incoming: Incoming, repository: TicketRepository, time: TicketTime) -> None:
    """Close what was resolved long ago."""
    if (ticket := await _fallen_due(incoming, repository)) is not None:
        await time.close(ticket)
