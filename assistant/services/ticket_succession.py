"""What becomes of merged tickets whose one ends for its own member alone: another stands for them.

Who closes a ticket, takes it back, never answers or is forgotten speaks for nobody else.
"""

from dataclasses import replace

from assistant.domain.persons import Caller
from assistant.domain.replies import Reply
from assistant.domain.subjects import Subject
from assistant.domain.tickets import Said, Ticket
from assistant.services.post import Post
from assistant.services.ticket_keeping import TicketKeeping
from assistant.services.tickets import NOUN
from assistant.storage.ticket_messages import TicketMessageRepository
from assistant.storage.tickets import TicketRepository


class TicketGoesOn(Reply, message="triage-moves-goes-on"):
    """Tells the circle that a ticket is over for its member, and which one goes on for others."""

    number: str
    former: str
    people: int


class TicketSuccession:
    """Lets the oldest ticket of somebody else go on."""

    def __init__(
        self,
        *,
        repository: TicketRepository,
        messages: TicketMessageRepository,
        keeping: TicketKeeping,
        post: Post,
    ) -> None:
        self._repository = repository
        self._messages = messages
        self._keeping = keeping
        self._post = post

    async def hand_on(self, ticket: Ticket, by: Caller | None) -> Ticket | None:
        """Let one of the tickets for which `ticket` stands take its place; None for no need.

        Those of the same author end with it. What was over stays so, and nobody is told.
        """
        below = await self._repository.merged_into(ticket.number)
        heirs = [each for each in below if each.person_id != ticket.person_id]
        if not heirs:
            return None
        first, *others = heirs
        said = await self._messages.of(first.number)
        answered = any(each.said is Said.REPLY for each in said)
        after = first.succeeding(ticket, answered=answered)
        data = {"of": ticket.number}
        heir = await self._keeping.keep(first, after, "succeed", by, data)
        for each in others:
            follows = replace(each, merged_into=heir.number)
            await self._keeping.keep(each, follows, "merge", by, {"into": heir.number})
        circle = await self._keeping.circle_of(heir)
        if heir.active and circle.room_id is not None:
            goes_on = TicketGoesOn(
                number=str(heir.number),
                former=str(ticket.number),
                people=len({each.person_id for each in heirs}),
            )
            about = Subject(noun=NOUN, number=heir.number)
            self._post.circle(circle, goes_on, reply_to=heir.card, about=about)
        return heir
