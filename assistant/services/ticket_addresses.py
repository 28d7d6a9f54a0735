"""Where who asked is answered: never at an account that is theirs no more."""

from assistant.domain.tickets import Ticket
from assistant.storage.persons import PersonRepository


class TicketAddresses:
    """Finds the Matrix ID to which answers go."""

    def __init__(self, *, persons: PersonRepository) -> None:
        self._persons = persons

    async def of(self, ticket: Ticket) -> str | None:
        """Return the Matrix ID that asked, else another one of the author's; None for nobody.

        An account that was unlinked since may be lost, or be somebody else's by now.
        """
        if ticket.person_id is None:
            return None
        theirs = [each.user_id for each in await self._persons.ids_of(ticket.person_id)]
        return ticket.user_id if ticket.user_id in theirs else next(iter(theirs), None)
