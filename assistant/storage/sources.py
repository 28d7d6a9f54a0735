"""How each source of payments is doing: its pull, its failures, when to ask it again."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Boolean, Column, Integer, String, Table, false, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.schema import Instant, metadata


class Stage(StrEnum):
    """Where a pull stands."""

    IDLE = "idle"
    PULLING = "pulling"  # pages are being staged
    HELD = "held"  # whole, but it looks wrong: waits for the operator
    APPLYING = "applying"  # whole, and counts


sources = Table(
    "sources",
    metadata,
    Column("name", String, primary_key=True),
    Column("stage", String, nullable=False),
    Column("run", String),  # who pulls: whoever comes later takes over
    Column("cursor", String),
    Column("read", Integer, nullable=False),
    Column("begun_at", Instant),
    Column("good_at", Instant),  # the last pull that came to its end
    Column("receipts_from", Instant),
    Column("failures", Integer, nullable=False),
    Column("failing_since", Instant),
    Column("error", String),  # a code of services/sources.py
    Column("detail", String),
    Column("next_at", Instant),
    Column("alerted", Boolean, nullable=False, server_default=false()),
    Column("held_active", Integer),
    Column("held_ending", Integer),
)


@dataclass(frozen=True, kw_only=True)
class SourceState:
    """A source's row."""

    name: str
    stage: Stage = Stage.IDLE
    run: str | None = None
    cursor: str | None = None
    read: int = 0
    begun_at: datetime | None = None
    good_at: datetime | None = None
    receipts_from: datetime | None = None
    failures: int = 0
    failing_since: datetime | None = None
    error: str | None = None
    detail: str | None = None
    next_at: datetime | None = None
    alerted: bool = False
    held_active: int | None = None
    held_ending: int | None = None


class SourceRepository:
    """The sources' rows."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, name: str) -> SourceState:
        """Return the source's row; one that was never asked is idle."""
        query = select(sources).where(sources.c.name == name)
        row = (await self._connection.execute(query)).one_or_none()
        return SourceState(name=name) if row is None else _state(row)

    async def put(self, state: SourceState) -> None:
        """Keep the source's row, whatever it was before."""
        values = asdict(state)
        await self._connection.execute(
            insert(sources)
            .values(values)
            .on_conflict_do_update(index_elements=["name"], set_=values)
        )

    async def advance(self, name: str, run: str, **values: Any) -> bool:
        """Change columns while `run` still has the pull; False when another has taken over."""
        query = update(sources).where(sources.c.name == name, sources.c.run == run).values(values)
        return (await self._connection.execute(query)).rowcount == 1

    async def all(self, names: Iterable[str]) -> tuple[SourceState, ...]:
        """Return the rows of these sources, in their order."""
        return tuple([await self.get(name) for name in names])


def _state(row: Any) -> SourceState:
    values = {column.name: getattr(row, column.name) for column in sources.columns}
    return SourceState(**values | {"stage": Stage(row.stage)})
