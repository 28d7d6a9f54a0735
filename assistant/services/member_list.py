"""The members' list, as the circles see it that keep it."""

from dataclasses import dataclass, replace
from typing import Any

from assistant.domain.members import ClassChoice, Member, MemberStatus
from assistant.domain.membership import Decision
from assistant.domain.names import alike
from assistant.domain.persons import Caller, Permission
from assistant.domain.plans import Contribution, Plan
from assistant.domain.replies import Refusal
from assistant.services.members import Entry, Members
from assistant.services.membership import Membership
from assistant.services.undo import Undo, undoes
from assistant.storage.audit import AuditRepository
from assistant.storage.contributions import ContributionRepository
from assistant.storage.members import MemberRepository
from assistant.storage.notes import MemberNote, NoteRepository
from assistant.storage.plans import PlanRepository
from assistant.storage.unit_of_work import Transaction

NOTES = 2
"""So many notes are shown with a member."""

SEVERAL = 5
"""So many members are named where one was meant."""


class MemberUnknown(Refusal, message="members-unknown"):
    """No member, or nobody of one, is called so."""

    asked: str


class MemberUnclear(Refusal, message="members-unclear"):
    """Several members are called so; `names` are some of them, with their keys."""

    asked: str
    names: tuple[str, ...]


class AlreadySo(Refusal, message="members-already"):
    """The membership stands there already."""

    member: str
    status: MemberStatus


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """All about one member; `paid` is None for who may not see money."""

    entry: Entry
    plan: Plan | None
    notes: tuple[MemberNote, ...]
    paid: tuple[Contribution, ...] | None


class MemberList:
    """Finds, shows and changes members, for callers with `Permission.MANAGE_MEMBERS`."""

    def __init__(
        self,
        *,
        members: MemberRepository,
        known: Members,
        membership: Membership,
        plans: PlanRepository,
        contributions: ContributionRepository,
        notes: NoteRepository,
        audit: AuditRepository,
        undo: Undo,
        tx: Transaction,
    ) -> None:
        self._members = members
        self._known = known
        self._membership = membership
        self._plans = plans
        self._contributions = contributions
        self._notes = notes
        self._audit = audit
        self._undo = undo
        self._now = tx.now

    async def counts(self) -> dict[MemberStatus, int]:
        """Return how many members stand where."""
        return await self._members.counts()

    async def search(self, words: str) -> tuple[Member, ...]:
        """Return the members who are meant by `words`, by key.

        One whose key or whole name it is, alone; else all whose key, name, people, addresses or
        Matrix IDs have every word. Raises MemberUnknown where there is none.
        """
        wanted = alike(words)
        found: dict[int, Member] = {}
        named: dict[int, Member] = {}
        for member, text in await self._members.mentioning(wanted.split()):
            if alike(member.key) == wanted:
                return (member,)
            if all(word in alike(text) for word in wanted.split()):
                found[member.id] = member
            if alike(member.name) == wanted:
                named[member.id] = member
        if not found:
            raise MemberUnknown(asked=words[:80])
        return tuple((named if len(named) == 1 else found).values())

    async def one(self, words: str) -> Member:
        """Return the member who is meant; raises MemberUnknown, MemberUnclear."""
        found = await self.search(words)
        if len(found) > 1:
            names = tuple(f"{each.name} ({each.key})" for each in found[:SEVERAL])
            raise MemberUnclear(asked=words[:80], names=names)
        return found[0]

    async def keyed(self, words: str) -> tuple[Member, str]:
        """Return the member whose key begins `words`, and what follows; raises MemberUnknown."""
        key, _, rest = words.strip().partition(" ")
        for member, _text in await self._members.mentioning([alike(key)]):
            if alike(member.key) == alike(key):
                return member, rest.strip()
        raise MemberUnknown(asked=key[:80])

    async def sheet(self, caller: Caller, member: Member) -> Sheet:
        """Return all about a member, as far as the caller may see it."""
        entry = await self._known.by_key(member.key)
        assert entry is not None
        money = caller.may(Permission.MANAGE_MONEY)
        return Sheet(
            entry=entry,
            plan=None if member.plan is None else await self._plans.by_level(member.plan),
            notes=await self._notes.of_member(member.id, NOTES),
            paid=await self._contributions.of_member(member.id) if money else None,
        )

    async def classify(self, caller: Caller, member: Member, choice: ClassChoice) -> Member:
        """Give a member other classes; circles stay as they are, whoever is in them."""
        after = replace(member, classes=choice.classes)
        await self._members.update(after)
        await self._note("members-class", caller, member)
        before = sorted(each.value for each in member.classes)
        await self._undo.record("members-change", {"id": member.id, "classes": before})
        return after

    async def note(self, caller: Caller, member: Member, text: str) -> None:
        """Add a note to a member."""
        author = caller.person.id if caller.person else None
        id_ = await self._notes.add(member.id, author, text, self._now)
        await self._note("members-note", caller, member)
        await self._undo.record("members-note", {"id": id_})

    async def decide(self, caller: Caller, member: Member, decision: Decision) -> Member:
        """Suspend, end, or resume a membership, and tell the member; raises AlreadySo."""
        self.check(member, decision)
        return await self._membership.decide(member, decision, caller)

    def check(self, member: Member, decision: Decision) -> None:
        """Raise AlreadySo where the decision would change nothing."""
        unpaid = {MemberStatus.GRACE, MemberStatus.LAPSED}
        resumes = decision is Decision.ACTIVE and member.status in unpaid
        if resumes or member.status.value == decision.value:
            raise AlreadySo(member=member.name, status=member.status)

    async def unname(self, caller: Caller, member: Member) -> Member:
        """Say that a member pays from a source that stays unnamed, or, said again, no more."""
        after = replace(member, paid_unnamed=not member.paid_unnamed)
        await self._members.update(after)
        await self._note("membership-unnamed", caller, member)
        await self._undo.record("members-change", {"id": member.id, "unnamed": member.paid_unnamed})
        return await self._membership.review(after)

    async def _note(self, action: str, caller: Caller, member: Member) -> None:
        await self._audit.add(
            action,
            actor=caller.user_id,
            person_id=caller.person.id if caller.person else None,
            subject=member.key,
            now=self._now,
        )


@undoes("members-note")
async def undo_note(data: dict[str, Any], notes: NoteRepository) -> None:
    """Take the note away."""
    await notes.remove(data["id"])


@undoes("members-change")
async def undo_change(
    data: dict[str, Any], members: MemberRepository, membership: Membership
) -> None:
    """Give the member back its classes, or how it pays."""
    member = await members.get(data["id"])
    if member is None:
        return
    if "classes" in data:
        choice = next(c for c in ClassChoice if sorted(c.classes) == sorted(data["classes"]))
        member = replace(member, classes=choice.classes)
    member = replace(member, paid_unnamed=data.get("unnamed", member.paid_unnamed))
    await members.update(member)
    await membership.review(member)
