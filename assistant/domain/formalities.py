"""What an issued document must have to be an invoice: Directive 2006/112/EC, Art. 226; EN 16931."""

from enum import StrEnum

from assistant.domain.details import BillingDetails
from assistant.domain.entities import Entity, TaxCategory
from assistant.domain.invoices import Document, DocumentKind, Origin
from assistant.domain.replies import Refusal, Reply
from assistant.domain.taxes import document_groups, writable

_PREFIXES = {"GR": ("EL",), "GB": ("GB", "XI")}
"""Where a VAT number begins otherwise than with its country's code (Art. 215)."""
_WITHOUT_TAX_NUMBER = {TaxCategory.NOT_SUBJECT}
_BUYER_LIABLE = {TaxCategory.REVERSE_CHARGE, TaxCategory.INTRA_COMMUNITY}


class Formality(StrEnum):
    """Something without which a document is not valid; the rule that asks for it stands beside."""

    SELLER = "seller"  # who issues (BR-06)
    SELLER_NUMBER = "seller-number"  # a VAT or a legal registration number (BR-CO-26)
    SELLER_VAT = (
        "seller-vat"  # a VAT number (BR-S-02, BR-Z-02, BR-E-02, BR-AE-02, BR-IC-02, BR-G-02)
    )
    BUYER = "buyer"  # who is billed (BR-07)
    BUYER_ADDRESS = "buyer-address"  # with a country (BR-10, BR-11)
    BUYER_VAT = "buyer-vat"  # the customer owes the tax (BR-AE-02, BR-IC-02)
    LINES = "lines"  # at least one (BR-16)
    MIXED = "mixed"  # outside the scope of VAT with anything else (BR-O-11 to BR-O-14)
    SUMS = "sums"  # lines, tax and total agree (BR-CO-10, BR-CO-13 to BR-CO-17), in one currency
    DECIMALS = "decimals"  # amounts of two decimals at most (BR-DEC-*)
    DUE = "due"  # when an invoice is to be paid (BR-CO-25)
    PRECEDING = "preceding"  # which invoice a credit note takes back (BG-3)


class Lack(Reply, message="documents-lack"):
    """One formality that is missing."""

    what: Formality


class DocumentUnfit(Refusal, message="documents-unfit"):
    """A document that lacks what the law and EN 16931 ask for is not made."""

    number: str
    lacks: tuple[Lack, ...]


def lacking(document: Document) -> tuple[Formality, ...]:
    """Return what an issued document lacks; () where it can be made, and for any other origin."""
    if document.origin is not Origin.ISSUED:
        return ()
    found = [*_of_seller(document), *_of_buyer(document), *_of_amounts(document)]
    if document.kind is DocumentKind.CREDIT_NOTE:
        if document.corrects is None:
            found.append(Formality.PRECEDING)
    elif document.due is None and document.total.minor > 0 and not document.prepaid:
        found.append(Formality.DUE)
    return tuple(found)


def require_formalities(document: Document) -> None:
    """Raise DocumentUnfit where `lacking` finds anything."""
    lacks = lacking(document)
    if lacks:
        raise DocumentUnfit(
            number=document.number, lacks=tuple(Lack(what=formality) for formality in lacks)
        )


def vat_number(details: BillingDetails) -> str | None:
    """Return the tax number where it is a VAT identification number: with its country's prefix."""
    if details.tax_number is None or details.address is None:
        return None
    country = details.address.country
    prefixes = _PREFIXES.get(country, (country,))
    return details.tax_number if details.tax_number.upper().startswith(prefixes) else None


def _categories(document: Document) -> set[TaxCategory]:
    return {line.category for line in document.lines}


def _of_seller(document: Document) -> list[Formality]:
    seller: Entity | None = document.seller
    if seller is None:
        return [Formality.SELLER]
    found = []
    outside = TaxCategory.NOT_SUBJECT in _categories(document)
    if not seller.registration_number and (outside or not seller.vat_number):
        # Category O may show no VAT number (BR-O-02), so that it identifies nobody.
        found.append(Formality.SELLER_NUMBER)
    if not seller.vat_number and _categories(document) - _WITHOUT_TAX_NUMBER:
        found.append(Formality.SELLER_VAT)
    return found


def _of_buyer(document: Document) -> list[Formality]:
    buyer = document.buyer
    if buyer is None or not buyer.name.strip():
        return [Formality.BUYER]
    found = []
    if buyer.address is None:
        found.append(Formality.BUYER_ADDRESS)
    if _categories(document) & _BUYER_LIABLE and vat_number(buyer) is None:
        found.append(Formality.BUYER_VAT)
    return found


def _of_amounts(document: Document) -> list[Formality]:
    if not document.lines:
        return [Formality.LINES]
    found = []
    categories = _categories(document)
    if TaxCategory.NOT_SUBJECT in categories and len(categories) > 1:
        found.append(Formality.MIXED)
    amounts = [document.net, document.tax, document.total]
    amounts += [amount for line in document.lines for amount in (line.price, line.net)]
    if len({amount.currency for amount in amounts}) > 1:
        return [*found, Formality.SUMS]
    groups = document_groups(document)
    if not (
        document.net.minor == sum(group.net.minor for group in groups)
        and document.tax.minor == sum(group.tax.minor for group in groups)
        and document.total.minor == document.net.minor + document.tax.minor
        and all((group.category is TaxCategory.STANDARD) == (group.rate > 0) for group in groups)
    ):
        found.append(Formality.SUMS)
    if not all(map(writable, amounts)):
        found.append(Formality.DECIMALS)
    return found
