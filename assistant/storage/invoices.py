"""Documents about money: what the co-op issued, and what it keeps of others."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    DDL,
    JSON,
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    Row,
    Select,
    String,
    Table,
    UniqueConstraint,
    bindparam,
    event,
    func,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.entities import Entity
from assistant.domain.invoices import (
    Document,
    DocumentKind,
    DocumentStatus,
    Origin,
    number_key,
)
from assistant.domain.money import Money
from assistant.storage.schema import Instant, metadata
from assistant.storage.snapshots import (
    details_in,
    details_out,
    entity_in,
    entity_out,
    line_in,
    line_out,
)

documents = Table(
    "documents",
    metadata,
    Column("id", Integer, primary_key=True),
    # Whose series the number is of: an entity's slug, or `~` and a source for what others issued.
    Column("issuer", String, nullable=False),
    Column("number", String, nullable=False),
    Column("number_key", String, nullable=False),  # as `domain.invoices.number_key` writes it
    Column("kind", String, nullable=False),
    Column("origin", String, nullable=False),
    Column("member_id", ForeignKey("members.id", ondelete="SET NULL")),
    Column("issued", Date, nullable=False),
    Column("due", Date),
    Column("currency", String, nullable=False),
    Column("net_minor", BigInteger, nullable=False),
    Column("tax_minor", BigInteger, nullable=False),
    Column("total_minor", BigInteger, nullable=False),
    Column("status", String, nullable=False),
    Column("description", String, nullable=False),
    Column("language", String, nullable=False),
    Column("paid_on", Date),
    Column("supplied_from", Date),
    Column("supplied_until", Date),
    Column("corrects", String),
    Column("seller", JSON(none_as_null=True)),
    Column("buyer", JSON(none_as_null=True)),
    Column("lines", JSON, nullable=False),
    Column("source", String),
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("issuer", "number"),
    CheckConstraint("net_minor + tax_minor = total_minor", name="adds_up"),
    Index("ix_documents_number_key", "number_key"),
    Index("ix_documents_member", "member_id", "issued", "id"),
    Index("ix_documents_open", "member_id", "issued", "id", sqlite_where=text("status = 'open'")),
)

billed_periods = Table(
    # a member gets one invoice for a period, whoever asks and however often
    "billed_periods",
    metadata,
    Column("member_id", ForeignKey("members.id", ondelete="CASCADE"), primary_key=True),
    Column("period", String, primary_key=True),  # 2026-11
    Column("document_id", ForeignKey("documents.id"), nullable=False),
)

# What was issued stays as it was (Directive 2006/112/EC, Art. 233: integrity of content), whatever
# program writes to the database; only the payment goes on, and a forgotten member's link goes.
ISSUED_STAYS = """CREATE TRIGGER documents_issued_stays BEFORE UPDATE OF id, issuer, number,
number_key, kind, origin, issued, due, currency, net_minor, tax_minor, total_minor, description,
language, supplied_from, supplied_until, corrects, seller, buyer, lines, source, created_at
ON documents FOR EACH ROW WHEN OLD.origin = 'issued'
BEGIN SELECT RAISE(ABORT, 'an issued document never changes'); END"""
ISSUED_IS_THEIRS = """CREATE TRIGGER documents_issued_is_theirs BEFORE UPDATE OF member_id
ON documents FOR EACH ROW WHEN OLD.origin = 'issued' AND NEW.member_id IS NOT NULL
AND NEW.member_id IS NOT OLD.member_id
BEGIN SELECT RAISE(ABORT, 'an issued document never changes'); END"""
ISSUED_IS_KEPT = """CREATE TRIGGER documents_issued_is_kept BEFORE DELETE ON documents FOR EACH ROW
WHEN OLD.origin = 'issued'
BEGIN SELECT RAISE(ABORT, 'an issued document is never deleted'); END"""
for _trigger in (ISSUED_STAYS, ISSUED_IS_THEIRS, ISSUED_IS_KEPT):
    _ddl = DDL(_trigger).execute_if(dialect="sqlite")  # type: ignore[no-untyped-call] # theirs
    event.listen(documents, "after_create", _ddl)

LISTED = 120
"""So many documents are listed at most: ten years of months."""

_NEWEST = (documents.c.issued.desc(), documents.c.id.desc())
_OF_MEMBER = select(documents).where(documents.c.member_id == bindparam("of")).order_by(*_NEWEST)
# Written out, not bound: SQLite uses the partial index only for what it can see.
_TO_BE_PAID = (text("status = 'open'"), text("kind = 'invoice'"))
_OPEN_OF_MEMBER = _OF_MEMBER.where(*_TO_BE_PAID)
_OPEN = select(documents).where(*_TO_BE_PAID).order_by(documents.c.issued, documents.c.id)
_BY_KEY = select(documents).where(documents.c.number_key == bindparam("key")).order_by(*_NEWEST)


class DocumentRepository:
    """Keeps documents; issued ones never change, but for their payment."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, document: Document, now: datetime) -> int:
        """Keep a new document and return its id; the one that `document` has is ignored.

        Raises IntegrityError where its issuer has a document of that number.
        """
        query = insert(documents).values(**_columns(document), created_at=now)
        added = await self._connection.execute(query.returning(documents.c.id))
        return int(added.scalar_one())

    async def get(self, document_id: int) -> Document | None:
        """Return the document with that id, or None."""
        query = select(documents).where(documents.c.id == document_id)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _document(row)

    async def numbered(self, number: str) -> tuple[Document, ...]:
        """Return the documents of that number, however it is spelled.

        Those that spell it so come first, then the newest: series of others may have it, too.
        """
        found = await self._read(_BY_KEY, key=number_key(number))
        return tuple(sorted(found, key=lambda each: each.number != number))

    async def of_source(self, source: str, number: str) -> Document | None:
        """Return the document of that very number that a source has brought, or None."""
        query = select(documents).where(
            documents.c.issuer == issuer_of(source=source), documents.c.number == number
        )
        return next(iter(await self._read(query)), None)

    async def of_member(
        self, member_id: int, *, year: int | None = None, limit: int = LISTED
    ) -> tuple[Document, ...]:
        """Return a member's documents, the newest first; with `year`, those issued in it."""
        query = _OF_MEMBER.limit(limit)
        if year is not None:
            within = documents.c.issued.between(date(year, 1, 1), date(year, 12, 31))
            query = query.where(within)
        return await self._read(query, of=member_id)

    async def count_of(self, member_id: int) -> int:
        """Count a member's documents."""
        query = select(func.count()).where(documents.c.member_id == member_id)
        return int((await self._connection.execute(query)).scalar_one())

    async def open_of(self, member_id: int) -> tuple[Document, ...]:
        """Return what a member has still to pay, the newest first."""
        return await self._read(_OPEN_OF_MEMBER.limit(LISTED), of=member_id)

    async def oldest_open(self, limit: int = LISTED) -> tuple[Document, ...]:
        """Return what anybody has still to pay, the oldest first; for who settles money."""
        return await self._read(_OPEN.limit(limit))

    async def all_open(self) -> tuple[tuple[int, Money], ...]:
        """Return how many are still to be paid, and the sum; one entry a currency."""
        query = (
            select(documents.c.currency, func.count(), func.sum(documents.c.total_minor))
            .where(*_TO_BE_PAID)
            .group_by(documents.c.currency)
            .order_by(documents.c.currency)
        )
        rows = (await self._connection.execute(query)).all()
        return tuple((count, Money(minor, currency)) for currency, count, minor in rows)

    async def all(self, after: int = 0, limit: int = 1000) -> tuple[Document, ...]:
        """Return documents of everybody by id, those above `after`; for the operator."""
        query = select(documents).where(documents.c.id > after).order_by(documents.c.id)
        return await self._read(query.limit(limit))

    async def settle(
        self, document_id: int, status: DocumentStatus, paid_on: date | None = None
    ) -> None:
        """Note where the payment of a document stands."""
        query = update(documents).where(documents.c.id == document_id)
        await self._connection.execute(query.values(status=status.value, paid_on=paid_on))

    async def bill(self, member_id: int, period: str, document_id: int) -> None:
        """Note that a member's invoice for a period is that one; IntegrityError if it has one."""
        values = {"member_id": member_id, "period": period, "document_id": document_id}
        await self._connection.execute(insert(billed_periods).values(values))

    async def billed(self, period: str) -> frozenset[int]:
        """Return the ids of the members who have their invoice for a period."""
        query = select(billed_periods.c.member_id).where(billed_periods.c.period == period)
        return frozenset((await self._connection.execute(query)).scalars())

    async def is_billed(self, member_id: int, period: str) -> bool:
        """Whether a member has its invoice for a period."""
        query = select(billed_periods.c.document_id).filter_by(member_id=member_id, period=period)
        return (await self._connection.execute(query)).first() is not None

    async def _read(self, query: Select[Any], **values: Any) -> tuple[Document, ...]:
        rows: Sequence[Row[Any]] = (await self._connection.execute(query, values)).all()
        return tuple(_document(row) for row in rows)


def issuer_of(*, entity: Entity | None = None, source: str | None = None) -> str:
    """Return whose series a number is of: an entity's, or a source's own."""
    return entity.slug if entity is not None else f"~{source}"


def _columns(document: Document) -> dict[str, Any]:
    return {
        "issuer": issuer_of(entity=document.seller, source=document.source),
        "number": document.number,
        "number_key": number_key(document.number),
        "kind": document.kind.value,
        "origin": document.origin.value,
        "member_id": document.member_id,
        "issued": document.issued,
        "due": document.due,
        "currency": document.total.currency,
        "net_minor": document.net.minor,
        "tax_minor": document.tax.minor,
        "total_minor": document.total.minor,
        "status": document.status.value,
        "description": document.description,
        "language": document.language,
        "paid_on": document.paid_on,
        "supplied_from": document.supplied_from,
        "supplied_until": document.supplied_until,
        "corrects": document.corrects,
        "seller": None if document.seller is None else entity_out(document.seller),
        "buyer": None if document.buyer is None else details_out(document.buyer),
        "lines": [line_out(line) for line in document.lines],
        "source": document.source,
    }


def _document(row: Row[Any]) -> Document:
    return Document(
        id=row.id,
        number=row.number,
        kind=DocumentKind(row.kind),
        origin=Origin(row.origin),
        member_id=row.member_id,
        issued=row.issued,
        due=row.due,
        net=Money(row.net_minor, row.currency),
        tax=Money(row.tax_minor, row.currency),
        total=Money(row.total_minor, row.currency),
        status=DocumentStatus(row.status),
        description=row.description,
        language=row.language,
        paid_on=row.paid_on,
        supplied_from=row.supplied_from,
        supplied_until=row.supplied_until,
        corrects=row.corrects,
        seller=None if row.seller is None else entity_in(row.seller),
        buyer=None if row.buyer is None else details_in(row.buyer),
        lines=tuple(line_in(line, row.currency) for line in row.lines),
        source=row.source,
    )
