"""The invoice as data: Cross Industry Invoice (UN/CEFACT D22B) by EN 16931, as in Factur-X 1.0.

Type codes (UNTDID 1001): 380 for invoices, 381 for credit notes. An invoice that replaces another
is a 380 with a reference to it (BG-3), no corrected invoice (384): ours follows a credit note that
has taken back the whole first one, and who books a 384 takes that back once more.
"""

from datetime import date
from decimal import Decimal
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import Any

from drafthorse.models.accounting import ApplicableTradeTax
from drafthorse.models.document import Document as Tree
from drafthorse.models.party import TaxRegistration
from drafthorse.models.payment import PaymentMeans, PaymentTerms
from drafthorse.models.tradelines import LineItem
from lxml import etree

from assistant.documents.words import LONGEST_FIELD
from assistant.domain.details import Address
from assistant.domain.entities import Entity, TaxCategory
from assistant.domain.formalities import require_formalities, vat_number
from assistant.domain.harmless import harmless
from assistant.domain.invoices import Document, DocumentKind, Line
from assistant.domain.money import Money
from assistant.domain.taxes import TaxGroup, document_groups

PROFILE = "urn:cen.eu:en16931:2017"
_INVOICE, _CREDIT_NOTE = "380", "381"
_SEPA_TRANSFER, _TRANSFER = "58", "30"  # UNTDID 4461
_REASON_CODES = {
    TaxCategory.REVERSE_CHARGE: "VATEX-EU-AE",
    TaxCategory.INTRA_COMMUNITY: "VATEX-EU-IC",
    TaxCategory.EXPORT: "VATEX-EU-G",
    TaxCategory.NOT_SUBJECT: "VATEX-EU-O",
}
"""Codes that say the same as a category; an exemption (E) has many reasons, and only its text."""
_WITHOUT_REASON = {TaxCategory.STANDARD, TaxCategory.ZERO}  # BR-S-10, BR-Z-10
_XSD = "xsd_and_schematron/facturx-en16931/Factur-X_EN16931.xsd"
_schema_lock = Lock()


class InvalidXml(RuntimeError):  # noqa: N818 - a defect of ours, for the log
    """The XML does not keep to the schema; the message names elements, and none of their values."""


def cii(document: Document, reasons: dict[TaxCategory, str], terms: str) -> bytes:
    """Return the XML of an issued document, checked against the schema of factur-x.

    `reasons` say why no tax is due, in the document's language; `terms` when it is to be paid, or
    that it is not. Raises DocumentUnfit and InvalidXml.
    """
    require_formalities(document)
    tree = Tree()
    tree.context.guideline_parameter.id = PROFILE
    tree.header.id = _plain(document.number)
    credit = document.kind is DocumentKind.CREDIT_NOTE
    tree.header.type_code = _CREDIT_NOTE if credit else _INVOICE
    tree.header.issue_date_time = document.issued
    _parties(tree, document)
    _delivery(tree, document)
    for number, line in enumerate(document.lines, 1):
        tree.trade.items.add(_line(number, line))
    _settlement(tree, document, reasons, terms)
    xml: bytes = tree.serialize(schema=None)
    _check(xml)
    return xml


def _parties(tree: Any, document: Document) -> None:
    seller, buyer = document.seller, document.buyer
    assert seller is not None
    assert buyer is not None
    assert buyer.address is not None
    outside = _outside(document)
    ours, theirs = tree.trade.agreement.seller, tree.trade.agreement.buyer
    ours.name = _plain(seller.name)
    if seller.registration_number:
        ours.legal_organization.id = ("", _plain(seller.registration_number))
    _address(ours.address, seller.address)
    if seller.vat_number and not outside:
        ours.tax_registrations.add(_registration(seller.vat_number))
    theirs.name = _plain(buyer.name)
    _address(theirs.address, buyer.address)
    vat = vat_number(buyer)
    if vat and not outside:
        theirs.tax_registrations.add(_registration(vat))
    elif buyer.tax_number:
        # No VAT number, or one that may not be called so here (BR-O-02): an identifier (BT-46).
        theirs.id = _plain(buyer.tax_number)


def _outside(document: Document) -> bool:
    return any(line.category is TaxCategory.NOT_SUBJECT for line in document.lines)


def _address(node: Any, address: Address) -> None:
    if address.postcode:
        node.postcode = _plain(address.postcode)
    node.line_one = _plain(address.street)
    if address.extra:
        node.line_two = _plain(address.extra)
    node.city_name = _plain(address.city)
    node.country_id = address.country
    if address.region:
        node.country_subdivision = _plain(address.region)


def _registration(number: str) -> Any:
    return TaxRegistration(id=("VA", _plain(number)))


def _delivery(tree: Any, document: Document) -> None:
    """Say when (BG-14, BT-72), and for supplies within the Union where to (BR-IC-11, BR-IC-12)."""
    start, end = document.supplied_from, document.supplied_until
    within = any(line.category is TaxCategory.INTRA_COMMUNITY for line in document.lines)
    if start and end:
        tree.trade.settlement.period.start = start
        tree.trade.settlement.period.end = end
    # Where no other day is known it is the day of issue (Directive 2006/112/EC, Art. 226, 7).
    tree.trade.delivery.event.occurrence = end or start or document.issued
    if within:
        assert document.buyer is not None
        assert document.buyer.address is not None
        _address(tree.trade.delivery.ship_to.address, document.buyer.address)


def _line(number: int, line: Line) -> Any:
    item = LineItem()
    item.document.line_id = str(number)
    item.product.name = _plain(line.description)
    item.agreement.net.amount = _amount(line.price)
    item.delivery.billed_quantity = (line.quantity, line.unit)
    tax = item.settlement.trade_tax
    tax.type_code = "VAT"
    tax.category_code = line.category.value
    if line.category is not TaxCategory.NOT_SUBJECT:  # BR-O-05
        tax.rate_applicable_percent = line.rate
    item.settlement.monetary_summation.total_amount = _amount(line.net)
    return item


def _settlement(tree: Any, document: Document, reasons: dict[TaxCategory, str], terms: str) -> None:
    seller = document.seller
    assert seller is not None
    settlement = tree.trade.settlement
    credit = document.kind is DocumentKind.CREDIT_NOTE
    settlement.currency_code = document.total.currency
    if seller.iban and not credit and not document.prepaid:
        settlement.payment_reference = _plain(document.number)
        settlement.payment_means.add(_means(seller, document.total.currency))
    for group in document_groups(document):
        settlement.trade_tax.add(_tax(group, reasons))
    settlement.terms.add(_terms(terms, None if credit else document.due))
    sums = settlement.monetary_summation
    sums.line_total = sums.tax_basis_total = _amount(document.net)
    sums.tax_total = (_amount(document.tax), document.total.currency)
    sums.grand_total = sums.due_amount = _amount(document.total)
    if document.prepaid:
        sums.prepaid_total = _amount(document.total)
        sums.due_amount = _amount(Money(0, document.total.currency))
    if document.corrects:
        settlement.invoice_referenced_document.issuer_assigned_id = _plain(document.corrects)


def _means(seller: Entity, currency: str) -> Any:
    means = PaymentMeans()
    means.type_code = _SEPA_TRANSFER if currency == "EUR" else _TRANSFER
    means.payee_account.iban = "".join((seller.iban or "").split()).upper()
    means.payee_account.account_name = _plain(seller.name)
    if seller.bic:
        means.payee_institution.bic = _plain(seller.bic)
    return means


def _tax(group: TaxGroup, reasons: dict[TaxCategory, str]) -> Any:
    tax = ApplicableTradeTax()
    tax.calculated_amount = _amount(group.tax)
    tax.type_code = "VAT"
    if group.category not in _WITHOUT_REASON:
        tax.exemption_reason = _plain(reasons[group.category])
        if group.category in _REASON_CODES:
            tax.exemption_reason_code = _REASON_CODES[group.category]
    tax.basis_amount = _amount(group.net)
    tax.category_code = group.category.value
    if group.category is not TaxCategory.NOT_SUBJECT:
        tax.rate_applicable_percent = group.rate
    return tax


def _terms(text: str, due: date | None) -> Any:
    terms = PaymentTerms()
    terms.description = _plain(text)
    if due is not None:
        terms.due = due
    return terms


def _amount(money: Money) -> Decimal:
    """Return an amount with two decimals, which EN 16931 takes at most (`require_formalities`)."""
    return Decimal(money.minor).scaleb(-money.digits).quantize(Decimal("0.01"))


def _plain(text: str) -> str:
    """Return text without what XML 1.0 forbids, and without direction controls."""
    return harmless(text, LONGEST_FIELD)


def _check(xml: bytes) -> None:
    tree = etree.fromstring(xml)
    with _schema_lock:  # its log of errors is shared
        schema = _schema()
        if not schema.validate(tree):
            found = [f"line {error.line}: {error.type_name}" for error in schema.error_log]
            raise InvalidXml("; ".join(found))


@cache
def _schema() -> Any:
    spec = find_spec("facturx")  # without importing it, which takes longer than all else
    assert spec is not None
    assert spec.submodule_search_locations
    return etree.XMLSchema(file=str(Path(spec.submodule_search_locations[0]) / _XSD))
