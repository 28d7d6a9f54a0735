"""What documents say with values in it; see `documents.ftl`."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from assistant.domain.entities import TaxCategory
from assistant.domain.money import Money
from assistant.domain.replies import Reply


class Unit(StrEnum):
    """Units of measure that have words (UN/ECE Recommendation 20); pieces (C62) need none."""

    MONTH = "MON"
    YEAR = "ANN"
    HOUR = "HUR"
    DAY = "DAY"


class FromTo(Reply, message="documents-from-to"):
    """A period, both days included."""

    start: date
    end: date


class Taxed(Reply, message="documents-tax-of"):
    """Tax at a rate (per cent) on an amount."""

    rate: Decimal
    net: Money


class Untaxed(Reply, message="documents-untaxed"):
    """An amount on which no tax is due."""

    net: Money


class WithoutTax(Reply, message="documents-reason"):
    """Why no tax is due, where the entity has no words of its own."""

    category: TaxCategory


class PayBy(Reply, message="documents-pay-by"):
    """Until when an invoice is to be paid."""

    due: date | None


class Prepaid(Reply, message="documents-prepaid"):
    """An invoice was paid before it was made out."""


class TakesBack(Reply, message="documents-takes-back"):
    """Which invoice a credit note takes back."""

    number: str


class Replaces(Reply, message="documents-replaces"):
    """Which invoice one replaces."""

    number: str


class Settled(Reply, message="documents-settled"):
    """A credit note's amount is set off against the invoice that it takes back."""

    number: str


class Copy(Reply, message="documents-copy"):
    """A sheet about a document that somebody else issued."""

    source: str | None


class Counted(Reply, message="documents-count"):
    """A quantity with its unit."""

    count: int | Decimal
    unit: Unit


class Page(Reply, message="documents-page"):
    """Which page this is; the template counts."""

    page: str
    pages: str
