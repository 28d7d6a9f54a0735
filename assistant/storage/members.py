"""Memberships of the co-op."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ColumnElement,
    Date,
    ForeignKey,
    Integer,
    Row,
    String,
    Table,
    delete,
    false,
    func,
    insert,
    literal,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.members import (
    Member,
    MemberClass,
    MemberKind,
    Membership,
    MemberStatus,
    Role,
)
from assistant.domain.membership import IN_FORCE
from assistant.domain.persons import Person
from assistant.storage.ballots import never_given
from assistant.storage.persons import matrix_ids, person_of, persons
from assistant.storage.schema import Instant, metadata

_PLAIN = frozenset("bdfghjkmpqrtvwxz0123456789@.:-")
"""Signs that are written one way only, and mean nothing to LIKE but themselves."""

members = Table(
    "members",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", String, nullable=False, unique=True),
    Column("kind", String, nullable=False),
    Column("name", String, nullable=False),
    Column("classes", JSON, nullable=False),  # sorted list of MemberClass
    Column("plan", String),  # a plan's level
    Column("since", Date),
    Column("status", String, nullable=False, server_default="active"),
    Column("status_since", Date),
    Column("paid_unnamed", Boolean, nullable=False, server_default=false()),
    Column("created_at", Instant, nullable=False),
    Column("grace_until", Instant),
    Column("reminded", Boolean, nullable=False, server_default=false()),  # that grace ends soon
)

memberships = Table(
    "memberships",
    metadata,
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True),
    Column("member_id", ForeignKey("members.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("role", String, nullable=False),
)


@dataclass(frozen=True, kw_only=True)
class Agent:
    """A person who acts for a member, seen from the member."""

    person: Person
    role: Role


class MemberRepository:
    """Memberships of the co-op, and who acts for them."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, member_id: int) -> Member | None:
        """Return the member, or None."""
        query = select(members).where(members.c.id == member_id)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else member_of(row)

    async def by_key(self, key: str) -> Member | None:
        """Return the member with that stable key, or None."""
        query = select(members).where(members.c.key == key)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else member_of(row)

    async def all(self) -> tuple[Member, ...]:
        """Return every member, by key."""
        rows = await self._connection.execute(select(members).order_by(members.c.key))
        return tuple(member_of(row) for row in rows)

    async def standing(
        self, statuses: Collection[MemberStatus], *, after: int = 0, limit: int = -1
    ) -> tuple[Member, ...]:
        """Return members that stand there with ids beyond `after`, by id, `limit` at most."""
        query = select(members).where(
            members.c.status.in_([status.value for status in statuses]), members.c.id > after
        )
        rows = await self._connection.execute(query.order_by(members.c.id).limit(limit))
        return tuple(member_of(row) for row in rows)

    async def counts(self) -> dict[MemberStatus, int]:
        """Return how many members stand where."""
        query = select(members.c.status, func.count()).group_by(members.c.status)
        rows = await self._connection.execute(query)
        return {MemberStatus(status): int(count) for status, count in rows}

    async def mentioning(self, words: Sequence[str]) -> tuple[tuple[Member, str], ...]:
        """Return members with all that may be searched: key, names, e-mail and Matrix IDs.

        `words` narrow it down: what has not every one of them, whatever accents it is written
        with, is left out; the caller looks more closely.
        """
        columns = (members.c.key, members.c.name, persons.c.name, persons.c.email,
                   matrix_ids.c.user_id)  # fmt: skip
        text: ColumnElement[str] = literal("")
        for column in columns:
            text = text + " " + func.coalesce(column, "")
        query = (
            select(members, text.label("text"))
            .outerjoin(memberships, memberships.c.member_id == members.c.id)
            .outerjoin(persons, persons.c.id == memberships.c.person_id)
            .outerjoin(matrix_ids, matrix_ids.c.person_id == persons.c.id)
            .where(*(text.like(_loosely(word), escape="\\") for word in words))
            .order_by(members.c.key)
        )
        rows = await self._connection.execute(query)
        return tuple((member_of(row), row.text) for row in rows)

    async def add(self, member: Member, now: datetime) -> Member:
        """Keep a new member; the id of `member` is ignored, the answer has the real one.

        Raises IntegrityError when the key is taken.
        """
        values = _columns(member) | {"key": member.key, "created_at": now}
        values["id"] = never_given(members.c.id)
        query = insert(members).values(values).returning(members.c.id)
        return replace(member, id=(await self._connection.execute(query)).scalar_one())

    async def update(self, member: Member) -> None:
        """Overwrite everything but the key of the member with that id."""
        query = update(members).where(members.c.id == member.id).values(_columns(member))
        await self._connection.execute(query)

    async def memberships_of(self, person_id: int) -> tuple[Membership, ...]:
        """Return the members that a person acts for, by key."""
        query = (
            select(members, memberships.c.role)
            .join(memberships, memberships.c.member_id == members.c.id)
            .where(memberships.c.person_id == person_id)
            .order_by(members.c.key)
        )
        rows = await self._connection.execute(query)
        return tuple(Membership(member=member_of(row), role=Role(row.role)) for row in rows)

    async def acting_in_force(self, person_ids: Collection[int]) -> frozenset[int]:
        """Return which of these people act for a member in force."""
        query = (
            select(memberships.c.person_id)
            .join(members, memberships.c.member_id == members.c.id)
            .where(
                memberships.c.person_id.in_(person_ids),
                members.c.status.in_([status.value for status in IN_FORCE]),
            )
        )
        return frozenset((await self._connection.execute(query)).scalars())

    async def agents_of(self, member_id: int) -> tuple[Agent, ...]:
        """Return the people who act for a member, oldest first."""
        query = (
            select(persons, memberships.c.role)
            .join(memberships, memberships.c.person_id == persons.c.id)
            .where(memberships.c.member_id == member_id)
            .order_by(persons.c.id)
        )
        rows = await self._connection.execute(query)
        return tuple(Agent(person=person_of(row), role=Role(row.role)) for row in rows)

    async def set_role(self, person_id: int, member_id: int, role: Role) -> None:
        """Let the person act for the member in that role, whatever it was before."""
        link = (memberships.c.person_id == person_id) & (memberships.c.member_id == member_id)
        query = update(memberships).where(link).values(role=role.value)
        if (await self._connection.execute(query)).rowcount == 0:
            values = {"person_id": person_id, "member_id": member_id, "role": role.value}
            await self._connection.execute(insert(memberships).values(values))

    async def drop_role(self, person_id: int, member_id: int) -> None:
        """Let the person no longer act for the member."""
        link = (memberships.c.person_id == person_id) & (memberships.c.member_id == member_id)
        await self._connection.execute(delete(memberships).where(link))


def _loosely(word: str) -> str:
    """Return a LIKE pattern for a word, in which letters that may bear accents match any sign."""
    plain = "".join(each if each in _PLAIN else "_" for each in word)
    return f"%{plain}%"


def _columns(member: Member) -> dict[str, Any]:
    return {
        "kind": member.kind.value,
        "name": member.name,
        "classes": sorted(each.value for each in member.classes),
        "plan": member.plan,
        "since": member.since,
        "status": member.status.value,
        "status_since": member.status_since,
        "paid_unnamed": member.paid_unnamed,
        "grace_until": member.grace_until,
        "reminded": member.reminded,
    }


def member_of(row: Row[*tuple[Any, ...]]) -> Member:
    """Read a member from a row that has the columns of `members`."""
    return Member(
        id=row.id,
        key=row.key,
        kind=MemberKind(row.kind),
        name=row.name,
        classes=frozenset(MemberClass(each) for each in row.classes),
        plan=row.plan,
        since=row.since,
        status=MemberStatus(row.status),
        status_since=row.status_since,
        paid_unnamed=row.paid_unnamed,
        grace_until=row.grace_until,
        reminded=row.reminded,
    )
