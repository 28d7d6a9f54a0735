"""What members pay, said by hand: by the operator, and by people of the finance circle."""

from dataclasses import replace
from datetime import date

from assistant.domain.members import Member
from assistant.domain.money import Money
from assistant.domain.plans import ContributionStatus, Interval
from assistant.domain.replies import Refusal
from assistant.domain.sources import Payer, Payment
from assistant.services.feeds import MANUAL
from assistant.services.sync import How, Sync
from assistant.storage.members import MemberRepository
from assistant.storage.payments import PaymentRepository
from assistant.storage.unit_of_work import Transaction


class NoSuchMember(Refusal, message="contribution-no-member"):
    """No member has that key."""

    asked: str


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
        ended = replace(payment, status=ContributionStatus.ENDED)
        return await self._sync.enter(MANUAL, ended, member, actor=actor)

    async def assign(self, source: str, account: str, member: Member, *, actor: str) -> Member:
        """Say by hand that an account at a source pays for a member; raises NoSuchPayer."""
        payer = await self._payments.payer(source, account)
        if payer is None:
            raise NoSuchPayer(asked=f"{source} {account}")
        return await self._sync.link(payer, member, How.HAND, actor=actor)
