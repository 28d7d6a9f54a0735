"""Documents about money: invoices and credit notes that are issued, receipts that are mirrored."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from assistant.domain.details import BillingDetails
from assistant.domain.entities import Entity, TaxCategory
from assistant.domain.money import Money


class DocumentKind(StrEnum):
    """What a document is; a receipt is never one of the co-op's own numbered documents."""

    INVOICE = "invoice"
    CREDIT_NOTE = "credit-note"
    RECEIPT = "receipt"


class Origin(StrEnum):
    """Where a document comes from; only issued ones are in the co-op's own series."""

    ISSUED = "issued"
    IMPORTED = "imported"  # from a file of the bookkeeping, with its own number
    MIRRORED = "mirrored"  # a receipt of the payment platform


class DocumentStatus(StrEnum):
    """Where the payment stands. Overdue is not a status: it is open with `due` in the past."""

    OPEN = "open"
    PAID = "paid"
    CREDITED = "credited"  # taken back by a credit note
    VOID = "void"  # an imported one that the bookkeeping has withdrawn


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line of a document: nature and extent, at `price` a unit, without tax."""

    description: str
    quantity: Decimal
    unit: str  # UN/ECE Recommendation 20: C62 piece, MON month, ANN year
    price: Money
    net: Money
    category: TaxCategory
    rate: Decimal  # per cent


@dataclass(frozen=True, kw_only=True)
class Document:
    """A document about money.

    `net + tax == total`, all in one currency; a credit note's amounts are positive, too. Issued
    documents keep `seller`, `buyer` and `lines` as they were on the day of issue and never change,
    but for `status` and `paid_on`. `corrects` is the number of the invoice that a credit note takes
    back, or that an invoice replaces.
    """

    id: int
    number: str
    kind: DocumentKind
    origin: Origin
    member_id: int | None  # None once the member is forgotten: the document itself must be kept
    issued: date
    due: date | None
    net: Money
    tax: Money
    total: Money
    status: DocumentStatus
    description: str
    language: str
    paid_on: date | None = None
    supplied_from: date | None = None
    supplied_until: date | None = None
    corrects: str | None = None
    seller: Entity | None = None  # issued ones only
    buyer: BillingDetails | None = None  # issued ones only
    lines: tuple[Line, ...] = ()
    source: str | None = None  # imported and mirrored ones: which source

    @property
    def prepaid(self) -> bool:
        """Whether it is an invoice that was paid before it was made out, and so is never due."""
        paid = self.due is None and self.status is not DocumentStatus.OPEN
        return paid and self.kind is DocumentKind.INVOICE and self.origin is Origin.ISSUED


def plain_number(number: str) -> str:
    """Return a number as it was typed, with plain digits and hyphens and nothing invisible."""
    signs = (
        str(unicodedata.decimal(sign)) if sign.isdecimal() else sign
        for sign in unicodedata.normalize("NFKC", number)
        if unicodedata.category(sign) != "Cf"
    )
    return re.sub(r"[\u2010-\u2015\u2212]", "-", "".join(signs)).strip()


def number_key(number: str) -> str:
    """Return what a document's number has in common with its other spellings.

    Case, width, the script of digits, invisible signs, the sign between the parts and zeros before
    a number are folded: `2026-0031`, `2026/31` and `٢٠٢٦-٠٠٣١` are one; "" where nothing is left.
    """
    parts = re.findall(r"\d+|[^\W\d_]+", plain_number(number).casefold())
    return "-".join(part.lstrip("0") or "0" if part.isdecimal() else part for part in parts)
