"""Figures about a circle's tickets."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.ticket_messages import ticket_ratings
from assistant.storage.tickets import tickets


@dataclass(frozen=True, kw_only=True)
class TicketCounts:
    """What became of a circle's tickets since an instant; medians None where there is nothing."""

    opened: int
    resolved: int
    reopened: int  # of those opened since
    first_answer: timedelta | None  # median, by the wall clock, of those opened since
    resolution: timedelta | None  # the same, of those resolved since
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
            first_answer=await self._median(opened, tickets.c.answered_at),
            resolution=await self._median(resolved, tickets.c.resolved_at),
            ratings=ratings,
            stars=None if stars is None else float(stars),
        )

    async def _count(self, condition: ColumnElement[bool]) -> int:
        query = select(func.count()).select_from(tickets).where(condition)
        return int((await self._connection.execute(query)).scalar_one())

    async def _median(self, condition: ColumnElement[bool], until: Any) -> timedelta | None:
        """Return the median (of an even number the lower one) from opening `until` then."""
        among = condition & until.is_not(None)
        count = await self._count(among)
        if not count:
            return None
        took = until - tickets.c.opened_at
        query = (
            select(tickets.c.opened_at, until)
            .where(among)
            .order_by(took, tickets.c.number)
            .offset((count - 1) // 2)
            .limit(1)
        )
        start, end = (await self._connection.execute(query)).one()
        return timedelta(seconds=(end - start).total_seconds())
