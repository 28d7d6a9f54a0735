"""A member's people: shown, asked in, and taken out, by its representatives."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from assistant.domain.coop import Coop, Times
from assistant.domain.members import Member, Role
from assistant.domain.names import alike
from assistant.domain.outgoing import Priority
from assistant.domain.persons import Caller, Person, Via
from assistant.domain.plans import LimitName
from assistant.domain.replies import Refusal
from assistant.services.limits import Limits
from assistant.services.people_news import (
    PeopleAnswered,
    PeopleAsked,
    PeopleRemoved,
    PeopleReturned,
    PeopleWithdrawn,
)
from assistant.services.plans import NotYourMember
from assistant.services.post import Post
from assistant.services.undo import Undo, undoes
from assistant.storage.audit import AuditRepository
from assistant.storage.members import Agent, MemberRepository
from assistant.storage.openings import Opening, OpeningRepository
from assistant.storage.persons import LinkedId, PersonRepository, StrangerRepository
from assistant.storage.unit_of_work import Transaction

WAITING = 10
"""So many may be asked in at a time: nobody writes to the world through us."""

DAY = timedelta(days=1)
ASKS = 20
"""So often a member asks within a day, taken back or not; and so often one and the same."""
SAME = 2


class NotRepresentative(Refusal, message="people-not-representative"):
    """Only a representative says who acts for a member."""

    member: str


class ActsAlready(Refusal, message="people-already"):
    """Who has that Matrix ID acts for the member already."""

    member: str
    user_id: str


class TooManyAsked(Refusal, message="people-too-many"):
    """Enough people were asked in who have not answered."""

    count: int


class AskedEnough(Refusal, message="people-enough"):
    """The member, or that Matrix ID, has had its questions of the day."""


class NobodySo(Refusal, message="people-nobody"):
    """None of the member's people, or several of them, are called so."""

    asked: str
    member: str


class LastRepresentative(Refusal, message="people-last"):
    """Without this person nobody would be left to speak for the member."""

    name: str
    member: str


class NothingAsked(Refusal, message="people-nothing-asked"):
    """Nobody has asked this Matrix ID in, or it was long ago."""


@dataclass(frozen=True, kw_only=True)
class Crew:
    """A member's people; `ids` and `waiting` only for representatives (None: a contact asks)."""

    member: Member
    agents: tuple[Agent, ...]
    ids: dict[int, tuple[LinkedId, ...]] | None
    waiting: tuple[Opening, ...]


class People:
    """Manages who acts for a member."""

    def __init__(
        self,
        *,
        members: MemberRepository,
        persons: PersonRepository,
        strangers: StrangerRepository,
        openings: OpeningRepository,
        audit: AuditRepository,
        limits: Limits,
        undo: Undo,
        coop: Coop,
        times: Times,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._members = members
        self._persons = persons
        self._strangers = strangers
        self._openings = openings
        self._audit = audit
        self._limits = limits
        self._undo = undo
        self._coop = coop
        self._times = times
        self._post = post
        self._now = tx.now

    async def of(self, caller: Caller, key: str) -> Crew:
        """Return who acts for the member with that key; raises NotYourMember."""
        member = _own(caller, key)
        agents = await self._members.agents_of(member.id)
        if not caller.represents(member):
            return Crew(member=member, agents=agents, ids=None, waiting=())
        ids = {each.person.id: await self._persons.ids_of(each.person.id) for each in agents}
        waiting = await self._openings.of_member(member.id, self._now)
        return Crew(member=member, agents=agents, ids=ids, waiting=waiting)

    async def ask(self, caller: Caller, key: str, user_id: str, role: Role, name: str) -> Member:
        """Ask a Matrix ID to act for the member; nothing is linked before it says yes.

        Raises NotYourMember, NotRepresentative, ActsAlready, TooManyAsked, AskedEnough,
        LimitReached.
        """
        member, asker = self._represented(caller, key)
        known = await self._persons.of_user(user_id)
        acting = {agent.person.id for agent in await self._members.agents_of(member.id)}
        if known is not None and known.id in acting:
            raise ActsAlready(member=member.name, user_id=user_id)
        waiting = await self._openings.of_member(member.id, self._now)
        if len(waiting) >= WAITING:
            raise TooManyAsked(count=len(waiting))
        await self._check_asks(member, user_id)
        await self._limits.check(member, LimitName.PEOPLE, len(acting) + len(waiting) + 1)
        called = name or user_id.removeprefix("@").partition(":")[0]
        await self._openings.add(
            Opening(
                id=0, user_id=user_id, member_id=member.id, role=role, name=called,
                asked_by=asker.id, expires_at=self._now + self._times.invitation_expiry,
            )
        )  # fmt: skip
        self._post.relay(
            user_id=user_id,
            message=PeopleAsked(
                asker=asker.name, member=member.name, coop=self._coop.name, role=role, name=called
            ),
            priority=Priority.RELAY,
        )
        await self._note("people-add", caller, member, user_id)
        await self._undo.record("people-add", {"user_id": user_id, "member_id": member.id})
        return member

    async def answer(self, caller: Caller, *, accept: bool) -> Member:
        """Take the caller's answer to the latest question; return the member that asked.

        Who is unknown becomes a person of the name that whoever asked gave. Who asked must still
        be a representative. Raises NothingAsked.
        """
        opening = await self._openings.latest(caller.user_id, self._now)
        member = await self._members.get(opening.member_id) if opening else None
        if opening is None or member is None:
            raise NothingAsked
        agents = await self._members.agents_of(member.id)
        asker = next((a for a in agents if a.person.id == opening.asked_by), None)
        await self._openings.remove(opening.user_id, opening.member_id)
        if asker is None or asker.role is not Role.REPRESENTATIVE:
            raise NothingAsked
        if accept:
            await self._take_in(caller, opening)
            await self._note("people-accept", caller, member, caller.user_id)
        message = PeopleAnswered(
            name=opening.name, user_id=opening.user_id, member=member.name, accepted=accept
        )
        for linked in (await self._persons.ids_of(asker.person.id))[:1]:
            self._post.relay(user_id=linked.user_id, message=message, priority=Priority.RELAY)
        return member

    async def find(self, caller: Caller, key: str, words: str) -> tuple[Member, Agent]:
        """Return which of the member's people is meant by a name or Matrix ID.

        Raises NotYourMember, NotRepresentative, NobodySo, LastRepresentative.
        """
        member, _ = self._represented(caller, key)
        agents = await self._members.agents_of(member.id)
        wanted, found = alike(words), []
        for agent in agents:
            ids = {linked.user_id for linked in await self._persons.ids_of(agent.person.id)}
            exact = wanted in {alike(agent.person.name), *map(alike, ids)}
            if exact or wanted in alike(agent.person.name).split():
                found.append(agent)
        if len(found) != 1:
            raise NobodySo(asked=words[:80], member=member.name)
        left = [a for a in agents if a.role is Role.REPRESENTATIVE and a != found[0]]
        if not left:
            raise LastRepresentative(name=found[0].person.name, member=member.name)
        return member, found[0]

    async def remove(self, caller: Caller, key: str, words: str) -> tuple[Member, Person]:
        """Let one of the member's people act for it no longer, and tell them; raises as `find`."""
        member, agent = await self.find(caller, key, words)
        person = agent.person
        await self._members.drop_role(person.id, member.id)
        remover = caller.person.name if caller.person else ""
        for linked in (await self._persons.ids_of(person.id))[:1]:
            message = PeopleRemoved(member=member.name, remover=remover)
            self._post.relay(user_id=linked.user_id, message=message, priority=Priority.RELAY)
        await self._note("people-remove", caller, member, f"person:{person.id}")
        kept = {"person_id": person.id, "member_id": member.id, "role": agent.role.value}
        await self._undo.record("people-remove", kept)
        return member, person

    async def _take_in(self, caller: Caller, opening: Opening) -> None:
        person = caller.person
        if person is None:
            found = (await self._strangers.get(caller.user_id)).locale
            new = Person(id=0, name=opening.name, locale=found)
            person = await self._persons.add(new, self._now)
            await self._persons.link(caller.user_id, person.id, via=Via.PEOPLE, now=self._now)
            await self._strangers.forget(caller.user_id)
        await self._members.set_role(person.id, opening.member_id, opening.role)

    async def _check_asks(self, member: Member, user_id: str) -> None:
        about = await self._audit.about("people-add", member.key, self._now - DAY)
        if len(about) >= ASKS or about.count(user_id) >= SAME:
            raise AskedEnough

    def _represented(self, caller: Caller, key: str) -> tuple[Member, Person]:
        member = _own(caller, key)
        if caller.person is None or not caller.represents(member):
            raise NotRepresentative(member=member.name)
        return member, caller.person

    async def _note(self, action: str, caller: Caller, member: Member, about: str) -> None:
        await self._audit.add(
            action,
            actor=caller.user_id,
            person_id=caller.person.id if caller.person else None,
            subject=member.key,
            data={"about": about},
            now=self._now,
        )


@undoes("people-add")
async def undo_add(
    data: dict[str, Any],
    openings: OpeningRepository,
    members: MemberRepository,
    persons: PersonRepository,
    post: Post,
) -> None:
    """Let the question stand no more; who said yes acts for the member no longer, and is told.

    A member keeps its last representative.
    """
    await openings.remove(data["user_id"], data["member_id"])
    person = await persons.of_user(data["user_id"])
    member = await members.get(data["member_id"])
    agents = await members.agents_of(data["member_id"])
    acts = {agent.person.id for agent in agents}
    if person is None or member is None or person.id not in acts:
        return
    others = [a for a in agents if a.person.id != person.id and a.role is Role.REPRESENTATIVE]
    if others:
        await members.drop_role(person.id, member.id)
        message = PeopleWithdrawn(member=member.name)
        post.relay(user_id=data["user_id"], message=message, priority=Priority.RELAY)


@undoes("people-remove")
async def undo_remove(
    data: dict[str, Any], members: MemberRepository, persons: PersonRepository, post: Post
) -> None:
    """Let the person act for the member again, in the role of before, and tell them."""
    member = await members.get(data["member_id"])
    if member is None or await persons.get(data["person_id"]) is None:
        return
    await members.set_role(data["person_id"], member.id, Role(data["role"]))
    for linked in (await persons.ids_of(data["person_id"]))[:1]:
        message = PeopleReturned(member=member.name)
        post.relay(user_id=linked.user_id, message=message, priority=Priority.RELAY)


def _own(caller: Caller, key: str) -> Member:
    member = next((each for each in caller.members if each.key == key), None)
    if member is None:
        raise NotYourMember(asked=key)
    return member
