"""Making a ticket of its own of something that a member wrote in another one."""

from dataclasses import replace

from assistant.domain.outgoing import Priority
from assistant.domain.persons import Caller
from assistant.domain.replies import Localized, Refusal, Reply
from assistant.domain.subjects import Subject
from assistant.domain.tickets import Said, Side, Sight, Ticket, TicketMessage
from assistant.services.post import Post
from assistant.services.ticket_addresses import TicketAddresses
from assistant.services.ticket_joining import SPLIT
from assistant.services.ticket_keeping import TicketKeeping
from assistant.services.ticket_opening import subject_of
from assistant.services.tickets import NOUN
from assistant.services.undo import Undo
from assistant.storage.numbers import NumberRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.ticket_messages import TicketMessageRepository, TicketRecordRepository
from assistant.storage.unit_of_work import Transaction


class NothingToSplit(Refusal, message="triage-moves-nothing-to-split"):
    """It is not said which of the member's messages is meant: it has to be replied to."""

    number: str


class TicketSplitTold(Reply, message="triage-moves-split-told"):
    """Tells the member that a part of what they asked has a number of its own."""

    number: str
    former: str
    circle: Localized
    text: str


class TicketSplitting:
    """Splits tickets. A note makes none: its words would become the member's to read."""

    def __init__(
        self,
        *,
        keeping: TicketKeeping,
        addresses: TicketAddresses,
        messages: TicketMessageRepository,
        records: TicketRecordRepository,
        numbers: NumberRepository,
        outbox: OutboxRepository,
        post: Post,
        undo: Undo,
        tx: Transaction,
    ) -> None:
        self._keeping = keeping
        self._addresses = addresses
        self._messages = messages
        self._records = records
        self._numbers = numbers
        self._outbox = outbox
        self._post = post
        self._undo = undo
        self._now = tx.now

    async def meant(self, ticket: Ticket, replied_to: str | None) -> TicketMessage:
        """Return the member's message whose copy was replied to; raises `NothingToSplit`."""
        txn = None if replied_to is None else await self._outbox.answered(replied_to)
        found = None if txn is None else await self._messages.by_copy(txn)
        ours = found is not None and found.number == ticket.number
        if found is None or not ours or found.side is not Side.MEMBER or not found.text:
            raise NothingToSplit(number=str(ticket.number))
        return found

    async def split(self, caller: Caller, ticket: Ticket, message: TicketMessage) -> Ticket:
        """Open a ticket with the member's own words, and tell the member its number."""
        number = await self._numbers.take(NOUN)
        circle = await self._keeping.circle_of(ticket)
        made = await self._keeping.begin(
            Ticket(
                number=number,
                circle_id=ticket.circle_id,
                person_id=ticket.person_id,
                user_id=ticket.user_id,
                member_id=ticket.member_id,
                subject=subject_of(message.text),
                opened_at=self._now,
                sight=Sight(ticket.sight),
                priority=ticket.priority,
            ),
            caller,
        )
        await self._messages.add(
            TicketMessage(
                id=0,
                number=number,
                said=Said.REQUEST,
                at=self._now,
                author_id=message.author_id,
                text=message.text,
                event_id=message.event_id,
            )
        )
        await self._records.link(ticket.number, number)
        data = {"number": number, "former": ticket.number, "circle": circle.id}
        await self._undo.record(SPLIT, data)
        address = await self._addresses.of(ticket)
        if address is None:
            return made
        told = TicketSplitTold(
            number=str(number),
            former=str(ticket.number),
            circle=circle.names,
            text=made.subject,
        )
        root = self._post.relay(
            user_id=address,
            message=told,
            priority=Priority.RELAY,
            key=f"{NOUN}:{number}:split",
            about=Subject(noun=NOUN, number=number),
        )
        rooted = replace(made, thread=root)
        return await self._keeping.keep(made, rooted, "split", caller, {"of": ticket.number})
