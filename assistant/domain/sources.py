"""What a source of payments tells: who pays what, what came in, and how two tellings differ."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from assistant.domain.changes import months_before
from assistant.domain.members import MemberKind
from assistant.domain.money import Money
from assistant.domain.plans import ContributionStatus, Interval

SHARE = Fraction(3, 10)
"""A pull that would stop a larger share of a source's active payments is held."""

_MONTHS = {Interval.MONTH: 1, Interval.YEAR: 12}

FEW = 5
"""So many may always stop at once: in a small co-op one person is a large share."""


@dataclass(frozen=True, kw_only=True)
class Payer:
    """An account at a source. It is no member: whom it pays for is found out by linking.

    `emails` are normalised. An organisation's account lists the addresses of all its admins.
    """

    account: str  # the source's own stable key
    name: str
    emails: tuple[str, ...] = ()
    kind: MemberKind | None = None  # None: the source does not say


@dataclass(frozen=True, kw_only=True)
class Payment:
    """A recurring payment as its source tells it; `key` is the source's own stable one."""

    key: str
    payer: Payer
    amount: Money
    interval: Interval
    status: ContributionStatus
    next_charge: date | None = None
    last_charged: date | None = None
    since: date | None = None


@dataclass(frozen=True, kw_only=True)
class Receipt:
    """Money that came in, as its source tells it; `total` includes `tax`."""

    key: str
    day: date
    total: Money
    tax: Money
    account: str  # of the payer
    payment: str | None  # key of the payment that it belongs to
    description: str


@dataclass(frozen=True, kw_only=True)
class Page:
    """A piece of what a source tells.

    `cursor` asks for the next piece, also from another process; None: this was the last one.
    `read` of `total` things were read so far, whatever they were; `total` None: nobody knows.
    `all_paid`: every payment is told, and what follows are receipts.
    """

    payments: tuple[Payment, ...]
    receipts: tuple[Receipt, ...]
    cursor: str | None
    read: int
    total: int | None
    all_paid: bool = False


def paid_until(payment: Payment) -> date | None:
    """Return the day until which a payment that runs no more was paid for; None: nobody knows."""
    days = [] if payment.next_charge is None else [payment.next_charge]
    months = _MONTHS.get(payment.interval)
    if payment.last_charged is not None and months is not None:
        days.append(months_before(payment.last_charged, -months))
    return max(days, default=None)


def suspicious(active: int, ending: int) -> bool:
    """Whether so many stops of `active` payments at once look like a mistake of the source."""
    return ending >= FEW and ending > active * SHARE


def monthly(payments: Iterable[tuple[Money, Interval, ContributionStatus]]) -> tuple[Money, ...]:
    """Return what comes in per month, by currency: active monthly ones and a twelfth of yearly.

    Rounded once a currency, half to even, so that twelve small ones are not lost.
    """
    sums: defaultdict[str, Fraction] = defaultdict(Fraction)
    for amount, interval, status in payments:
        if status is ContributionStatus.ACTIVE and interval is not Interval.ONCE:
            months = 12 if interval is Interval.YEAR else 1
            sums[amount.currency] += Fraction(amount.minor, months)
    return tuple(Money(round(total), currency) for currency, total in sorted(sums.items()))
