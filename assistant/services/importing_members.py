"""Bringing a file of members in: whole or not at all, and twice changes nothing.

What an import does to what is known:

- a member that is not in the file stays as it is; an empty field leaves what is known, `-` takes it
  away (e-mail, plan, since, circles);
- where a member's lines name people, those are the people who act for it, and nobody else;
- a language and a time zone only fill what the person has not chosen;
- `active` in a list does not end a grace or a lapse: that is for payments;
- circles that are listed for a person are all that the person is in, those that they lead apart.
"""

from dataclasses import replace
from itertools import groupby
from typing import TypeVar

from assistant.domain.coop import Caps
from assistant.domain.members import Member, MemberClass, MemberKind
from assistant.domain.notices import Notice
from assistant.services.cells import Cleared
from assistant.services.change_news import PlanChanged
from assistant.services.importing import ImportReport, Problems
from assistant.services.importing_details import DetailsImport
from assistant.services.importing_people import PeopleImport
from assistant.services.member_file import MemberLine, check_together, read_member_file
from assistant.services.membership import Membership
from assistant.services.post import Post
from assistant.storage.audit import AuditRepository
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.plans import PlanRepository
from assistant.storage.prospects import ProspectRepository
from assistant.storage.unit_of_work import Transaction

T = TypeVar("T")


class MemberImport:
    """Brings members, their people, roles and circles in."""

    def __init__(
        self,
        *,
        members: MemberRepository,
        persons: PersonRepository,
        plans: PlanRepository,
        audit: AuditRepository,
        people: PeopleImport,
        details: DetailsImport,
        membership: Membership,
        prospects: ProspectRepository,
        caps: Caps,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._members = members
        self._persons = persons
        self._plans = plans
        self._audit = audit
        self._people = people
        self._details = details
        self._membership = membership
        self._prospects = prospects
        self._caps = caps
        self._post = post
        self._tx = tx

    async def run(self, data: bytes, *, dry_run: bool = False) -> ImportReport:
        """Import the bytes of a file; with problems, or `dry_run`, nothing is changed."""
        problems, staged = Problems(), Post()
        lines = read_member_file(data, problems, self._caps.locales)
        check_together(lines, problems)
        await self._check_plans(lines, problems)
        await self._people.check(lines, problems)
        savepoint = await self._tx.connection.begin_nested()
        report = await self._apply(lines, problems, staged)
        if problems or dry_run:
            await savepoint.rollback()
            kept = replace(report, dry_run=dry_run)
            return kept if not problems else ImportReport(problems=problems.all(), dry_run=dry_run)
        await savepoint.commit()
        self._post.take(staged)
        if report.added or report.changed:
            counts = {"added": len(report.added), "changed": len(report.changed)}
            await self._audit.add("members-import", actor="operator", data=counts, now=self._tx.now)
        return report

    async def _apply(
        self, lines: tuple[MemberLine, ...], problems: Problems, staged: Post
    ) -> ImportReport:
        added, changed, all_keys = [], set[str](), []
        by_key = sorted(lines, key=lambda line: line.member)
        for key, group in groupby(by_key, key=lambda line: line.member):
            own = tuple(group)
            known = await self._members.by_key(key)
            wanted = _merged(known, own, problems)
            if known is None:
                wanted = await self._members.add(wanted, self._tx.now)
                added.append(key)
            elif wanted != known:
                await self._members.update(wanted)
                await self._tell(known, wanted, staged)
                changed.add(key)
            if await self._people.bring(wanted, own, problems):
                changed.add(key)
            if await self._details.bring(wanted, own, problems):
                changed.add(key)
            if await self._stand(wanted, own, staged) != wanted:
                changed.add(key)
            emails, user_ids = _emails(own), _matrix_ids(own)
            await self._prospects.became(wanted.id, emails, user_ids, self._tx.now)
            all_keys.append(key)
        changed |= await self._people.finish(staged)
        changed -= set(added)
        return ImportReport(
            added=tuple(added),
            changed=tuple(key for key in all_keys if key in changed),
            unchanged=len(all_keys) - len(added) - len(changed),
        )

    async def _stand(self, member: Member, lines: tuple[MemberLine, ...], staged: Post) -> Member:
        """Return the member as the file's status and its payments make it stand."""
        status = next((line.status for line in lines if line.status is not None), None)
        if status is None:
            return await self._membership.review(member, staged)
        return await self._membership.decide(member, status, None, staged)

    async def _check_plans(self, lines: tuple[MemberLine, ...], problems: Problems) -> None:
        levels = [plan.level for plan in await self._plans.current()]
        for line in lines:
            if isinstance(line.plan, str) and line.plan not in levels:
                known = await self._members.by_key(line.member)
                # Who has a plan that is no longer offered keeps it.
                if known is None or known.plan != line.plan:
                    problems.add(line.line, "plan", "unknown-plan", line.plan, ", ".join(levels))

    async def _tell(self, before: Member, after: Member, staged: Post) -> None:
        if before.plan == after.plan:
            return
        plan = None if after.plan is None else await self._plans.by_level(after.plan)
        linked = await self._persons.linked()
        for agent in await self._members.agents_of(after.id):
            if agent.person.id in linked:
                staged.tell(
                    person=agent.person,
                    message=PlanChanged(member=after.name, plan=plan.names if plan else None),
                    kind=Notice.PLAN,
                    key=f"plan:{after.id}:{agent.person.id}:{self._tx.now.isoformat()}",
                )


def _merged(known: Member | None, lines: tuple[MemberLine, ...], problems: Problems) -> Member:
    """Return the member as it is to be: what the lines say, over what is known."""
    first = lines[0]
    name = next((line.name for line in lines if line.name), known.name if known else None)
    if name is None:
        problems.add(first.line, "name", "missing")
    member = known or Member(
        id=0,
        key=first.member,
        kind=MemberKind.PERSON,
        name="",
        classes=frozenset({MemberClass.USER}),
        plan=None,
        since=None,
    )
    for line in lines:
        member = replace(
            member,
            name=line.name or name or "",
            kind=line.kind or member.kind,
            classes=line.classes or member.classes,
            plan=_value(line.plan, member.plan),
            since=_value(line.since, member.since),
        )
    return member


def _emails(lines: tuple[MemberLine, ...]) -> set[str]:
    return {line.email for line in lines if isinstance(line.email, str)}


def _matrix_ids(lines: tuple[MemberLine, ...]) -> set[str]:
    return {line.matrix_id for line in lines if line.matrix_id}


def _value(said: T | Cleared | None, known: T | None) -> T | None:
    if isinstance(said, Cleared):
        return None
    return known if said is None else said
