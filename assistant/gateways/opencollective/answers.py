"""OpenCollective's answers, checked once, and what they mean here."""

from datetime import UTC, date, datetime
from enum import StrEnum
from math import isfinite
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from assistant.domain.addresses import NoAddress, parse_address
from assistant.domain.members import MemberKind
from assistant.domain.money import Money
from assistant.domain.plans import ContributionStatus, Interval
from assistant.domain.sources import Payer, Payment, Receipt
from assistant.services.sources import Nonsense

LONGEST_NAME = 255
_MOST = 10**15

Key = Annotated[str, Field(min_length=1, max_length=128)]


class Answer(BaseModel):
    """A part of an answer; fields that we did not ask for are left alone."""

    model_config = ConfigDict(frozen=True, strict=True)


class Status(StrEnum):
    """Where an order stands; those that we ask for."""

    ACTIVE = "ACTIVE"
    PROCESSING = "PROCESSING"
    PAUSED = "PAUSED"
    ERROR = "ERROR"
    CANCELLED = "CANCELLED"


class Frequency(StrEnum):
    """How often an order is charged."""

    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"
    ONETIME = "ONETIME"


STATUSES = {
    Status.ACTIVE: ContributionStatus.ACTIVE,
    Status.PROCESSING: ContributionStatus.ACTIVE,  # being charged right now
    Status.PAUSED: ContributionStatus.PAUSED,
    Status.ERROR: ContributionStatus.PAUSED,  # the last charge failed; it is tried again
    Status.CANCELLED: ContributionStatus.ENDED,
}
INTERVALS = {
    Frequency.MONTHLY: Interval.MONTH,
    Frequency.YEARLY: Interval.YEAR,
    Frequency.ONETIME: Interval.ONCE,
}
KINDS = {
    "INDIVIDUAL": MemberKind.PERSON,
    "ORGANIZATION": MemberKind.ORGANISATION,
    "COLLECTIVE": MemberKind.ORGANISATION,
    "FUND": MemberKind.ORGANISATION,
}


class Amount(Answer):
    """An amount; `valueInCents` is hundredths in every currency, also in those without."""

    value_in_cents: float = Field(alias="valueInCents")
    currency: Annotated[str, Field(pattern="^[A-Z]{3}$")]

    def money(self) -> Money:
        """Return it in minor units, rounded; raises ValueError for what no money is."""
        if not isfinite(self.value_in_cents) or abs(self.value_in_cents) > _MOST:
            raise ValueError("amount")
        digits = Money(0, self.currency).digits
        return Money(round(self.value_in_cents * 10.0 ** (digits - 2)), self.currency)


class Account(Answer):
    """Who pays."""

    id: Key
    slug: str
    name: str | None = None
    legal_name: str | None = Field(None, alias="legalName")
    type: str
    is_incognito: bool = Field(alias="isIncognito")
    emails: list[str] | None = None
    email: str | None = None

    def payer(self) -> Payer:
        """Return the payer, with the addresses that can be one."""
        return Payer(
            account=self.id,
            name=(self.name or self.legal_name or self.slug)[:LONGEST_NAME],
            emails=tuple(dict.fromkeys(_addresses([self.email, *(self.emails or ())]))),
            kind=KINDS.get(self.type),
        )


class Membership(Answer):
    """Since when the payer backs the co-op."""

    since: str


class Order(Answer):
    """A recurring contribution."""

    public_id: Key = Field(alias="publicId")
    status: Annotated[Status, Field(strict=False)]
    frequency: Annotated[Frequency, Field(strict=False)]
    created_at: str | None = Field(None, alias="createdAt")
    next_charge_date: str | None = Field(None, alias="nextChargeDate")
    last_charged_at: str | None = Field(None, alias="lastChargedAt")
    amount: Amount
    from_account: Account | None = Field(None, alias="fromAccount")
    membership: Membership | None = None

    def payment(self) -> Payment | None:
        """Return the payment; None where the payer wants to stay, or is, unnamed."""
        if self.from_account is None or self.from_account.is_incognito:
            return None
        since = self.membership.since if self.membership else self.created_at
        return Payment(
            key=self.public_id,
            payer=self.from_account.payer(),
            amount=self.amount.money(),
            interval=INTERVALS[self.frequency],
            status=STATUSES[self.status],
            next_charge=_day(self.next_charge_date),
            last_charged=_day(self.last_charged_at),
            since=_day(since),
        )


class PaidBy(Answer):
    """Who paid what came in."""

    id: Key
    is_incognito: bool = Field(alias="isIncognito")


class PaidFor(Answer):
    """The order that something was paid for."""

    public_id: Key = Field(alias="publicId")


class Incoming(Answer):
    """Something that came in."""

    public_id: Key = Field(alias="publicId")
    created_at: str = Field(alias="createdAt")
    cleared_at: str | None = Field(None, alias="clearedAt")
    description: str | None = None
    is_refund: bool | None = Field(None, alias="isRefund")
    is_refunded: bool | None = Field(None, alias="isRefunded")
    amount: Amount
    tax_amount: Amount | None = Field(None, alias="taxAmount")
    from_account: PaidBy | None = Field(None, alias="fromAccount")
    order: PaidFor | None = None

    def receipt(self) -> Receipt | None:
        """Return the receipt; None for what was paid back, and for unnamed payers."""
        payer = self.from_account
        if payer is None or payer.is_incognito or self.is_refund or self.is_refunded:
            return None
        total = self.amount.money()
        tax = Money(0, total.currency) if self.tax_amount is None else self.tax_amount.money()
        if tax.currency != total.currency:
            raise ValueError("two currencies")
        day = _day(self.cleared_at or self.created_at)
        assert day is not None
        return Receipt(
            key=self.public_id,
            day=day,
            total=total,
            # Taxes are told with the sign of what they do to the balance.
            tax=Money(abs(tax.minor), tax.currency),
            account=payer.id,
            payment=None if self.order is None else self.order.public_id,
            description=(self.description or "")[:LONGEST_NAME],
        )


class Orders(Answer):
    """A page of orders; a node may be null."""

    total_count: Annotated[int, Field(ge=0)] | None = Field(None, alias="totalCount")
    nodes: list[Order | None]


class Incomings(Answer):
    """A page of what came in."""

    total_count: Annotated[int, Field(ge=0)] | None = Field(None, alias="totalCount")
    nodes: list[Incoming | None]


class OrdersOf(Answer):
    """An account's orders."""

    orders: Orders


class OrdersAnswer(Answer):
    """The answer to `orders.graphql`; no account is a wrong slug."""

    account: OrdersOf | None


class ReceiptsAnswer(Answer):
    """The answer to `receipts.graphql`."""

    transactions: Incomings


def where(error: ValidationError) -> Nonsense:
    """Return what is wrong as a place in the answer, never as what stands there."""
    place = ".".join(str(part) for part in error.errors(include_input=False)[0]["loc"])
    return Nonsense(place[:LONGEST_NAME])


def _addresses(texts: list[str | None]) -> list[str]:
    found = []
    for text in texts:
        if text is not None:
            try:
                found.append(parse_address(text))
            except NoAddress:
                continue
    return found


def _day(text: str | None) -> date | None:
    """Return the day in UTC; raises ValueError for what is no time."""
    if text is None:
        return None
    moment = datetime.fromisoformat(text)
    return (moment if moment.tzinfo is None else moment.astimezone(UTC)).date()
