"""The card of a ticket in its circle's room: a message of ours that is edited as things change."""

from datetime import datetime, timedelta

from assistant.domain.circles import Circle
from assistant.domain.replies import Localized, Reply
from assistant.domain.subjects import Subject
from assistant.domain.tickets import PriorityWord, State, Ticket
from assistant.services.post import Post
from assistant.services.tickets import NOUN
from assistant.storage.circles import CircleRepository
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.plans import PlanRepository
from assistant.storage.ticket_messages import TicketRecordRepository
from assistant.storage.unit_of_work import Transaction

CARD = "card"
"""The part of a ticket that reactions are about."""


class TicketCard(Reply, message="triage-card"):
    """A ticket as its circle sees it at a glance."""

    number: str
    person: str | None  # None: forgotten
    user_id: str | None
    member: str | None  # None: nobody's, or it is called as the person is
    plan: Localized | None
    subject: str
    state: State
    priority: PriorityWord
    owner: str | None
    due: datetime | None
    waits_until: datetime | None
    took: timedelta | None  # from the first word until it was resolved
    into: str | None  # the number of the ticket that stands for it
    tags: tuple[str, ...]


class TicketMovedCard(Reply, message="triage-card-moved"):
    """What is left of a card in the room of a circle that handed its ticket on."""

    number: str
    circle: Localized


class TicketCards:
    """Posts cards and keeps them up to date."""

    def __init__(
        self,
        *,
        circles: CircleRepository,
        persons: PersonRepository,
        members: MemberRepository,
        plans: PlanRepository,
        records: TicketRecordRepository,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._circles = circles
        self._persons = persons
        self._members = members
        self._plans = plans
        self._records = records
        self._post = post
        self._now = tx.now

    async def post(self, ticket: Ticket, circle: Circle) -> str:
        """Post a ticket's card into its circle's room; return its transaction id.

        Without a key: what comes back to a circle gets a new card, below what was said meanwhile.

        Raises `CircleHasNoRoom`.
        """
        return self._post.circle(
            circle,
            await self.card(ticket),
            about=_about(ticket),
        )

    async def refresh(self, ticket: Ticket) -> None:
        """Edit a ticket's card to what it says by now; nothing where there is no card."""
        circle = await self._circles.get(ticket.circle_id)
        if ticket.card is None or circle is None or circle.room_id is None:
            return
        self._post.circle(
            circle, await self.card(ticket), replaces=ticket.card, about=_about(ticket)
        )

    async def renew(self, before: Ticket, after: Ticket, circle: Circle) -> str | None:
        """Take a card back with all that it ever said, and post another; return that one's id."""
        if before.card is None or circle.room_id is None:
            return before.card
        self._post.redact(before.card, room_id=circle.room_id)
        return await self.post(after, circle)

    async def leave(self, before: Ticket, circle: Circle) -> None:
        """Edit the card in the room that a ticket has left: it says only where it went."""
        room = await self._circles.get(before.circle_id)
        if before.card is None or room is None or room.room_id is None:
            return
        moved = TicketMovedCard(number=str(before.number), circle=circle.names)
        self._post.circle(room, moved, replaces=before.card)

    async def card(self, ticket: Ticket) -> TicketCard:
        """Return what a ticket's card says."""
        persons = {
            each.id: each.name
            for each in await self._persons.several(
                [found for found in (ticket.person_id, ticket.owner_id) if found is not None]
            )
        }
        member = None if ticket.member_id is None else await self._members.get(ticket.member_id)
        level = None if member is None else member.plan
        plan = None if level is None else await self._plans.by_level(level)
        asker = persons.get(ticket.person_id or 0)
        over = ticket.resolved_at or ticket.closed_at
        return TicketCard(
            number=str(ticket.number),
            person=asker,
            user_id=ticket.user_id,
            member=None if member is None or member.name == asker else member.name,
            plan=plan.names if plan is not None else None,
            subject=ticket.subject,
            state=ticket.state,
            priority=PriorityWord.of(ticket.priority),
            owner=persons.get(ticket.owner_id or 0),
            due=ticket.due_at if ticket.active else None,
            waits_until=ticket.wake_at,
            took=None if over is None else over - ticket.opened_at,
            into=None if ticket.merged_into is None else str(ticket.merged_into),
            tags=await self._records.tags(ticket.number),
        )


def _about(ticket: Ticket) -> Subject:
    return Subject(noun=NOUN, number=ticket.number, part=CARD)
