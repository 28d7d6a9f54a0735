"""Tickets as those see them who may: on the member's side, and in the circle."""

from assistant.domain.circles import Circle
from assistant.domain.persons import Caller, Permission
from assistant.domain.replies import Refusal
from assistant.domain.tickets import Side, Sight, Ticket
from assistant.storage.circles import CircleRepository
from assistant.storage.tickets import TicketRepository

NOUN = "ticket"
"""Under this the one counter notes their numbers, and messages what they are about."""


class NoSuchTicket(Refusal, message="tickets-unknown"):
    """No ticket of that number is the caller's to see; whether there is one is not said."""

    number: str


class Tickets:
    """Finds tickets for whoever asks."""

    def __init__(self, *, repository: TicketRepository, circles: CircleRepository) -> None:
        self._repository = repository
        self._circles = circles

    async def visible(self, caller: Caller, number: int) -> tuple[Ticket, Side]:
        """Return a ticket and the side from which the caller sees it; raises `NoSuchTicket`.

        Who is on both sides sees it as the member does: a note is for the circle's room.
        """
        ticket = await self._repository.get(number)
        if ticket is not None and sees(caller, ticket):
            return ticket, Side.MEMBER
        if ticket is not None and await self._of_circle(caller, ticket):
            return ticket, Side.CIRCLE
        raise NoSuchTicket(number=str(number))

    async def mine(self, caller: Caller, number: int) -> Ticket:
        """Return a ticket of the caller's side as a member; raises `NoSuchTicket`."""
        ticket = await self._repository.get(number)
        if ticket is None or not sees(caller, ticket):
            raise NoSuchTicket(number=str(number))
        return ticket

    async def of_circle(self, caller: Caller, number: int, circle: Circle) -> Ticket:
        """Return a ticket that the circle at hand sees to, for one of its people.

        Raises `NoSuchTicket`.
        """
        ticket = await self._repository.get(number)
        theirs = ticket is not None and ticket.circle_id == circle.id
        if ticket is None or not theirs or not in_circle(caller, circle):
            raise NoSuchTicket(number=str(number))
        return ticket

    async def standing(self, ticket: Ticket) -> Ticket:
        """Return the ticket that stands for this one: itself, unless it was merged.

        A merged one leads on to others; so long a chain is never made (`TicketMerging`).
        """
        while ticket.merged_into is not None:
            found = await self._repository.get(ticket.merged_into)
            assert found is not None
            ticket = found
        return ticket

    async def _of_circle(self, caller: Caller, ticket: Ticket) -> bool:
        theirs = [] if caller.person is None else await self._circles.of_person(caller.person.id)
        return any(each.id == ticket.circle_id and in_circle(caller, each) for each in theirs)


def sees(caller: Caller, ticket: Ticket) -> bool:
    """Whether a ticket is the caller's to see on the member's side.

    Its author sees it whatever becomes of the membership, what is about money only as long as they
    may see the member's documents (`keeps_money`); colleagues while theirs is in force, and what is
    about money those of them who represent the member. What is about money and for no member is its
    author's.
    """
    if caller.person is None:
        return False
    if ticket.person_id == caller.person.id:
        money = keeps_money(caller)
        return (
            ticket.sight is not Sight.REPRESENTATIVES
            or money is None
            or ticket.member_id is None
            or ticket.member_id in money
        )
    member = next((each for each in caller.in_force if each.id == ticket.member_id), None)
    if member is None or ticket.sight is Sight.AUTHOR:
        return False
    return ticket.sight is Sight.COLLEAGUES or caller.represents(member)


def keeps_money(caller: Caller) -> frozenset[int] | None:
    """Return the ids of the members whose documents are the caller's to see; None for all.

    Who represented a member until it ended is among them, as with its documents.
    """
    if caller.may(Permission.MANAGE_MONEY):
        return None
    return frozenset(each.id for each in caller.billed if caller.represents(each))


def in_circle(caller: Caller, circle: Circle) -> bool:
    """Whether the caller is one of the circle's people, with a membership in force."""
    return circle.slug in caller.circles and bool(caller.in_force)
