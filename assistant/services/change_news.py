"""News of plan changes: to the member's people, and to the circle that looks after money."""

from datetime import date

from assistant.domain.changes import PlanChange
from assistant.domain.circles import Circle
from assistant.domain.members import Member
from assistant.domain.money import Money
from assistant.domain.notices import Notice
from assistant.domain.persons import Permission
from assistant.domain.plans import Plan
from assistant.domain.replies import Localized, Reply
from assistant.services.post import Post
from assistant.storage.circles import CircleRepository
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.unit_of_work import Transaction


class PlanChanged(Reply, message="plan-changed"):
    """Tells the people of a member that its plan is another; `plan` None: it has none now."""

    member: str
    plan: Localized | None


class ChangeScheduled(Reply, message="changes-scheduled"):
    """Tells the people of a member that its plan will be another."""

    member: str
    plan: Localized
    effective: date


class ChangeRefused(Reply, message="changes-refused"):
    """Tells the people of a member that the circle did not agree; `why` in its own words."""

    member: str
    plan: Localized
    circle: Localized
    why: str | None


class CircleTold(Reply, message="changes-told-circle"):
    """Tells the circle that looks after money what has changed; `effective` None: counts now."""

    member: str
    before: Localized | None
    plan: Localized | None
    effective: date | None
    extra: Money | None


class ChangeNews:
    """Tells both sides what became of a plan."""

    def __init__(
        self,
        members: MemberRepository,
        persons: PersonRepository,
        circles: CircleRepository,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._members = members
        self._persons = persons
        self._circles = circles
        self._post = post
        self._now = tx.now

    async def changed(self, member: Member, plan: Plan | None, *, but: int | None = None) -> None:
        """Tell everybody who acts for the member, `but` that person, what its plan is now."""
        names = plan.names if plan else None
        await self._tell(member, PlanChanged(member=member.name, plan=names), but)

    async def scheduled(
        self, member: Member, plan: Plan, effective: date, *, but: int | None = None
    ) -> None:
        """Tell them from when on its plan will be another."""
        told = ChangeScheduled(member=member.name, plan=plan.names, effective=effective)
        await self._tell(member, told, but)

    async def refused(self, member: Member, plan: Plan, circle: Circle, why: str | None) -> None:
        """Tell them that the circle did not agree."""
        told = ChangeRefused(
            member=member.name, plan=plan.names, circle=circle.names, why=why or None
        )
        await self._tell(member, told, None)

    async def circle(
        self,
        change: PlanChange,
        member: Member,
        before: Plan | None,
        after: Plan | None,
        effective: date | None,
    ) -> None:
        """Tell the circle that looks after money, if there is one with a room."""
        circle = await self._circles.holding(Permission.MANAGE_MONEY)
        if circle is None or circle.room_id is None:
            return
        extra = change.extra if change.extra is not None and change.extra.minor else None
        told = CircleTold(
            member=member.name,
            before=before.names if before else None,
            plan=after.names if after else None,
            effective=effective,
            extra=extra,
        )
        key = f"plan-change:{change.id}:{after.level if after else None}"
        self._post.circle(circle, told, key=key)

    async def _tell(self, member: Member, message: Reply, but: int | None) -> None:
        linked = await self._persons.linked()
        for agent in await self._members.agents_of(member.id):
            if agent.person.id in linked and agent.person.id != but:
                self._post.tell(
                    person=agent.person,
                    message=message,
                    kind=Notice.PLAN,
                    key=f"plan:{member.id}:{agent.person.id}:{self._now.isoformat()}",
                )
