"""Which ticket a reply answers, with which words and which file."""

import re

from assistant.domain.circles import Circle
from assistant.domain.incoming import Attachment, Incoming, Place, Text
from assistant.domain.persons import Caller
from assistant.domain.replies import Example, Refusal
from assistant.domain.tickets import Ticket
from assistant.services.ticket_files import TicketFiles
from assistant.services.ticket_place import TicketNotHere
from assistant.services.tickets import NOUN, NoSuchTicket, Tickets
from assistant.storage.subjects import SubjectRepository
from assistant.storage.ticket_files import TicketFile, TicketFileRepository
from assistant.storage.ticket_messages import TicketMessageRepository

_LAST_WORD = re.compile(r"(\S+)\s*$")


class ReplyUnclear(Refusal, message="triage-replies-unclear"):
    """In the thread of one ticket a reply begins with the number of another one."""

    here: Example
    other: Example


class ReplyReading:
    """Reads the message at hand as a reply."""

    def __init__(
        self,
        *,
        incoming: Incoming,
        tickets: Tickets,
        subjects: SubjectRepository,
        messages: TicketMessageRepository,
        keeping: TicketFiles,
        files: TicketFileRepository,
    ) -> None:
        self._incoming = incoming
        self._tickets = tickets
        self._subjects = subjects
        self._messages = messages
        self._keeping = keeping
        self._files = files

    async def read(
        self, caller: Caller, circle: Circle, number: int, text: str
    ) -> tuple[Ticket, str]:
        """Return the ticket that is answered, and the words.

        `!r 200 people can come` in a thread is about that thread's ticket, unless 200 is one, too:
        then nobody can know (`ReplyUnclear`). Raises `TicketNotHere`.
        """
        here = await self._here()
        typed_behind = here not in (None, number) and not self._begins_with_number()
        try:
            ticket = await self._tickets.of_circle(caller, number, circle)
        except NoSuchTicket:
            if not typed_behind or here is None:
                raise TicketNotHere(number=str(number)) from None
            return await self._tickets.of_circle(caller, here, circle), self.with_word(text)
        if typed_behind and here is not None:
            raise ReplyUnclear(here=Example(here), other=Example(number))
        return ticket, text

    def with_word(self, text: str) -> str:
        """Return `text` with the word that stands before it in the message."""
        body = self._body()
        at = body.rfind(text) if text else len(body)
        before = _LAST_WORD.search(body[:at]) if at > 0 else None
        return text if before is None else body[before.start(1) :].strip()

    async def file(
        self, ticket: Ticket, attachment: Attachment | None, place: Place
    ) -> TicketFile | None:
        """Return the file that goes along: sent with the words, or what they reply to.

        Raises what `TicketFiles.keep` does.
        """
        if attachment is not None:
            return await self._keeping.keep(ticket.number, attachment, place)
        content = self._incoming.content
        replied = content.reply_to if isinstance(content, Text) else None
        for message in () if replied is None else await self._messages.by_event(replied):
            if message.number == ticket.number and message.file_id is not None:
                return await self._files.get(message.file_id)
        return None

    async def _here(self) -> int | None:
        """Return the number of the ticket about which the message at hand stands."""
        content, place = self._incoming.content, self._incoming.place
        if not isinstance(content, Text | Attachment) or place is None:
            return None
        for event_id in (content.reply_to, content.thread):
            found = await self._subjects.of(event_id, place.room_id) if event_id else None
            if found is not None and found.noun == NOUN:
                return found.number
        return None

    def _begins_with_number(self) -> bool:
        return self._body().lstrip("!# \t")[:1].isdecimal()

    def _body(self) -> str:
        content = self._incoming.content
        if isinstance(content, Text):
            return content.body
        return (content.caption or "") if isinstance(content, Attachment) else ""
