"""Which ticket loose words are for: what the member was asked or told last, or has just asked."""

from datetime import datetime, timedelta

from assistant.domain.persons import Caller
from assistant.domain.tickets import Said, Ticket
from assistant.services.tickets import sees
from assistant.storage.ticket_messages import TicketMessageRepository
from assistant.storage.tickets import TicketRepository
from assistant.storage.unit_of_work import Transaction

TOLD = timedelta(days=1)
"""So long words may be the answer to what the member was told of a ticket."""
OPENED = timedelta(minutes=10)
"""So long after asking, words may be the rest of what was asked."""


class TicketAwaiting:
    """Finds the ticket that loose words of somebody are offered to."""

    def __init__(
        self, *, repository: TicketRepository, messages: TicketMessageRepository, tx: Transaction
    ) -> None:
        self._repository = repository
        self._messages = messages
        self._now = tx.now

    async def waits(self, caller: Caller) -> Ticket | None:
        """Return the ticket in which the caller was asked last, and has not answered."""
        if caller.person is None:
            return None
        asked: list[tuple[datetime, Ticket]] = [
            (each.waiting_since or each.opened_at, each)
            for each in await self._repository.awaiting(caller.person.id)
            if sees(caller, each)
        ]
        for each in await self._repository.active_of(caller.person.id):
            if not sees(caller, each):
                continue
            at = await self._answered(each)
            if at is not None and self._now - at <= TOLD:
                asked.append((at, each))
        return max(asked, key=lambda pair: (pair[0], pair[1].number))[1] if asked else None

    async def fresh(self, caller: Caller) -> Ticket | None:
        """Return what the caller was told is resolved, or has just asked, the latest."""
        if caller.person is None:
            return None
        found = await self._repository.talked_of(
            caller.person.id, resolved=self._now - TOLD, opened=self._now - OPENED
        )
        return next((each for each in found if sees(caller, each)), None)

    async def _answered(self, ticket: Ticket) -> datetime | None:
        """Return when the circle had the last word in a ticket; None where it has not."""
        said = [
            each
            for each in await self._messages.of(ticket.number, limit=20)
            if each.said is not Said.NOTE and each.redacted_at is None
        ]
        return said[-1].at if said and said[-1].said is Said.REPLY else None
