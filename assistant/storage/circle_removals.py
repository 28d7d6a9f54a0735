"""Whom we put out of a circle's room because no membership of theirs is in force any more."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, and_, delete, exists, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.members import MemberStatus
from assistant.domain.membership import IN_FORCE
from assistant.storage.circles import circle_people, circle_removals, circles
from assistant.storage.matrix_rooms import matrix_room_people
from assistant.storage.members import members, memberships
from assistant.storage.persons import matrix_ids


@dataclass(frozen=True, kw_only=True)
class Seat:
    """Somebody of a circle, by one of their Matrix IDs, in the circle's room."""

    circle_id: int
    room_id: str
    user_id: str
    person_id: int


_SEATS: Select[tuple[int, str, str, int]] = (
    select(
        circles.c.id.label("circle_id"),
        circles.c.room_id,
        matrix_ids.c.user_id,
        circle_people.c.person_id,
    )
    .join(circle_people, circle_people.c.circle_id == circles.c.id)
    .join(matrix_ids, matrix_ids.c.person_id == circle_people.c.person_id)
)


class CircleRemovalRepository:
    """Compares who is in circles' rooms with whose membership gives them a place there."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def lapsed(self, now: datetime, limit: int) -> tuple[Seat, ...]:
        """Return who is of a circle, in or invited into its room, and has no membership in force.

        Not who was put out before: they are there because somebody wants them there. Not who has
        only applied to join, who has lost nothing yet. Whom we could not put out, when it is time
        to try again.
        """
        there = and_(
            matrix_room_people.c.room_id == circles.c.room_id,
            matrix_room_people.c.user_id == matrix_ids.c.user_id,
        )
        due = and_(~circle_removals.c.done, circle_removals.c.again_at <= now)
        query = _SEATS.join(matrix_room_people, there).where(
            ~_belongs({*IN_FORCE, MemberStatus.APPLIED}), or_(~_known(), _known(due))
        )
        return await self._seats(query, limit)

    async def back(self, limit: int) -> tuple[Seat, ...]:
        """Return who was to be put out, and is a member in force again.

        Not while that is under way: until then nobody knows whether they are out.
        """
        ended = or_(circle_removals.c.done, circle_removals.c.again_at.is_not(None))
        return await self._seats(_SEATS.where(_belongs(IN_FORCE), _known(ended)), limit)

    async def begin(self, seat: Seat) -> None:
        """Note that somebody is being put out, for the first time or again."""
        values = {"room_id": seat.room_id, "user_id": seat.user_id, "person_id": seat.person_id}
        again = update(circle_removals).where(_of(seat.room_id, seat.user_id))
        if not (await self._connection.execute(again.values(again_at=None))).rowcount:
            await self._connection.execute(insert(circle_removals).values(**values, done=False))

    async def end(self, room_id: str, user_id: str) -> None:
        """Note that somebody is out."""
        query = update(circle_removals).where(_of(room_id, user_id))
        await self._connection.execute(query.values(done=True, again_at=None))

    async def refuse(self, room_id: str, user_id: str, again_at: datetime) -> bool:
        """Note that we may not put somebody out, and when to try again; return whether it is new.

        Until then they are there as a guest is, see `CircleRepository.user_ids_of`.
        """
        row = _of(room_id, user_id)
        query = select(circle_removals.c.refused).where(row)
        before = (await self._connection.execute(query)).scalar_one_or_none()
        values = {"refused": True, "again_at": again_at}
        await self._connection.execute(update(circle_removals).where(row).values(values))
        return before is False

    async def forget(self, seat: Seat) -> None:
        """Forget about it, because they belong there again."""
        query = delete(circle_removals).where(_of(seat.room_id, seat.user_id))
        await self._connection.execute(query)

    async def seat(self, room_id: str, user_id: str) -> Seat | None:
        """Return whose removal is noted, with the circle; None where that is past."""
        query = _SEATS.where(circles.c.room_id == room_id, matrix_ids.c.user_id == user_id)
        return next(iter(await self._seats(query.where(_known()), 1)), None)

    async def _seats(
        self, query: Select[tuple[int, str, str, int]], limit: int
    ) -> tuple[Seat, ...]:
        ordered = query.order_by(circles.c.id, matrix_ids.c.user_id).limit(limit)
        rows = (await self._connection.execute(ordered)).all()
        return tuple(Seat(**row._mapping) for row in rows)  # noqa: SLF001 - its documented name


def _belongs(states: frozenset[MemberStatus] | set[MemberStatus]) -> ColumnElement[bool]:
    return exists().where(
        memberships.c.person_id == circle_people.c.person_id,
        members.c.id == memberships.c.member_id,
        members.c.status.in_(sorted(each.value for each in states)),
    )


def _known(*those: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(
        circle_removals.c.room_id == circles.c.room_id,
        circle_removals.c.user_id == matrix_ids.c.user_id,
        *those,
    )


def _of(room_id: str, user_id: str) -> ColumnElement[bool]:
    return and_(circle_removals.c.room_id == room_id, circle_removals.c.user_id == user_id)
