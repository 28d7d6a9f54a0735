"""What somebody asked is taken back from the rooms of circles when they are forgotten."""

from assistant.services.post import Post
from assistant.services.ticket_queue import TicketQueue
from assistant.services.ticket_succession import TicketSuccession
from assistant.services.tickets import NOUN
from assistant.storage.circles import CircleRepository
from assistant.storage.subjects import SubjectRepository
from assistant.storage.ticket_messages import TicketMessageRepository
from assistant.storage.tickets import TicketRepository


class TicketForgetting:
    """Takes back what we wrote there; what people wrote themselves is not ours to take back."""

    def __init__(
        self,
        *,
        tickets: TicketRepository,
        messages: TicketMessageRepository,
        subjects: SubjectRepository,
        circles: CircleRepository,
        succession: TicketSuccession,
        queue: TicketQueue,
        post: Post,
    ) -> None:
        self._tickets = tickets
        self._messages = messages
        self._subjects = subjects
        self._circles = circles
        self._succession = succession
        self._queue = queue
        self._post = post

    async def forget(self, person_id: int) -> None:
        """Take back what a circle was shown of somebody; right before the rest is erased.

        What others asked, too, does not go with them: it goes on for those.
        """
        for ticket in await self._tickets.standing_for_others(person_id):
            await self._succession.hand_on(ticket, None)
        rooms = {each.room_id: each for each in await self._circles.all() if each.room_id}
        shown = dict[str, str]()
        for number in await self._tickets.numbers_of(person_id):
            shown |= await self._subjects.sent_about(NOUN, number)
        for message in await self._messages.said_by(person_id):
            if message.copy is not None:
                shown |= await self._subjects.sent_as(message.copy)
        there = {txn_id: room_id for txn_id, room_id in shown.items() if room_id in rooms}
        for txn_id, room_id in there.items():
            self._post.redact(txn_id, room_id=room_id)
        for room_id in sorted(set(there.values())):
            await self._queue.renew(rooms[room_id])
