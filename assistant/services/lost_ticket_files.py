"""A file of a ticket that cannot come: whoever sent it is told, and what to do."""

from enum import StrEnum

from assistant.domain.incoming import ErrandDone, Incoming
from assistant.domain.outgoing import Priority
from assistant.domain.replies import Localized, Reply
from assistant.domain.subjects import Subject
from assistant.domain.tickets import Side, Ticket, TicketMessage
from assistant.services.occasions import when_lost
from assistant.services.post import Post
from assistant.services.ticket_files import KIND
from assistant.services.tickets import NOUN
from assistant.storage.circles import CircleRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.ticket_files import TicketFileRepository
from assistant.storage.ticket_messages import TicketMessageRepository
from assistant.storage.tickets import TicketRepository


class Why(StrEnum):
    """Why a file could not come, as far as the words differ."""

    GONE = "gone"  # nobody hands it out
    TOO_LARGE = "too-large"  # for the homeserver
    SPOILT = "spoilt"
    NOT_MADE = "not-made"


class FileLost(Reply, message="files-lost"):
    """A file did not reach the other side."""

    name: str
    why: Why
    number: str
    circle: Localized | None  # to which it should have gone; None: it was for the member


class LostTicketFiles:
    """Tells senders."""

    def __init__(
        self,
        *,
        files: TicketFileRepository,
        messages: TicketMessageRepository,
        tickets: TicketRepository,
        circles: CircleRepository,
        persons: PersonRepository,
        post: Post,
    ) -> None:
        self._files = files
        self._messages = messages
        self._tickets = tickets
        self._circles = circles
        self._persons = persons
        self._post = post

    async def tell(self, file_id: int, why: Why) -> None:
        """Say that a file was lost; nothing where its message was taken back meanwhile."""
        kept = await self._files.get(file_id)
        message = await self._messages.by_file(file_id)
        if kept is None or message is None:
            return
        ticket = await self._tickets.get(kept.number)
        assert ticket is not None
        if message.side is Side.MEMBER:
            await self._tell_member(ticket, message, kept.name, why)
        else:
            await self._tell_circle(ticket, message, kept.name, why)

    async def _tell_member(
        self, ticket: Ticket, message: TicketMessage, name: str, why: Why
    ) -> None:
        accounts = await self._accounts(message)
        # Who asked hears of it where they asked; a colleague where they are.
        if ticket.user_id in accounts:
            accounts = (ticket.user_id,)
        circle = await self._circles.get(ticket.circle_id)
        assert circle is not None
        for user_id in accounts[:1]:
            self._post.relay(
                user_id=user_id,
                message=FileLost(
                    name=name, why=why, number=str(ticket.number), circle=circle.names
                ),
                priority=Priority.RELAY,
                key=f"{NOUN}:{ticket.number}:lost:{message.file_id}",
                thread=ticket.thread if user_id == ticket.user_id else None,
                reply_to=message.event_id,
                about=Subject(noun=NOUN, number=ticket.number),
            )

    async def _tell_circle(
        self, ticket: Ticket, message: TicketMessage, name: str, why: Why
    ) -> None:
        circle = await self._circles.get(ticket.circle_id)
        if circle is None or circle.room_id is None:
            return
        self._post.circle(
            circle,
            FileLost(name=name, why=why, number=str(ticket.number), circle=None),
            key=f"{NOUN}:{ticket.number}:lost:{message.file_id}",
            mentions=await self._accounts(message),
            thread=ticket.card,
            reply_to=message.event_id,
            about=Subject(noun=NOUN, number=ticket.number),
        )

    async def _accounts(self, message: TicketMessage) -> tuple[str, ...]:
        """Return the Matrix IDs of a message's author, () once they are forgotten."""
        if message.author_id is None:
            return ()
        return tuple(sorted(await self._persons.users_of([message.author_id])))


@when_lost(KIND)
async def lost(incoming: Incoming, files: LostTicketFiles) -> None:
    """Tell who sent a file of a ticket that it cannot come."""
    content = incoming.content
    assert isinstance(content, ErrandDone)
    # Any other end is one of the text beside it, too, of which others speak.
    if content.error in set(Why):
        await files.tell(int(content.result["file_key"]), Why(content.error))
