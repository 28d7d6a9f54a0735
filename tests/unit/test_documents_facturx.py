"""Every document that is issued is valid by the schema and all rules of EN 16931."""

import re
from dataclasses import replace
from decimal import Decimal
from io import BytesIO

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from lxml import etree

from assistant.domain.details import Address, BillingDetails
from assistant.domain.entities import TaxCategory
from assistant.domain.formalities import DocumentUnfit, Formality, lacking
from assistant.domain.invoices import Document, DocumentKind, DocumentStatus, Line
from assistant.domain.money import Money
from assistant.domain.taxes import nets_of
from tests.support.issued import (
    ASSOCIATION,
    COOP,
    PUIG,
    VEREIN,
    credited,
    issued,
    line,
    of_category,
)
from tests.support.rendering import catalogue, renderer
from tests.support.schematron import failed_rules

RAM = "{urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100}"
LANGUAGES = catalogue().locales


def value(xml: bytes, *path: str) -> str | None:
    """Return the text of the first element at the end of `path`, searched at any depth."""
    found = etree.parse(BytesIO(xml)).find(".//" + "/".join(RAM + name for name in path))
    return None if found is None else found.text


@pytest.mark.parametrize("category", TaxCategory)
@pytest.mark.parametrize("kind", [DocumentKind.INVOICE, DocumentKind.CREDIT_NOTE])
def test_every_category_keeps_every_rule(category: TaxCategory, kind: DocumentKind) -> None:
    for language in LANGUAGES:
        document = of_category(category, language)
        if kind is DocumentKind.CREDIT_NOTE:
            document = credited(document)
        assert failed_rules(renderer().xml(document)) == []


def test_several_rates_and_units_are_summed_by_rate() -> None:
    document = issued(
        line("Level 2"),
        line("Support", cents=4500, quantity="2.5", unit="HUR"),
        line("Book", cents=1499, unit="C62", rate="4"),
    )
    xml = renderer().xml(document)
    assert failed_rules(xml) == []
    assert (document.net.minor, document.tax.minor) == (14749, 2783 + 60)
    assert value(xml, "TaxTotalAmount") == "28.43"
    assert value(xml, "GrandTotalAmount") == "175.92"


def priced(*totals: int, rate: str = "21", currency: str = "EUR") -> Document:
    """Return an invoice over prices that include the tax, as they are charged."""
    parts = nets_of((Money(total, currency) for total in totals), Decimal(rate))
    nets = [part.minor for part in parts]
    document = issued(*(line(cents=net, rate=rate, currency=currency) for net in nets))
    net, total = Money(sum(nets), currency), Money(sum(totals), currency)
    tax = Money(total.minor - net.minor, currency)
    return replace(document, net=net, tax=tax, total=total)


def test_a_price_that_no_net_amount_gives_is_what_is_to_be_paid() -> None:
    """Of 10.00 with 21 % in it 8.26 are net; 21 % of that are 1.73, and a cent is left."""
    xml = renderer().xml(priced(1000))
    assert failed_rules(xml) == []
    assert value(xml, "TaxTotalAmount") == "1.74"
    assert value(xml, "ApplicableTradeTax", "CalculatedAmount") == "1.74"
    assert value(xml, "GrandTotalAmount") == "10.00"


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.integers(1, 10**7), min_size=1, max_size=4),
    st.sampled_from(["21", "10", "4", "5.5", "20", "25"]),
)
def test_every_price_can_be_billed(totals: list[int], rate: str) -> None:
    assert lacking(priced(*totals, rate=rate)) == ()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.integers(1, 10**6), min_size=1, max_size=3),
    st.sampled_from(["21", "10", "4", "5.5", "20", "25"]),
    st.sampled_from(["EUR", "JPY", "KWD"]),
)
def test_what_was_paid_is_the_total_and_every_rule_holds(
    totals: list[int], rate: str, currency: str
) -> None:
    """KWD has three decimals: what ends in a zero can be written."""
    if currency == "KWD":
        totals = [total * 10 for total in totals]
    document = priced(*totals, rate=rate, currency=currency)
    xml = renderer().xml(document)
    assert failed_rules(xml) == []
    due = value(xml, "DuePayableAmount")
    assert due is not None
    digits = Money(0, currency).digits
    assert Decimal(due) == Decimal(sum(totals)).scaleb(-digits)


def test_what_was_paid_before_asks_for_no_payment() -> None:
    """The platform has charged it already: nothing is due, and nobody is asked to transfer it."""
    paid = replace(issued(), status=DocumentStatus.PAID, due=None)
    for document in (paid, replace(paid, status=DocumentStatus.CREDITED)):
        assert lacking(document) == ()
        xml = renderer().xml(document)
        assert failed_rules(xml) == []
        assert value(xml, "TotalPrepaidAmount") == "24.20"
        assert value(xml, "DuePayableAmount") == "0.00"
        assert value(xml, "IBANID") is None


def test_a_difference_that_no_rounding_makes_is_refused() -> None:
    document = priced(1000)
    wrong = replace(document, tax=Money(176, "EUR"), total=Money(1002, "EUR"))
    assert lacking(wrong) == (Formality.SUMS,)


@pytest.mark.parametrize(
    ("currency", "minor", "written"),
    [("EUR", 2000, "20.00"), ("USD", 999, "9.99"), ("JPY", 1050, "1050.00"), ("KWD", 1250, "1.25")],
)
def test_currencies_of_no_two_and_three_decimals(currency: str, minor: int, written: str) -> None:
    xml = renderer().xml(issued(line(cents=minor, currency=currency, rate="10")))
    assert failed_rules(xml) == []
    assert value(xml, "LineTotalAmount") == written


def test_an_amount_that_en_16931_cannot_write_is_refused_not_rounded() -> None:
    """1.255 KWD has three decimals; the page and the data inside would not say the same."""
    document = issued(line(cents=1255, currency="KWD", rate="10"))
    assert lacking(document) == (Formality.DECIMALS,)
    with pytest.raises(DocumentUnfit):
        renderer().render(document)


def test_without_the_seller_s_identification_the_rule_of_the_story_fails() -> None:
    """The schematron sees it: else no test here would say anything."""
    xml = renderer().xml(of_category(TaxCategory.NOT_SUBJECT))
    stripped = re.sub(
        rb"<ram:SpecifiedLegalOrganization>.*?</ram:SpecifiedLegalOrganization>",
        b"",
        xml,
        flags=re.DOTALL,
    )
    assert stripped != xml
    assert any(rule.startswith("[BR-CO-26]") for rule in failed_rules(stripped))


def test_a_credit_note_names_what_it_takes_back_and_asks_for_no_payment() -> None:
    xml = renderer().xml(credited(issued(number="2026-0007")))
    assert value(xml, "TypeCode") == "381"
    assert value(xml, "InvoiceReferencedDocument", "IssuerAssignedID") == "2026-0007"
    assert value(xml, "SpecifiedTradeSettlementPaymentMeans", "TypeCode") is None


def test_an_invoice_that_replaces_another_is_an_invoice_with_a_reference() -> None:
    """No corrected invoice (384): the credit note before it has taken the first one back."""
    xml = renderer().xml(issued(corrects="2026-0030"))
    assert failed_rules(xml) == []
    assert value(xml, "TypeCode") == "380"
    assert value(xml, "InvoiceReferencedDocument", "IssuerAssignedID") == "2026-0030"


def test_who_issues_and_who_is_billed_stand_with_their_numbers() -> None:
    xml = renderer().xml(of_category(TaxCategory.REVERSE_CHARGE))
    assert value(xml, "SellerTradeParty", "SpecifiedTaxRegistration", "ID") == "ESF66666666"
    assert value(xml, "BuyerTradeParty", "SpecifiedTaxRegistration", "ID") == "DE136695976"
    assert value(xml, "ExemptionReasonCode") == "VATEX-EU-AE"
    xml = renderer().xml(issued(buyer=PUIG))
    assert value(xml, "BuyerTradeParty", "ID") == "12345678Z"
    assert value(xml, "BuyerTradeParty", "SpecifiedTaxRegistration", "ID") is None


@pytest.mark.parametrize(
    ("document", "lack"),
    [
        (replace(issued(), seller=None), Formality.SELLER),
        (
            replace(issued(), seller=replace(COOP, vat_number=None, registration_number=None)),
            Formality.SELLER_NUMBER,
        ),
        (replace(issued(), seller=replace(COOP, vat_number=None)), Formality.SELLER_VAT),
        (replace(issued(), buyer=None), Formality.BUYER),
        (replace(issued(), buyer=BillingDetails(name="Ana")), Formality.BUYER_ADDRESS),
        (
            replace(of_category(TaxCategory.INTRA_COMMUNITY), buyer=PUIG),
            Formality.BUYER_VAT,
        ),
        (replace(issued(), lines=()), Formality.LINES),
        (
            issued(line(), line(category=TaxCategory.NOT_SUBJECT)),
            Formality.MIXED,
        ),
        (replace(issued(), tax=Money(419, "EUR")), Formality.SUMS),
        (replace(issued(), net=Money(2000, "USD")), Formality.SUMS),
        (replace(issued(), due=None), Formality.DUE),
        (replace(credited(issued()), corrects=None), Formality.PRECEDING),
    ],
    ids=lambda given: given.value if isinstance(given, Formality) else "",
)
def test_what_is_missing_is_said_before_anything_is_made(
    document: Document, lack: Formality
) -> None:
    with pytest.raises(DocumentUnfit) as refused:
        renderer().render(document)
    assert lack in [found.what for found in refused.value.lacks]


TEXTS = st.text(min_size=1, max_size=60).filter(
    lambda text: text.strip().isprintable() and text.strip()
)
ADDRESSES = st.builds(
    Address,
    street=TEXTS,
    city=TEXTS,
    country=st.sampled_from(["ES", "DE", "GB", "US", "JP", "EG", "IN", "GR"]),
    postcode=st.none() | TEXTS,
    region=st.none() | TEXTS,
    extra=st.none() | TEXTS,
)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Draw a document of any category, with any texts, amounts, quantities and addresses."""
    category = draw(st.sampled_from(TaxCategory))
    currency = draw(st.sampled_from(["EUR", "USD", "JPY", "KWD"]))
    rates = (
        [Decimal(21), Decimal("5.5"), Decimal(4)]
        if category is TaxCategory.STANDARD
        else [Decimal(0)]
    )
    lines = []
    for _ in range(draw(st.integers(1, 5))):
        step = 10 if currency == "KWD" else 1
        price = draw(st.integers(0, 10**7)) * step
        count = draw(st.sampled_from([Decimal(1), Decimal("2.5"), Decimal("0.25"), Decimal(12)]))
        lines.append(
            Line(
                description=draw(TEXTS),
                quantity=count,
                unit=draw(st.sampled_from(["C62", "MON", "ANN", "HUR", "DAY", "KWH"])),
                price=Money(price, currency),
                net=Money(int(price * count / step) * step, currency),
                category=category,
                rate=draw(st.sampled_from(rates)),
            )
        )
    seller = ASSOCIATION if category is TaxCategory.NOT_SUBJECT else COOP
    address = draw(ADDRESSES)
    buyer = VEREIN if draw(st.booleans()) else replace(VEREIN, name=draw(TEXTS), address=address)
    document = issued(*lines, seller=seller, buyer=buyer, language=draw(st.sampled_from(LANGUAGES)))
    if draw(st.booleans()):
        document = replace(document, supplied_from=None)
    return credited(document) if draw(st.booleans()) else document


def check(document: Document) -> None:
    """Assert that a document that lacks nothing keeps every rule."""
    assume(not lacking(document))
    assert failed_rules(renderer().xml(document)) == []


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents())
def test_any_document_that_lacks_nothing_keeps_every_rule(document: Document) -> None:
    check(document)


@pytest.mark.storm
@settings(max_examples=4000, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents())
def test_thousands_of_documents_keep_every_rule(document: Document) -> None:
    check(document)
