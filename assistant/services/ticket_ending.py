"""What members do with their own tickets: close them, bring them back, say who sees them."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from assistant.domain.circles import Circle
from assistant.domain.persons import Caller, Permission
from assistant.domain.replies import Refusal, Reply
from assistant.domain.subjects import Subject
from assistant.domain.tickets import ACTIVE, OF_MONEY, Sight, State, Ticket
from assistant.services.desks import Desks
from assistant.services.post import Post
from assistant.services.ticket_keeping import TicketKeeping
from assistant.services.ticket_steps import changes, restored
from assistant.services.ticket_succession import TicketSuccession
from assistant.services.tickets import NOUN, Tickets
from assistant.services.undo import Undo, undoes
from assistant.storage.tickets import TicketRepository
from assistant.storage.unit_of_work import Transaction


class TicketIsOver(Refusal, message="ticket-steps-over"):
    """It is closed already."""

    number: str


class TicketWithOthers(Refusal, message="ticket-steps-together"):
    """It is seen to together with others, and ends when they do."""

    number: str


class TicketNotOver(Refusal, message="ticket-steps-active"):
    """It is not over, so that there is nothing to bring back, or to rate."""

    number: str


class TicketNotYours(Refusal, message="ticket-steps-not-yours"):
    """Only who asked says who else sees it."""

    number: str


class TicketAboutMoney(Refusal, message="ticket-steps-money"):
    """What is about money is seen by representatives of the member only."""

    number: str


class TicketReopenedTold(Reply, message="ticket-steps-reopened-told"):
    """Tells the circle that the member has brought a ticket back, without a word."""

    number: str
    person: str


class TicketBack(Reply, message="ticket-steps-undone"):
    """What the member did with a ticket a moment ago is taken back."""

    number: str
    state: State


@dataclass(frozen=True, kw_only=True)
class Returned:
    """A ticket that is back with its circle; `back_at`: when its people are, if not now."""

    ticket: Ticket
    circle: Circle
    back_at: datetime | None


class TicketEnding:
    """Closes and reopens tickets for whoever asked, and for those who see them with them."""

    def __init__(
        self,
        *,
        tickets: Tickets,
        keeping: TicketKeeping,
        succession: TicketSuccession,
        desks: Desks,
        undo: Undo,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._tickets = tickets
        self._keeping = keeping
        self._succession = succession
        self._desks = desks
        self._undo = undo
        self._post = post
        self._now = tx.now

    async def close(self, caller: Caller, number: int) -> Ticket:
        """Close a ticket that needs nothing more; others who asked the same go on without it.

        Raises `NoSuchTicket`, `TicketIsOver` and `TicketWithOthers`.
        """
        ticket = await self._tickets.mine(caller, number)
        if ticket.state is State.MERGED:
            raise TicketWithOthers(number=str(number))
        if ticket.state is State.CLOSED:
            raise TicketIsOver(number=str(number))
        if ticket.active:
            await self._succession.hand_on(ticket, caller)
        return await self._take(ticket, ticket.closed(self._now), "close", caller)

    async def reopen(self, caller: Caller, number: int) -> Returned | None:
        """Bring a ticket back to its circle, which is told; None where it is too late for that.

        Raises `NoSuchTicket`, `TicketNotOver`, `TicketWithOthers` and `CircleHasNoRoom`.
        """
        ticket = await self._tickets.mine(caller, number)
        if ticket.state is State.MERGED:
            raise TicketWithOthers(number=str(number))
        if ticket.state in ACTIVE:
            raise TicketNotOver(number=str(number))
        if not ticket.reopenable(self._now):
            return None
        after = await self._take(ticket, ticket.taken_up(self._now), "reopen", caller)
        circle = await self._keeping.circle_of(after)
        name = caller.person.name if caller.person is not None else caller.user_id
        self._post.circle(
            circle,
            TicketReopenedTold(number=str(number), person=name),
            key=f"{NOUN}:{number}:reopened:{after.reopened}",
            thread=after.card,
            about=Subject(noun=NOUN, number=number),
        )
        back_at = await self._desks.back_at(circle.id, self._now)
        return Returned(ticket=after, circle=circle, back_at=back_at)

    async def show_to(self, caller: Caller, number: int, sight: Sight) -> Ticket:
        """Say who of the member's people sees a ticket, beside its author.

        Raises `NoSuchTicket`, `TicketNotYours` and `TicketAboutMoney`.
        """
        ticket = await self._tickets.mine(caller, number)
        if caller.person is None or ticket.person_id != caller.person.id:
            raise TicketNotYours(number=str(number))
        circle = await self._keeping.circle_of(ticket)
        money = Permission.MANAGE_MONEY in circle.permissions
        if ticket.sight in OF_MONEY or (money and sight is Sight.COLLEAGUES):
            raise TicketAboutMoney(number=str(number))
        return await self._keeping.keep(ticket, replace(ticket, sight=sight), "sight", caller)

    async def _take(self, before: Ticket, after: Ticket, step: str, caller: Caller) -> Ticket:
        kept = await self._keeping.keep(before, after, step, caller)
        await self._undo.record("ticket-member", changes(before, after))
        return kept


@undoes("ticket-member")
async def undo_step(
    data: dict[str, Any],
    caller: Caller,
    tickets: Tickets,
    repository: TicketRepository,
    keeping: TicketKeeping,
) -> TicketBack | None:
    """Take back what a member did with a ticket; raises `NoSuchTicket`, `TicketMovedOn`."""
    number = int(data["number"])
    await tickets.mine(caller, number)
    ticket = await repository.get(number)
    if ticket is None:
        return None
    after = await keeping.keep(ticket, restored(ticket, data), "undo", caller)
    return TicketBack(number=str(number), state=after.state)
