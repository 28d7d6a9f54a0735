"""Documents as they are issued, of every kind, tax category, language and currency."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from assistant.domain.details import Address, BillingDetails
from assistant.domain.entities import Entity, TaxCategory
from assistant.domain.invoices import Document, DocumentKind, DocumentStatus, Line, Origin
from assistant.domain.money import Money
from assistant.domain.replies import Localized
from assistant.domain.taxes import tax_groups

COOP = Entity(
    slug="main",
    name="Cooperativa Sala Oberta, SCCL",
    address=Address(street="Carrer de Sants, 12", city="Barcelona", country="ES", postcode="08014"),
    email="factures@sala.example",
    vat_number="ESF66666666",
    registration_number="BN-1234",
    category=TaxCategory.STANDARD,
    rate=Decimal(21),
    reason=None,
    series="{year}-",
    credit_series="R{year}-",
    language="ca",
    iban="ES9121000418450200051332",
    bic="CAIXESBBXXX",
)
"""Registered for VAT in Spain."""

ASSOCIATION = replace(
    COOP,
    slug="association",
    name="Meet.coop Association",
    address=Address(
        street="12 Union Street", city="Glasgow", country="GB", postcode="G1 3QX", extra="Floor 2"
    ),
    vat_number=None,
    registration_number="SC123456",
    category=TaxCategory.NOT_SUBJECT,
    rate=Decimal(0),
    reason=Localized(en="Not registered for VAT.", ca="Sense registre d'IVA."),
    language="en",
)
"""Not registered for VAT: its registration number identifies it."""

PUIG = BillingDetails(
    name="Ana Puig i Ferrer",
    address=Address(
        street="Plaça Major, 3, 2n 1a", city="Vic", country="ES", postcode="08500", region="Osona"
    ),
    tax_number="12345678Z",
)
VEREIN = BillingDetails(
    name="Tagungshaus e.V.",
    address=Address(street="Lindenstraße 7", city="Leipzig", country="DE", postcode="04109"),
    tax_number="DE136695976",
)
CAIRO = BillingDetails(
    name="جمعية النيل للتعليم التعاوني",
    address=Address(street="١٢ شارع طلعت حرب", city="القاهرة", country="EG", postcode="11511"),
    tax_number="123-456-789",
)


def line(
    description: str = "Level 2, monthly",
    *,
    cents: int = 2000,
    quantity: str = "1",
    unit: str = "MON",
    category: TaxCategory = TaxCategory.STANDARD,
    rate: str | None = None,
    currency: str = "EUR",
) -> Line:
    """Return a line at `cents` (minor units) a unit; its rate is 21 % or none, by category."""
    count = Decimal(quantity)
    standard = category is TaxCategory.STANDARD
    return Line(
        description=description,
        quantity=count,
        unit=unit,
        price=Money(cents, currency),
        net=Money(int(cents * count), currency),
        category=category,
        rate=Decimal(rate if rate is not None else "21" if standard else "0"),
    )


def issued(
    *lines: Line,
    kind: DocumentKind = DocumentKind.INVOICE,
    seller: Entity = COOP,
    buyer: BillingDetails = PUIG,
    language: str = "ca",
    number: str = "2026-0031",
    corrects: str | None = None,
) -> Document:
    """Return an issued document whose sums agree."""
    lines = lines or (line(),)
    groups = tax_groups(lines)
    currency = lines[0].net.currency
    net, tax = sum(group.net.minor for group in groups), sum(group.tax.minor for group in groups)
    return Document(
        id=1,
        number=number,
        kind=kind,
        origin=Origin.ISSUED,
        member_id=1,
        issued=date(2026, 11, 15),
        due=date(2026, 12, 15) if kind is DocumentKind.INVOICE else None,
        net=Money(net, currency),
        tax=Money(tax, currency),
        total=Money(net + tax, currency),
        status=DocumentStatus.OPEN,
        description=lines[0].description,
        language=language,
        supplied_from=date(2026, 11, 1),
        supplied_until=date(2026, 11, 30),
        corrects=corrects,
        seller=seller,
        buyer=buyer,
        lines=lines,
    )


def credited(invoice: Document, number: str = "R2026-0004") -> Document:
    """Return the credit note that takes an invoice back."""
    return replace(
        invoice,
        number=number,
        kind=DocumentKind.CREDIT_NOTE,
        due=None,
        corrects=invoice.number,
    )


def of_category(category: TaxCategory, language: str = "en") -> Document:
    """Return an invoice of one category, with the parties that it needs."""
    seller = ASSOCIATION if category is TaxCategory.NOT_SUBJECT else COOP
    return issued(line(category=category), seller=seller, buyer=VEREIN, language=language)


class Copying:
    """Makes the file of a document at once."""

    def render(self, document: Document) -> bytes:
        return repr(document).encode()
