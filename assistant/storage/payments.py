"""What sources tell: payments and payers as last applied, and what is being pulled."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    ColumnElement,
    Date,
    ForeignKey,
    Integer,
    Row,
    String,
    Table,
    UniqueConstraint,
    and_,
    delete,
    exists,
    func,
    or_,
    select,
    true,
    update,
)
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.members import MemberKind, Role
from assistant.domain.money import Money
from assistant.domain.plans import ContributionStatus, Interval
from assistant.domain.sources import Payer, Payment, Receipt
from assistant.storage.members import members, memberships
from assistant.storage.persons import persons
from assistant.storage.schema import Instant, batched, metadata


def _told() -> tuple[Column[Any], ...]:
    """Return the columns of a payment as its source tells it."""
    return (
        Column("amount_minor", BigInteger, nullable=False),
        Column("currency", String, nullable=False),
        Column("interval", String, nullable=False),
        Column("status", String, nullable=False),
        Column("next_charge", Date),
        Column("last_charged", Date),
        Column("since", Date),
    )


payers = Table(
    "payers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source", String, nullable=False),
    Column("account", String, nullable=False),
    Column("name", String, nullable=False),
    Column("emails", JSON, nullable=False),
    Column("kind", String),
    Column("member_id", ForeignKey("members.id", ondelete="SET NULL"), index=True),
    Column("via", String),  # how it was linked: email, code, hand
    Column("linked_at", Instant),
    UniqueConstraint("source", "account"),
)

payments = Table(
    # as last applied; contributions of members are made of these
    "payments",
    metadata,
    Column("source", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("payer_id", ForeignKey("payers.id", ondelete="CASCADE"), nullable=False, index=True),
    *_told(),
)

staged_payments = Table(
    # what a pull has brought so far; nothing of it counts before the pull is whole
    "staged_payments",
    metadata,
    Column("source", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("account", String, nullable=False),
    Column("name", String, nullable=False),
    Column("emails", JSON, nullable=False),
    Column("kind", String),
    *_told(),
)

staged_receipts = Table(
    "staged_receipts",
    metadata,
    Column("source", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("day", Date, nullable=False),
    Column("total_minor", BigInteger, nullable=False),
    Column("tax_minor", BigInteger, nullable=False),
    Column("currency", String, nullable=False),
    Column("account", String, nullable=False),
    Column("payment", String),
    Column("description", String, nullable=False),
)

_TOLD = tuple(column.name for column in _told())
_WHO = ("name", "emails", "kind")


@dataclass(frozen=True, kw_only=True)
class KnownPayer:
    """A payer as it is kept: whose it is, None while nobody knows."""

    id: int
    source: str
    payer: Payer
    member_id: int | None


class PaymentRepository:
    """Payments and payers of one source or all, and what is staged of them."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    # What is being pulled

    async def stage(
        self, source: str, told: Sequence[Payment], receipts: Sequence[Receipt] = ()
    ) -> None:
        """Add a page; what came before under the same key is replaced."""
        for some in batched(told):
            rows = [{"source": source, "key": one.key, **_who(one), **_terms(one)} for one in some]
            await self._replace(staged_payments, rows)
        for some_receipts in batched(receipts):
            await self._replace(
                staged_receipts, [_receipt_row(source, one) for one in some_receipts]
            )

    async def unstage(self, source: str) -> None:
        """Forget what a pull has brought; receipts wait on for their payer's member."""
        table = staged_payments
        await self._connection.execute(delete(table).where(table.c.source == source))

    async def changes(self, source: str, limit: int) -> tuple[Payment, ...]:
        """Return staged payments that are new, or differ from what is applied, by key."""
        differ = or_(
            payments.c.key.is_(None),
            *(staged_payments.c[name].is_distinct_from(payments.c[name]) for name in _TOLD),
            payers.c.account.is_distinct_from(staged_payments.c.account),
            *(staged_payments.c[name].is_distinct_from(payers.c[name]) for name in _WHO),
        )
        query = (
            select(staged_payments)
            .outerjoin(payments, _same(staged_payments, payments))
            .outerjoin(payers, payers.c.id == payments.c.payer_id)
            .where(staged_payments.c.source == source, differ)
            .order_by(staged_payments.c.key)
            .limit(limit)
        )
        return tuple(map(_payment, await self._connection.execute(query)))

    async def gone(self, source: str, limit: int) -> tuple[Payment, ...]:
        """Return payments that are applied and not ended, and that the source tells no more."""
        query = (
            _applied()
            .where(payments.c.source == source, _not_ended(), ~_staged())
            .order_by(payments.c.key)
            .limit(limit)
        )
        return tuple(map(_payment, await self._connection.execute(query)))

    async def take_receipts(self, source: str, limit: int) -> tuple[tuple[int, Receipt], ...]:
        """Remove staged receipts of linked payers, and return them, each with its member's id."""
        theirs = and_(
            payers.c.source == staged_receipts.c.source,
            payers.c.account == staged_receipts.c.account,
        )
        query = (
            select(staged_receipts, payers.c.member_id)
            .join(payers, theirs)
            .where(staged_receipts.c.source == source, payers.c.member_id.is_not(None))
            .order_by(staged_receipts.c.key)
            .limit(limit)
        )
        rows = (await self._connection.execute(query)).all()
        table = staged_receipts
        for keys in batched(row.key for row in rows):
            await self._connection.execute(
                delete(table).where(table.c.source == source, table.c.key.in_(keys))
            )
        return tuple((row.member_id, _receipt(row)) for row in rows)

    async def ending(self, source: str) -> tuple[int, int]:
        """Return how many payments are active, and how many of those the pull would end."""
        active = payments.c.status == ContributionStatus.ACTIVE.value
        told_ended = exists().where(
            _same(staged_payments, payments),
            staged_payments.c.status == ContributionStatus.ENDED.value,
        )
        query = select(
            func.count(), func.coalesce(func.sum((~_staged() | told_ended).cast(Integer)), 0)
        ).where(payments.c.source == source, active)
        count, ends = (await self._connection.execute(query)).one()
        return count, ends

    async def drop_strange_receipts(self, source: str) -> None:
        """Forget staged receipts of accounts that are no payers'."""
        known = exists().where(
            payers.c.source == staged_receipts.c.source,
            payers.c.account == staged_receipts.c.account,
        )
        await self._connection.execute(
            delete(staged_receipts).where(staged_receipts.c.source == source, ~known)
        )

    # What is applied

    async def put(self, source: str, payment: Payment) -> KnownPayer:
        """Apply a payment, with its payer, in place of what was known under their keys."""
        payer = await self.put_payer(source, payment.payer)
        values = {"payer_id": payer.id, **_terms(payment)}
        await self._connection.execute(
            insert(payments)
            .values(source=source, key=payment.key, **values)
            .on_conflict_do_update(index_elements=["source", "key"], set_=values)
        )
        return payer

    async def put_payer(self, source: str, payer: Payer) -> KnownPayer:
        """Keep a payer; whose it is stays as it was."""
        values = _who_of(payer)
        row = (
            await self._connection.execute(
                insert(payers)
                .values(source=source, account=payer.account, **values)
                .on_conflict_do_update(index_elements=["source", "account"], set_=values)
                .returning(payers)
            )
        ).one()
        return _known(row)

    async def all(self, source: str | None = None) -> tuple[tuple[str, Payment], ...]:
        """Return every applied payment with its source's name, by source and key."""
        query = _applied().order_by(payments.c.source, payments.c.key)
        if source is not None:
            query = query.where(payments.c.source == source)
        return tuple((row.source, _payment(row)) for row in await self._connection.execute(query))

    async def get(self, source: str, key: str) -> Payment | None:
        """Return an applied payment, or None."""
        query = _applied().where(payments.c.source == source, payments.c.key == key)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _payment(row)

    async def of_payer(self, payer_id: int) -> tuple[Payment, ...]:
        """Return the applied payments of a payer, by key."""
        query = _applied().where(payments.c.payer_id == payer_id).order_by(payments.c.key)
        return tuple(map(_payment, await self._connection.execute(query)))

    async def payer(self, source: str, account: str) -> KnownPayer | None:
        """Return the payer with that account at the source, or None."""
        query = select(payers).where(payers.c.source == source, payers.c.account == account)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else _known(row)

    async def payer_by_id(self, payer_id: int) -> KnownPayer | None:
        """Return the payer, or None."""
        row = (
            await self._connection.execute(select(payers).where(payers.c.id == payer_id))
        ).one_or_none()
        return None if row is None else _known(row)

    async def unlinked(self, email: str | None = None) -> tuple[KnownPayer, ...]:
        """Return payers who are nobody's yet, those with that (normalised) address if named."""
        query = select(payers).where(payers.c.member_id.is_(None)).order_by(payers.c.id)
        if email is not None:
            addresses = func.json_each(payers.c.emails).table_valued("value")
            query = query.where(exists().select_from(addresses).where(addresses.c.value == email))
        return tuple(map(_known, await self._connection.execute(query)))

    async def matches(
        self, source: str, payer_ids: Collection[int] | None = None
    ) -> tuple[tuple[int, int], ...]:
        """Return pairs of an unlinked payer and the one member that its address speaks for.

        Only of `payer_ids`, where some are named.

        An address speaks for a member of which somebody who has it is a representative. Where it
        speaks for several, or for an organisation though a person pays, or the other way round,
        it settles nothing.
        """
        addresses = func.json_each(payers.c.emails).table_valued("value")
        query = (
            select(
                payers.c.id,
                payers.c.kind,
                func.min(members.c.id).label("member_id"),
                func.min(members.c.kind).label("member_kind"),
            )
            .select_from(payers)
            .join(addresses, true())
            .join(persons, persons.c.email == addresses.c.value)
            .join(memberships, memberships.c.person_id == persons.c.id)
            .join(members, members.c.id == memberships.c.member_id)
            .where(
                payers.c.source == source,
                payers.c.member_id.is_(None),
                memberships.c.role == Role.REPRESENTATIVE.value,
            )
            .group_by(payers.c.id, payers.c.kind)
            .having(func.count(members.c.id.distinct()) == 1)
        )
        if payer_ids is not None:
            query = query.where(payers.c.id.in_(payer_ids))
        return tuple(
            (row.id, row.member_id)
            for row in await self._connection.execute(query)
            if row.kind in {None, row.member_kind}
        )

    async def link(self, payer_id: int, member_id: int, *, via: str, now: datetime) -> None:
        """Say whose payer this is."""
        values = {"member_id": member_id, "via": via, "linked_at": now}
        await self._connection.execute(update(payers).where(payers.c.id == payer_id).values(values))

    async def forget_gone(self, source: str) -> None:
        """Forget payers who are nobody's and whom the source tells no more; while it is staged."""
        # A list, and no EXISTS: SQLite sorts it once, where it has no index for the account.
        told = select(staged_payments.c.account).where(staged_payments.c.source == source)
        query = delete(payers).where(
            payers.c.source == source,
            payers.c.member_id.is_(None),
            payers.c.account.not_in(told),
        )
        await self._connection.execute(query)

    async def terms(self) -> tuple[tuple[Money, Interval, ContributionStatus], ...]:
        """Return what `domain.sources.monthly` counts, of all sources."""
        columns = payments.c
        query = select(
            columns.amount_minor, columns.currency, columns.interval, columns.status
        ).where(columns.status == ContributionStatus.ACTIVE.value)
        return tuple(
            (
                Money(row.amount_minor, row.currency),
                Interval(row.interval),
                ContributionStatus(row.status),
            )
            for row in await self._connection.execute(query)
        )

    async def _replace(self, table: Table, rows: list[dict[str, Any]]) -> None:
        statement = insert(table)
        others = {
            column.name: statement.excluded[column.name]
            for column in table.columns
            if not column.primary_key
        }
        await self._connection.execute(
            statement.on_conflict_do_update(index_elements=["source", "key"], set_=others), rows
        )


def _same(one: Table, other: Table) -> ColumnElement[bool]:
    return and_(one.c.source == other.c.source, one.c.key == other.c.key)


def _staged() -> ColumnElement[bool]:
    return exists().where(_same(staged_payments, payments))


def _not_ended() -> ColumnElement[bool]:
    return payments.c.status != ContributionStatus.ENDED.value


def _applied() -> Any:
    who = (payers.c.account, payers.c.name, payers.c.emails, payers.c.kind)
    return select(payments, *who).join(payers, payers.c.id == payments.c.payer_id)


def _who_of(payer: Payer) -> dict[str, Any]:
    return {
        "name": payer.name,
        "emails": list(payer.emails),
        "kind": None if payer.kind is None else payer.kind.value,
    }


def _who(payment: Payment) -> dict[str, Any]:
    return {"account": payment.payer.account, **_who_of(payment.payer)}


def _terms(payment: Payment) -> dict[str, Any]:
    return {
        "amount_minor": payment.amount.minor,
        "currency": payment.amount.currency,
        "interval": payment.interval.value,
        "status": payment.status.value,
        "next_charge": payment.next_charge,
        "last_charged": payment.last_charged,
        "since": payment.since,
    }


def _payer(row: Row[Any]) -> Payer:
    return Payer(
        account=row.account,
        name=row.name,
        emails=tuple(row.emails),
        kind=None if row.kind is None else MemberKind(row.kind),
    )


def _known(row: Row[Any]) -> KnownPayer:
    return KnownPayer(id=row.id, source=row.source, payer=_payer(row), member_id=row.member_id)


def _payment(row: Row[Any]) -> Payment:
    return Payment(
        key=row.key,
        payer=_payer(row),
        amount=Money(row.amount_minor, row.currency),
        interval=Interval(row.interval),
        status=ContributionStatus(row.status),
        next_charge=row.next_charge,
        last_charged=row.last_charged,
        since=row.since,
    )


def _receipt_row(source: str, receipt: Receipt) -> dict[str, Any]:
    return {
        "source": source,
        "key": receipt.key,
        "day": receipt.day,
        "total_minor": receipt.total.minor,
        "tax_minor": receipt.tax.minor,
        "currency": receipt.total.currency,
        "account": receipt.account,
        "payment": receipt.payment,
        "description": receipt.description,
    }


def _receipt(row: Row[Any]) -> Receipt:
    return Receipt(
        key=row.key,
        day=row.day,
        total=Money(row.total_minor, row.currency),
        tax=Money(row.tax_minor, row.currency),
        account=row.account,
        payment=row.payment,
        description=row.description,
    )
