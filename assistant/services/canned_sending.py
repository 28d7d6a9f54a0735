"""Canned replies as the member of a ticket would read them."""

from dataclasses import dataclass

from assistant.domain.coop import Coop
from assistant.domain.incoming import Place
from assistant.domain.persons import Caller
from assistant.domain.tickets import Ticket
from assistant.services.desk_keeping import DeskKeeping
from assistant.services.desk_texts import DeskTexts
from assistant.services.ticket_place import TicketPlace
from assistant.storage.desk_texts import DeskText, TextKind
from assistant.storage.persons import PersonRepository


@dataclass(frozen=True, kw_only=True)
class CannedForMember:
    """A canned reply in the language closest to the member's, and the ticket that it answers.

    `guests` are those who would read along in the circle's room: they learn of no member.
    """

    guests: tuple[str, ...]
    ticket: Ticket
    canned: DeskText


class CannedSending:
    """Finds what a circle would send."""

    def __init__(
        self,
        *,
        keeping: DeskKeeping,
        here: TicketPlace,
        texts: DeskTexts,
        persons: PersonRepository,
        coop: Coop,
    ) -> None:
        self._keeping = keeping
        self._here = here
        self._texts = texts
        self._persons = persons
        self._coop = coop

    async def read(self, caller: Caller, place: Place, number: int, name: str) -> CannedForMember:
        """Return the reply of that name in the language of whoever asked.

        Raises `TicketNotHere`, `TriageElsewhere`, `TriageOutsider` and `NothingOfThatName`.
        """
        circle = await self._here.circle(caller, place)
        ticket = await self._here.ticket(caller, place, number)
        found = await self._keeping.shown(caller, place, TextKind.CANNED, name)
        person = None if ticket.person_id is None else await self._persons.get(ticket.person_id)
        locale = (person and person.locale) or self._coop.default_locale
        return CannedForMember(
            guests=await self._here.guests(circle, place),
            ticket=ticket,
            canned=await self._texts.closest(found, locale),
        )
