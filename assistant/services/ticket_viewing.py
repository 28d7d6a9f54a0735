"""Tickets as members look at them: the list, and one with the last words of either side."""

from dataclasses import dataclass, replace
from datetime import datetime

from assistant.domain.circles import Circle
from assistant.domain.persons import Caller
from assistant.domain.tickets import Said, Side, Ticket, TicketMessage
from assistant.services.desks import Desks
from assistant.services.ticket_keeping import TicketKeeping
from assistant.services.tickets import Tickets, keeps_money
from assistant.storage.persons import PersonRepository
from assistant.storage.ticket_messages import TicketMessageRepository
from assistant.storage.tickets import TicketRepository
from assistant.storage.unit_of_work import Transaction

LISTED = 50
"""So many tickets are listed at most, the active ones first."""
LOOKED_AT = 100
"""Among so many of the last messages the last words of either side are looked for."""
QUOTED = 300
"""So many characters of what was said last are quoted."""


@dataclass(frozen=True, kw_only=True)
class LastWords:
    """What one side said last; `person` is who, None once they are forgotten."""

    side: Side
    mine: bool  # the reader said it
    person: str | None
    text: str  # "" where only a file was sent
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Seen:
    """A ticket as the member's side sees it; `standing` is the one that stands for it."""

    ticket: Ticket
    standing: Ticket
    circle: Circle
    owner: str | None
    words: tuple[LastWords, ...] = ()  # oldest first; without the request that the subject is of
    back_at: datetime | None = None  # when people of the circle are there, if they are not now


class TicketViewing:
    """Shows members their tickets; notes are never read here."""

    def __init__(
        self,
        *,
        tickets: Tickets,
        repository: TicketRepository,
        messages: TicketMessageRepository,
        persons: PersonRepository,
        keeping: TicketKeeping,
        desks: Desks,
        tx: Transaction,
    ) -> None:
        self._tickets = tickets
        self._repository = repository
        self._messages = messages
        self._persons = persons
        self._keeping = keeping
        self._desks = desks
        self._now = tx.now

    async def listed(self, caller: Caller, limit: int = LISTED) -> tuple[Seen, ...]:
        """Return the caller's tickets without words: what is active first, newest first."""
        if caller.person is None:
            return ()
        together = [member.id for member in caller.in_force]
        money = [member.id for member in caller.in_force if caller.represents(member)]
        kept = keeps_money(caller)
        found = await self._repository.seen_by(
            caller.person.id, together, money, kept=kept, limit=limit
        )
        return tuple([await self._seen(ticket) for ticket in found])

    async def shown(self, caller: Caller, ticket: Ticket) -> Seen:
        """Return a ticket that the caller sees as a member, with what was said last."""
        said = await self._messages.of(ticket.number, limit=LOOKED_AT)
        seen = await self._seen(ticket)
        back_at = None
        if seen.standing.active:
            back_at = await self._desks.back_at(seen.circle.id, self._now)
        return replace(seen, words=await self._last_words(caller, said), back_at=back_at)

    async def _seen(self, ticket: Ticket) -> Seen:
        standing = await self._tickets.standing(ticket)
        circle = await self._keeping.circle_of(standing)
        owner_id = standing.owner_id
        owner = None if owner_id is None else await self._persons.get(owner_id)
        return Seen(
            ticket=ticket,
            standing=standing,
            circle=circle,
            owner=None if owner is None else owner.name,
        )

    async def _last_words(
        self, caller: Caller, said: tuple[TicketMessage, ...]
    ) -> tuple[LastWords, ...]:
        last = {
            message.said: message
            for message in said
            if message.said in (Said.MESSAGE, Said.REPLY) and message.redacted_at is None
        }
        chosen = sorted(last.values(), key=lambda message: message.id)
        authors = [each.author_id for each in chosen if each.author_id is not None]
        names = {each.id: each.name for each in await self._persons.several(authors)}
        me = caller.person.id if caller.person is not None else None
        return tuple(
            LastWords(
                side=each.side,
                mine=each.author_id is not None and each.author_id == me,
                person=names.get(each.author_id or 0),
                text=shortened(each.text),
                at=each.at,
            )
            for each in chosen
        )


def shortened(text: str) -> str:
    """Return a text in one line, as it is quoted."""
    line = " ".join(text.split())
    return line if len(line) <= QUOTED else f"{line[: QUOTED - 1].rstrip()}…"
