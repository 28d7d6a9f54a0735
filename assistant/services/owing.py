"""What members owe for a month: by what they pay, else by the price of their plan."""

from dataclasses import dataclass
from datetime import date

from babel import Locale, UnknownLocaleError
from babel.dates import format_skeleton

from assistant.domain.entities import Entity
from assistant.domain.members import Member, MemberStatus, Role
from assistant.domain.money import Money
from assistant.domain.periods import Period
from assistant.domain.plans import ContributionStatus, Interval, Plan
from assistant.storage.contributions import ContributionRepository
from assistant.storage.invoices import DocumentRepository
from assistant.storage.members import MemberRepository
from assistant.storage.plans import PlanRepository

_BILLED = frozenset({MemberStatus.ACTIVE, MemberStatus.GRACE})


@dataclass(frozen=True, kw_only=True)
class Charge:
    """One thing that is paid: `total` is all of it, tax included; `until` is its last day."""

    total: Money
    interval: Interval
    description: str
    until: date
    collected: bool  # the platform has charged it already


@dataclass(frozen=True, kw_only=True)
class Owed:
    """What a member owes for a period in one currency."""

    member: Member
    period: Period
    charges: tuple[Charge, ...]  # at least one, all in one currency
    language: str

    @property
    def currency(self) -> str:
        """The currency of every charge."""
        return self.charges[0].total.currency

    @property
    def key(self) -> str:
        """What stands in `billed_periods`: a period has one invoice a currency."""
        return f"{self.period}:{self.currency}"


class Owing:
    """Finds what members owe and have no invoice for."""

    def __init__(
        self,
        members: MemberRepository,
        plans: PlanRepository,
        contributions: ContributionRepository,
        documents: DocumentRepository,
    ) -> None:
        self._members = members
        self._plans = plans
        self._contributions = contributions
        self._documents = documents

    async def of_all(self, period: Period, entity: Entity) -> tuple[Owed, ...]:
        """Return what every member owes for `period`, by member; one entry a currency."""
        found = [await self.of_member(each, period, entity) for each in await self._members.all()]
        return tuple(owed for member in found for owed in member)

    async def of_member(self, member: Member, period: Period, entity: Entity) -> tuple[Owed, ...]:
        """Return what a member owes for `period`, without what has its invoice already.

        Nobody owes who has no membership in force, who joined later, or who pays from a source
        that stays unnamed. A rate that a payment platform charges counts as paid once the charge
        is due after the period.
        """
        since = member.since
        if member.status not in _BILLED or member.paid_unnamed:
            return ()
        if since is not None and since > period.last:
            return ()
        language = await self.language_of(member, entity)
        by_currency: dict[str, list[Charge]] = {}
        for charge in await self._charges(member, period, language):
            by_currency.setdefault(charge.total.currency, []).append(charge)
        found = (
            Owed(member=member, period=period, charges=tuple(charges), language=language)
            for _, charges in sorted(by_currency.items())
        )
        return tuple(
            [owed for owed in found if not await self._documents.is_billed(member.id, owed.key)]
        )

    async def language_of(self, member: Member, entity: Entity) -> str:
        """Return the language of a member's documents: that of its first representative."""
        agents = await self._members.agents_of(member.id)
        spoken = (a.person.locale for a in agents if a.role is Role.REPRESENTATIVE)
        return next((locale for locale in spoken if locale), entity.language)

    async def _charges(self, member: Member, period: Period, language: str) -> list[Charge]:
        plan = None if member.plan is None else await self._plans.by_level(member.plan)
        paid = await self._contributions.of_member(member.id)
        if not paid:
            return self._by_plan(member, plan, period, language)
        return [
            Charge(
                total=each.amount,
                interval=each.interval,
                description=_description(plan, member, period, each.interval, language),
                until=period.supplied_until(each.interval),
                collected=each.next_charge is not None and each.next_charge > period.last,
            )
            for each in paid
            if each.status is ContributionStatus.ACTIVE
            and each.amount.minor > 0
            and period.charged(each.interval, each.next_charge or member.since)
        ]

    def _by_plan(
        self, member: Member, plan: Plan | None, period: Period, language: str
    ) -> list[Charge]:
        if plan is None or plan.price is None or plan.price.minor <= 0:
            return []
        if not period.charged(plan.interval, member.since):
            return []
        charge = Charge(
            total=plan.price,
            interval=plan.interval,
            description=_description(plan, member, period, plan.interval, language),
            until=period.supplied_until(plan.interval),
            collected=False,
        )
        return [charge]


def _description(
    plan: Plan | None, member: Member, period: Period, interval: Interval, language: str
) -> str:
    """Return nature and extent: the plan's name, and the month or year that is paid for."""
    names = {} if plan is None else plan.names
    what = names.get(language) or next(iter(names.values()), member.plan or member.key)
    if interval is Interval.ONCE:
        return what
    try:
        locale = Locale.parse(language.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return f"{what} · {period}"
    first = format_skeleton("yMMMM", period.first, locale=locale)
    if interval is Interval.MONTH:
        return f"{what} · {first}"
    last = format_skeleton("yMMMM", period.supplied_until(interval), locale=locale)
    return f"{what} · {first} \N{EN DASH} {last}"
