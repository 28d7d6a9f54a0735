"""Plan changes: proposed with what they cost, agreed to by a circle where that is needed, done."""

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from assistant.domain.changes import (
    ChangeState,
    PlanChange,
    Timing,
    is_raise,
    period_of,
    pro_rata,
)
from assistant.domain.circles import Circle
from assistant.domain.coop import Coop
from assistant.domain.members import Member
from assistant.domain.money import Money
from assistant.domain.persons import Caller, Permission
from assistant.domain.plans import Plan
from assistant.domain.replies import Example, Localized, Refusal, Reply
from assistant.services.approvals import Approvals
from assistant.services.change_making import KIND, ChangeMaking
from assistant.services.plans import Holding, Plans
from assistant.services.undo import Undo
from assistant.storage.audit import AuditRepository
from assistant.storage.changes import ChangeRepository
from assistant.storage.circles import CircleRepository
from assistant.storage.unit_of_work import Transaction


class NotRepresentative(Refusal, message="changes-representatives-only"):
    """Contacts change no plan."""

    member: str


class SamePlan(Refusal, message="changes-same"):
    """The member has that plan already."""

    member: str
    plan: Localized


class NotOffered(Refusal, message="changes-not-offered"):
    """The plan is offered no more."""

    plan: Localized


class ChangeOpen(Refusal, message="changes-open"):
    """Another change waits or is scheduled; it has to be withdrawn first."""

    plan: Localized
    number: Example | None
    effective: date | None


class NothingOpen(Refusal, message="changes-none"):
    """No change waits for the member."""

    member: str


class NobodyDecides(Refusal, message="changes-nobody-decides"):
    """The circle that has to agree does not exist, or has no room yet."""

    plan: Localized


class ChangeAsked(Reply, message="changes-asked"):
    """Asks a circle whether a member may have a plan."""

    member: str
    before: Localized | None
    plan: Localized
    person: str


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """A change as it would be; `circle` has to agree, None where nobody has to.

    It decides `instead` of the plan's own circle, where that is another: see `Approvals.decider`.
    `effective` None counts now; `extra` is what the rest of the period costs more, None where
    that cannot be said.
    """

    member: Member
    before: Plan | None
    after: Plan
    timing: Timing
    effective: date | None
    extra: Money | None
    circle: Circle | None
    instead: Circle | None


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What became of a request: done, scheduled, or waiting under `number`."""

    proposal: Proposal
    number: int | None


class Changes:
    """Changes members' plans."""

    def __init__(
        self,
        *,
        plans: Plans,
        changes: ChangeRepository,
        circles: CircleRepository,
        approvals: Approvals,
        audit: AuditRepository,
        undo: Undo,
        making: ChangeMaking,
        coop: Coop,
        tx: Transaction,
    ) -> None:
        self._plans = plans
        self._changes = changes
        self._circles = circles
        self._approvals = approvals
        self._audit = audit
        self._undo = undo
        self._making = making
        self._zone = ZoneInfo(coop.timezone)
        self._now = tx.now

    async def propose(
        self, caller: Caller, key: str, level: str, timing: Timing | None
    ) -> Proposal:
        """Return what a change would be; a raise counts now, anything else later, if not said.

        Raises NotYourMember, NotRepresentative, NotOffered, SamePlan, ChangeOpen, NobodyDecides,
        NobodyElse.
        """
        holding = await self._plans.of(caller, key)
        member = holding.member
        if not caller.represents(member):
            raise NotRepresentative(member=member.name)
        after = await self._offered(level)
        if holding.plan is not None and holding.plan.level == after.level:
            raise SamePlan(member=member.name, plan=after.names)
        await self._nothing_open(holding)
        wanted = timing or (Timing.NOW if is_raise(holding.plan, after) else Timing.LATER)
        today = self._now.astimezone(self._zone).date()
        period = period_of(holding.contribution, today)
        later = wanted is Timing.LATER and period is not None
        paid = holding.contribution
        agrees = await self._circle_for(after)
        return Proposal(
            member=member,
            before=holding.plan,
            after=after,
            timing=Timing.LATER if later else Timing.NOW,
            effective=period.end if later and period is not None else None,
            extra=None if later or paid is None else pro_rata(paid, after, today),
            circle=None if agrees is None else await self._decider(agrees, caller),
            instead=agrees,
        )

    async def request(self, caller: Caller, key: str, level: str, timing: Timing | None) -> Outcome:
        """Change the plan, now or when it is time, or ask the circle; raises what `propose` does.

        Can be undone.
        """
        proposal = await self.propose(caller, key, level, timing)
        assert caller.person is not None
        change = PlanChange(
            id=0,
            member_id=proposal.member.id,
            before=None if proposal.before is None else proposal.before.level,
            after=proposal.after.level,
            timing=proposal.timing,
            state=ChangeState.WAITING,
            effective=proposal.effective,
            extra=proposal.extra,
            asked_by=caller.person.id,
        )
        change_id = await self._changes.add(change, self._now)
        number = None
        if proposal.circle is not None:
            number = await self._ask(caller, proposal, proposal.circle, change_id)
        else:
            await self._making.carry_out(change_id, but=caller.person.id)
        await self._audit.add(
            "changes-request",
            actor=caller.user_id,
            person_id=caller.person.id,
            subject=proposal.member.key,
            data={"before": change.before, "after": change.after, "timing": change.timing},
            now=self._now,
        )
        await self._undo.record(KIND, {"change": change_id})
        return Outcome(proposal=proposal, number=number)

    async def withdraw(self, caller: Caller, key: str) -> Plan | None:
        """Take back the change that waits or is scheduled; return the plan that stays.

        Raises NotYourMember, NotRepresentative, NothingOpen.
        """
        holding = await self._plans.of(caller, key)
        if not caller.represents(holding.member):
            raise NotRepresentative(member=holding.member.name)
        if holding.pending is None:
            raise NothingOpen(member=holding.member.name)
        await self._making.take_back(holding.pending)
        await self._audit.add(
            "changes-withdraw",
            actor=caller.user_id,
            person_id=caller.person.id if caller.person else None,
            subject=holding.member.key,
            now=self._now,
        )
        return holding.plan

    async def _ask(self, caller: Caller, proposal: Proposal, circle: Circle, change_id: int) -> int:
        assert caller.person is not None
        asked = ChangeAsked(
            member=proposal.member.name,
            before=proposal.before.names if proposal.before else None,
            plan=proposal.after.names,
            person=caller.person.name,
        )
        number = await self._approvals.ask(
            KIND,
            circle,
            {"change": change_id},
            lambda _: asked,
            caller=caller,
            instead=proposal.instead,
        )
        await self._changes.set(change_id, number=number)
        return number

    async def _offered(self, level: str) -> Plan:
        offered = {plan.level: plan for plan in await self._plans.offered()}
        if level not in offered:
            known = await self._plans.level(level)
            raise NotOffered(plan=known.names if known else Localized({"en": level}))
        return offered[level]

    async def _nothing_open(self, holding: Holding) -> None:
        if holding.pending is None:
            return
        plan = await self._plans.level(holding.pending.after)
        number = holding.pending.number
        raise ChangeOpen(
            plan=plan.names if plan else Localized({"en": holding.pending.after}),
            number=None
            if number is None or holding.pending.state is ChangeState.SCHEDULED
            else Example(number),
            effective=holding.pending.effective,
        )

    async def _decider(self, circle: Circle, caller: Caller) -> Circle:
        # Who keeps the members' list knows everybody's plan.
        return await self._approvals.decider(circle, caller, deputy=Permission.MANAGE_MEMBERS)

    async def _circle_for(self, plan: Plan) -> Circle | None:
        if plan.approval is None:
            return None
        circle = await self._circles.by_slug(plan.approval)
        if circle is None or circle.room_id is None:
            raise NobodyDecides(plan=plan.names)
        return circle
