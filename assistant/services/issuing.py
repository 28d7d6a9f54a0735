"""Issuing documents: invoices, and the credit notes that take them back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from assistant.domain.coop import Coop
from assistant.domain.details import BillingDetails
from assistant.domain.entities import Entity, TaxCategory
from assistant.domain.formalities import Formality, Lack, lacking
from assistant.domain.invoices import Document, DocumentKind, DocumentStatus, Line, Origin
from assistant.domain.members import Member
from assistant.domain.money import Money
from assistant.domain.plans import Interval
from assistant.domain.replies import Refusal
from assistant.domain.taxes import nets_of, tax_groups
from assistant.services.invoice_reminders import InvoiceReminders
from assistant.services.owing import Charge, Owed
from assistant.storage.audit import AuditRepository
from assistant.storage.details import DetailsRepository
from assistant.storage.entities import EntityRepository
from assistant.storage.invoices import DocumentRepository
from assistant.storage.members import MemberRepository
from assistant.storage.series import SeriesRepository
from assistant.storage.unit_of_work import Transaction

UNITS = {Interval.MONTH: "MON", Interval.YEAR: "ANN", Interval.ONCE: "C62"}
"""UN/ECE Recommendation 20."""


class CannotBeCredited(Refusal, message="invoices-cannot-be-credited"):
    """The document was not issued here, is no invoice, or has been taken back already."""

    number: str
    kind: DocumentKind
    status: DocumentStatus


class CannotBeIssued(Refusal, message="invoices-cannot-be-issued"):
    """A document would not be valid, so no number was taken for it.

    `number` is the invoice that it takes back or replaces; None for a new one.
    """

    member: str
    number: str | None
    lacks: tuple[Lack, ...]


@dataclass(frozen=True, kw_only=True)
class Corrected:
    """A credit note, and the invoice that replaces the one that it takes back."""

    credit: Document
    invoice: Document


class Issuing:
    """Issues documents, each with the next number of its series, in the transaction at hand."""

    def __init__(
        self,
        *,
        documents: DocumentRepository,
        series: SeriesRepository,
        entities: EntityRepository,
        details: DetailsRepository,
        members: MemberRepository,
        reminders: InvoiceReminders,
        audit: AuditRepository,
        coop: Coop,
        tx: Transaction,
    ) -> None:
        self._documents = documents
        self._series = series
        self._entities = entities
        self._details = details
        self._members = members
        self._reminders = reminders
        self._audit = audit
        self._now = tx.now
        self._today = tx.now.astimezone(ZoneInfo(coop.timezone)).date()

    async def issue(self, owed: Owed, entity: Entity) -> Document:
        """Issue the invoice for what a member owes; raises `CannotBeIssued`.

        Raises IntegrityError where the period has its invoice: `Owing` leaves those out.
        """
        draft = await self._draft(owed, entity)
        _require(draft, owed.member.name)
        invoice = await self._add(draft)
        await self._documents.bill(owed.member.id, owed.key, invoice.id)
        return invoice

    async def lacks(self, owed: Owed, entity: Entity) -> tuple[Formality, ...]:
        """Return for want of what the invoice for what a member owes could not be issued now."""
        return lacking(await self._draft(owed, entity))

    async def credit(self, invoice: Document, *, actor: str = "operator") -> Document:
        """Take an invoice back with a credit note over all of it.

        Raises `CannotBeCredited` and `CannotBeIssued`.
        """
        return await self._take_back(invoice, await self._note(invoice), actor)

    async def correct(
        self, invoice: Document, buyer: BillingDetails, *, actor: str = "operator"
    ) -> Corrected:
        """Take an invoice back, and issue it anew for `buyer`; both, or neither takes a number.

        What was paid stays paid and asks for no transfer; what was open has its time to pay anew.
        Raises `CannotBeCredited` and `CannotBeIssued`.
        """
        note, again = await self._pair(invoice, buyer)
        credit = await self._take_back(invoice, note, actor)
        return Corrected(credit=credit, invoice=await self._add(again))

    async def check(self, invoice: Document, buyer: BillingDetails) -> None:
        """Raise what `correct` would, and change nothing."""
        await self._pair(invoice, buyer)

    async def settle(
        self, document: Document, *, actor: str = "operator", on: date | None = None
    ) -> Document:
        """Note that a document is paid, today or `on` a day, and remind of it no more.

        Nothing happens where it is no longer open.
        """
        if document.status is not DocumentStatus.OPEN:
            return document
        day = on or self._today
        await self._documents.settle(document.id, DocumentStatus.PAID, day)
        await self._reminders.drop(document.id)
        await self._audit.add("invoices-paid", actor=actor, subject=document.number, now=self._now)
        return replace(document, status=DocumentStatus.PAID, paid_on=day)

    async def _draft(self, owed: Owed, entity: Entity) -> Document:
        rate = entity.rate if entity.category is TaxCategory.STANDARD else Decimal(0)
        nets = nets_of((charge.total for charge in owed.charges), rate)
        lines = tuple(
            _line(charge, net, entity.category, rate)
            for charge, net in zip(owed.charges, nets, strict=True)
        )
        collected = all(charge.collected for charge in owed.charges)
        total = Money(sum(each.total.minor for each in owed.charges), owed.currency)
        net = Money(sum(group.net.minor for group in tax_groups(lines)), owed.currency)
        return Document(
            id=0,
            number="",
            kind=DocumentKind.INVOICE,
            origin=Origin.ISSUED,
            member_id=owed.member.id,
            issued=self._today,
            due=None if collected else self._today + timedelta(days=entity.payment_days),
            net=net,
            tax=Money(total.minor - net.minor, owed.currency),
            total=total,
            status=DocumentStatus.PAID if collected else DocumentStatus.OPEN,
            description=owed.charges[0].description,
            language=owed.language,
            supplied_from=owed.period.first,
            supplied_until=max(charge.until for charge in owed.charges),
            seller=entity,
            buyer=await self._buyer(owed.member),
            lines=lines,
        )

    async def _note(self, invoice: Document) -> Document:
        """Return the credit note for an invoice, without a number yet."""
        seller = invoice.seller
        if seller is None or not can_be_taken_back(invoice):
            raise CannotBeCredited(
                number=invoice.number,
                kind=invoice.kind,
                status=invoice.status,
            )
        note = replace(
            invoice,
            kind=DocumentKind.CREDIT_NOTE,
            seller=await self._series_of(seller),
            issued=self._today,
            due=None,
            status=DocumentStatus.PAID,
            paid_on=None,
            corrects=invoice.number,
        )
        return _require(note, invoice.buyer.name if invoice.buyer else "")

    async def _pair(self, invoice: Document, buyer: BillingDetails) -> tuple[Document, Document]:
        """Return a credit note and the invoice that replaces one, without numbers yet."""
        note = await self._note(invoice)
        assert note.seller is not None
        paid = invoice.status is DocumentStatus.PAID
        again = replace(
            invoice,
            issued=self._today,
            due=None if paid else self._today + timedelta(days=note.seller.payment_days),
            seller=note.seller,
            buyer=buyer,
            corrects=invoice.number,
        )
        return note, _require(again, buyer.name)

    async def _take_back(self, invoice: Document, note: Document, actor: str) -> Document:
        credit = await self._add(note)
        await self._documents.settle(invoice.id, DocumentStatus.CREDITED, invoice.paid_on)
        await self._reminders.drop(invoice.id)
        await self._audit.add(
            "invoices-credit",
            actor=actor,
            subject=invoice.number,
            data={"credit": credit.number},
            now=self._now,
        )
        return credit

    async def _add(self, document: Document) -> Document:
        assert document.seller is not None
        number = await self._series.take(document.seller, document.kind, document.issued)
        numbered = replace(document, number=number)
        kept = replace(numbered, id=await self._documents.add(numbered, self._now))
        await self._reminders.plan(kept)
        return kept

    async def _series_of(self, seller: Entity) -> Entity:
        """Return the seller as it is now: its number and address may have been put right."""
        return await self._entities.by_slug(seller.slug) or seller

    async def _buyer(self, member: Member) -> BillingDetails:
        return await self._details.get(member.id) or BillingDetails(name=member.name)


def can_be_taken_back(document: Document) -> bool:
    """Whether a document is an invoice of ours that no credit note has taken back."""
    return (
        document.origin is Origin.ISSUED
        and document.kind is DocumentKind.INVOICE
        and document.status in {DocumentStatus.OPEN, DocumentStatus.PAID}
    )


def _require(document: Document, member: str) -> Document:
    """Return a document that can be made; raises `CannotBeIssued`."""
    lacks = lacking(document)
    if lacks:
        raise CannotBeIssued(
            member=member,
            number=document.corrects,
            lacks=tuple(Lack(what=formality) for formality in lacks),
        )
    return document


def _line(charge: Charge, net: Money, category: TaxCategory, rate: Decimal) -> Line:
    return Line(
        description=charge.description,
        quantity=Decimal(1),
        unit=UNITS[charge.interval],
        price=net,
        net=net,
        category=category,
        rate=rate,
    )


def total_of(documents: Sequence[Document]) -> tuple[Money, ...]:
    """Return the sum of documents, one for each currency."""
    sums: dict[str, int] = {}
    for each in documents:
        sums[each.total.currency] = sums.get(each.total.currency, 0) + each.total.minor
    return tuple(Money(minor, currency) for currency, minor in sorted(sums.items()))


def payable(document: Document) -> bool:
    """Whether money is still to come for a document: no receipt and no credit note asks for any."""
    return document.kind is DocumentKind.INVOICE and document.status is DocumentStatus.OPEN


def overdue(document: Document, today: date) -> bool:
    """Whether a document is still to be paid though it was due before `today`."""
    return payable(document) and document.due is not None and document.due < today
