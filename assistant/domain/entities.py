"""Legal entities of the co-op: who issues invoices, and how."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from assistant.domain.details import Address
from assistant.domain.replies import Localized


class TaxCategory(StrEnum):
    """Duty or tax category codes (UNCL 5305) that EN 16931 allows and a co-op needs."""

    STANDARD = "S"
    ZERO = "Z"
    EXEMPT = "E"
    REVERSE_CHARGE = "AE"
    INTRA_COMMUNITY = "K"
    EXPORT = "G"
    NOT_SUBJECT = "O"  # not registered for VAT


@dataclass(frozen=True, kw_only=True)
class Entity:
    """Who issues: identification, tax treatment and number series.

    `registration_number` is the legal one (commercial or co-operative register); an entity without
    a VAT number has category O, and must have it (EN 16931, BR-CO-26). `rate` is a percentage, 0
    for every category but S. `reason` says why no VAT is due, by language; None only for S.
    `series` and `credit_series` begin the numbers of invoices and credit notes: `{year}` stands for
    the year of issue, in which the count then begins anew, as in `{year}-` → `2026-0031`.
    """

    slug: str
    name: str
    address: Address
    email: str | None
    vat_number: str | None
    registration_number: str | None
    category: TaxCategory
    rate: Decimal
    reason: Localized | None
    series: str
    credit_series: str
    language: str  # of its documents where the customer has chosen none
    iban: str | None = None
    bic: str | None = None
    payment_days: int = 30  # days from issue to due
    default: bool = False  # issues where nothing else is said
