"""The tables of payments, of payers and of what is being pulled; their rows as values."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    Date,
    ForeignKey,
    Integer,
    Row,
    String,
    Table,
    UniqueConstraint,
    select,
)

from assistant.domain.members import MemberKind
from assistant.domain.money import Money
from assistant.domain.plans import ContributionStatus, Interval
from assistant.domain.sources import Payer, Payment, Receipt
from assistant.storage.schema import Instant, metadata


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
    Column("via", String),  # how it was linked: email, code, hand; or that it is parted
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

TOLD = tuple(column.name for column in _told())
WHO = ("name", "emails", "kind")


@dataclass(frozen=True, kw_only=True)
class KnownPayer:
    """A payer as it is kept: whose it is, None while nobody knows."""

    id: int
    source: str
    payer: Payer
    member_id: int | None
    via: str | None  # how that was found out


def who_of(payer: Payer) -> dict[str, Any]:
    """Return the columns that say who a payer is."""
    return {
        "name": payer.name,
        "emails": list(payer.emails),
        "kind": None if payer.kind is None else payer.kind.value,
    }


def who_and_account(payment: Payment) -> dict[str, Any]:
    """Return the same of a payment's payer, with its account."""
    return {"account": payment.payer.account, **who_of(payment.payer)}


def terms_of(payment: Payment) -> dict[str, Any]:
    """Return the columns that say what is paid."""
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


def known_of(row: Row[Any]) -> KnownPayer:
    """Read a payer from a row of `payers`."""
    return KnownPayer(
        id=row.id, source=row.source, payer=_payer(row), member_id=row.member_id, via=row.via
    )


def payment_of(row: Row[Any]) -> Payment:
    """Read a payment from a row that has its payer's columns, too."""
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


def receipt_row(source: str, receipt: Receipt) -> dict[str, Any]:
    """Return a receipt as a row to stage."""
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


def receipt_of(row: Row[Any]) -> Receipt:
    """Read a receipt from a staged row."""
    return Receipt(
        key=row.key,
        day=row.day,
        total=Money(row.total_minor, row.currency),
        tax=Money(row.tax_minor, row.currency),
        account=row.account,
        payment=row.payment,
        description=row.description,
    )


def applied() -> Any:
    """Return the query of applied payments with their payers."""
    who = (payers.c.account, payers.c.name, payers.c.emails, payers.c.kind)
    return select(payments, *who).join(payers, payers.c.id == payments.c.payer_id)
