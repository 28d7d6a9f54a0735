"""Billing details: whom a document is made out to."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Address:
    """A postal address; `country` is an ISO 3166-1 alpha-2 code in capitals."""

    street: str
    city: str
    country: str
    postcode: str | None = None
    region: str | None = None
    extra: str | None = None  # a second line: building, floor, care of


@dataclass(frozen=True, kw_only=True)
class BillingDetails:
    """Whom a member's documents are made out to; what is None is not known.

    `tax_number` is normalised as python-stdnum writes it. It is a VAT identification number where
    it begins with its country's prefix (Directive 2006/112/EC, Art. 215), else a national one.
    """

    name: str
    address: Address | None = None
    tax_number: str | None = None
