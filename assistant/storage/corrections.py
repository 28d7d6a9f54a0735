"""Which documents our messages were about."""

import re

from sqlalchemy import BigInteger, Column, ForeignKey, Table, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.outbox import outbox
from assistant.storage.schema import metadata

shown_documents = Table(
    "shown_documents",
    metadata,
    Column("row", BigInteger, primary_key=True),  # the inbox row that was answered with it
    Column("document_id", ForeignKey("documents.id"), nullable=False),
)

_SUBJECT = re.compile(r"[:+]invoice-(\d+)(?=[:+])")


class CorrectionRepository:
    """Knows what is meant by who answers a message."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

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
