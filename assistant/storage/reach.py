"""Whom votes reach: found in one query each, since it is asked about thousands of members."""

from collections.abc import Collection

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.members import Role
from assistant.domain.membership import IN_FORCE
from assistant.storage.members import members, memberships
from assistant.storage.persons import matrix_ids, persons


class ReachRepository:
    """Counts who cannot be asked for a ballot."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def members_without(self, *, mail: bool) -> int:
        """Count members in force for whom nobody with a Matrix ID may vote.

        With `mail`, only those among them of whom no representative has an address either.
        """
        query = select(func.count()).select_from(members)
        query = query.where(members.c.status.in_(sorted(IN_FORCE)), ~_acting(_ON_MATRIX))
        if mail:
            query = query.where(~_acting(persons.c.email.is_not(None)))
        return int((await self._connection.execute(query)).scalar_one())

    async def people_without(self, person_ids: Collection[int], *, mail: bool) -> int:
        """Count the same among persons, who vote for themselves."""
        query = select(func.count()).select_from(persons)
        query = query.where(persons.c.id.in_(person_ids), ~_ON_MATRIX)
        if mail:
            query = query.where(persons.c.email.is_(None))
        return int((await self._connection.execute(query)).scalar_one())


_ON_MATRIX = exists().where(matrix_ids.c.person_id == persons.c.id).correlate(persons)


def _acting(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether a member has a representative of whom the condition holds."""
    return (
        exists()
        .where(
            memberships.c.member_id == members.c.id,
            memberships.c.role == Role.REPRESENTATIVE.value,
            persons.c.id == memberships.c.person_id,
            condition,
        )
        .correlate(members)
    )
