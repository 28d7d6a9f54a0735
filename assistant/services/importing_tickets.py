"""Bringing tickets of another desk in: the whole file or nothing, and twice changes nothing."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from assistant.domain.circles import Circle
from assistant.domain.members import Member
from assistant.domain.persons import Person
from assistant.domain.tickets import ENDED, Said, State, Ticket, TicketMessage, TicketPriority
from assistant.services.cells import Cells
from assistant.services.importing import ImportReport, Problems
from assistant.services.known_people import KnownPeople
from assistant.services.table_file import read_table
from assistant.services.ticket_export import COLUMNS
from assistant.services.ticket_keeping import TicketKeeping
from assistant.services.ticket_opening import subject_of
from assistant.services.tickets import NOUN
from assistant.storage.audit import AuditRepository
from assistant.storage.circles import CircleRepository
from assistant.storage.members import MemberRepository
from assistant.storage.numbers import NumberRepository
from assistant.storage.ticket_archive import TicketArchiveRepository
from assistant.storage.ticket_messages import TicketMessageRepository, TicketRecordRepository
from assistant.storage.tickets import TicketRepository
from assistant.storage.unit_of_work import Transaction

NEEDED = frozenset({"key", "circle", "state", "text", "opened"})
_OWN_WORDS = frozenset({"subject", "text"})
_LONGEST = 20_000
"""Characters of what a member asked."""
_PRIORITIES = {each.name.lower(): each for each in TicketPriority}
_OVER = ENDED | {State.MERGED}


@dataclass(frozen=True, kw_only=True)
class TicketLine:
    """One line of the file."""

    key: str
    circle: Circle
    member: Member | None
    person: Person | None
    user_id: str | None
    state: State
    priority: TicketPriority
    tags: frozenset[str]
    subject: str
    text: str
    opened: datetime
    closed: datetime


class TicketImport:
    """Brings tickets in: what is open joins its circle's queue, the rest can be found again."""

    def __init__(
        self,
        *,
        keeping: TicketKeeping,
        repository: TicketRepository,
        archive: TicketArchiveRepository,
        messages: TicketMessageRepository,
        records: TicketRecordRepository,
        numbers: NumberRepository,
        circles: CircleRepository,
        members: MemberRepository,
        people: KnownPeople,
        audit: AuditRepository,
        tx: Transaction,
    ) -> None:
        self._keeping = keeping
        self._repository = repository
        self._archive = archive
        self._messages = messages
        self._records = records
        self._numbers = numbers
        self._circles = circles
        self._members = members
        self._people = people
        self._audit = audit
        self._now = tx.now

    async def run(self, data: bytes, *, dry_run: bool = False) -> ImportReport:
        """Import the bytes of a file; with problems, or `dry_run`, nothing is changed."""
        problems, seen = Problems(), set[str]()
        circles = {circle.slug: circle for circle in await self._circles.all()}
        members = {member.key: member for member in await self._members.all()}
        lines: list[TicketLine] = []
        for number, cells in read_table(
            data, COLUMNS, problems, needed=NEEDED, as_written=_OWN_WORDS
        ):
            line = await self._read(cells, circles, members)
            if line is not None and line.key in seen:
                problems.add(number, "key", "duplicate", line.key)
            if line is not None:
                seen.add(line.key)
                lines.append(line)
        if problems:
            return ImportReport(problems=problems.all(), dry_run=dry_run)
        known = await self._archive.imported(line.key for line in lines)
        new = [line for line in lines if line.key not in known]
        if not dry_run:
            await self._write(new)
        return ImportReport(
            added=tuple(line.key for line in new), unchanged=len(known), dry_run=dry_run
        )

    async def _write(self, lines: list[TicketLine]) -> None:
        for line in lines:
            number = await self._numbers.take(NOUN)
            ticket = _ticket(number, line)
            if line.state in _OVER:
                await self._repository.add(ticket.closed(line.closed))
            else:
                await self._keeping.begin(ticket, None)
            await self._messages.add(
                TicketMessage(
                    id=0,
                    number=number,
                    said=Said.REQUEST,
                    at=line.opened,
                    author_id=ticket.person_id,
                    text=line.text,
                )
            )
            for tag in sorted(line.tags):
                await self._records.tag(number, tag, on=True)
            await self._archive.bring(line.key, number)
        if lines:
            counts = {"added": len(lines)}
            await self._audit.add("tickets-import", actor="operator", data=counts, now=self._now)

    async def _read(
        self, cells: Cells, circles: dict[str, Circle], members: dict[str, Member]
    ) -> TicketLine | None:
        for column in sorted(NEEDED):
            if not cells.said(column):
                cells.refuse(column, "missing", "")
        circle = circles.get(slug := cells.text("circle") or "")
        if slug and circle is None:
            cells.refuse("circle", "unknown-circle", slug)
        elif circle is not None and circle.room_id is None:
            cells.refuse("circle", "circle-without-room", slug)
        member = members.get(key := cells.text("member") or "")
        if key and member is None:
            cells.refuse("member", "unknown-member", key)
        state, user_id = cells.choice("state", State), cells.matrix_id("matrix_id")
        priority = cells.among("priority", "unknown-choice", tuple(_PRIORITIES))
        opened, closed = (self._instant(cells, each) for each in ("opened", "closed"))
        text = cells.words("text", _LONGEST)
        if cells.wrong or circle is None or state is None or opened is None or text is None:
            return None
        return TicketLine(
            key=cells.key("key"),
            circle=circle,
            member=member,
            person=None if user_id is None else await self._people.by_contact(user_id),
            user_id=user_id,
            state=state,
            priority=_PRIORITIES[priority or "normal"],
            tags=cells.names("tags") or frozenset(),
            subject=subject_of(cells.words("subject", _LONGEST) or text),
            text=text,
            opened=opened,
            closed=max(closed or self._instant(cells, "resolved") or opened, opened),
        )

    def _instant(self, cells: Cells, column: str) -> datetime | None:
        """Read a day or a moment, as ISO 8601 writes them; without a zone it is UTC."""
        text = cells.text(column)
        if text is None:
            return None
        try:
            at = datetime.fromisoformat(text)
        except ValueError:
            cells.refuse(column, "bad-moment", text)
            return None
        at = at if at.tzinfo is not None else at.replace(tzinfo=UTC)
        return min(at, self._now)


def _ticket(number: int, line: TicketLine) -> Ticket:
    ticket = Ticket(
        number=number,
        circle_id=line.circle.id,
        person_id=line.person.id if line.person is not None else None,
        user_id=line.user_id,
        member_id=line.member.id if line.member is not None else None,
        subject=line.subject,
        opened_at=line.opened,
    )
    return replace(ticket, priority=line.priority)
