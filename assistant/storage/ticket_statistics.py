"""Figures about a circle's tickets."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.ticket_messages import ticket_ratings
from assistant.storage.tickets import tickets

Pairs = tuple[tuple[datetime, datetime], ...]
"""Of tickets, the newest first: when each was opened, and when something became of it."""

MEASURED = 2000
"""So many tickets, the newest ones, are measured at most."""


@dataclass(frozen=True, kw_only=True)
class TicketCounts:
    """What became of a circle's tickets since an instant."""

    opened: int
    resolved: int
    reopened: int  # of those opened since
    answered: Pairs  # of those opened since, when they were and when first answered
    ended: Pairs  # of those resolved since, when they were opened and resolved
    ratings: int
    stars: float | None  # mean, 1 to 5


class TicketStatisticsRepository:
    """Counts tickets."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def figures(self, circle_id: int, since: datetime) -> TicketCounts:
        """Return the figures of a circle since an instant."""
        theirs = tickets.c.circle_id == circle_id
        opened = theirs & (tickets.c.opened_at >= since)
        resolved = theirs & (tickets.c.resolved_at >= since)
        rated = (
            select(func.count(), func.avg(ticket_ratings.c.stars))
            .join_from(ticket_ratings, tickets, tickets.c.number == ticket_ratings.c.number)
            .where(theirs, ticket_ratings.c.at >= since)
        )
        ratings, stars = (await self._connection.execute(rated)).one()
        return TicketCounts(
            opened=await self._count(opened),
            resolved=await self._count(resolved),
            reopened=await self._count(opened & (tickets.c.reopened > 0)),
            answered=await self._pairs(opened, tickets.c.answered_at),
            ended=await self._pairs(resolved, tickets.c.resolved_at),
            ratings=ratings,
            stars=None if stars is None else float(stars),
        )

    async def _count(self, condition: ColumnElement[bool]) -> int:
        query = select(func.count()).select_from(tickets).where(condition)
        return int((await self._connection.execute(query)).scalar_one())

    async def _pairs(self, condition: ColumnElement[bool], until: Any) -> Pairs:
        query = (
            select(tickets.c.opened_at, until)
            .where(condition, until.is_not(None))
            .order_by(tickets.c.number.desc())
            .limit(MEASURED)
        )
        return tuple((start, end) for start, end in await self._connection.execute(query))
