"""Handing a ticket to another circle, with what was said so far only if the mover says so."""

from dataclasses import replace
from typing import Any

from assistant.domain.circles import Circle
from assistant.domain.members import Role
from assistant.domain.outgoing import File
from assistant.domain.persons import Caller, Permission
from assistant.domain.replies import Localized, Prose, Refusal, Reply
from assistant.domain.subjects import Subject
from assistant.domain.ticket_moves import known_to
from assistant.domain.tickets import Said, Side, Sight, Ticket, TicketMessage
from assistant.services.circle_people import CirclePeople
from assistant.services.circles import UnknownCircle
from assistant.services.post import CircleHasNoRoom, Post
from assistant.services.ticket_files import file_of
from assistant.services.ticket_keeping import TicketKeeping
from assistant.services.ticket_relaying import TicketWordsOfMember
from assistant.services.ticket_steps import TicketStepBack, changes, standing, take_along, take_back
from assistant.services.tickets import NOUN
from assistant.services.undo import Undo, undoes
from assistant.storage.circles import CircleRepository
from assistant.storage.members import MemberRepository
from assistant.storage.ticket_files import TicketFileRepository
from assistant.storage.ticket_messages import TicketMessageRepository, TicketRecordRepository
from assistant.storage.tickets import TicketRepository
from assistant.storage.unit_of_work import Transaction

MOVE = "ticket-move"
"""The kind of what takes a move back."""


class TicketThere(Refusal, message="triage-there"):
    """The circle has the ticket already."""

    number: str
    circle: Localized


class TicketConfided(Refusal, message="triage-moves-confided"):
    """What is said about a circle is not handed to it."""

    number: str
    circle: Localized


class TicketToldBefore(Reply, message="triage-told-before"):
    """What a former circle has told the member, in the room of the next one."""

    person: str
    circle: Localized
    text: Prose | None  # None: only a file


class TicketMoving:
    """Moves tickets. Notes stay in the room in which they were written."""

    def __init__(
        self,
        *,
        circles: CircleRepository,
        repository: TicketRepository,
        messages: TicketMessageRepository,
        records: TicketRecordRepository,
        files: TicketFileRepository,
        keeping: TicketKeeping,
        people: CirclePeople,
        members: MemberRepository,
        post: Post,
        undo: Undo,
        tx: Transaction,
    ) -> None:
        self._circles = circles
        self._repository = repository
        self._messages = messages
        self._records = records
        self._files = files
        self._keeping = keeping
        self._people = people
        self._members = members
        self._post = post
        self._undo = undo
        self._now = tx.now

    async def target(self, ticket: Ticket, slug: str) -> Circle:
        """Return the circle to which a ticket can go.

        Raises `UnknownCircle`, `TicketThere`, `TicketConfided`, `CircleHasNoRoom`, `TicketStands`.
        """
        target = await self._circles.by_slug(slug)
        if target is None:
            raise UnknownCircle(asked=slug)
        if target.id == ticket.circle_id:
            raise TicketThere(number=str(ticket.number), circle=target.names)
        if await self._complained_of(ticket, target):
            raise TicketConfided(number=str(ticket.number), circle=target.names)
        if target.room_id is None:
            raise CircleHasNoRoom(circle=target.names)
        with standing(ticket):
            ticket.moved(target.id)
        return target

    async def _complained_of(self, ticket: Ticket, circle: Circle) -> bool:
        """Whether a ticket complains about a circle, through however many hands it went since."""
        if (await self._keeping.circle_of(ticket)).confidants_of == circle.id:
            return True
        if circle.slug in await self._records.complained_of(ticket.number):
            return True
        for move in await self._records.moves(ticket.number):
            former = await self._circles.by_slug(move.before)
            if former is not None and former.confidants_of == circle.id:
                return True
        return False

    async def move(self, caller: Caller, ticket: Ticket, slug: str, *, history: bool) -> Circle:
        """Hand a ticket, and those merged into it, to another circle; return that one.

        The circle gets what the member first wrote, and with `history` all that member and circle
        said to each other. Raises what `target` does.
        """
        target = await self.target(ticket, slug)
        former = await self._keeping.circle_of(ticket)
        below = await self._repository.merged_into(ticket.number)
        moved = await self._fitting(ticket.moved(target.id), target)
        record = {"to": target.slug, "from": former.slug, "history": history}
        steps = [(ticket, moved)]
        for each in below:
            along = replace(each, circle_id=target.id, card=None)
            steps.append((each, await self._fitting(along, target)))
        for before, after in steps:
            kept = await self._keeping.keep(before, after, "move", caller, record)
            await self._pass_on(kept, former, target, history=history)
        data = changes(ticket, moved, untouched=True) | {"below": [each.number for each in below]}
        await self._undo.record(MOVE, data)
        return target

    async def _pass_on(
        self, ticket: Ticket, former: Circle, target: Circle, *, history: bool
    ) -> None:
        """Show what was said in the thread of the new card.

        What the new circle is not shown has no copy any more that an edit could reach.
        """
        left: dict[str, str] = {}
        moves = await self._records.moves(ticket.number)
        for message in await self._messages.of(ticket.number):
            if message.said is Said.NOTE or message.redacted_at is not None:
                continue
            # Nobody hands on what another circle had kept from them.
            known = former.slug in known_to(message, moves, target.slug)
            shown = message.said is Said.REQUEST or (history and known)
            copy = await self._show(ticket, message, former, target) if shown else None
            if message.side is Side.MEMBER:
                if message.copy is not None:
                    left[str(message.id)] = message.copy
                await self._messages.relayed(message.id, copy)
        if left:
            # What is taken back later is taken back there, too.
            data = {"room": former.room_id, "copies": left}
            await self._records.note(
                ticket.number, "leave", now=self._now, person_id=None, data=data
            )

    async def _show(
        self, ticket: Ticket, message: TicketMessage, former: Circle, target: Circle
    ) -> str | None:
        if message.said is Said.REQUEST and message.text == ticket.subject:
            return None  # the card says it
        author = message.author_id
        person = "…" if author is None else await self._people.name(author)
        words: Reply
        text = Prose(message.text) if message.text else None
        if message.side is Side.MEMBER:
            words = TicketWordsOfMember(person=person, text=text)
        else:
            words = TicketToldBefore(person=person, circle=former.names, text=text)
        return self._post.circle(
            target,
            words,
            key=f"{NOUN}:{ticket.number}:{message.id}:{ticket.card}",
            thread=ticket.card,
            about=Subject(noun=NOUN, number=ticket.number),
            attach=await self._file(message),
        )

    async def _fitting(self, ticket: Ticket, circle: Circle) -> Ticket:
        """Hide from colleagues what becomes a matter of money, but for who represents the member.

        Who asked and does not represent the member sees on what becomes of it.
        """
        shared = ticket.sight is Sight.COLLEAGUES and Permission.MANAGE_MONEY in circle.permissions
        if not shared:
            return ticket
        represents = ticket.person_id is None or any(
            each.member.id == ticket.member_id and each.role is Role.REPRESENTATIVE
            for each in await self._members.memberships_of(ticket.person_id)
        )
        return replace(ticket, sight=Sight.REPRESENTATIVES if represents else Sight.OVERSEEN)

    async def _file(self, message: TicketMessage) -> tuple[File, ...]:
        kept = None if message.file_id is None else await self._files.get(message.file_id)
        return () if kept is None or kept.url is None else (file_of(kept),)


@undoes(MOVE, aloud=True)
async def undo_move(
    data: dict[str, Any],
    caller: Caller,
    circles: CircleRepository,
    repository: TicketRepository,
    keeping: TicketKeeping,
) -> TicketStepBack:
    """Bring a ticket back to the circle that handed it on, where nobody has taken it since."""
    there = data["after"]["circle_id"]
    ticket = await take_back(data, caller, circles, repository, keeping)

    def back(each: Ticket) -> Ticket | None:
        here = each.circle_id == there
        return replace(each, circle_id=ticket.circle_id, card=None) if here else None

    await take_along(data["below"], caller, repository, keeping, back)
    return TicketStepBack(number=str(ticket.number))
