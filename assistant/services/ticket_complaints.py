"""Complaints about a circle: heard by its confidants, whom the member knows by name before."""

from dataclasses import dataclass

from assistant.domain.circles import Circle
from assistant.domain.persons import Caller, Permission
from assistant.domain.replies import Localized, Refusal
from assistant.domain.tickets import Ticket
from assistant.services.circles import UnknownCircle
from assistant.services.desks import Desks
from assistant.storage.circles import CircleRepository
from assistant.storage.ticket_messages import COMPLAINT, TicketRecordRepository
from assistant.storage.unit_of_work import Transaction


class NobodyHears(Refusal, message="complaints-nobody"):
    """Nobody but the circle itself could be told."""

    circle: Localized


@dataclass(frozen=True, kw_only=True)
class Hearing:
    """Who would hear a complaint `about` a circle; `named`: they are its confidants."""

    about: Circle
    by: Circle
    people: tuple[str, ...]
    named: bool


class TicketComplaints:
    """Finds who hears complaints."""

    def __init__(
        self,
        *,
        circles: CircleRepository,
        desks: Desks,
        records: TicketRecordRepository,
        tx: Transaction,
    ) -> None:
        self._circles = circles
        self._desks = desks
        self._records = records
        self._now = tx.now

    async def hearing(self, slug: str) -> Hearing:
        """Return who hears complaints about the circle with that slug.

        Where it has no confidants who could be written to, it is another circle: the one that keeps
        the members, else the co-op's first. Raises `UnknownCircle` and `NobodyHears`.
        """
        about = await self._circles.by_slug(slug)
        if about is None or about.confidants_of is not None:
            raise UnknownCircle(asked=slug)
        confidants = (await self._desks.of(about.id)).confidants
        by = None if confidants is None else await self._circles.get(confidants)
        if by is not None and by.room_id is not None:
            return await self._heard(about, by, named=True)
        others = [each for each in await self._circles.all() if each.room_id is not None]
        others = [each for each in others if each.id != about.id]
        others.sort(key=lambda each: Permission.MANAGE_MEMBERS not in each.permissions)
        for each in others:
            found = await self._heard(about, each, named=False)
            if found.people:
                return found
        raise NobodyHears(circle=about.names)

    async def note(self, caller: Caller, ticket: Ticket, about: Circle) -> None:
        """Note about whom a ticket complains: it is never handed to them."""
        await self._records.note(
            ticket.number,
            COMPLAINT,
            now=self._now,
            person_id=caller.person.id if caller.person is not None else None,
            data={"about": about.slug},
        )

    async def _heard(self, about: Circle, by: Circle, *, named: bool) -> Hearing:
        people = tuple(person.name for person in await self._circles.people_of(by.id))
        return Hearing(about=about, by=by, people=people, named=named)
