"""Ratings: what a member thinks of how a ticket was seen to, once for each time it was resolved."""

from assistant.domain.circles import Circle
from assistant.domain.persons import Caller
from assistant.domain.replies import Refusal, Reply
from assistant.domain.subjects import Subject
from assistant.domain.tickets import ENDED, Ticket
from assistant.services.post import Post
from assistant.services.ticket_ending import TicketNotOver
from assistant.services.ticket_keeping import TicketKeeping
from assistant.services.tickets import NOUN, Tickets, keeps_money
from assistant.storage.ticket_messages import TicketRecordRepository
from assistant.storage.tickets import TicketRepository
from assistant.storage.unit_of_work import Transaction

STARS = 5
LOOKED_AT = 20
"""Among so many of a person's last tickets the one is looked for that is to be rated."""


class NothingToRate(Refusal, message="ticket-rating-nothing"):
    """No ticket of the caller's was resolved and not rated."""


class RatedAlready(Refusal, message="ticket-rating-already"):
    """The last resolution was rated; what was said then stays."""

    number: str


class TicketRatedTold(Reply, message="ticket-rating-told"):
    """Tells the circle what the member thinks, in the ticket's thread."""

    person: str
    stars: int
    text: str | None


class TicketRating:
    """Takes ratings. They are optional, and never bring a ticket back."""

    def __init__(
        self,
        *,
        tickets: Tickets,
        repository: TicketRepository,
        records: TicketRecordRepository,
        keeping: TicketKeeping,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._tickets = tickets
        self._repository = repository
        self._records = records
        self._keeping = keeping
        self._post = post
        self._now = tx.now

    async def latest(self, caller: Caller) -> int:
        """Return the number of the caller's last ticket to be rated; raises `NothingToRate`."""
        person_id = caller.person.id if caller.person is not None else 0
        found = await self._repository.seen_by(
            person_id, (), (), kept=keeps_money(caller), limit=LOOKED_AT
        )
        for ticket in found:
            standing = await self._tickets.standing(ticket)
            if standing.state in ENDED and not await self._rated(ticket, standing):
                return ticket.number
        raise NothingToRate

    async def rate(self, caller: Caller, number: int, stars: int, text: str | None) -> Circle:
        """Keep a rating of 1 to 5 stars and tell the circle.

        Raises `NoSuchTicket`, `TicketNotOver` and `RatedAlready`.
        """
        ticket = await self._tickets.mine(caller, number)
        standing = await self._tickets.standing(ticket)
        if standing.state not in ENDED:
            raise TicketNotOver(number=str(number))
        kept = await self._records.rate(number, standing.reopened, stars, text, self._now)
        if not kept:
            raise RatedAlready(number=str(number))
        circle = await self._keeping.circle_of(standing)
        if circle.room_id is not None:
            self._tell(circle, ticket, standing, TicketRatedTold(
                person=caller.person.name if caller.person else caller.user_id,
                stars=stars,
                text=text,
            ))  # fmt: skip
        return circle

    def _tell(self, circle: Circle, ticket: Ticket, standing: Ticket, told: Reply) -> None:
        self._post.circle(
            circle,
            told,
            key=f"{NOUN}:{ticket.number}:rated:{standing.reopened}",
            thread=standing.card,
            about=Subject(noun=NOUN, number=ticket.number),
        )

    async def _rated(self, ticket: Ticket, standing: Ticket) -> bool:
        return await self._records.rated(ticket.number, standing.reopened)
