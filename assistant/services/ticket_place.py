"""Where tickets are triaged: in the room of their circle, by its people."""

from assistant.domain.circles import Circle
from assistant.domain.incoming import Incoming, Place, Reacted
from assistant.domain.persons import Caller
from assistant.domain.replies import Localized, Refusal
from assistant.domain.tickets import Ticket
from assistant.services.tickets import NoSuchTicket, Tickets, in_circle
from assistant.storage.circles import CircleRepository


class TriageElsewhere(Refusal, message="triage-elsewhere"):
    """The room at hand is no circle's."""


class TriageOutsider(Refusal, message="triage-outsider"):
    """The caller is in the circle's room, and not of the circle."""

    circle: Localized


class TriageOverheard(Refusal, message="triage-lists-overheard"):
    """Somebody who is not of the circle is in its room, or invited, and would read it."""

    people: tuple[str, ...]


class TicketNotHere(NoSuchTicket, message="triage-unknown"):
    """The circle at hand has no ticket of that number; whether another one has is not said."""


class TicketPlace:
    """Finds the circle at hand, and its tickets."""

    def __init__(self, *, tickets: Tickets, circles: CircleRepository, incoming: Incoming) -> None:
        self._tickets = tickets
        self._circles = circles
        self._reacted = isinstance(incoming.content, Reacted)

    async def circle(self, caller: Caller, place: Place) -> Circle:
        """Return the circle whose room this is, for one of its people.

        Raises `TriageElsewhere`, `TriageOutsider`.
        """
        circle = None if place.circle is None else await self._circles.by_slug(place.circle)
        if circle is None or place.direct:
            raise TriageElsewhere
        if not in_circle(caller, circle):
            raise TriageOutsider(circle=circle.names)
        return circle

    async def alone(self, caller: Caller, place: Place) -> Circle:
        """Return the same, where nobody else would read what is shown of members there.

        Raises `TriageOverheard`, and what `circle` does.
        """
        circle = await self.circle(caller, place)
        guests = await self.guests(circle, place)
        if guests:
            raise TriageOverheard(people=guests)
        return circle

    async def circle_of(self, ticket: Ticket) -> Circle:
        """Return the circle that sees to a ticket which `ticket` has returned."""
        circle = await self._circles.get(ticket.circle_id)
        assert circle is not None
        return circle

    async def guests(self, circle: Circle, place: Place) -> tuple[str, ...]:
        """Return who is in the circle's room, and not of the circle."""
        return tuple(sorted(set(place.people) - await self._circles.user_ids_of(circle.slug)))

    async def ticket(self, caller: Caller, place: Place, number: int) -> Ticket:
        """Return a ticket of the circle at hand; alone with the caller, of any circle of theirs.

        Raises `TicketNotHere` and what `circle` does.
        """
        if place.direct and set(place.people) <= {caller.user_id}:
            if not await self._tickets.seen_to(caller, number):
                raise TriageElsewhere
            return (await self._tickets.visible(caller, number))[0]
        circle = await self.circle(caller, place)
        try:
            return await self._tickets.of_circle(caller, number, circle)
        except NoSuchTicket:
            raise TicketNotHere(number=str(number)) from None

    async def reacted(self, caller: Caller, place: Place, number: int) -> Ticket | None:
        """Return the same; None where somebody else has only put an emoji on a card.

        Who writes a command is told that it is not theirs; people react to all sorts of things.
        """
        try:
            return await self.ticket(caller, place, number)
        except (NoSuchTicket, TriageElsewhere, TriageOutsider):
            if self._reacted:
                return None
            raise
