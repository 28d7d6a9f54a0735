"""Erasure: forgetting somebody who asks for it, after a while in which they may think again."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from assistant.domain.coop import Times
from assistant.domain.incoming import FellDue, Incoming
from assistant.domain.members import MemberKind, Role
from assistant.domain.outgoing import Errand, Priority
from assistant.domain.persons import Caller, Person
from assistant.domain.plans import ContributionStatus
from assistant.domain.replies import Refusal, Reply
from assistant.services.approvals import Approvals
from assistant.services.change_making import KIND as CHANGE
from assistant.services.change_making import ChangeMaking
from assistant.services.circle_rooms import CircleRooms
from assistant.services.forgotten import ForgottenPayers
from assistant.services.my_data import MyData
from assistant.services.occasions import when_due
from assistant.services.post import Post
from assistant.services.ticket_forgetting import TicketForgetting
from assistant.services.undo import Undo, undoes
from assistant.storage.audit import AuditRepository
from assistant.storage.circles import CircleRepository
from assistant.storage.contributions import ContributionRepository
from assistant.storage.due import DueRepository
from assistant.storage.erasures import ErasureRepository
from assistant.storage.invoices import DocumentRepository
from assistant.storage.matrix_rooms import MatrixRoomRepository
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository, StrangerRepository
from assistant.storage.ticket_search import TicketSearch
from assistant.storage.trace_kinds import Subject
from assistant.storage.tracing import TraceRepository
from assistant.storage.unit_of_work import Transaction

ERASE = "erase"
SWEEP = "erase-rest"
"""The kinds of due rows: forgetting somebody, and then what was still on its way."""
SWEEP_AFTER = timedelta(days=1)
NOBODY = 0
"""No person's id: SQLite may give the id of who was forgotten to somebody new."""


class StillPaying(Refusal, message="data-still-paying"):
    """A contribution runs: while it does, its platform tells us who pays it."""

    member: str


class LastRepresentative(Refusal, message="data-last-representative"):
    """Nobody else represents these organisations."""

    members: tuple[str, ...]


class AlreadyAsked(Refusal, message="data-asked-already"):
    """The person is to be forgotten then."""

    at: datetime


class NotAsked(Refusal, message="data-not-asked"):
    """The person did not ask to be forgotten."""


class Kept(Reply, message="data-kept"):
    """The person stays."""


class Forgotten(Reply, message="data-forgotten"):
    """The last words to somebody of whom nothing is known any more; `documents` are kept."""

    documents: int


class NotForgotten(Reply, message="data-not-forgotten"):
    """Why somebody was not forgotten when it was time."""

    because: Refusal


@dataclass(frozen=True, kw_only=True)
class Forgetting:
    """What forgetting somebody means: memberships that end, documents that are kept, and when."""

    members: tuple[str, ...]
    documents: int
    at: datetime


class Erasure:
    """Forgets people."""

    def __init__(
        self,
        *,
        mine: MyData,
        traces: TraceRepository,
        payers: ForgottenPayers,
        persons: PersonRepository,
        strangers: StrangerRepository,
        members: MemberRepository,
        contributions: ContributionRepository,
        changes: ChangeMaking,
        approvals: Approvals,
        documents: DocumentRepository,
        erasures: ErasureRepository,
        rooms: MatrixRoomRepository,
        circles: CircleRepository,
        circle_rooms: CircleRooms,
        due: DueRepository,
        audit: AuditRepository,
        undo: Undo,
        post: Post,
        times: Times,
        search: TicketSearch,
        desks: TicketForgetting,
        tx: Transaction,
    ) -> None:
        self._mine = mine
        self._traces = traces
        self._payers = payers
        self._persons = persons
        self._strangers = strangers
        self._members = members
        self._contributions = contributions
        self._changes = changes
        self._approvals = approvals
        self._documents = documents
        self._erasures = erasures
        self._rooms = rooms
        self._circles = circles
        self._circle_rooms = circle_rooms
        self._due = due
        self._audit = audit
        self._undo = undo
        self._post = post
        self._times = times
        self._search = search
        self._desks = desks
        self._now = tx.now

    async def weigh(self, person: Person) -> Forgetting:
        """Return what forgetting the person would mean, having changed nothing.

        Raises AlreadyAsked, LastRepresentative, StillPaying.
        """
        if (at := await self._erasures.at(person.id)) is not None:
            raise AlreadyAsked(at=at)
        alone = [
            link.member.name
            for link in await self._members.memberships_of(person.id)
            if link.member.kind is MemberKind.ORGANISATION
            and link.role is Role.REPRESENTATIVE
            and await self._mine.represents_alone(person.id, link.member.id)
        ]
        if alone:
            raise LastRepresentative(members=tuple(alone))
        own = await self._mine.own(person.id)
        for member in own:
            paid = await self._contributions.of_member(member.id)
            if any(each.status is ContributionStatus.ACTIVE for each in paid):
                raise StillPaying(member=member.name)
        return Forgetting(
            members=tuple(member.name for member in own),
            documents=sum([await self._documents.count_of(member.id) for member in own]),
            at=self._now + self._times.erasure,
        )

    async def ask(self, caller: Caller) -> Forgetting:
        """Have the caller forgotten after `Times.erasure`; raises what `weigh` does.

        Can be undone, and taken back by `keep` as long as it has not happened.
        """
        assert caller.person is not None
        wanted = await self.weigh(caller.person)
        await self._erasures.put(caller.person.id, self._now, wanted.at)
        await self._due.put(ERASE, _key(caller.person.id), wanted.at, {"erase": caller.person.id})
        await self._note("data-forget", caller)
        await self._undo.record("data-forget", {"person": caller.person.id})
        return wanted

    async def keep(self, caller: Caller) -> Kept:
        """Let the caller stay after all; raises NotAsked."""
        assert caller.person is not None
        if await self._erasures.at(caller.person.id) is None:
            raise NotAsked
        await self.stay(caller.person.id)
        await self._note("data-keep", caller)
        return Kept()

    async def stay(self, person_id: int) -> None:
        """Take back that a person is to be forgotten."""
        await self._erasures.drop(person_id)
        await self._due.drop(_key(person_id))

    async def forget(self, person_id: int) -> None:
        """Forget a person who still wants it, and say so in their language.

        Who has become the last representative of an organisation since, or pays again, stays, and
        is told why.
        """
        person = await self._persons.get(person_id)
        at = await self._erasures.at(person_id)
        if person is None or at is None or at > self._now:
            return
        await self._erasures.drop(person_id)
        who = await self._mine.subject(person)
        try:
            weighed = await self.weigh(person)
        except Refusal as refusal:
            self._ring(who, NotForgotten(because=refusal))
            return
        for member_id in who.member_ids:
            await self._changes.drop(member_id)
        # Plan changes of an organisation are its own, whoever asked for them.
        await self._approvals.withdraw_all(who.user_ids, but=CHANGE)
        circles = await self._circles.of_person(person_id)
        await self._circle_rooms.part(self._post, person_id, circles)
        await self._desks.forget(person_id)
        await self._payers.remember(who.member_ids)
        await self._traces.forget(who)
        for user_id in who.user_ids:
            await self._strangers.set_locale(user_id, person.locale)
        self._ring(who, Forgotten(documents=weighed.documents))
        later = self._now + SWEEP_AFTER
        data = {"users": list(who.user_ids)}
        await self._due.put(SWEEP, f"{SWEEP}:{person_id}", later, data)

    async def sweep(self, users: tuple[str, ...]) -> None:
        """Forget what was still on its way to these Matrix IDs, and leave their direct rooms.

        Who has been linked again since is left alone.
        """
        gone = tuple([user for user in users if await self._persons.of_user(user) is None])
        for user in gone:
            room_id = await self._rooms.direct_room_of(user)
            if room_id is not None:
                key = f"leave:{room_id}:{self._now.isoformat()}"
                self._post.errand(Errand(kind="leave", key=key, data={"room_id": room_id}))
        await self._traces.forget(
            Subject(person_id=NOBODY, email=None, user_ids=gone, member_ids=(), member_keys=())
        )
        await self._search.settle()

    def _ring(self, who: Subject, message: Reply) -> None:
        for user_id in who.user_ids[:1]:
            self._post.relay(user_id=user_id, message=message, priority=Priority.RELAY)

    async def _note(self, action: str, caller: Caller) -> None:
        person_id = caller.person.id if caller.person else None
        await self._audit.add(action, actor=caller.user_id, person_id=person_id, now=self._now)


def _key(person_id: int) -> str:
    return f"{ERASE}:{person_id}"


@when_due(ERASE)
async def erase(incoming: Incoming, erasure: Erasure) -> None:
    """Forget somebody whose waiting time is over."""
    assert isinstance(incoming.content, FellDue)
    await erasure.forget(incoming.content.data["erase"])


@when_due(SWEEP)
async def sweep(incoming: Incoming, erasure: Erasure) -> None:
    """Forget the rest."""
    assert isinstance(incoming.content, FellDue)
    await erasure.sweep(tuple(incoming.content.data["users"]))


@undoes("data-forget")
async def undo_forgetting(data: dict[str, Any], erasure: Erasure) -> Reply:
    """Let them stay."""
    await erasure.stay(data["person"])
    return Kept()
