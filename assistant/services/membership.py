"""Membership: where each stands, reviewed when something comes in and when time has passed."""

from datetime import datetime

from assistant.domain.coop import Coop, Times
from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.members import Member, MemberStatus, Role
from assistant.domain.membership import (
    Decision,
    Step,
    decided,
    grace_end,
    next_review,
    payment_of,
    review,
)
from assistant.domain.notices import Notice
from assistant.domain.outgoing import Priority
from assistant.domain.persons import Caller
from assistant.domain.replies import Reply
from assistant.services.occasions import when_due
from assistant.services.post import Post
from assistant.storage.audit import STATUS_CHANGED, AuditRepository
from assistant.storage.contributions import ContributionRepository
from assistant.storage.due import DueRepository
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.plans import PlanRepository
from assistant.storage.unit_of_work import Transaction

MAILED = frozenset({Step.GRACE, Step.REMINDER, Step.LAPSED})
"""What happens to a membership is mailed then to who is not in the chat."""

DUE = "membership"
"""The kind of due row that has one member reviewed."""


class MembershipJoined(Reply, message="membership-joined"):
    """The first payment of an applicant has arrived, or the co-op has admitted them."""

    member: str
    coop: str


class MembershipGrace(Reply, message="membership-grace"):
    """A payment has stopped; everything works until `until`."""

    member: str
    until: datetime


class MembershipReminder(Reply, message="membership-reminder"):
    """Grace ends soon."""

    member: str
    until: datetime


class MembershipLapsed(Reply, message="membership-lapsed"):
    """Grace is over."""

    member: str


class MembershipBack(Reply, message="membership-back"):
    """The membership is in force again."""

    member: str


class MembershipSuspended(Reply, message="membership-suspended"):
    """The co-op has suspended the membership."""

    member: str
    coop: str


class MembershipEnded(Reply, message="membership-ended"):
    """The membership has ended."""

    member: str
    coop: str


class MembershipMail(Reply, message="members-mail"):
    """The mail to a representative without Matrix ID: a payment is missing, or grace is over."""

    step: Step  # grace, reminder or lapsed
    name: str
    member: str
    until: datetime | None
    link: str | None  # where one pays
    coop: str


class Membership:
    """Moves members between states, and tells their representatives."""

    def __init__(
        self,
        *,
        members: MemberRepository,
        persons: PersonRepository,
        plans: PlanRepository,
        contributions: ContributionRepository,
        due: DueRepository,
        audit: AuditRepository,
        coop: Coop,
        times: Times,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._members = members
        self._persons = persons
        self._plans = plans
        self._contributions = contributions
        self._due = due
        self._audit = audit
        self._coop = coop
        self._times = times
        self._post = post
        self._now = tx.now

    async def review(self, member: Member, post: Post | None = None) -> Member:
        """Return `member` as payments and time make it stand now, kept and told.

        To be called after whatever may have changed plan, payments or status; a second time it
        changes and tells nothing. What is told goes to `post`, where one is given.
        """
        plan = None if member.plan is None else await self._plans.by_level(member.plan)
        paid = await self._contributions.of_member(member.id)
        after, step = review(
            member,
            payment_of(member, plan, paid),
            now=self._now,
            until=grace_end(
                paid,
                now=self._now,
                grace=self._times.grace,
                morning=self._times.bundle_at,
                zone=self._coop.timezone,
            ),
            reminder=self._times.grace_reminder,
        )
        if after == member:
            return member
        await self._keep(member, after, actor="assistant")
        if step is not None:
            await self._tell_step(after, step, post or self._post)
        return after

    async def decide(
        self, member: Member, decision: Decision, caller: Caller | None, post: Post | None = None
    ) -> Member:
        """Return `member` after a decision of the co-op's and what payments then make of it.

        `caller` is who decided; None for the operator. Nothing is told where nothing changes.
        """
        after = decided(member, decision, self._now)
        if after == member:
            return await self.review(member, post)
        await self._keep(member, after, actor=caller.user_id if caller else "operator")
        message = self._decision(member, decision)
        if message is not None:
            await self._ring(after, message, post or self._post)
        return await self.review(after, post)

    async def restore(self, member: Member, before: Member, actor: str) -> Member:
        """Put `member` back to where `before` stood: a decision is taken back."""
        await self._keep(member, before, actor=actor)
        return await self.review(before)

    async def plan_again(self, member: Member) -> None:
        """Have the member looked at when time next changes something: the row is used up."""
        at = next_review(member, self._times.grace_reminder)
        if at is not None:
            await self._due.put(DUE, f"membership:{member.id}", at, {"member_id": member.id})

    async def _keep(self, before: Member, after: Member, *, actor: str) -> None:
        await self._members.update(after)
        await self.plan_again(after)
        if before.status is MemberStatus.GRACE and after.status is not MemberStatus.GRACE:
            await self._due.drop(f"membership:{after.id}")
        if before.status is not after.status:
            await self._audit.add(
                STATUS_CHANGED,
                actor=actor,
                subject=after.key,
                data={"before": before.status.value, "after": after.status.value},
                now=self._now,
            )

    def _decision(self, before: Member, decision: Decision) -> Reply | None:
        name, coop = before.name, self._coop.name
        match decision:
            case Decision.SUSPENDED:
                return MembershipSuspended(member=name, coop=coop)
            case Decision.ENDED:
                return MembershipEnded(member=name, coop=coop)
            case Decision.ACTIVE if before.status is MemberStatus.APPLIED:
                return MembershipJoined(member=name, coop=coop)
            case Decision.ACTIVE:
                return MembershipBack(member=name)
            case Decision.APPLIED:
                return None

    async def _tell_step(self, member: Member, step: Step, post: Post) -> None:
        until = member.grace_until or self._now
        match step:
            case Step.REMINDER:
                await self._ring(member, MembershipReminder(member=member.name, until=until), post)
            case Step.LAPSED:
                await self._ring(member, MembershipLapsed(member=member.name), post)
            case Step.GRACE:
                await self._tell(member, MembershipGrace(member=member.name, until=until), post)
            case Step.BACK:
                await self._tell(member, MembershipBack(member=member.name), post)
            case Step.JOINED:
                message = MembershipJoined(member=member.name, coop=self._coop.name)
                await self._tell(member, message, post)

        if step in MAILED:
            await self._mail(member, step, post)

    async def _mail(self, member: Member, step: Step, post: Post) -> None:
        """Write to the representatives whom no chat reaches: they have no Matrix ID."""
        plan = None if member.plan is None else await self._plans.by_level(member.plan)
        link = (plan.payment_url if plan else None) or self._coop.contribute_url
        for agent in await self._members.agents_of(member.id):
            person = agent.person
            absent = person.email is not None and not await self._persons.ids_of(person.id)
            if agent.role is Role.REPRESENTATIVE and absent:
                message = MembershipMail(
                    step=step, name=person.name, member=member.name, until=member.grace_until,
                    link=link, coop=self._coop.name,
                )  # fmt: skip
                post.mail(
                    address=person.email or "",
                    locale=person.locale or self._coop.default_locale,
                    message=message,
                    key=f"{message.message}:{step}:{member.id}:{person.id}:{self._now.isoformat()}",
                )

    async def _tell(self, member: Member, message: Reply, post: Post) -> None:
        """Tell the representatives what can wait for the morning and can be muted."""
        for agent in await self._members.agents_of(member.id):
            if agent.role is Role.REPRESENTATIVE and await self._persons.ids_of(agent.person.id):
                post.tell(
                    person=agent.person,
                    message=message,
                    kind=Notice.MEMBERSHIP,
                    key=f"{message.message}:{member.id}:{agent.person.id}:{self._now.isoformat()}",
                )

    async def _ring(self, member: Member, message: Reply, post: Post) -> None:
        """Tell the representatives of rights that are lost or at stake: that cannot be muted."""
        for agent in await self._members.agents_of(member.id):
            ids = await self._persons.ids_of(agent.person.id)
            if agent.role is Role.REPRESENTATIVE and ids:
                post.relay(user_id=ids[0].user_id, message=message, priority=Priority.REMINDER)


@when_due(DUE)
async def look_again(incoming: Incoming, members: MemberRepository, membership: Membership) -> None:
    """Review the member whose grace may end, or who is to be reminded."""
    assert isinstance(incoming.content, FellDue)
    member = await members.get(int(incoming.content.data["member_id"]))
    if member is None:
        return
    after = await membership.review(member)
    if after == member:
        await membership.plan_again(member)
