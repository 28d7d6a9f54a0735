"""A circle's reply that cannot reach the member: who wrote it is told, in the ticket's thread."""

from assistant.domain.incoming import ErrandDone, Incoming
from assistant.domain.replies import Reply
from assistant.domain.subjects import Subject
from assistant.domain.tickets import Said
from assistant.services.occasions import when_unread
from assistant.services.post import Post
from assistant.services.tickets import NOUN
from assistant.storage.circles import CircleRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.ticket_messages import TicketMessageRepository
from assistant.storage.tickets import TicketRepository


class TicketReplyUnread(Reply, message="unread-reply"):
    """A reply did not reach the member: they have no chat with the assistant any more."""

    number: str
    person: str


class UnreadTicketReplies:
    """Tells who replied."""

    def __init__(
        self,
        *,
        messages: TicketMessageRepository,
        tickets: TicketRepository,
        circles: CircleRepository,
        persons: PersonRepository,
        post: Post,
    ) -> None:
        self._messages = messages
        self._tickets = tickets
        self._circles = circles
        self._persons = persons
        self._post = post

    async def tell(self, copy: str) -> None:
        """Say that the reply with this transaction id was never sent; nothing of other messages."""
        message = await self._messages.by_copy(copy)
        if message is None or message.said is not Said.REPLY or message.redacted_at is not None:
            return
        ticket = await self._tickets.get(message.number)
        circle = None if ticket is None else await self._circles.get(ticket.circle_id)
        if ticket is None or circle is None or circle.room_id is None:
            return
        author = None if ticket.person_id is None else await self._persons.get(ticket.person_id)
        writers = () if message.author_id is None else (message.author_id,)
        self._post.circle(
            circle,
            TicketReplyUnread(
                number=str(ticket.number), person=author.name if author else ticket.user_id or ""
            ),
            key=f"{NOUN}:{ticket.number}:unread:{message.id}",
            mentions=tuple(sorted(await self._persons.users_of(writers))),
            thread=ticket.card,
            reply_to=message.event_id,
            about=Subject(NOUN, ticket.number),
        )


@when_unread(NOUN)
async def unread(incoming: Incoming, replies: UnreadTicketReplies) -> None:
    """Tell a circle that its reply was not read by anybody."""
    assert isinstance(incoming.content, ErrandDone)
    await replies.tell(incoming.content.key)
