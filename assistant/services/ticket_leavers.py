"""People who leave a circle: what they had taken goes back to its queue."""

from assistant.domain.replies import Reply
from assistant.domain.subjects import Subject
from assistant.services.post import Post
from assistant.services.ticket_keeping import TicketKeeping
from assistant.services.tickets import NOUN
from assistant.storage.ticket_leavers import LeaverRepository
from assistant.storage.tickets import TicketRepository


class TicketLeft(Reply, message="triage-left"):
    """Tells the circle that nobody has a ticket any more, because who had it is gone."""

    number: str
    subject: str


class TicketLeavers:
    """Puts tickets back into the queue."""

    def __init__(
        self,
        *,
        leavers: LeaverRepository,
        repository: TicketRepository,
        keeping: TicketKeeping,
        post: Post,
    ) -> None:
        self._leavers = leavers
        self._repository = repository
        self._keeping = keeping
        self._post = post

    async def release(self, limit: int) -> int:
        """Release what people had taken who are of the circle no more; return how many it was.

        By whichever way they left: rights are looked at with each command, so that nobody who is
        gone could do anything with a ticket meanwhile.
        """
        numbers = await self._leavers.stranded(limit)
        for number in numbers:
            ticket = await self._repository.get(number)
            assert ticket is not None
            after = await self._keeping.keep(ticket, ticket.released(), "release", None)
            circle = await self._keeping.circle_of(after)
            if circle.room_id is not None:
                self._post.circle(
                    circle,
                    TicketLeft(number=str(number), subject=ticket.subject),
                    reply_to=ticket.card,
                    about=Subject(noun=NOUN, number=number),
                )
        return len(numbers)
