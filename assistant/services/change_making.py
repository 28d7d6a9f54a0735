"""Doing plan changes: at once, on their day, when a circle agrees; and taking them back."""

from dataclasses import replace
from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from assistant.domain.approvals import Decision
from assistant.domain.changes import OPEN, ChangeState, PlanChange
from assistant.domain.coop import Coop
from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.members import Member
from assistant.domain.plans import Plan
from assistant.domain.replies import Example, Localized, Refusal, Reply
from assistant.services.approvals import Approvals, carries_out
from assistant.services.change_news import ChangeNews
from assistant.services.membership import Membership
from assistant.services.occasions import when_due
from assistant.services.undo import undoes
from assistant.storage.audit import AuditRepository
from assistant.storage.changes import ChangeRepository
from assistant.storage.due import DueRepository
from assistant.storage.members import MemberRepository
from assistant.storage.plans import PlanRepository
from assistant.storage.unit_of_work import Transaction

KIND = "plan-change"
"""Of due rows, requests to a circle, and what can be undone."""


class ChangeGone(Refusal, message="changes-gone"):
    """What the circle decides about was taken back."""

    number: Example


class ChangeUndone(Reply, message="changes-undone"):
    """The member keeps, or has again, the plan of before; None: it had none."""

    member: str
    plan: Localized | None


class ChangeMaking:
    """Carries out what was asked for and agreed to."""

    def __init__(
        self,
        *,
        changes: ChangeRepository,
        members: MemberRepository,
        plans: PlanRepository,
        due: DueRepository,
        approvals: Approvals,
        audit: AuditRepository,
        membership: Membership,
        news: ChangeNews,
        coop: Coop,
        tx: Transaction,
    ) -> None:
        self._changes = changes
        self._members = members
        self._plans = plans
        self._due = due
        self._approvals = approvals
        self._audit = audit
        self._membership = membership
        self._news = news
        self._zone = ZoneInfo(coop.timezone)
        self._now = tx.now

    async def carry_out(self, change_id: int, *, but: int | None = None) -> None:
        """Do an agreed change, or schedule it for its day; everybody but `but` is told.

        Doing it again, or after it was taken back, does nothing.
        """
        change = await self._changes.get(change_id)
        if change is None or change.state not in OPEN:
            return
        member, after = await self._about(change)
        today = self._now.astimezone(self._zone).date()
        if change.effective is not None and change.effective > today:
            await self._changes.set(change.id, state=ChangeState.SCHEDULED.value)
            at = datetime.combine(change.effective, time(), self._zone)
            await self._due.put(KIND, _key(change), at, {"change": change.id})
            await self._news.scheduled(member, after, change.effective, but=but)
            before = await self._level(change.before)
            await self._news.circle(change, member, before, after, change.effective)
            return
        await self._changes.set(change.id, state=ChangeState.APPLIED.value, effective=today)
        await self._set(change, member, after, but=but)

    async def fall_due(self, change_id: int) -> None:
        """Do a change whose day has come; nothing where none is scheduled under that id."""
        change = await self._changes.get(change_id)
        if change is not None and change.state is ChangeState.SCHEDULED:
            await self.carry_out(change_id)

    async def refuse(self, change: PlanChange, decision: Decision) -> None:
        """Let a change not happen to which the circle does not agree, and say so."""
        await self._changes.set(change.id, state=ChangeState.REFUSED.value)
        member, after = await self._about(change)
        await self._news.refused(member, after, decision.circle, decision.why)

    async def take_back(self, change: PlanChange) -> ChangeUndone | None:
        """Undo a change, done or not; None where something has moved on since."""
        member, _ = await self._about(change)
        before = await self._level(change.before)
        done = change.state is ChangeState.APPLIED
        if change.state not in OPEN and not (done and member.plan == change.after):
            return None
        await self._close(change)
        if done:
            await self._set(replace(change, extra=None), member, before, but=change.asked_by)
        elif change.state is ChangeState.SCHEDULED:
            after = await self._level(change.after)
            await self._news.circle(replace(change, extra=None), member, after, before, None)
        return ChangeUndone(member=member.name, plan=before.names if before else None)

    async def drop(self, member_id: int) -> None:
        """Let what waits or is scheduled for a member that ends never happen."""
        change = await self._changes.open_of(member_id)
        if change is not None:
            await self._close(change)

    async def _close(self, change: PlanChange) -> None:
        """Note that a change was taken back: no day brings it any more, and no circle."""
        await self._changes.set(change.id, state=ChangeState.WITHDRAWN.value)
        await self._due.drop(_key(change))
        if change.number is not None:
            await self._approvals.withdraw(change.number)

    async def _set(
        self, change: PlanChange, member: Member, plan: Plan | None, *, but: int | None
    ) -> None:
        was = await self._level(member.plan)
        after = replace(member, plan=plan.level if plan else None)
        await self._members.update(after)
        # A plan that is free asks for no payment, and one that is not may end a grace.
        await self._membership.review(after)
        await self._audit.add(
            "changes-apply",
            actor="assistant",
            subject=member.key,
            data={"before": member.plan, "after": plan.level if plan else None},
            now=self._now,
        )
        await self._news.changed(member, plan, but=but)
        if change.state is not ChangeState.SCHEDULED:
            await self._news.circle(change, member, was, plan, None)

    async def _about(self, change: PlanChange) -> tuple[Member, Plan]:
        member = await self._members.get(change.member_id)
        after = await self._level(change.after)
        assert member is not None
        assert after is not None
        return member, after

    async def _level(self, level: str | None) -> Plan | None:
        return None if level is None else await self._plans.by_level(level)


def _key(change: PlanChange) -> str:
    return f"{KIND}:{change.id}"


@when_due(KIND)
async def fall_due(incoming: Incoming, making: ChangeMaking) -> None:
    """Do a change on its day."""
    assert isinstance(incoming.content, FellDue)
    await making.fall_due(incoming.content.data["change"])


@carries_out(KIND)
async def decided(
    data: dict[str, Any], decision: Decision, changes: ChangeRepository, making: ChangeMaking
) -> None:
    """Do what the circle agreed to, or tell the member that it did not."""
    change = await changes.get(data["change"])
    asked = change is not None and change.number == decision.number  # ids are given out again
    if change is None or not asked or change.state is not ChangeState.WAITING:
        raise ChangeGone(number=Example(decision.number))
    if decision.approved:
        await making.carry_out(change.id)
    else:
        await making.refuse(change, decision)


@undoes(KIND)
async def undo_change(
    data: dict[str, Any], changes: ChangeRepository, making: ChangeMaking
) -> Reply | None:
    """Take a change back, also one that counts already, unless something has moved on since."""
    change = await changes.get(data["change"])
    return None if change is None else await making.take_back(change)
