"""Files that people sent into tickets: where they lie, and what opens them there."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    ForeignKey,
    Integer,
    Row,
    String,
    Table,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.schema import metadata

ticket_files = Table(
    "ticket_files",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("number", ForeignKey("tickets.number", ondelete="CASCADE"), nullable=False, index=True),
    Column("name", String, nullable=False),
    Column("mimetype", String, nullable=False),
    Column("size", BigInteger),  # bytes, as the sender says
    Column("url", String),  # mxc://; None once the file was taken back or thinned out
    Column("secrets", JSON),  # what decrypts it (client-server API, `EncryptedFile`)
    Column("info", JSON, nullable=False),  # duration, waveform, width, height
)


@dataclass(frozen=True, kw_only=True)
class TicketFile:
    """A file in a ticket, as whoever sent it describes it."""

    id: int
    number: int
    name: str
    mimetype: str
    size: int | None
    url: str | None
    secrets: dict[str, Any] | None
    info: dict[str, Any]


class TicketFileRepository:
    """Keeps where files of tickets lie."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, file: TicketFile) -> int:
        """Keep a file and return its id; the id of `file` is ignored."""
        values = dict(vars(file))
        values.pop("id")
        query = insert(ticket_files).values(values).returning(ticket_files.c.id)
        return int((await self._connection.execute(query)).scalar_one())

    async def get(self, file_id: int) -> TicketFile | None:
        """Return the file with that id, or None."""
        query = select(ticket_files).where(ticket_files.c.id == file_id)
        row = (await self._connection.execute(query)).first()
        return None if row is None else _file(row)

    async def of(self, number: int) -> tuple[TicketFile, ...]:
        """Return a ticket's files, oldest first."""
        query = select(ticket_files).where(ticket_files.c.number == number)
        rows = await self._connection.execute(query.order_by(ticket_files.c.id))
        return tuple(_file(row) for row in rows)

    async def forget(self, file_id: int) -> None:
        """Forget where a file lies and what opens it."""
        query = update(ticket_files).where(ticket_files.c.id == file_id)
        await self._connection.execute(query.values(url=None, secrets=None))


def _file(row: Row[Any]) -> TicketFile:
    return TicketFile(**row._mapping)  # noqa: SLF001 - its documented name
