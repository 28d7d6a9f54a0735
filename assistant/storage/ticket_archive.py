"""Tickets as an operator takes them out, brings them in, and lets them thin out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    ForeignKey,
    Row,
    Select,
    String,
    Table,
    func,
    insert,
    null,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.circles import circles
from assistant.storage.members import members
from assistant.storage.persons import persons
from assistant.storage.schema import Instant, batched, metadata
from assistant.storage.ticket_files import ticket_files
from assistant.storage.ticket_messages import ticket_messages, ticket_ratings, ticket_tags
from assistant.storage.ticket_search import TicketSearch
from assistant.storage.tickets import tickets

ticket_imports = Table(
    "ticket_imports",
    metadata,
    Column("key", String, primary_key=True),  # what the file calls it
    Column("number", ForeignKey("tickets.number", ondelete="CASCADE"), nullable=False, index=True),
)

thinned_tickets = Table(
    "thinned_tickets",
    metadata,
    Column("number", ForeignKey("tickets.number", ondelete="CASCADE"), primary_key=True),
    Column("at", Instant, nullable=False),
)

_owners = persons.alias("owners")


@dataclass(frozen=True, kw_only=True)
class ArchivedTicket:
    """A ticket with the names of what it points at; `said` is oldest first."""

    ticket: Row[Any]  # the columns of `tickets`
    circle: str  # slug
    member: str | None  # key
    person: str | None  # name
    owner: str | None  # name
    tags: tuple[str, ...]
    stars: int | None  # the last rating
    said: tuple[Row[Any], ...]  # id, said, at, text, sender, file


class TicketArchiveRepository:
    """Reads tickets by the page, and wipes what was said in old ones."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def page(self, after: int, limit: int) -> tuple[ArchivedTicket, ...]:
        """Return tickets with numbers over `after`, in order, with all that was said in them."""
        query = (
            select(
                tickets,
                circles.c.slug.label("circle"),
                members.c.key.label("member"),
                persons.c.name.label("person"),
                _owners.c.name.label("owner"),
            )
            .join(circles, circles.c.id == tickets.c.circle_id)
            .outerjoin(members, members.c.id == tickets.c.member_id)
            .outerjoin(persons, persons.c.id == tickets.c.person_id)
            .outerjoin(_owners, _owners.c.id == tickets.c.owner_id)
            .where(tickets.c.number > after)
            .order_by(tickets.c.number)
            .limit(limit)
        )
        found = (await self._connection.execute(query)).all()
        numbers = [row.number for row in found]
        said = await self._by_number(self._said(numbers))
        tags = await self._by_number(
            select(ticket_tags).where(ticket_tags.c.number.in_(numbers)).order_by("tag")
        )
        rated = await self._by_number(
            select(ticket_ratings)
            .where(ticket_ratings.c.number.in_(numbers))
            .order_by(ticket_ratings.c.reopened)
        )
        return tuple(
            ArchivedTicket(
                ticket=row,
                circle=row.circle,
                member=row.member,
                person=row.person,
                owner=row.owner,
                tags=tuple(each.tag for each in tags.get(row.number, ())),
                stars=rated[row.number][-1].stars if row.number in rated else None,
                said=tuple(said.get(row.number, ())),
            )
            for row in found
        )

    @staticmethod
    def _said(numbers: Sequence[int]) -> Select[Any]:
        return (
            select(
                ticket_messages.c.number,
                ticket_messages.c.id,
                ticket_messages.c.said,
                ticket_messages.c.at,
                ticket_messages.c.text,
                persons.c.name.label("sender"),
                ticket_files.c.name.label("file"),
            )
            .outerjoin(persons, persons.c.id == ticket_messages.c.author_id)
            .outerjoin(ticket_files, ticket_files.c.id == ticket_messages.c.file_id)
            .where(ticket_messages.c.number.in_(numbers))
            .order_by(ticket_messages.c.id)
        )

    async def imported(self, keys: Iterable[str]) -> Mapping[str, int]:
        """Return the numbers of tickets that were brought in before, by their keys."""
        found: dict[str, int] = {}
        for some in batched(keys):
            query = select(ticket_imports).where(ticket_imports.c.key.in_(some))
            found |= {row.key: row.number for row in await self._connection.execute(query)}
        return found

    async def bring(self, key: str, number: int) -> None:
        """Note that a ticket was brought in; raises IntegrityError where the key was before."""
        await self._connection.execute(insert(ticket_imports).values(key=key, number=number))

    async def thick(self, closed_before: datetime, limit: int) -> tuple[int, ...]:
        """Return the numbers of tickets that were closed before, and are not thinned out yet."""
        query = (
            select(tickets.c.number)
            .outerjoin(thinned_tickets, thinned_tickets.c.number == tickets.c.number)
            .where(tickets.c.closed_at < closed_before, thinned_tickets.c.number.is_(None))
            .order_by(tickets.c.closed_at)
            .limit(limit)
        )
        return tuple((await self._connection.execute(query)).scalars())

    async def thin(self, numbers: Sequence[int], now: datetime) -> None:
        """Wipe what was said in tickets, and their files; who, when and how it ended stays."""
        if not numbers:
            return
        wipes = (
            update(ticket_messages)
            .where(ticket_messages.c.number.in_(numbers))
            .values(text="", file_id=null()),
            update(ticket_files)
            .where(ticket_files.c.number.in_(numbers))
            .values(name="", url=null(), secrets=null(), info={}),
            update(ticket_ratings).where(ticket_ratings.c.number.in_(numbers)).values(text=null()),
            update(tickets).where(tickets.c.number.in_(numbers)).values(subject=""),
        )
        for wipe in wipes:
            await self._connection.execute(wipe)
        await self._connection.execute(
            insert(thinned_tickets), [{"number": number, "at": now} for number in numbers]
        )
        await TicketSearch(self._connection).forget(numbers)

    async def count(self) -> int:
        """Count all tickets."""
        query = select(func.count()).select_from(tickets)
        return int((await self._connection.execute(query)).scalar_one())

    async def _by_number(self, query: Select[Any]) -> dict[int, list[Row[Any]]]:
        found: dict[int, list[Row[Any]]] = {}
        for row in await self._connection.execute(query):
            found.setdefault(row.number, []).append(row)
        return found
