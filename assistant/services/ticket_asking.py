"""Asking a circle: which one, what it has said about that already, and how it gets to know."""

from dataclasses import dataclass
from typing import Any

from assistant.domain.circles import Circle
from assistant.domain.incoming import Attachment, Place
from assistant.domain.members import Member
from assistant.domain.persons import Caller, Permission
from assistant.domain.replies import Refusal, Reply
from assistant.domain.tickets import ACTIVE, Sight, Ticket
from assistant.domain.word_overlap import shared_words
from assistant.services.circles import UnknownCircle
from assistant.services.desks import Desks
from assistant.services.ticket_acknowledging import Asked
from assistant.services.ticket_opening import Request, TicketOpening
from assistant.services.ticket_talking import TicketTalking
from assistant.services.undo import Undo, undoes
from assistant.storage.circles import CircleRepository
from assistant.storage.tickets import TicketRepository
from assistant.storage.unit_of_work import Transaction

SUPPORT = "support"
"""The slug of the circle that is asked where none is named and none is the default."""


class NobodyToAsk(Refusal, message="ticket-asking-nobody"):
    """No circle of the co-op can be asked here yet."""


class TicketWithdrawn(Reply, message="ticket-asking-withdrawn"):
    """What was asked a moment ago is taken back."""

    number: str


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What somebody asks, in words or with a file, and where they did."""

    text: str
    place: Place
    event_id: str | None = None
    attachment: Attachment | None = None


class TicketAsking:
    """Finds the circle that a question is for, and opens a ticket there."""

    def __init__(
        self,
        *,
        circles: CircleRepository,
        opening: TicketOpening,
        desks: Desks,
        undo: Undo,
        tx: Transaction,
    ) -> None:
        self._circles = circles
        self._opening = opening
        self._desks = desks
        self._undo = undo
        self._now = tx.now

    async def named(self, slug: str) -> Circle:
        """Return the circle with that slug, which may be asked; raises `UnknownCircle`."""
        found = await self._circles.by_slug(slug)
        if found is None or found.confidants_of is not None:
            raise UnknownCircle(asked=slug)
        return found

    async def default(self) -> Circle:
        """Return the circle that takes what names none; raises `NobodyToAsk`."""
        known = await self._open_circles()
        meant = next((each for each in known if each.default), None)
        meant = meant or next((each for each in known if each.slug == SUPPORT), None)
        if meant is None and not known:
            raise NobodyToAsk
        return meant or known[0]

    async def suggested(self, text: str, locale: str) -> tuple[Circle, ...]:
        """Return whom a question seems to be for: the one meant by its remit, and the default.

        Only the default where no remit has more words of the question than any other.
        """
        default = await self.default()
        counted = [
            (len(shared_words(text, _about(each, locale))), each)
            for each in await self._open_circles()
        ]
        most = max(count for count, _ in counted)
        best = [each for count, each in counted if count == most]
        if most == 0 or len(best) > 1 or best[0].id == default.id:
            return (default,)
        return (best[0], default)

    async def circle_of(self, ticket: Ticket) -> Circle:
        """Return the circle that sees to a ticket."""
        found = await self._circles.get(ticket.circle_id)
        assert found is not None  # circles are never deleted
        return found

    async def ask(
        self,
        caller: Caller,
        circle: Circle,
        wish: Wish,
        *,
        member: Member | None,
        follows: int | None = None,
        sight: Sight | None = None,
    ) -> Asked:
        """Open a ticket; raises `CircleHasNoRoom`, and what `TicketFiles.keep` does.

        Where no `sight` is given, what goes to a circle that keeps money is about money: beside
        who asks, of the member's people only those see it who represent the member.
        """
        usual = Sight.AUTHOR
        if Permission.MANAGE_MONEY in circle.permissions:
            represents = member is None or caller.represents(member)
            usual = Sight.REPRESENTATIVES if represents else Sight.OVERSEEN
        request = Request(
            caller=caller,
            member=member,
            circle=circle,
            text=wish.text,
            event_id=wish.event_id,
            attachment=wish.attachment,
            place=wish.place,
            sight=sight or usual,
            follows=follows,
        )
        ticket = await self._opening.open(request)
        await self._undo.record("ticket-open", {"number": ticket.number})
        back_at = await self._desks.back_at(circle.id, self._now)
        return Asked(ticket=ticket, circle=circle, back_at=back_at)

    async def _open_circles(self) -> tuple[Circle, ...]:
        """Return the circles that can be written to, and that members know of."""
        return tuple(
            each
            for each in await self._circles.all()
            if each.room_id is not None and each.confidants_of is None
        )


def _about(circle: Circle, locale: str) -> str:
    """Return a circle's name and remit, as the asker may know them."""
    said = (circle.names, circle.remits)
    return " ".join(texts.get(locale) or " ".join(texts.values()) for texts in said)


@undoes("ticket-open")
async def withdraw(
    data: dict[str, Any],
    caller: Caller,
    repository: TicketRepository,
    talking: TicketTalking,
) -> TicketWithdrawn | None:
    """Close what was asked a moment ago, and wipe its words; the circle's card says so."""
    ticket = await repository.get(int(data["number"]))
    if ticket is None or ticket.state not in ACTIVE:
        return None
    await talking.withdraw(caller, ticket)
    return TicketWithdrawn(number=str(ticket.number))
