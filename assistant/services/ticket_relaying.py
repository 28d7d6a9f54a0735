"""What is said in tickets, on its way to the other side; notes stay where they are."""

from dataclasses import dataclass, replace

from assistant.domain.circles import Circle
from assistant.domain.outgoing import File, Priority
from assistant.domain.persons import Caller
from assistant.domain.replies import Localized, Prose, Reply
from assistant.domain.subjects import Subject
from assistant.domain.tickets import Said, Side, Ticket, TicketMessage
from assistant.services.post import Post
from assistant.services.ticket_addresses import TicketAddresses
from assistant.services.ticket_keeping import TicketKeeping
from assistant.services.tickets import NOUN
from assistant.storage.circles import CircleRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.subjects import SubjectRepository
from assistant.storage.ticket_files import TicketFileRepository
from assistant.storage.ticket_messages import TicketMessageRepository, TicketRecordRepository
from assistant.storage.unit_of_work import Transaction


class TicketReply(Reply, message="tickets-reply"):
    """What somebody of the circle says to the member; `text` None: only a file, which follows."""

    person: str
    circle: Localized
    number: str
    text: Prose | None


class TicketWordsOfMember(Reply, message="triage-message"):
    """What the member says to the circle; `text` None: only a file, which follows."""

    person: str
    text: Prose | None


@dataclass(frozen=True, kw_only=True)
class Words:
    """Something that a person wrote about a ticket, or a file that they sent."""

    caller: Caller
    text: str
    event_id: str
    file: File | None = None
    file_id: int | None = None


class TicketRelaying:
    """Relays what is said, with edits and what is taken back."""

    def __init__(
        self,
        *,
        keeping: TicketKeeping,
        addresses: TicketAddresses,
        messages: TicketMessageRepository,
        records: TicketRecordRepository,
        files: TicketFileRepository,
        persons: PersonRepository,
        circles: CircleRepository,
        subjects: SubjectRepository,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._keeping = keeping
        self._addresses = addresses
        self._messages = messages
        self._records = records
        self._files = files
        self._persons = persons
        self._circles = circles
        self._subjects = subjects
        self._post = post
        self._now = tx.now

    async def from_member(self, ticket: Ticket, words: Words) -> TicketMessage:
        """Tell the circle what the member says; whose ticket it is waits for it, and is rung.

        Raises `CircleHasNoRoom`.
        """
        circle = await self._keeping.circle_of(ticket)
        message = await self._keep(ticket, words, Said.MESSAGE)
        copy = self._to_circle(ticket, circle, words, message, await self._owner(ticket, circle))
        await self._messages.relayed(message.id, copy)
        return message

    async def to_member(
        self,
        ticket: Ticket,
        words: Words,
        address: str,
        priority: Priority = Priority.AHEAD,
    ) -> TicketMessage:
        """Tell the member what somebody of the circle says, in their direct room, ringing.

        `address` is what `TicketAddresses.of` returns for the ticket.
        """
        circle = await self._keeping.circle_of(ticket)
        message = await self._keep(ticket, words, Said.REPLY)
        copy = self._post.relay(
            user_id=address,
            message=_reply(ticket, circle, words.caller, words.text),
            priority=priority,
            key=f"{NOUN}:{ticket.number}:{message.id}",
            thread=ticket.thread,
            about=_about(ticket),
            attach=() if words.file is None else (words.file,),
        )
        await self._messages.relayed(message.id, copy)
        return message

    async def note(self, ticket: Ticket, words: Words) -> TicketMessage:
        """Keep what the circle's people say among themselves; it goes nowhere."""
        return await self._keep(ticket, words, Said.NOTE)

    async def edited(self, message: TicketMessage, ticket: Ticket, words: Words) -> None:
        """Let the copy of a message say what its author made of it; a note stays a note."""
        await self._messages.edit(message.id, words.text, self._now)
        if message.copy is None:
            return
        circle = await self._keeping.circle_of(ticket)
        if message.side is Side.MEMBER:
            said = TicketWordsOfMember(person=_name(words.caller), text=Prose(words.text) or None)
            self._post.circle(circle, said, replaces=message.copy)
        elif (address := await self._addresses.of(ticket)) is not None:
            self._post.relay(
                user_id=address,
                message=_reply(ticket, circle, words.caller, words.text),
                priority=Priority.RELAY,
                replaces=message.copy,
            )

    async def redacted(self, message: TicketMessage, ticket: Ticket) -> None:
        """Take back every copy of a message that its author took back, and its file."""
        await self._messages.redact(message.id, self._now)
        if message.file_id is not None:
            await self._files.forget(message.file_id)
        places = {} if message.copy is None else {message.copy: await self._room(message, ticket)}
        if message.side is Side.MEMBER:
            places |= await self._left_behind(message)
        for copy, room_id in places.items():
            for each in (copy, f"{copy}:1") if message.file_id is not None else (copy,):
                if room_id is not None:
                    self._post.redact(each, room_id=room_id)
                elif message.side is Side.CIRCLE and ticket.user_id is not None:
                    self._post.redact(each, user_id=ticket.user_id)

    async def _room(self, message: TicketMessage, ticket: Ticket) -> str | None:
        """Return the room of a message's copy; None for a direct room."""
        if message.side is Side.CIRCLE:
            return None
        return (await self._keeping.circle_of(ticket)).room_id

    async def _left_behind(self, message: TicketMessage) -> dict[str, str | None]:
        """Return the copies in rooms of circles that have handed the ticket on, by room."""
        return {
            step.data["copies"][str(message.id)]: step.data["room"]
            for step in await self._records.steps(message.number)
            if str(message.id) in step.data.get("copies", {})
        }

    async def _keep(self, ticket: Ticket, words: Words, said: Said) -> TicketMessage:
        person = words.caller.person
        kept = TicketMessage(
            id=0,
            number=ticket.number,
            said=said,
            at=self._now,
            author_id=person.id if person is not None else None,
            text=words.text,
            event_id=words.event_id,
            file_id=words.file_id,
        )
        message_id = await self._messages.add(kept)
        await self._subjects.note(words.event_id, _about(ticket))
        return replace(kept, id=message_id)

    def _to_circle(
        self,
        ticket: Ticket,
        circle: Circle,
        words: Words,
        message: TicketMessage,
        mentions: tuple[str, ...],
    ) -> str:
        return self._post.circle(
            circle,
            TicketWordsOfMember(person=_name(words.caller), text=Prose(words.text) or None),
            key=f"{NOUN}:{ticket.number}:{message.id}",
            thread=ticket.card,
            about=_about(ticket),
            attach=() if words.file is None else (words.file,),
            mentions=mentions,
        )

    async def _owner(self, ticket: Ticket, circle: Circle) -> tuple[str, ...]:
        """Return the Matrix IDs of who has the ticket and is of the circle."""
        if ticket.owner_id is None:
            return ()
        theirs = await self._persons.users_of([ticket.owner_id])
        return tuple(sorted(theirs & await self._circles.user_ids_of(circle.slug)))


def _reply(ticket: Ticket, circle: Circle, caller: Caller, text: str) -> TicketReply:
    return TicketReply(
        person=_name(caller),
        circle=circle.names,
        number=str(ticket.number),
        text=Prose(text) or None,
    )


def _name(caller: Caller) -> str:
    return caller.person.name if caller.person is not None else caller.user_id


def _about(ticket: Ticket) -> Subject:
    return Subject(noun=NOUN, number=ticket.number)
