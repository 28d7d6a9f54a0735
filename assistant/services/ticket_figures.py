"""Figures about a circle's tickets, for the circle."""

from dataclasses import dataclass
from datetime import timedelta

from assistant.domain.circles import Circle
from assistant.domain.stretches import Stretch
from assistant.services.desks import Desks
from assistant.storage.ticket_statistics import TicketCounts, TicketStatisticsRepository
from assistant.storage.unit_of_work import Transaction


@dataclass(frozen=True, kw_only=True)
class CircleFigures:
    """What became of tickets; medians, in the circle's working time, None where nothing did."""

    counts: TicketCounts
    first_answer: timedelta | None
    resolution: timedelta | None


class TicketFigures:
    """Counts what became of tickets."""

    def __init__(
        self, *, statistics: TicketStatisticsRepository, desks: Desks, tx: Transaction
    ) -> None:
        self._statistics = statistics
        self._desks = desks
        self._now = tx.now

    async def of(self, circle: Circle, stretch: Stretch) -> CircleFigures:
        """Return the figures of so long until now.

        Time is counted as the circle's clocks count it: while somebody is there.
        """
        counts = await self._statistics.figures(circle.id, self._now - stretch.length)
        hours = (await self._desks.of(circle.id)).hours
        return CircleFigures(
            counts=counts,
            first_answer=_median(hours.each_between(counts.answered)),
            resolution=_median(hours.each_between(counts.ended)),
        )


def _median(took: tuple[timedelta, ...]) -> timedelta | None:
    """Return the one in the middle, of an even number the lower one."""
    return sorted(took)[(len(took) - 1) // 2] if took else None
