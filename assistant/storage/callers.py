"""Who is behind a Matrix ID, in one statement: it is asked twice for every message."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.members import Membership, MemberStatus, Role
from assistant.domain.persons import Caller, Permission, Person
from assistant.storage.circles import circle_people, circles
from assistant.storage.members import member_of, members, memberships
from assistant.storage.persons import matrix_ids, persons
from assistant.storage.schema import batched

# A row for each pair of a member and a circle of theirs: a person has few of either.
_EVERYBODY = (
    select(
        matrix_ids.c.user_id,
        persons.c.id.label("person_id"),
        persons.c.name.label("person_name"),
        persons.c.email,
        persons.c.locale,
        persons.c.timezone,
        *members.c,
        memberships.c.role,
        circles.c.slug,
        circles.c.permissions,
        circles.c.lead_id,
    )
    .select_from(matrix_ids)
    .join(persons, persons.c.id == matrix_ids.c.person_id)
    .outerjoin(memberships, memberships.c.person_id == persons.c.id)
    .outerjoin(members, members.c.id == memberships.c.member_id)
    .outerjoin(
        circles,
        or_(
            circles.c.lead_id == persons.c.id,
            circles.c.id.in_(
                select(circle_people.c.circle_id).where(circle_people.c.person_id == persons.c.id)
            ),
        ),
    )
    .order_by(members.c.key)
)
_WHO = _EVERYBODY.where(matrix_ids.c.user_id == bindparam("user_id"))


class CallerRepository:
    """Reads who is asking."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of_user(self, user_id: str) -> Caller:
        """Return who `user_id` is; a stranger, with no rights, where it is linked to nobody."""
        rows = (await self._connection.execute(_WHO, {"user_id": user_id})).all()
        return _caller(user_id, rows)

    async def of_users(self, user_ids: Collection[str]) -> Mapping[str, Caller]:
        """Return who each of these is, in few statements."""
        rows: dict[str, list[Any]] = defaultdict(list)
        for some in batched(user_ids):
            query = _EVERYBODY.where(matrix_ids.c.user_id.in_(some))
            for row in await self._connection.execute(query):
                rows[row.user_id].append(row)
        return {user_id: _caller(user_id, rows[user_id]) for user_id in user_ids}


def _caller(user_id: str, rows: Sequence[Any]) -> Caller:
    if not rows:
        return Caller(user_id=user_id)
    first = rows[0]
    person = Person(
        id=first.person_id,
        name=first.person_name,
        email=first.email,
        locale=first.locale,
        timezone=first.timezone,
    )
    links = {row.id: row for row in rows if row.role is not None}
    acting = [Membership(member=member_of(row), role=Role(row.role)) for row in links.values()]
    theirs = [row for row in rows if row.slug is not None and row.id == first.id]
    return Caller(
        user_id=user_id,
        person=person,
        memberships=tuple(m for m in acting if m.member.status is not MemberStatus.ENDED),
        former=tuple(m for m in acting if m.member.status is MemberStatus.ENDED),
        circles=frozenset(row.slug for row in theirs),
        leads=frozenset(row.slug for row in theirs if row.lead_id == person.id),
        granted=frozenset(Permission(each) for row in theirs for each in row.permissions),
    )
