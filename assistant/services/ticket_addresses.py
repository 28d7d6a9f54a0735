"""Where who asked is answered: never at an account, or of matters, that are theirs no more."""

from assistant.domain.tickets import Ticket
from assistant.services.tickets import sees
from assistant.storage.callers import CallerRepository
from assistant.storage.persons import PersonRepository


class TicketAddresses:
    """Finds the Matrix ID to which answers go."""

    def __init__(self, *, persons: PersonRepository, callers: CallerRepository) -> None:
        self._persons = persons
        self._callers = callers

    async def of(self, ticket: Ticket) -> str | None:
        """Return the Matrix ID that asked, else another one of the author's; None for nobody.

        An account that was unlinked since may be lost, or be somebody else's by now. Whose ticket
        it no longer is to see, because they act for the member no more, is told nothing of it.
        """
        if ticket.person_id is None:
            return None
        theirs = [each.user_id for each in await self._persons.ids_of(ticket.person_id)]
        found = ticket.user_id if ticket.user_id in theirs else next(iter(theirs), None)
        if found is None or not sees(await self._callers.of_user(found), ticket):
            return None
        return found
