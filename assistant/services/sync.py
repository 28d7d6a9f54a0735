"""Applying what a source told: contributions, whose they are, receipts; a piece at a time."""

from dataclasses import dataclass, replace
from enum import StrEnum

from assistant.domain.coop import Coop
from assistant.domain.invoices import Document, DocumentKind, DocumentStatus, Origin
from assistant.domain.members import Member
from assistant.domain.money import Money
from assistant.domain.plans import Contribution, ContributionStatus
from assistant.domain.prospects import Prospect
from assistant.domain.sources import Payment, Receipt, paid_until
from assistant.services.membership import Membership
from assistant.services.settling import Settling
from assistant.storage.audit import AuditRepository
from assistant.storage.contributions import ContributionRepository
from assistant.storage.invoices import DocumentRepository
from assistant.storage.members import MemberRepository
from assistant.storage.payment_rows import KnownPayer
from assistant.storage.payments import PaymentRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.prospects import ProspectRepository
from assistant.storage.unit_of_work import Transaction


class How(StrEnum):
    """How a payer came to be a member's."""

    EMAIL = "email"  # an address that speaks for one member only
    CODE = "code"  # a code that was mailed to the payer, pasted by somebody of the member
    HAND = "hand"  # the operator or the finance circle said so
    PARTED = "parted"  # it is no member's, as a circle said: no address links it again


@dataclass(frozen=True, kw_only=True)
class Change:
    """A payment that is new (`before` None), differs, or has ended."""

    before: Payment | None
    after: Payment

    @property
    def word(self) -> str:
        """What has happened: new, ended, changed."""
        if self.after.status is ContributionStatus.ENDED:
            return "ended"
        return "new" if self.before is None else "changed"


@dataclass(frozen=True, kw_only=True)
class Applied:
    """What a piece brought."""

    changes: tuple[Change, ...] = ()
    linked: int = 0
    receipts: int = 0

    @property
    def anything(self) -> bool:
        """Whether there may be more."""
        return bool(self.changes or self.linked or self.receipts)


class Sync:
    """Makes members' contributions follow their sources."""

    def __init__(
        self,
        *,
        payments: PaymentRepository,
        contributions: ContributionRepository,
        members: MemberRepository,
        persons: PersonRepository,
        prospects: ProspectRepository,
        documents: DocumentRepository,
        membership: Membership,
        settling: Settling,
        audit: AuditRepository,
        coop: Coop,
        tx: Transaction,
    ) -> None:
        self._payments = payments
        self._contributions = contributions
        self._members = members
        self._persons = persons
        self._prospects = prospects
        self._documents = documents
        self._membership = membership
        self._settling = settling
        self._audit = audit
        self._coop = coop
        self._now = tx.now

    async def differences(self, source: str, limit: int) -> tuple[Change, ...]:
        """Return up to `limit` payments that differ from what is staged, changing nothing."""
        told = await self._payments.changes(source, limit)
        gone = await self._payments.gone(source, limit - len(told)) if len(told) < limit else ()
        found = [
            Change(before=await self._payments.get(source, each.key), after=each) for each in told
        ]
        return (*found, *(Change(before=each, after=_ended(each)) for each in gone))

    async def apply(self, source: str, limit: int) -> Applied:
        """Apply up to `limit` differences, then links and receipts; a second time changes nothing.

        Members whose payments changed are reviewed. To be called until nothing is left.
        """
        changes = await self.differences(source, limit)
        touched, fresh = set[int](), list[KnownPayer]()
        for change in changes:
            known = await self._payments.payer(source, change.after.payer.account)
            payer = await self._payments.put(source, change.after)
            if known is None and change.after.status is not ContributionStatus.ENDED:
                fresh.append(payer)
            touched |= await self._project(source, payer.member_id, change.after)
        await self._review(touched)
        # In the end all who are nobody's are looked at: members may have come since.
        new = {payer.id for payer in fresh}
        linked = await self._link_by_email(source, new if changes else None)
        await self._meet([payer for payer in fresh if payer.id not in linked])
        receipts = await self._payments.take_receipts(source, limit)
        for member_id, receipt in receipts:
            await self._mirror(source, member_id, receipt)
        return Applied(changes=changes, linked=len(linked), receipts=len(receipts))

    async def finish(self, source: str) -> None:
        """Forget what was staged, and payers who are nobody's and are told no more."""
        await self._payments.forget_gone(source)
        await self._payments.unstage(source)
        await self._payments.drop_strange_receipts(source)

    async def link(
        self, payer: KnownPayer, member: Member, how: How, *, actor: str, known: bool = True
    ) -> Member:
        """Say that `payer` pays for `member`, and return the member as it stands now.

        Its payments become the member's contributions. `known` False: it was never a prospect.
        """
        touched = {member.id}
        await self._payments.link(payer.id, member.id, via=how.value, now=self._now)
        for payment in await self._payments.of_payer(payer.id):
            touched |= await self._project(payer.source, member.id, payment)
        if known:
            await self._no_prospect(payer, member)
        await self._audit.add(
            "payer-link",
            actor=actor,
            subject=member.key,
            data={"source": payer.source, "via": how.value},
            now=self._now,
        )
        await self._review(touched - {member.id})
        return await self._membership.review(member)

    async def part(self, payer: KnownPayer, member: Member, *, actor: str) -> Member:
        """Say that `payer` does not pay for `member`, and return the member as it stands now.

        What it paid was never the member's. No address links it again, only a code or a hand.
        """
        await self._payments.link(payer.id, None, via=How.PARTED.value, now=self._now)
        for payment in await self._payments.of_payer(payer.id):
            await self._contributions.remove(payer.source, payment.key)
        await self._audit.add(
            "payer-part",
            actor=actor,
            subject=member.key,
            data={"source": payer.source},
            now=self._now,
        )
        return await self._membership.review(member)

    async def enter(self, source: str, payment: Payment, member: Member, *, actor: str) -> Member:
        """Note a payment of `member` that somebody says by hand; return the member as it stands."""
        payer = await self._payments.put(source, payment)
        await self._payments.link(payer.id, member.id, via=How.HAND.value, now=self._now)
        await self._project(source, member.id, payment)
        await self._audit.add(
            "contribution-enter",
            actor=actor,
            subject=member.key,
            data={"source": source, "status": payment.status.value},
            now=self._now,
        )
        return await self._membership.review(member)

    async def _project(self, source: str, member_id: int | None, payment: Payment) -> set[int]:
        """Make the payment the member's contribution; return the ids of the members concerned.

        A payment that has gone over to an account that is nobody's yet ends for its member.
        """
        before = await self._contributions.owner(source, payment.key)
        owner = member_id or before
        if owner is None:
            return set()
        told = payment if member_id is not None else _ended(payment)
        runs = told.status is ContributionStatus.ACTIVE
        await self._contributions.put(
            owner,
            payment.key,
            Contribution(
                source=source,
                amount=told.amount,
                interval=told.interval,
                status=told.status,
                next_charge=told.next_charge if runs else paid_until(told),
            ),
        )
        if member_id is not None and payment.last_charged is not None:
            day = payment.last_charged
            await self._settling.received(owner, payment.amount, day, source=source)
        return {owner} if before is None else {owner, before}

    async def _review(self, ids: set[int]) -> None:
        for member_id in sorted(ids):
            member = await self._members.get(member_id)
            if member is not None:
                await self._membership.review(member)

    async def _link_by_email(self, source: str, fresh: set[int] | None) -> set[int]:
        """Link the payers in `fresh`, all for None, whose address says whose; return who was."""
        matches = await self._payments.matches(source, fresh)
        for payer_id, member_id in matches:
            payer = await self._payments.payer_by_id(payer_id)
            member = await self._members.get(member_id)
            assert payer is not None
            assert member is not None
            await self.link(payer, member, How.EMAIL, actor="assistant", known=fresh is None)
        return {payer_id for payer_id, _ in matches}

    async def _meet(self, fresh: list[KnownPayer]) -> None:
        """Note new payers whom nobody knows: they may want to become members."""
        for payer in fresh:
            if await self._acquainted(payer):
                continue
            await self._prospects.add(
                Prospect(
                    id=0,
                    name=payer.payer.name,
                    email=next(iter(payer.payer.emails), None),
                    user_id=None,
                    source=payer.source,
                    note=None,
                    first_seen=self._now,
                )
            )

    async def _acquainted(self, payer: KnownPayer) -> bool:
        """Whether one of the payer's addresses is a person's, or they were noted before."""
        for email in payer.payer.emails:
            if await self._persons.by_email(email):
                return True
        return await self._prospects.noted(payer.source, payer.payer.name, payer.payer.emails)

    async def _no_prospect(self, payer: KnownPayer, member: Member) -> None:
        for each in await self._prospects.open():
            named = each.email is None and each.name == payer.payer.name
            if each.source == payer.source and (named or each.email in payer.payer.emails):
                await self._prospects.update(
                    replace(each, member_id=member.id, became_at=self._now)
                )

    async def _mirror(self, source: str, member_id: int, receipt: Receipt) -> None:
        if await self._documents.of_source(source, receipt.key) is not None:
            return
        net = Money(receipt.total.minor - receipt.tax.minor, receipt.total.currency)
        document = Document(
            id=0,
            number=receipt.key,
            kind=DocumentKind.RECEIPT,
            origin=Origin.MIRRORED,
            member_id=member_id,
            issued=receipt.day,
            due=None,
            net=net,
            tax=receipt.tax,
            total=receipt.total,
            status=DocumentStatus.PAID,
            description=receipt.description,
            language=self._coop.default_locale,
            paid_on=receipt.day,
            source=source,
        )
        await self._documents.add(document, self._now)
        await self._settling.received(member_id, receipt.total, receipt.day, source=source)


def _ended(payment: Payment) -> Payment:
    return replace(payment, status=ContributionStatus.ENDED)
