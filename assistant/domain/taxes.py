"""Value added tax of a document's lines, per category and rate, rounded as EN 16931 has it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal

from assistant.domain.entities import TaxCategory
from assistant.domain.invoices import Document, Line
from assistant.domain.money import Money

MOST_DECIMALS = 2
"""Decimals that EN 16931 lets an amount have (BR-DEC-*), whatever the currency has."""


@dataclass(frozen=True, kw_only=True)
class TaxGroup:
    """What a document's lines of one category and rate (per cent) come to."""

    category: TaxCategory
    rate: Decimal
    net: Money
    tax: Money


def tax_groups(lines: Iterable[Line]) -> tuple[TaxGroup, ...]:
    """Return the groups of `lines`, in the order in which they first appear.

    The tax is reckoned on the group's sum, not line by line (EN 16931, BR-CO-17), and rounded half
    up to what both the currency and EN 16931 can write. A document's tax is the sum of its groups'.
    Raises ValueError for lines in several currencies.
    """
    sums: dict[tuple[TaxCategory, Decimal], int] = {}
    currencies = set()
    for line in lines:
        currencies.add(line.net.currency)
        key = (line.category, line.rate)
        sums[key] = sums.get(key, 0) + line.net.minor
    if len(currencies) > 1:
        raise ValueError("lines in several currencies")
    return tuple(
        TaxGroup(
            category=category,
            rate=rate,
            net=Money(minor, currency),
            tax=_tax(Money(minor, currency), rate),
        )
        for currency in currencies
        for (category, rate), minor in sums.items()
    )


def document_groups(document: Document) -> tuple[TaxGroup, ...]:
    """Return the groups of a document, whose tax is what is left of a price that includes it.

    10.00 with 21 % in it is 8.26 and 1.74, though 21 % of 8.26 are 1.73: no net amount gives 10.00.
    What such a price's rounding leaves, a cent for each line at most, stands with the tax of the
    largest group that is taxed (BR-CO-14; the rules BR-CO-17 and BR-S-09 allow for it). Any other
    difference is left as it is. Raises as `tax_groups`.
    """
    groups = tax_groups(document.lines)
    taxed = [group for group in groups if group.rate > 0]
    left = document.tax.minor - sum(group.tax.minor for group in groups)
    if not taxed or abs(left) > len(document.lines) * _step(document.tax):
        return groups
    largest = max(taxed, key=lambda group: group.net.minor)
    tax = Money(largest.tax.minor + left, largest.tax.currency)
    return tuple(replace(each, tax=tax) if each is largest else each for each in groups)


def nets_of(totals: Iterable[Money], rate: Decimal) -> tuple[Money, ...]:
    """Return what is left of prices without the tax of `rate` per cent that they include.

    As fine as both the currency and EN 16931 can write it. What rounding leaves goes over to the
    next price, so that all together are no further from the exact amount than one alone: in a
    currency without decimals more would break BR-S-09. All are in one currency.
    """
    nets, paid, before = [], 0, 0
    for total in totals:
        step = _step(total)
        paid += total.minor
        exact = Decimal(paid) / (1 + rate / 100)
        net = int((exact / step).quantize(Decimal(1), ROUND_HALF_UP)) * step
        nets.append(Money(net - before, total.currency))
        before = net
    return tuple(nets)


def writable(money: Money) -> bool:
    """Whether EN 16931 can write the amount: 1.250 KWD, but not 1.255 KWD."""
    return money.minor % _step(money) == 0


def _tax(net: Money, rate: Decimal) -> Money:
    step = _step(net)
    exact = Decimal(net.minor) * rate / 100
    return Money(int((exact / step).quantize(Decimal(1), ROUND_HALF_UP)) * step, net.currency)


def _step(money: Money) -> int:
    """Return the smallest amount that can be written, in minor units."""
    return int(10 ** max(0, money.digits - MOST_DECIMALS))
