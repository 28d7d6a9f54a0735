"""Something is said to be wrong with a document: the circle that settles money gets a ticket."""

from dataclasses import dataclass

from assistant.domain.circles import Circle
from assistant.domain.incoming import Incoming, Text
from assistant.domain.invoices import Document
from assistant.domain.persons import Caller, Permission
from assistant.domain.replies import Refusal
from assistant.domain.tickets import Sight
from assistant.services.invoice_news import file_of
from assistant.services.ticket_opening import Request, TicketOpening
from assistant.storage.circles import CircleRepository
from assistant.storage.corrections import CorrectionRepository
from assistant.storage.members import MemberRepository


class NobodySettlesMoney(Refusal, message="corrections-nobody"):
    """No circle holds the permission to settle money."""


@dataclass(frozen=True, kw_only=True)
class Told:
    """A message that went to a circle under a number."""

    number: int
    circle: Circle


class Reports:
    """Opens a ticket with the circle about what members say is wrong."""

    def __init__(
        self,
        *,
        corrections: CorrectionRepository,
        members: MemberRepository,
        circles: CircleRepository,
        opening: TicketOpening,
        incoming: Incoming,
    ) -> None:
        self._corrections = corrections
        self._members = members
        self._circles = circles
        self._opening = opening
        self._incoming = incoming

    async def report(self, caller: Caller, document: Document, text: str) -> Told:
        """Open a ticket about a document, which the circle gets with it.

        The caller may see the document. Who represents its member sees the ticket, too. Raises
        `NobodySettlesMoney` and `CircleHasNoRoom`.
        """
        circle = await finance_circle(self._circles)
        member = document.member_id and await self._members.get(document.member_id)
        written = isinstance(self._incoming.content, Text)
        ticket = await self._opening.open(
            Request(
                caller=caller,
                member=member or None,
                circle=circle,
                text=text,
                event_id=self._incoming.event_id if written else None,
                sight=Sight.REPRESENTATIVES,
                subject=f"{document.number} · {text}",
                enclosed=(file_of(document),),
            )
        )
        await self._corrections.shown(self._incoming.row, document.id)
        return Told(number=ticket.number, circle=circle)


async def finance_circle(circles: CircleRepository) -> Circle:
    """Return the circle that settles money; raises `NobodySettlesMoney`."""
    found = [c for c in await circles.all() if Permission.MANAGE_MONEY in c.permissions]
    if not found:
        raise NobodySettlesMoney
    return next((circle for circle in found if circle.room_id is not None), found[0])


async def name_of(document: Document, members: MemberRepository) -> str:
    """Return the name of whose document it is; once they are forgotten, its number."""
    member = None if document.member_id is None else await members.get(document.member_id)
    return document.number if member is None else member.name
