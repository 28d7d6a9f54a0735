"""What members pay, said by hand: by the operator, and by people of the finance circle."""

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

from babel.numbers import list_currencies

from assistant.domain.members import Member
from assistant.domain.money import Money
from assistant.domain.persons import Caller, Permission
from assistant.domain.plans import ContributionStatus, Interval
from assistant.domain.replies import Refusal
from assistant.domain.sources import Payer, Payment
from assistant.services.feeds import MANUAL
from assistant.services.sync import How, Sync
from assistant.storage.members import MemberRepository
from assistant.storage.payments import PaymentRepository
from assistant.storage.unit_of_work import Transaction

_AMOUNT = re.compile(r"[0-9]{1,9}([.,][0-9]{1,3})?")

_INTERVALS = {
    "month": Interval.MONTH, "monthly": Interval.MONTH, "mes": Interval.MONTH,
    "mensual": Interval.MONTH, "شهر": Interval.MONTH, "شهريا": Interval.MONTH,
    "year": Interval.YEAR, "yearly": Interval.YEAR, "año": Interval.YEAR, "any": Interval.YEAR,
    "anual": Interval.YEAR, "سنة": Interval.YEAR, "سنويا": Interval.YEAR,
    "once": Interval.ONCE, "una-vez": Interval.ONCE, "مرة": Interval.ONCE,
}  # fmt: skip


class NoSuchMember(Refusal, message="contribution-no-member"):
    """No member has that key."""

    asked: str


class NoAmount(Refusal, message="contribution-no-amount"):
    """What was typed is no amount of money."""


class NotForFinance(Refusal, message="contribution-not-finance"):
    """The caller is in no circle that looks after money."""


class NoSuchPayment(Refusal, message="contribution-no-payment"):
    """Nothing was entered by hand under that key."""

    asked: str


class NoSuchPayer(Refusal, message="contribution-no-payer"):
    """No source has told of that account."""

    asked: str


class Entering:
    """Keeps what is said by hand, in the source `manual`."""

    def __init__(
        self, members: MemberRepository, payments: PaymentRepository, sync: Sync, tx: Transaction
    ) -> None:
        self._members = members
        self._payments = payments
        self._sync = sync
        self._now = tx.now

    async def member(self, key: str) -> Member:
        """Return the member with that key, whatever its case; raises NoSuchMember."""
        found = await self._members.by_key(key)
        if found is None:
            alike = [m for m in await self._members.all() if m.key.casefold() == key.casefold()]
            found = alike[0] if len(alike) == 1 else None
        if found is None:
            raise NoSuchMember(asked=key)
        return found

    async def add(
        self,
        member: Member,
        amount: Money,
        interval: Interval,
        *,
        actor: str,
        key: str | None = None,
        next_charge: date | None = None,
    ) -> Member:
        """Note what a member pays, in place of what was entered under `key` (the member's own)."""
        payment = Payment(
            key=key or member.key,
            payer=Payer(account=member.key, name=member.name, kind=member.kind),
            amount=amount,
            interval=interval,
            status=ContributionStatus.ACTIVE,
            next_charge=next_charge,
            since=self._now.date(),
        )
        return await self._sync.enter(MANUAL, payment, member, actor=actor)

    async def end(self, member: Member, *, actor: str, key: str | None = None) -> Member:
        """Note that what was entered has ended; raises NoSuchPayment."""
        payment = await self._payments.get(MANUAL, key or member.key)
        if payment is None or payment.payer.account != member.key:
            raise NoSuchPayment(asked=key or member.key)
        ended = replace(payment, status=ContributionStatus.ENDED, next_charge=None)
        return await self._sync.enter(MANUAL, ended, member, actor=actor)

    async def assign(self, source: str, account: str, member: Member, *, actor: str) -> Member:
        """Say by hand that an account at a source pays for a member; raises NoSuchPayer."""
        payer = await self._payments.payer(source, account)
        if payer is None:
            raise NoSuchPayer(asked=f"{source} {account}")
        return await self._sync.link(payer, member, How.HAND, actor=actor)

    async def read(self, caller: Caller, text: str) -> tuple[Member, Money, Interval]:
        """Read `KEY 20 EUR month` of somebody who looks after money.

        Raises NotForFinance before anything else, then NoAmount and NoSuchMember.
        """
        self.check_finance(caller)
        words = text.split()
        if len(words) != 4:  # noqa: PLR2004 - key, amount, currency, interval
            raise NoAmount
        interval = _INTERVALS.get(words[3].casefold())
        if interval is None:
            raise NoAmount
        return await self.member(words[0]), parse_money(words[1], words[2]), interval

    def check_finance(self, caller: Caller) -> None:
        """Raise NotForFinance unless the caller looks after members' money."""
        if not caller.may(Permission.MANAGE_MONEY):
            raise NotForFinance


def parse_money(amount: str, currency: str) -> Money:
    """Return `20`, `20.00` or `20,00` of an ISO 4217 code as money; raises NoAmount."""
    code = currency.upper()
    if _AMOUNT.fullmatch(amount) is None or code not in list_currencies():
        raise NoAmount
    minor = Decimal(amount.replace(",", ".")) * 10 ** Money(0, code).digits
    if minor != minor.to_integral_value():
        raise NoAmount
    return Money(int(minor), code)
