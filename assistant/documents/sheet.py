"""What stands where on an invoice, credit note or receipt: all its words, for the template."""

from decimal import Decimal
from typing import Any

from assistant.documents.addresses import address_lines
from assistant.documents.sayings import (
    Copy,
    Counted,
    FromTo,
    Page,
    PayBy,
    Prepaid,
    Replaces,
    Settled,
    TakesBack,
    Taxed,
    Unit,
    Untaxed,
    WithoutTax,
)
from assistant.documents.words import Words
from assistant.domain.details import Address
from assistant.domain.entities import TaxCategory
from assistant.domain.formalities import vat_number
from assistant.domain.invoices import Document, DocumentKind, Line, Origin
from assistant.domain.taxes import document_groups

PAGE, PAGES = "⟨1⟩", "⟨2⟩"
"""What the template puts numbers in place of."""
_NO_RATE = "\u2013"
_TITLES = {
    DocumentKind.INVOICE: "documents-invoice",
    DocumentKind.CREDIT_NOTE: "documents-credit-note",
    DocumentKind.RECEIPT: "documents-receipt",
}
_COLUMNS = (
    "documents-description",
    "documents-quantity",
    "documents-price",
    "documents-rate",
    "documents-net",
)
Pairs = list[tuple[str, str]]


def sheet(document: Document, words: Words) -> dict[str, Any]:
    """Return the data of the template `invoice`: texts only, each isolated and without markup.

    `status` and `paid_on` show on receipts only: an issued document reads as on its day of issue.
    """
    title = words.label(_TITLES[document.kind])
    number = words.code_of(document.number)
    return {
        "language": words.locale.language,
        "direction": "rtl" if words.rtl else "ltr",
        "title": title,
        "number": number,
        "heading": f"{title} {number}",
        "attached": words.label("documents-attachment"),
        "page": words.say(Page(page=PAGE, pages=PAGES)),
        "page_mark": PAGE,
        "pages_mark": PAGES,
        "seller": _seller(document, words),
        "buyer": _buyer(document, words),
        "facts": _facts(document, words),
        "above": _above(document, words),
        "columns": [words.label(name) for name in _COLUMNS],
        "lines": [_line(line, words) for line in document.lines],
        "summary": words.text(document.description) if not document.lines else None,
        "totals": _totals(document, words),
        "due": _due(document, words),
        "below": _below(document, words),
        "payment": _payment(document, words),
    }


def _seller(document: Document, words: Words) -> dict[str, Any] | None:
    seller = document.seller
    if seller is None:
        return None
    numbers: Pairs = []
    if seller.vat_number:
        numbers.append((words.label("documents-vat-number"), words.code_of(seller.vat_number)))
    if seller.registration_number:
        register = words.label("documents-registration")
        numbers.append((register, words.code_of(seller.registration_number)))
    return {
        "name": words.text(seller.name),
        "lines": _address(seller.address, words),
        "email": words.code_of(seller.email) if seller.email else None,
        "numbers": numbers,
    }


def _buyer(document: Document, words: Words) -> dict[str, Any] | None:
    buyer = document.buyer
    if buyer is None:
        return None
    kind = "documents-vat-number" if vat_number(buyer) else "documents-tax-number"
    return {
        "label": words.label("documents-buyer"),
        "name": words.text(buyer.name),
        "lines": _address(buyer.address, words) if buyer.address else [],
        "numbers": [(words.label(kind), words.code_of(buyer.tax_number))]
        if buyer.tax_number
        else [],
    }


def _address(address: Address, words: Words) -> list[str]:
    country = words.country(address.country)
    return [*map(words.text, address_lines(address)), words.text(country)]


def _facts(document: Document, words: Words) -> Pairs:
    facts: Pairs = [(words.label("documents-issued"), words.day(document.issued))]
    start, end = document.supplied_from, document.supplied_until
    if start and end and start != end:
        period = words.say(FromTo(start=start, end=end))
        facts.append((words.label("documents-period"), period))
    elif start or end:
        day = start or end
        assert day is not None
        facts.append((words.label("documents-supplied"), words.day(day)))
    if document.kind is DocumentKind.INVOICE and document.due:
        facts.append((words.label("documents-due"), words.day(document.due)))
    if document.origin is not Origin.ISSUED and document.paid_on:
        facts.append((words.label("documents-paid"), words.day(document.paid_on)))
    return facts


def _line(line: Line, words: Words) -> list[str]:
    return [
        words.text(line.description),
        _quantity(line, words),
        words.money(line.price),
        _NO_RATE if line.category is TaxCategory.NOT_SUBJECT else words.per_cent(line.rate),
        words.money(line.net),
    ]


def _quantity(line: Line, words: Words) -> str:
    try:
        unit = Unit(line.unit)
    except ValueError:
        return words.number(line.quantity)
    whole = line.quantity == line.quantity.to_integral_value()
    count: int | Decimal = int(line.quantity) if whole else line.quantity
    return words.say(Counted(count=count, unit=unit))


def _totals(document: Document, words: Words) -> Pairs:
    if not document.lines and not document.tax.minor:
        return []
    totals: Pairs = [(words.label("documents-total-net"), words.money(document.net))]
    groups = document_groups(document)
    for group in groups:
        label = (
            Taxed(rate=group.rate, net=group.net)
            if group.category is TaxCategory.STANDARD
            else Untaxed(net=group.net)
        )
        totals.append((words.say(label), words.money(group.tax)))
    if not groups:
        totals.append((words.label("documents-total-tax"), words.money(document.tax)))
    return totals


def _due(document: Document, words: Words) -> tuple[str, str]:
    if document.origin is not Origin.ISSUED or document.prepaid:
        label = "documents-total"
    elif document.kind is DocumentKind.CREDIT_NOTE:
        label = "documents-amount-credited"
    else:
        label = "documents-amount-due"
    return words.label(label), words.money(document.total)


def _above(document: Document, words: Words) -> list[str]:
    if document.corrects is None:
        return []
    if document.kind is DocumentKind.CREDIT_NOTE:
        return [words.say(TakesBack(number=document.corrects))]
    return [words.say(Replaces(number=document.corrects))]


def _below(document: Document, words: Words) -> list[str]:
    below = [
        reason_of(group.category, document, words)
        for group in document_groups(document)
        if group.category is not TaxCategory.STANDARD
    ]
    if document.kind is DocumentKind.CREDIT_NOTE and document.corrects:
        below.append(words.say(Settled(number=document.corrects)))
    if document.prepaid:
        below.append(words.say(Prepaid()))
    if document.origin is not Origin.ISSUED:
        below.append(words.say(Copy(source=document.source)))
    return below


def reason_of(category: TaxCategory, document: Document, words: Words) -> str:
    """Return why no tax is due for a category: in the entity's words, else in ours."""
    seller = document.seller
    if seller is not None and seller.category is category and seller.reason:
        texts = seller.reason
        code = next((code for code in words.catalogue.chain(words.code) if code in texts), None)
        return words.text(texts[code] if code else next(iter(texts.values())))
    return words.say(WithoutTax(category=category))


def _payment(document: Document, words: Words) -> dict[str, Any] | None:
    seller = document.seller
    if seller is None or not seller.iban or document.kind is not DocumentKind.INVOICE:
        return None
    if document.prepaid:
        return None
    rows: Pairs = [
        (words.label("documents-holder"), words.text(seller.name)),
        (words.label("documents-iban"), words.iban(seller.iban)),
    ]
    if seller.bic:
        rows.append((words.label("documents-bic"), words.code_of(seller.bic)))
    rows.append((words.label("documents-reference"), words.code_of(document.number)))
    return {
        "label": words.label("documents-pay"),
        "sentence": words.say(PayBy(due=document.due)),
        "rows": rows,
    }
