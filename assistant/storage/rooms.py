"""Meeting rooms, and who shares them."""

from collections.abc import Collection
from dataclasses import asdict
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    Row,
    String,
    Table,
    and_,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.rooms import BackEndName, Room, RoomSettings
from assistant.storage.circles import circles
from assistant.storage.matrix_rooms import matrix_room_people
from assistant.storage.persons import matrix_ids
from assistant.storage.schema import Instant, metadata

rooms = Table(
    "rooms",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("slug", String, nullable=False, unique=True),  # also of deleted ones: never given anew
    Column("name", String, nullable=False),
    Column("member_id", ForeignKey("members.id", ondelete="CASCADE"), index=True),
    Column("owner_room", String, index=True),  # id of a Matrix room
    Column("back_end", String, nullable=False),
    Column("settings", JSON, nullable=False),
    Column("matrix_room_id", String, unique=True),
    Column("alias", String),
    Column("made_by", ForeignKey("persons.id", ondelete="SET NULL")),
    Column("made_at", Instant, nullable=False),
    Column("deleted_at", Instant),
    CheckConstraint("(member_id IS NULL) <> (owner_room IS NULL)", name="one_owner"),
)

room_people = Table(
    "room_people",
    metadata,
    Column("room_id", ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True, index=True),
)

# Whether the co-op knows them is not said to who shares: so they are kept as they were written, and
# whoever becomes known later has the room then.
room_accounts = Table(
    "room_accounts",
    metadata,
    Column("room_id", ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True),
    Column("user_id", String, primary_key=True, index=True),
)

given_slugs = Table(
    "given_slugs",
    metadata,
    # Of every slug that a room ever had, so that none is given anew; a name may be a person's.
    Column("digest", String, primary_key=True),
)

_SHARED = select(room_people.c.room_id).where(room_people.c.person_id == bindparam("person"))
_SHARED_BY_ID = (
    select(room_accounts.c.room_id)
    .join(matrix_ids, matrix_ids.c.user_id == room_accounts.c.user_id)
    .where(matrix_ids.c.person_id == bindparam("person"))
)
_JOINED = select(matrix_room_people.c.room_id).where(
    matrix_room_people.c.user_id == bindparam("user"), matrix_room_people.c.membership == "join"
)
_CIRCLES = select(circles.c.room_id).where(circles.c.room_id.is_not(None))
_OWN_CIRCLES = _CIRCLES.where(circles.c.slug.in_(bindparam("circles", expanding=True)))
_USABLE = select(rooms).where(
    rooms.c.deleted_at.is_(None),
    or_(
        rooms.c.member_id.in_(bindparam("members", expanding=True)),
        rooms.c.id.in_(_SHARED),
        rooms.c.id.in_(_SHARED_BY_ID),
        and_(
            rooms.c.owner_room.in_(_JOINED),
            or_(rooms.c.owner_room.not_in(_CIRCLES), rooms.c.owner_room.in_(_OWN_CIRCLES)),
        ),
    ),
)


class RoomRepository:
    """Keeps rooms; deleted ones are seen by `get` and `by_slug` only."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, room: Room) -> int:
        """Keep a new room, whose id is ignored, and return its id; its slug is given for ever."""
        await self._connection.execute(insert(given_slugs).values(digest=_digest(room.slug)))
        values = _values(room) | {"made_by": room.made_by, "made_at": room.made_at}
        result = await self._connection.execute(insert(rooms).values(slug=room.slug, **values))
        key = result.inserted_primary_key
        assert key is not None
        return int(key[0])

    async def save(self, room: Room) -> None:
        """Keep what may change of a room: all but its slug, and who made it and when."""
        await self._connection.execute(
            update(rooms).where(rooms.c.id == room.id).values(**_values(room))
        )

    async def get(self, room_id: int) -> Room | None:
        """Return the room, deleted or not, or None."""
        return await self._one(rooms.c.id == room_id)

    async def by_slug(self, slug: str) -> Room | None:
        """Return the room, deleted or not, or None."""
        return await self._one(rooms.c.slug == slug)

    async def by_matrix_room(self, matrix_room_id: str) -> Room | None:
        """Return the room that meets in that Matrix room, or None."""
        return await self._one(
            rooms.c.matrix_room_id == matrix_room_id, rooms.c.deleted_at.is_(None)
        )

    async def usable_by(
        self, person_id: int, user_id: str, member_ids: Collection[int], slugs: Collection[str]
    ) -> tuple[Room, ...]:
        """Return, in one statement, the rooms that somebody in force uses, in no order.

        These are the rooms of their members, those that are shared with them, and those of Matrix
        rooms that this Matrix ID of theirs has joined: of a circle's only where its slug is among
        theirs. It is read for every message.
        """
        given = {"person": person_id, "user": user_id, "members": member_ids, "circles": slugs}
        return tuple(_room(row) for row in await self._connection.execute(_USABLE, given))

    async def of_member(self, member_id: int) -> tuple[Room, ...]:
        """Return the rooms of a member, by name."""
        return await self._many(rooms.c.member_id == member_id)

    async def of_matrix_room(self, owner_room: str) -> tuple[Room, ...]:
        """Return the rooms that belong to a Matrix room, by name."""
        return await self._many(rooms.c.owner_room == owner_room)

    async def move_owner(self, old: str, new: str) -> None:
        """Let the rooms of the Matrix room `old` be those of `new`, which takes its place."""
        await self._connection.execute(
            update(rooms).where(rooms.c.owner_room == old).values(owner_room=new)
        )

    async def all(self) -> tuple[Room, ...]:
        """Return every room, by name."""
        return await self._many()

    async def on_matrix(self) -> tuple[Room, ...]:
        """Return every room that meets in a Matrix room, which is there, by name."""
        return await self._many(
            rooms.c.back_end == BackEndName.MATRIX.value, rooms.c.matrix_room_id.is_not(None)
        )

    async def count_of(self, member_id: int) -> int:
        """Return how many rooms a member has."""
        query = select(func.count()).where(
            rooms.c.member_id == member_id, rooms.c.deleted_at.is_(None)
        )
        return int((await self._connection.execute(query)).scalar_one())

    async def was_given(self, slug: str) -> bool:
        """Whether a room has, or ever had, that slug."""
        query = select(given_slugs.c.digest).where(given_slugs.c.digest == _digest(slug))
        return (await self._connection.execute(query)).scalar() is not None

    async def delete(self, room_id: int) -> None:
        """Delete what is held of a room, for good."""
        await self._connection.execute(delete(rooms).where(rooms.c.id == room_id))

    async def share(self, room_id: int, person_id: int) -> None:
        """Let a person use the room as its owner's people do; twice is once."""
        await self._connection.execute(
            upsert(room_people)
            .values(room_id=room_id, person_id=person_id)
            .on_conflict_do_nothing()
        )

    async def unshare(self, room_id: int, person_id: int) -> None:
        """Take that back."""
        await self._connection.execute(
            delete(room_people).where(
                room_people.c.room_id == room_id, room_people.c.person_id == person_id
            )
        )

    async def shared_with(self, room_id: int) -> tuple[int, ...]:
        """Return the persons whom the room is shared with, themselves or by a Matrix ID."""
        by_id = (
            select(matrix_ids.c.person_id)
            .join(room_accounts, matrix_ids.c.user_id == room_accounts.c.user_id)
            .where(room_accounts.c.room_id == room_id)
        )
        query = select(room_people.c.person_id).where(room_people.c.room_id == room_id)
        return tuple((await self._connection.execute(query.union(by_id))).scalars())

    async def share_by_id(self, room_id: int, user_id: str) -> bool:
        """Share the room with whoever has, or gets, that Matrix ID; False where it is already."""
        result = await self._connection.execute(
            upsert(room_accounts).values(room_id=room_id, user_id=user_id).on_conflict_do_nothing()
        )
        return result.rowcount > 0

    async def unshare_by_id(self, room_id: int, user_id: str) -> bool:
        """Take that back; False where there was nothing to take back."""
        result = await self._connection.execute(
            delete(room_accounts).where(
                room_accounts.c.room_id == room_id, room_accounts.c.user_id == user_id
            )
        )
        return result.rowcount > 0

    async def ids_shared_with(self, room_id: int) -> tuple[str, ...]:
        """Return the Matrix IDs that the room is shared with, in their order."""
        query = (
            select(room_accounts.c.user_id)
            .where(room_accounts.c.room_id == room_id)
            .order_by(room_accounts.c.user_id)
        )
        return tuple((await self._connection.execute(query)).scalars())

    async def persons_shared_with(self, room_id: int) -> tuple[int, ...]:
        """Return the persons whom the room is shared with, themselves and not by a Matrix ID."""
        query = select(room_people.c.person_id).where(room_people.c.room_id == room_id)
        return tuple((await self._connection.execute(query)).scalars())

    async def _one(self, *which: Any) -> Room | None:
        row = (await self._connection.execute(select(rooms).where(*which))).one_or_none()
        return None if row is None else _room(row)

    async def _many(self, *which: Any) -> tuple[Room, ...]:
        query = (
            select(rooms)
            .where(rooms.c.deleted_at.is_(None), *which)
            .order_by(func.lower(rooms.c.name), rooms.c.id)
        )
        return tuple(_room(row) for row in await self._connection.execute(query))


def _digest(slug: str) -> str:
    return sha256(slug.encode()).hexdigest()


def _values(room: Room) -> dict[str, Any]:
    return {
        "name": room.name,
        "member_id": room.member_id,
        "owner_room": room.owner_room,
        "back_end": room.back_end.value,
        "settings": asdict(room.settings),
        "matrix_room_id": room.matrix_room_id,
        "alias": room.alias,
        "deleted_at": room.deleted_at,
    }


def _room(row: Row[Any]) -> Room:
    made_at: datetime = row.made_at
    return Room(
        id=row.id,
        slug=row.slug,
        name=row.name,
        member_id=row.member_id,
        owner_room=row.owner_room,
        back_end=BackEndName(row.back_end),
        settings=RoomSettings(**row.settings),
        matrix_room_id=row.matrix_room_id,
        alias=row.alias,
        made_by=row.made_by,
        made_at=made_at,
        deleted_at=row.deleted_at,
    )
