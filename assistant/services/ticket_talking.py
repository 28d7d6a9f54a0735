"""What members say in their tickets: relayed, and what it makes of tickets that were over."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from assistant.domain.circles import Circle
from assistant.domain.incoming import Attachment, Place
from assistant.domain.persons import Caller
from assistant.domain.tickets import ACTIVE, Said, Side, State, Ticket, TicketMessage
from assistant.services.desks import Desks
from assistant.services.ticket_files import TicketFiles, file_of
from assistant.services.ticket_keeping import TicketKeeping
from assistant.services.ticket_opening import TAKEN_BACK, TicketOpening, subject_of
from assistant.services.ticket_relaying import TicketRelaying, Words
from assistant.services.ticket_succession import TicketSuccession
from assistant.services.tickets import Tickets, sees
from assistant.storage.ticket_messages import TicketMessageRepository
from assistant.storage.tickets import TicketRepository
from assistant.storage.unit_of_work import Transaction


class Heard(StrEnum):
    """What became of a member's words."""

    RELAYED = "relayed"
    REOPENED = "reopened"  # they brought a resolved ticket back
    OVER = "over"  # the ticket is closed: only a new one can go on with it


@dataclass(frozen=True, kw_only=True)
class Spoken:
    """What a member said in a ticket, and what became of it."""

    ticket: Ticket
    circle: Circle
    heard: Heard
    back_at: datetime | None = None  # when people are back, where a ticket was reopened


@dataclass(frozen=True, kw_only=True)
class Line:
    """Something that a member says, or sends."""

    text: str
    event_id: str
    thanks: bool = False  # it says nothing else
    attachment: Attachment | None = None


class TicketTalking:
    """Takes what members say to the circle."""

    def __init__(
        self,
        *,
        tickets: Tickets,
        repository: TicketRepository,
        messages: TicketMessageRepository,
        keeping: TicketKeeping,
        succession: TicketSuccession,
        relaying: TicketRelaying,
        opening: TicketOpening,
        files: TicketFiles,
        desks: Desks,
        tx: Transaction,
    ) -> None:
        self._tickets = tickets
        self._repository = repository
        self._messages = messages
        self._keeping = keeping
        self._succession = succession
        self._relaying = relaying
        self._opening = opening
        self._files = files
        self._desks = desks
        self._now = tx.now

    async def meant(self, caller: Caller, number: int) -> Ticket:
        """Return the caller's ticket of that number, or the newest that goes on with a closed one.

        Raises `NoSuchTicket`.
        """
        ticket = await self._tickets.mine(caller, number)
        while not (await self._tickets.standing(ticket)).active:
            follower = await self._repository.followed_by(ticket.number)
            if follower is None or not sees(caller, follower):
                break
            ticket = follower
        return ticket

    async def say(self, caller: Caller, number: int, line: Line, place: Place) -> Spoken:
        """Take a line to the circle; nothing is sent where the ticket is over.

        Raises `NoSuchTicket`, `CircleHasNoRoom`, and what `TicketFiles.keep` does.
        """
        ticket = await self.meant(caller, number)
        standing = await self._tickets.standing(ticket)
        circle = await self._keeping.circle_of(standing)
        if not (standing.active or standing.reopenable(self._now) or line.thanks):
            return Spoken(ticket=ticket, circle=circle, heard=Heard.OVER)
        await self._relay(caller, ticket, standing, line, place)
        if not standing.active and not line.thanks:
            await self._keeping.keep(standing, standing.taken_up(self._now), "reopen", caller)
            back_at = await self._desks.back_at(circle.id, self._now)
            return Spoken(ticket=ticket, circle=circle, heard=Heard.REOPENED, back_at=back_at)
        # A merged ticket's member does not speak for whom the other one waits.
        if standing.state in ACTIVE and standing.number == ticket.number:
            await self._keeping.keep(standing, standing.spoken(), "answer", caller)
        return Spoken(ticket=ticket, circle=circle, heard=Heard.RELAYED)

    async def edited(self, caller: Caller, event_id: str, text: str) -> None:
        """Let the circle read what a message says by now; nothing for what is not the caller's."""
        for message in await self._own(caller, event_id):
            ticket = await self._repository.get(message.number)
            if ticket is None:
                continue
            standing = await self._tickets.standing(ticket)
            words = Words(caller=caller, text=text, event_id=event_id)
            await self._relaying.edited(message, standing, words)
            if message.said is Said.REQUEST:
                await self._reword(ticket, message, text, caller)

    async def redacted(self, caller: Caller, event_id: str) -> None:
        """Take a message back from the circle, too; nothing for what is not the caller's."""
        for message in await self._own(caller, event_id):
            ticket = await self._repository.get(message.number)
            if ticket is None:
                continue
            await self._relaying.redacted(message, await self._tickets.standing(ticket))
            if message.said is Said.REQUEST:
                after = _without_words(ticket)
                if ticket.state is State.NEW:  # nobody has seen to it, and nothing is left to do
                    after = after.closed(self._now)
                    await self._succession.hand_on(ticket, caller)
                await self._keeping.keep(ticket, after, "redact", caller)

    async def withdraw(self, caller: Caller, ticket: Ticket) -> None:
        """Close a ticket whose author takes back that they asked, and wipe what they did."""
        for message in await self._messages.of(ticket.number):
            if message.said is Said.REQUEST:
                await self._relaying.redacted(message, ticket)
        await self._succession.hand_on(ticket, caller)
        after = _without_words(ticket).closed(self._now)
        await self._keeping.keep(ticket, after, "withdraw", caller)

    async def _relay(
        self, caller: Caller, ticket: Ticket, standing: Ticket, line: Line, place: Place
    ) -> None:
        kept = None
        if line.attachment is not None:
            kept = await self._files.keep(ticket.number, line.attachment, place)
        words = Words(
            caller=caller,
            text=line.text,
            event_id=line.event_id,
            file=None if kept is None else file_of(kept),
            file_id=None if kept is None else kept.id,
        )
        # Where another ticket stands for it, the circle reads on in that one's thread.
        shown = replace(
            ticket,
            circle_id=standing.circle_id,
            card=standing.card,
            owner_id=standing.owner_id,
        )
        await self._relaying.from_member(shown, words)

    async def _reword(
        self, ticket: Ticket, message: TicketMessage, text: str, caller: Caller
    ) -> None:
        after = replace(ticket, subject=subject_of(text))
        if after != ticket:
            after = await self._keeping.keep(ticket, after, "edit", caller)
        if message.copy is None:
            circle = await self._keeping.circle_of(after)
            copy = self._opening.show(after, circle, caller, text)
            if copy is not None:
                await self._messages.relayed(message.id, copy)

    async def _own(self, caller: Caller, event_id: str) -> tuple[TicketMessage, ...]:
        """Return what the caller said with an event on the member's side, and did not take back."""
        if caller.person is None:
            return ()
        return tuple(
            each
            for each in await self._messages.by_event(event_id)
            if each.author_id == caller.person.id
            and each.side is Side.MEMBER
            and each.redacted_at is None
        )


def _without_words(ticket: Ticket) -> Ticket:
    """Return a ticket without its subject, and with another card: edits keep what one had said."""
    return replace(ticket, subject=TAKEN_BACK, card=None)
