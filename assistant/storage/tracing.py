"""Reads and removes what is held about a person, by the list of traces."""

from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.trace_kinds import Fate, Subject
from assistant.storage.traces import TRACES


class TraceRepository:
    """Reads and removes what is held about a person."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def read(self, who: Subject) -> dict[str, list[dict[str, Any]]]:
        """Return every row about `who`, by table, as its columns say, without secrets."""
        found: dict[str, list[dict[str, Any]]] = {}
        for trace in TRACES:
            shown = [each for each in trace.table.columns if each.name not in trace.secret]
            rows = await self._connection.execute(select(*shown).where(trace.of(who)))
            if held := [dict(row) for row in rows.mappings()]:
                found.setdefault(trace.table.name, []).extend(held)
        return found

    async def forget(self, who: Subject) -> None:
        """Erase, blank or keep each of these rows, in an order in which nothing dangles."""
        for trace in TRACES:
            if trace.fate is Fate.ERASE:
                await self._connection.execute(delete(trace.table).where(trace.of(who)))
            elif trace.fate is Fate.BLANK:
                changed = update(trace.table).where(trace.of(who)).values(**trace.blank)
                await self._connection.execute(changed)
