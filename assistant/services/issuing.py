"""Issuing documents: invoices, and the credit notes that take them back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from zoneinfo import ZoneInfo

from assistant.domain.coop import Coop
from assistant.domain.details import BillingDetails
from assistant.domain.entities import Entity, TaxCategory
from assistant.domain.invoices import Document, DocumentKind, DocumentStatus, Line, Origin
from assistant.domain.members import Member
from assistant.domain.money import Money
from assistant.domain.plans import Interval
from assistant.domain.replies import Refusal
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
        """Issue the invoice for what a member owes.

        Raises IntegrityError where the period has its invoice: `Owing` leaves those out.
        """
        lines = tuple(_line(charge, entity) for charge in owed.charges)
        collected = all(charge.collected for charge in owed.charges)
        total = Money(sum(each.total.minor for each in owed.charges), owed.currency)
        net = Money(sum(line.net.minor for line in lines), owed.currency)
        invoice = await self._add(
            Document(
                id=0,
                number="",
                kind=DocumentKind.INVOICE,
                origin=Origin.ISSUED,
                member_id=owed.member.id,
                issued=self._today,
                due=self._today + timedelta(days=entity.payment_days),
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
        )
        await self._documents.bill(owed.member.id, owed.key, invoice.id)
        return invoice

    async def credit(self, invoice: Document, *, actor: str = "operator") -> Document:
        """Take an invoice back with a credit note over all of it; raises `CannotBeCredited`."""
        taken_back = {DocumentStatus.CREDITED, DocumentStatus.VOID}
        seller = invoice.seller
        if (
            seller is None
            or invoice.origin is not Origin.ISSUED
            or invoice.kind is not DocumentKind.INVOICE
            or invoice.status in taken_back
        ):
            raise CannotBeCredited(
                number=invoice.number,
                kind=invoice.kind,
                status=invoice.status,
            )
        note = await self._add(
            replace(
                invoice,
                kind=DocumentKind.CREDIT_NOTE,
                seller=await self._series_of(seller),
                issued=self._today,
                due=None,
                status=DocumentStatus.PAID,
                paid_on=None,
                corrects=invoice.number,
            )
        )
        await self._documents.settle(invoice.id, DocumentStatus.CREDITED, invoice.paid_on)
        await self._reminders.drop(invoice.id)
        await self._audit.add(
            "invoices-credit",
            actor=actor,
            subject=invoice.number,
            data={"credit": note.number},
            now=self._now,
        )
        return note

    async def correct(
        self, invoice: Document, buyer: BillingDetails, *, actor: str = "operator"
    ) -> Corrected:
        """Take an invoice back, and issue it anew for `buyer`; raises `CannotBeCredited`.

        What was paid stays paid; what was open stays as long to pay as it was, and is never due
        on the day that it is made out.
        """
        credit = await self.credit(invoice, actor=actor)
        assert credit.seller is not None
        paid = invoice.status is DocumentStatus.PAID
        days = timedelta(days=credit.seller.payment_days)
        again = replace(
            invoice,
            issued=self._today,
            due=invoice.due if paid else self._today + days,
            status=invoice.status,
            paid_on=invoice.paid_on,
            seller=credit.seller,
            buyer=buyer,
            corrects=invoice.number,
        )
        return Corrected(credit=credit, invoice=await self._add(again))

    async def settle(self, document: Document, *, actor: str = "operator") -> Document:
        """Note that a document is paid, today; nothing happens where it is no longer open."""
        if document.status is not DocumentStatus.OPEN:
            return document
        await self._documents.settle(document.id, DocumentStatus.PAID, self._today)
        await self._reminders.drop(document.id)
        await self._audit.add("invoices-paid", actor=actor, subject=document.number, now=self._now)
        return replace(document, status=DocumentStatus.PAID, paid_on=self._today)

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


def _line(charge: Charge, entity: Entity) -> Line:
    """Return the line for a charge, whose total is what the member pays, tax included."""
    standard = entity.category is TaxCategory.STANDARD
    rate = entity.rate if standard else Decimal(0)
    net = Money(net_of(charge.total.minor, rate), charge.total.currency)
    return Line(
        description=charge.description,
        quantity=Decimal(1),
        unit=UNITS[charge.interval],
        price=net,
        net=net,
        category=entity.category,
        rate=rate,
    )


def net_of(total: int, rate: Decimal) -> int:
    """Return what is left of a total in minor units without a tax of `rate` per cent."""
    net = Decimal(total) / (1 + rate / 100)
    return int(net.quantize(Decimal(1), ROUND_HALF_UP))


def total_of(documents: Sequence[Document]) -> tuple[Money, ...]:
    """Return the sum of documents, one for each currency."""
    sums: dict[str, int] = {}
    for each in documents:
        sums[each.total.currency] = sums.get(each.total.currency, 0) + each.total.minor
    return tuple(Money(minor, currency) for currency, minor in sorted(sums.items()))


def overdue(document: Document, today: date) -> bool:
    """Whether a document is open though it was due before `today`."""
    is_open = document.status is DocumentStatus.OPEN
    return is_open and document.due is not None and document.due < today
