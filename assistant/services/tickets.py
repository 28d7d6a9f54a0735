"""Tickets as those see them who may: on the member's side, and in the circle."""

from collections.abc import Mapping

from assistant.domain.circles import Circle
from assistant.domain.members import Role
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

    async def seen_to(self, caller: Caller, number: int) -> bool:
        """Whether there is such a ticket, and the caller sees it as one of its circle only."""
        try:
            return (await self.visible(caller, number))[1] is Side.CIRCLE
        except NoSuchTicket:
            return False

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
    act for the member as they did when they asked (`keeps_money`); colleagues while theirs is in
    force, and what is about money those of them who represent the member. What is about money and
    for no member is its author's.
    """
    if caller.person is None:
        return False
    if ticket.person_id == caller.person.id:
        theirs = keeps_money(caller).get(ticket.sight)
        return theirs is None or ticket.member_id is None or ticket.member_id in theirs
    member = next((each for each in caller.in_force if each.id == ticket.member_id), None)
    if member is None or ticket.sight is Sight.AUTHOR:
        return False
    return ticket.sight is Sight.COLLEAGUES or caller.represents(member)


def keeps_money(caller: Caller) -> Mapping[Sight, frozenset[int]]:
    """Return of which members, by id, the caller still sees what they asked about money.

    By how such a ticket is seen; one that is seen otherwise is their own for good. Who acted for a
    member until it ended does so still. Who settles every member's money sees all.
    """
    if caller.may(Permission.MANAGE_MONEY):
        return {}
    links = (*caller.memberships, *caller.former)
    return {
        Sight.REPRESENTATIVES: frozenset(
            link.member.id for link in links if link.role is Role.REPRESENTATIVE
        ),
        Sight.OVERSEEN: frozenset(link.member.id for link in links),
    }


def in_circle(caller: Caller, circle: Circle) -> bool:
    """Whether the caller is one of the circle's people, with a membership in force."""
    return circle.slug in caller.circles and bool(caller.in_force)
