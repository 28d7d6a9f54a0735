"""What members say is wrong with documents, and which documents our messages were about."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BigInteger, Column, ForeignKey, String, Table, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.outbox import outbox
from assistant.storage.schema import Instant, metadata

corrections = Table(
    "corrections",
    metadata,
    Column("number", ForeignKey("numbers.number"), primary_key=True),
    Column("document_id", ForeignKey("documents.id"), nullable=False, index=True),
    Column("circle", String, nullable=False),  # slug
    Column("asked_by", String, nullable=False),  # Matrix ID
    Column("asked_at", Instant, nullable=False),
    Column("done_at", Instant),
)

shown_documents = Table(
    "shown_documents",
    metadata,
    Column("row", BigInteger, primary_key=True),  # the inbox row that was answered with it
    Column("document_id", ForeignKey("documents.id"), nullable=False),
)

_SUBJECT = re.compile(r"[:+]invoice-(\d+)(?=[:+])")


@dataclass(frozen=True, kw_only=True)
class Correction:
    """Something that is said to be wrong with a document; what, is in the circle's room only."""

    number: int
    document_id: int
    circle: str
    asked_by: str
    asked_at: datetime
    done_at: datetime | None = None


class CorrectionRepository:
    """Keeps what is said to be wrong."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, correction: Correction) -> None:
        """Keep one; raises IntegrityError when its number is taken."""
        await self._connection.execute(insert(corrections).values(**vars(correction)))

    async def get(self, number: int) -> Correction | None:
        """Return the one of that number, or None."""
        query = select(corrections).where(corrections.c.number == number)
        row = (await self._connection.execute(query)).mappings().one_or_none()
        return None if row is None else Correction(**row)

    async def open_of(self, circles: Collection[str]) -> tuple[Correction, ...]:
        """Return those of circles that are not done, the newest first."""
        query = (
            select(corrections)
            .where(corrections.c.circle.in_(circles), corrections.c.done_at.is_(None))
            .order_by(corrections.c.number.desc())
        )
        rows = (await self._connection.execute(query)).mappings()
        return tuple(Correction(**row) for row in rows)

    async def done(self, number: int, now: datetime) -> None:
        """Note that one is done."""
        query = update(corrections).where(corrections.c.number == number)
        await self._connection.execute(query.values(done_at=now))

    async def shown(self, row: int, document_id: int) -> None:
        """Note that the answer to an inbox row is about a document."""
        query = insert(shown_documents).values(row=row, document_id=document_id)
        await self._connection.execute(
            query.on_conflict_do_update(index_elements=["row"], set_={"document_id": document_id})
        )

    async def about(self, event_id: str) -> tuple[int, ...]:
        """Return the ids of the documents that a message of ours was about.

        They are in the transaction id of what was sent unasked (`File.subject`), of which a
        morning's message has several; of an answer, the one was noted with `shown`.
        """
        query = (
            select(outbox.c.txn_id, shown_documents.c.document_id)
            .outerjoin(shown_documents, outbox.c.answers == shown_documents.c.row)
            .where(outbox.c.event_id == event_id)
            .limit(1)
        )
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            return ()
        named = tuple(int(found) for found in _SUBJECT.findall(row.txn_id))
        return named or (() if row.document_id is None else (row.document_id,))
