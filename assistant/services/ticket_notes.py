"""What a circle's people write about tickets among themselves, and what they make of it later."""

from assistant.domain.incoming import Attachment, Place
from assistant.domain.persons import Caller
from assistant.domain.replies import Refusal
from assistant.domain.tickets import Said, Ticket, TicketMessage
from assistant.services.ticket_files import TicketFiles
from assistant.services.ticket_relaying import TicketRelaying, Words
from assistant.storage.ticket_messages import TicketMessageRepository
from assistant.storage.unit_of_work import Transaction


class TicketNotes:
    """Keeps notes, which nobody of the member's side is ever shown."""

    def __init__(
        self,
        *,
        relaying: TicketRelaying,
        messages: TicketMessageRepository,
        files: TicketFiles,
        tx: Transaction,
    ) -> None:
        self._relaying = relaying
        self._messages = messages
        self._files = files
        self._now = tx.now

    async def keep(
        self,
        caller: Caller,
        ticket: Ticket,
        text: str,
        event_id: str,
        file: Attachment | None,
        place: Place,
    ) -> None:
        """Keep a note; a file that could not be sent on is kept as words only."""
        kept = None
        if file is not None:
            try:
                kept = await self._files.keep(ticket.number, file, place)
            except Refusal:
                text = text or file.name or ""
        words = Words(
            caller=caller,
            text=text,
            event_id=event_id,
            file_id=None if kept is None else kept.id,
        )
        if words.text or words.file_id is not None:
            await self._relaying.note(ticket, words)

    async def own(self, caller: Caller, number: int, event_id: str) -> tuple[TicketMessage, ...]:
        """Return what the caller said with an event on the circle's side: notes, and replies.

        What was taken back is not among them: an edit may come after that, and brings nothing back.
        A reply that went to several stands once for each, if one of them is that ticket.
        """
        person_id = None if caller.person is None else caller.person.id
        every = await self._messages.by_event(event_id)
        every = tuple(each for each in every if each.redacted_at is None)
        said = tuple(each for each in every if each.said in (Said.REPLY, Said.NOTE))
        theirs = all(each.author_id == person_id for each in said)
        about = any(each.number == number for each in said)
        return said if person_id is not None and theirs and about else ()

    async def of_event(self, number: int, event_id: str) -> tuple[TicketMessage, ...]:
        """Return the same, whoever said it: a room's moderators take back what others wrote."""
        every = await self._messages.by_event(event_id)
        said = tuple(each for each in every if each.said in (Said.REPLY, Said.NOTE))
        return said if any(each.number == number for each in said) else ()

    async def reword(self, note: TicketMessage, text: str) -> None:
        """Keep what its author made of a note; it stays one."""
        await self._messages.edit(note.id, text, self._now)

    async def wipe(self, note: TicketMessage) -> None:
        """Forget a note that was taken back."""
        await self._messages.redact(note.id, self._now)
