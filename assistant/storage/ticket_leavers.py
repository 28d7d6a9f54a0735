"""Tickets whose owner can see to them no more."""

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.membership import IN_FORCE
from assistant.domain.tickets import State
from assistant.storage.circles import circle_people
from assistant.storage.members import members, memberships
from assistant.storage.persons import matrix_ids
from assistant.storage.tickets import IS_ACTIVE, tickets


class LeaverRepository:
    """Finds tickets that nobody sees to, though somebody has taken them."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def stranded(self, limit: int) -> tuple[int, ...]:
        """Return the numbers of tickets whose owner is of their circle no more, or of the co-op.

        Whoever has no Matrix ID any more, or no membership in force, counts as gone; of who is
        forgotten only an open ticket without an owner is left.
        """
        mine = tickets.c.owner_id
        inside = and_(
            circle_people.c.circle_id == tickets.c.circle_id, circle_people.c.person_id == mine
        )
        linked = matrix_ids.c.person_id == mine
        belongs = and_(
            memberships.c.person_id == mine,
            members.c.id == memberships.c.member_id,
            members.c.status.in_(sorted(each.value for each in IN_FORCE)),
        )
        gone: ColumnElement[bool] = or_(
            and_(mine.is_(None), tickets.c.state == State.OPEN.value),
            and_(
                mine.is_not(None),
                or_(
                    ~exists().where(inside),
                    ~exists().where(linked),
                    ~exists().where(belongs),
                ),
            ),
        )
        query = select(tickets.c.number).where(IS_ACTIVE, gone).order_by(tickets.c.number)
        return tuple((await self._connection.execute(query.limit(limit))).scalars())
