"""My data: everything that is held on somebody, as a file."""

import json
from datetime import date
from typing import Any

from assistant.domain.members import Member, MemberKind, Role
from assistant.domain.outgoing import File
from assistant.domain.persons import Caller, Person
from assistant.services.files import Gone, produces
from assistant.services.post import Post
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.trace_kinds import Subject
from assistant.storage.traces import TRACES
from assistant.storage.tracing import TraceRepository
from assistant.storage.unit_of_work import Transaction
from assistant.storage.untraced import IMPERSONAL

FILE = "my-data"
"""The kind of the file."""


class MyData:
    """Gathers what is held on a person, and says which memberships are theirs alone."""

    def __init__(
        self,
        traces: TraceRepository,
        persons: PersonRepository,
        members: MemberRepository,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._traces = traces
        self._persons = persons
        self._members = members
        self._post = post
        self._now = tx.now

    def send(self, caller: Caller) -> None:
        """Send the caller the file, after the answer at hand.

        Its key is the Matrix ID: an id of persons may be somebody else's when the file is made.
        """
        name = f"my-data-{self._now.date().isoformat()}.json"
        self._post.attach(
            File(kind=FILE, key=caller.user_id, name=name, mimetype="application/json")
        )

    async def gather(self, user_id: str) -> dict[str, Any]:
        """Return everything held on whose that Matrix ID is; raises `Gone` where it is nobody's."""
        person = await self._persons.of_user(user_id)
        if person is None:
            raise Gone
        held = await self._traces.read(await self.subject(person))
        fates: dict[str, list[str]] = {}
        for trace in TRACES:
            why = f": {trace.why}" if trace.why else ""
            fates.setdefault(trace.table.name, []).append(f"{trace.fate.value}{why}")
        return {
            "made": self._now.isoformat(timespec="seconds"),
            "person": person.name,
            "held": held,
            "if you are forgotten": {name: "; ".join(fates[name]) for name in held},
            "not about anybody in particular": dict(IMPERSONAL),
        }

    async def own(self, person_id: int) -> tuple[Member, ...]:
        """Return the memberships of persons that nobody else represents."""
        own = []
        for link in await self._members.memberships_of(person_id):
            mine = link.member.kind is MemberKind.PERSON and link.role is Role.REPRESENTATIVE
            if mine and await self.represents_alone(person_id, link.member.id):
                own.append(link.member)
        return tuple(own)

    async def represents_alone(self, person_id: int, member_id: int) -> bool:
        """Whether nobody but the person represents the member."""
        return not any(
            agent.role is Role.REPRESENTATIVE and agent.person.id != person_id
            for agent in await self._members.agents_of(member_id)
        )

    async def subject(self, person: Person) -> Subject:
        """Return by what the person's traces are found."""
        own = await self.own(person.id)
        # A family's address is not one person's to take away.
        shared = person.email is not None and len(await self._persons.by_email(person.email)) > 1
        return Subject(
            person_id=person.id,
            email=None if shared else person.email,
            user_ids=tuple(each.user_id for each in await self._persons.ids_of(person.id)),
            member_ids=tuple(member.id for member in own),
            member_keys=tuple(member.key for member in own),
        )


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


@produces(FILE)
async def make_file(key: str, mine: MyData) -> bytes:
    """Write everything held on the person whose Matrix ID `key` is."""
    gathered = await mine.gather(key)
    return json.dumps(gathered, ensure_ascii=False, indent=2, default=_plain).encode()
