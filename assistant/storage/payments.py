"""What sources tell: payments and payers as last applied, and what is being pulled."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Table,
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

from assistant.domain.members import Role
from assistant.domain.money import Money
from assistant.domain.plans import ContributionStatus, Interval
from assistant.domain.sources import Payer, Payment, Receipt
from assistant.storage.members import members, memberships
from assistant.storage.payment_rows import (
    TOLD,
    WHO,
    KnownPayer,
    applied,
    known_of,
    payers,
    payment_of,
    payments,
    receipt_of,
    receipt_row,
    staged_payments,
    staged_receipts,
    terms_of,
    who_and_account,
    who_of,
)
from assistant.storage.persons import persons
from assistant.storage.schema import batched


class PaymentRepository:
    """Payments and payers of one source or all, and what is staged of them."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def stage(
        self, source: str, told: Sequence[Payment], receipts: Sequence[Receipt] = ()
    ) -> None:
        """Add a page; what came before under the same key is replaced."""
        for some in batched(told):
            rows = [
                {"source": source, "key": one.key, **who_and_account(one), **terms_of(one)}
                for one in some
            ]
            await self._replace(staged_payments, rows)
        for some_receipts in batched(receipts):
            await self._replace(
                staged_receipts, [receipt_row(source, one) for one in some_receipts]
            )

    async def unstage(self, source: str) -> None:
        """Forget what a pull has brought; receipts wait on for their payer's member."""
        await self._connection.execute(delete(staged_payments).filter_by(source=source))

    async def changes(self, source: str, limit: int) -> tuple[Payment, ...]:
        """Return staged payments that are new, or differ from what is applied, by key."""
        differ = or_(
            payments.c.key.is_(None),
            *(staged_payments.c[name].is_distinct_from(payments.c[name]) for name in TOLD),
            payers.c.account.is_distinct_from(staged_payments.c.account),
            *(staged_payments.c[name].is_distinct_from(payers.c[name]) for name in WHO),
        )
        query = (
            select(staged_payments)
            .outerjoin(payments, _same(staged_payments, payments))
            .outerjoin(payers, payers.c.id == payments.c.payer_id)
            .where(staged_payments.c.source == source, differ)
            .order_by(staged_payments.c.key)
            .limit(limit)
        )
        return tuple(map(payment_of, await self._connection.execute(query)))

    async def gone(self, source: str, limit: int) -> tuple[Payment, ...]:
        """Return payments that are applied and not ended, and that the source tells no more."""
        query = (
            applied()
            .where(
                payments.c.source == source,
                payments.c.status != ContributionStatus.ENDED.value,
                ~_staged(),
            )
            .order_by(payments.c.key)
            .limit(limit)
        )
        return tuple(map(payment_of, await self._connection.execute(query)))

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
        return tuple((row.member_id, receipt_of(row)) for row in rows)

    async def ending(self, source: str) -> tuple[int, int]:
        """Return how many payments are active, and how many of those would be so no more."""
        active = payments.c.status == ContributionStatus.ACTIVE.value
        told_otherwise = exists().where(
            _same(staged_payments, payments),
            staged_payments.c.status != ContributionStatus.ACTIVE.value,
        )
        query = select(
            func.count(), func.coalesce(func.sum((~_staged() | told_otherwise).cast(Integer)), 0)
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

    async def put(self, source: str, payment: Payment) -> KnownPayer:
        """Apply a payment, with its payer, in place of what was known under their keys."""
        payer = await self.put_payer(source, payment.payer)
        values = {"payer_id": payer.id, **terms_of(payment)}
        await self._connection.execute(
            insert(payments)
            .values(source=source, key=payment.key, **values)
            .on_conflict_do_update(index_elements=["source", "key"], set_=values)
        )
        return payer

    async def put_payer(self, source: str, payer: Payer) -> KnownPayer:
        """Keep a payer; whose it is stays as it was."""
        values = who_of(payer)
        row = (
            await self._connection.execute(
                insert(payers)
                .values(source=source, account=payer.account, **values)
                .on_conflict_do_update(index_elements=["source", "account"], set_=values)
                .returning(payers)
            )
        ).one()
        return known_of(row)

    async def all(self) -> tuple[tuple[str, Payment], ...]:
        """Return every applied payment with its source's name, by source and key."""
        query = applied().order_by(payments.c.source, payments.c.key)
        return tuple((row.source, payment_of(row)) for row in await self._connection.execute(query))

    async def get(self, source: str, key: str) -> Payment | None:
        """Return an applied payment, or None."""
        query = applied().where(payments.c.source == source, payments.c.key == key)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else payment_of(row)

    async def of_payer(self, payer_id: int) -> tuple[Payment, ...]:
        """Return the applied payments of a payer, by key."""
        query = applied().where(payments.c.payer_id == payer_id).order_by(payments.c.key)
        return tuple(map(payment_of, await self._connection.execute(query)))

    async def payer(self, source: str, account: str) -> KnownPayer | None:
        """Return the payer with that account at the source, or None."""
        query = select(payers).filter_by(source=source, account=account)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else known_of(row)

    async def payers_of(self, member_id: int) -> tuple[KnownPayer, ...]:
        """Return who pays for a member, the longest known first."""
        query = select(payers).filter_by(member_id=member_id).order_by(payers.c.id)
        return tuple(map(known_of, await self._connection.execute(query)))

    async def payer_by_id(self, payer_id: int) -> KnownPayer | None:
        """Return the payer, or None."""
        rows = await self._connection.execute(select(payers).filter_by(id=payer_id))
        return next(map(known_of, rows), None)

    async def unlinked(self, email: str) -> tuple[KnownPayer, ...]:
        """Return payers with that (normalised) address who are nobody's."""
        addresses = func.json_each(payers.c.emails).table_valued("value")
        has = exists().select_from(addresses).where(addresses.c.value == email)
        query = select(payers).where(payers.c.member_id.is_(None), has).order_by(payers.c.id)
        return tuple(map(known_of, await self._connection.execute(query)))

    async def matches(
        self, source: str, payer_ids: Collection[int] | None = None
    ) -> tuple[tuple[int, int], ...]:
        """Return pairs of an unlinked payer and the one member that its address speaks for.

        Only of `payer_ids`, where some are named. An address speaks for a member of which somebody
        who has it is a representative; for several members, or for an organisation though a
        person pays, or the other way round, it settles nothing.
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
                payers.c.via.is_(None),
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

    async def link(self, payer_id: int, member_id: int | None, *, via: str, now: datetime) -> None:
        """Say whose payer this is, and how one knows; `matches` settles nothing of it any more."""
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
