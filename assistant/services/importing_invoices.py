"""Bringing documents of the bookkeeping in: with their own numbers, whole or not at all."""

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

from babel.numbers import list_currencies

from assistant.domain.coop import Coop
from assistant.domain.invoices import (
    Document,
    DocumentKind,
    DocumentStatus,
    Origin,
    number_key,
)
from assistant.domain.money import Money
from assistant.services.cells import Cells, Cleared
from assistant.services.importing import ImportReport, Problems
from assistant.services.invoice_reminders import InvoiceReminders
from assistant.services.table_file import read_table
from assistant.storage.audit import AuditRepository
from assistant.storage.invoices import DocumentRepository
from assistant.storage.members import MemberRepository
from assistant.storage.unit_of_work import Transaction

COLUMNS = (
    "number", "member", "kind", "issued", "due", "currency", "net", "tax", "total", "status",
    "description",
)  # fmt: skip
OPTIONAL = frozenset({"due"})
SOURCE = "import"
_AMOUNT = re.compile(r"[0-9]{1,12}([.,][0-9]{1,6})?")
_SAME = ("member_id", "kind", "issued", "due", "total", "net", "tax", "description")
_COLUMN = {"member_id": "member"}


class InvoiceImport:
    """Brings documents in; of those that are known only the status changes."""

    def __init__(
        self,
        *,
        documents: DocumentRepository,
        members: MemberRepository,
        reminders: InvoiceReminders,
        audit: AuditRepository,
        coop: Coop,
        tx: Transaction,
    ) -> None:
        self._documents = documents
        self._members = members
        self._reminders = reminders
        self._audit = audit
        self._language = coop.default_locale
        self._now = tx.now

    async def run(self, data: bytes, *, dry_run: bool = False) -> ImportReport:
        """Import the bytes of a file; with problems, or `dry_run`, nothing is changed."""
        problems = Problems()
        new, settled, unchanged = [], [], 0
        seen = set[str]()
        needed = frozenset(COLUMNS) - OPTIONAL
        for line, cells in read_table(data, COLUMNS, problems, needed=needed):
            document = await self._read(cells)
            if document is None:
                continue
            if document.number in seen:
                problems.add(line, "number", "duplicate", document.number)
            seen.add(document.number)
            known = await self._documents.of_source(SOURCE, document.number)
            if known is None:
                new.append(document)
            elif (column := _difference(known, document)) is not None:
                problems.add(line, column, "conflict-known", document.number)
            elif known.status is not document.status:
                settled.append(replace(known, status=document.status))
            else:
                unchanged += 1
        if problems:
            return ImportReport(problems=problems.all(), dry_run=dry_run)
        report = ImportReport(
            added=tuple(each.number for each in new),
            changed=tuple(each.number for each in settled),
            unchanged=unchanged,
            dry_run=dry_run,
        )
        if not dry_run:
            await self._write(new, settled)
        return report

    async def _write(self, new: list[Document], settled: list[Document]) -> None:
        for document in new:
            kept = replace(document, id=await self._documents.add(document, self._now))
            await self._reminders.plan(kept)
        for document in settled:
            paid = document.status is DocumentStatus.PAID
            day = self._now.date() if paid else None
            await self._documents.settle(document.id, document.status, day)
            await self._reminders.drop(document.id)
            await self._reminders.plan(document)
        if new or settled:
            counts = {"added": len(new), "changed": len(settled)}
            await self._audit.add("invoices-import", actor="operator", data=counts, now=self._now)

    async def _read(self, cells: Cells) -> Document | None:
        for column in COLUMNS:
            if column not in OPTIONAL and cells.text(column) is None:
                cells.refuse(column, "missing", "")
        number, key = cells.text("number"), cells.text("member")
        kind = cells.choice("kind", DocumentKind)
        status = cells.choice("status", DocumentStatus)
        issued, due = cells.date("issued"), cells.date("due")
        currency = cells.among("currency", "unknown-currency", list_currencies())
        description = cells.text("description")
        if currency is None or kind is None or status is None or not isinstance(issued, date):
            return None
        net, tax, total = (_amount(cells, each, currency) for each in ("net", "tax", "total"))
        member = None if key is None else await self._members.by_key(key)
        if key is not None and member is None:
            cells.refuse("member", "unknown-member", key)
        if net and tax and total and net.minor + tax.minor != total.minor:
            cells.refuse("total", "does-not-add-up", cells.text("total") or "")
        if number is not None and not number_key(number):
            cells.refuse("number", "bad-number", number)
        if number is not None and await self._issued_here(number):
            cells.refuse("number", "own-series", number)
        if cells.wrong or not (number and description and net and tax and total and member):
            return None
        return Document(
            id=0,
            number=number,
            kind=kind,
            origin=Origin.IMPORTED,
            member_id=member.id,
            issued=issued,
            due=None if due is None or isinstance(due, Cleared) else due,
            net=net,
            tax=tax,
            total=total,
            status=status,
            description=description,
            language=self._language,
            source=SOURCE,
        )

    async def _issued_here(self, number: str) -> bool:
        found = await self._documents.numbered(number)
        return any(each.origin is Origin.ISSUED for each in found)


def _amount(cells: Cells, column: str, currency: str) -> Money | None:
    """Read `20.00` or `20,00`; nothing finer than the currency's coins."""
    text = cells.text(column)
    if text is None:
        return None
    if _AMOUNT.fullmatch(text) is not None:
        minor = Decimal(text.replace(",", ".")) * 10 ** Money(0, currency).digits
        if minor == minor.to_integral_value():
            return Money(int(minor), currency)
    cells.refuse(column, "bad-price", text)
    return None


def _difference(known: Document, document: Document) -> str | None:
    """Return the column in which a line says something else than what is known."""
    for name in _SAME:
        if getattr(known, name) != getattr(document, name):
            return _COLUMN.get(name, name)
    return None
