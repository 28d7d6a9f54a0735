"""Linking somebody else: those who keep the members' list give a Matrix ID to a person."""

from dataclasses import dataclass
from typing import Any

from assistant.domain.coop import Coop
from assistant.domain.members import Member
from assistant.domain.names import alike
from assistant.domain.outgoing import Priority
from assistant.domain.persons import Caller, Person, Via
from assistant.domain.replies import Refusal, Reply
from assistant.services.circle_rooms import CircleRooms
from assistant.services.linking import AnotherLinked
from assistant.services.post import Post
from assistant.services.undo import Undo, undoes
from assistant.storage.audit import AuditRepository
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository, StrangerRepository
from assistant.storage.unit_of_work import Transaction


class WhichPerson(Refusal, message="members-which-person"):
    """The member has several people, or nobody of that name; `people` are their names."""

    member: str
    key: str
    user_id: str
    people: tuple[str, ...]


class IdTaken(Refusal, message="members-id-taken"):
    """The Matrix ID is somebody's already; whose is not said."""

    user_id: str


class LinkedByCircle(Reply, message="members-linked-you"):
    """Tells a Matrix ID that the co-op has linked it to a person."""

    name: str
    coop: str


class UnlinkedByCircle(Reply, message="members-unlinked-you"):
    """Tells a Matrix ID that the link was taken back."""

    name: str
    coop: str


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """Who is to be linked to what."""

    member: Member
    person: Person
    user_id: str


class LinkingOthers:
    """Links a Matrix ID to a person of a member, and tells both."""

    def __init__(
        self,
        *,
        members: MemberRepository,
        persons: PersonRepository,
        strangers: StrangerRepository,
        rooms: CircleRooms,
        audit: AuditRepository,
        undo: Undo,
        coop: Coop,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._members = members
        self._persons = persons
        self._strangers = strangers
        self._rooms = rooms
        self._audit = audit
        self._undo = undo
        self._coop = coop
        self._post = post
        self._now = tx.now

    async def candidate(self, member: Member, name: str, user_id: str) -> Candidate:
        """Return whose `user_id` is to be: the person of that name, or without one the only one.

        Raises IdTaken, WhichPerson.
        """
        if await self._persons.of_user(user_id) is not None:
            raise IdTaken(user_id=user_id)
        people = [agent.person for agent in await self._members.agents_of(member.id)]
        meant = [each for each in people if not name or alike(name) in alike(each.name)]
        if len(meant) != 1:
            names = tuple(each.name for each in people)
            raise WhichPerson(member=member.name, key=member.key, user_id=user_id, people=names)
        return Candidate(member=member, person=meant[0], user_id=user_id)

    async def link(self, caller: Caller, candidate: Candidate) -> None:
        """Link, and tell the Matrix ID and those that the person had before."""
        person, user_id = candidate.person, candidate.user_id
        for other in await self._persons.ids_of(person.id):
            message = AnotherLinked(user_id=user_id)
            self._post.relay(user_id=other.user_id, message=message, priority=Priority.RELAY)
        await self._persons.link(user_id, person.id, via=Via.CIRCLE, now=self._now)
        await self._strangers.forget(user_id)
        await self._rooms.welcome(self._post, person.id, ids=[user_id])
        told = LinkedByCircle(name=person.name, coop=self._coop.name)
        self._post.relay(user_id=user_id, message=told, priority=Priority.RELAY)
        await self._audit.add(
            "members-link",
            actor=caller.user_id,
            person_id=person.id,
            subject=user_id,
            now=self._now,
        )
        await self._undo.record("members-link", {"user_id": user_id, "person_id": person.id})


@undoes("members-link")
async def undo_link(
    data: dict[str, Any],
    caller: Caller,
    persons: PersonRepository,
    audit: AuditRepository,
    coop: Coop,
    post: Post,
    tx: Transaction,
) -> None:
    """Take the Matrix ID away again, if it is still that person's, and tell it."""
    person = await persons.of_user(data["user_id"])
    if person is None or person.id != data["person_id"]:
        return
    await persons.unlink(data["user_id"])
    told = UnlinkedByCircle(name=person.name, coop=coop.name)
    post.relay(user_id=data["user_id"], message=told, priority=Priority.RELAY)
    await audit.add(
        "members-link-undo",
        actor=caller.user_id,
        person_id=person.id,
        subject=data["user_id"],
        now=tx.now,
    )
