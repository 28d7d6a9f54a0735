"""Figures about a circle's tickets, for the circle."""

from assistant.domain.circles import Circle
from assistant.domain.stretches import Stretch
from assistant.storage.ticket_statistics import TicketCounts, TicketStatisticsRepository
from assistant.storage.unit_of_work import Transaction


class TicketFigures:
    """Counts what became of tickets."""

    def __init__(self, *, statistics: TicketStatisticsRepository, tx: Transaction) -> None:
        self._statistics = statistics
        self._now = tx.now

    async def of(self, circle: Circle, stretch: Stretch) -> TicketCounts:
        """Return the figures of so long until now."""
        return await self._statistics.figures(circle.id, self._now - stretch.length)
