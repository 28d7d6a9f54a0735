"""Number series of the entities' documents, without gaps."""

from datetime import date

from sqlalchemy import DDL, Column, ForeignKey, Integer, String, Table, event
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.entities import Entity
from assistant.domain.invoices import DocumentKind
from assistant.storage.schema import metadata

series = Table(
    "series",
    metadata,
    Column("entity", ForeignKey("entities.slug"), primary_key=True),
    Column("prefix", String, primary_key=True),  # with the year in it: `2026-`
    Column("last", Integer, nullable=False),  # the highest number that was given out
)

# Nobody who comes by the database with other tools makes a gap or a double either.
SERIES_GO_UP = """CREATE TRIGGER series_go_up BEFORE UPDATE ON series FOR EACH ROW
WHEN NEW.entity <> OLD.entity OR NEW.prefix <> OLD.prefix OR NEW.last <> OLD.last + 1
BEGIN SELECT RAISE(ABORT, 'a series goes up by one'); END"""
SERIES_STAY = """CREATE TRIGGER series_stay BEFORE DELETE ON series FOR EACH ROW
BEGIN SELECT RAISE(ABORT, 'a series is never deleted'); END"""
for _trigger in (SERIES_GO_UP, SERIES_STAY):
    _ddl = DDL(_trigger).execute_if(dialect="sqlite")  # type: ignore[no-untyped-call] # theirs
    event.listen(series, "after_create", _ddl)

DIGITS = 4


class SeriesRepository:
    """Gives out the numbers of documents."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def take(self, entity: Entity, kind: DocumentKind, issued: date) -> str:
        """Return the next number of the entity's series for documents of `kind`.

        To be called in the transaction that inserts the document: where that is rolled back, so
        is the number, and the next document gets it (Directive 2006/112/EC, Art. 226 (2)).
        """
        assert kind is not DocumentKind.RECEIPT, "receipts are not numbered by us"
        form = entity.credit_series if kind is DocumentKind.CREDIT_NOTE else entity.series
        prefix = form.replace("{year}", f"{issued.year:04}")
        query = insert(series).values(entity=entity.slug, prefix=prefix, last=1)
        query = query.on_conflict_do_update(
            index_elements=["entity", "prefix"], set_={"last": series.c.last + 1}
        )
        taken = await self._connection.execute(query.returning(series.c.last))
        return f"{prefix}{taken.scalar_one():0{DIGITS}}"
