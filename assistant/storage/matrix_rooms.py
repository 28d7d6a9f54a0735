"""Matrix rooms that the assistant is in, and who else is: facts, written with the sync token."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKey,
    Integer,
    String,
    Table,
    bindparam,
    delete,
    func,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.incoming import Place
from assistant.storage.circles import circles
from assistant.storage.desks import desks
from assistant.storage.operators_rooms import THEIRS
from assistant.storage.schema import Instant, batched, metadata

DIRECT_ERRAND = "direct:"
"""How the key of an errand begins that makes a direct room; the person's Matrix ID follows."""

matrix_rooms = Table(
    "matrix_rooms",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("membership", String, nullable=False),  # ours: invite, join, leave
    Column("encryption", JSON),  # content of m.room.encryption, or null; never goes back to null
    Column("name", String),
    Column("inviter", String),
    Column("is_direct", Boolean, nullable=False, default=False),  # made as a direct room
    Column("direct_with", String, index=True),  # a Matrix ID, when this is their direct room
    Column("errand_key", String, unique=True),  # of our own creation_content
    Column("history_visibility", String),
    Column("joined_at", Instant),
    Column("locale", String),
    Column("version", Integer, nullable=False, default=0),  # grows with each change of its people
    Column("replaced_by", String),  # a room, by its tombstone: it may not be so
    Column("replaces", String),  # a room, by its creator's word: it may not be so
)
_next = matrix_rooms.alias("next")
_SUCCESSOR = (  # both rooms have to name each other, and we have to be in the new one
    select(_next.c.room_id)
    .where(
        _next.c.room_id == matrix_rooms.c.replaced_by,
        _next.c.replaces == matrix_rooms.c.room_id,
        _next.c.membership == "join",
    )
    .correlate(matrix_rooms)
)

matrix_room_people = Table(
    "matrix_room_people",
    metadata,
    Column("room_id", ForeignKey("matrix_rooms.room_id", ondelete="CASCADE"), primary_key=True),
    Column("user_id", String, primary_key=True, index=True),
    Column("membership", String, nullable=False),  # join, invite
)

_PLACE = (
    select(
        matrix_rooms.c.membership,
        matrix_rooms.c.is_direct,
        matrix_rooms.c.encryption,
        matrix_rooms.c.direct_with,
        func.coalesce(matrix_rooms.c.locale, desks.c.languages[0].as_string()).label("locale"),
        circles.c.slug,
        matrix_rooms.c.room_id.in_(THEIRS).label("operators"),
        matrix_room_people.c.user_id,
    )
    .outerjoin_from(matrix_rooms, circles, circles.c.room_id == matrix_rooms.c.room_id)
    .outerjoin(desks, desks.c.circle_id == circles.c.id)
    .outerjoin(matrix_room_people, matrix_room_people.c.room_id == matrix_rooms.c.room_id)
    .where(matrix_rooms.c.room_id == bindparam("room"))
)
_ROOMS = select(matrix_rooms).where(matrix_rooms.c.room_id.in_(bindparam("rooms", expanding=True)))
_PEOPLE = select(matrix_room_people).where(
    matrix_room_people.c.room_id.in_(bindparam("rooms", expanding=True))
)


@dataclass(frozen=True, kw_only=True)
class MatrixRoom:
    """What is known of one Matrix room; `people` maps everyone but us to `join` or `invite`."""

    room_id: str
    membership: str
    encryption: dict[str, Any] | None = None
    name: str | None = None
    inviter: str | None = None
    is_direct: bool = False
    direct_with: str | None = None
    errand_key: str | None = None
    history_visibility: str | None = None
    joined_at: datetime | None = None
    locale: str | None = None
    version: int = 0
    replaced_by: str | None = None
    replaces: str | None = None
    people: dict[str, str] = field(default_factory=dict)

    def settled(self) -> "MatrixRoom":
        """Return the same with `direct_with` found anew.

        A direct room is one that we are in with exactly one other person (joined or invited), and
        that was made as one, has no name, or is encrypted: two people alone are no proof. What we
        have made for several people is none, whoever is left there and whatever it is called.
        """
        key = self.errand_key
        ours = key is not None and not key.startswith(DIRECT_ERRAND)
        likely = not ours and (self.is_direct or self.encryption is not None or not self.name)
        alone = self.membership == "join" and len(self.people) == 1 and likely
        return replace(self, direct_with=next(iter(self.people)) if alone else None)


class MatrixRoomRepository:
    """Reads rooms as places, and writes the facts that a sync brings."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def place(self, room_id: str) -> Place | None:
        """Return the room as a place of conversation; None unless we are in it."""
        rows = (await self._connection.execute(_PLACE, {"room": room_id})).all()
        if not rows or rows[0].membership != "join":
            return None
        row = rows[0]
        return Place(
            room_id=room_id,
            direct=row.direct_with is not None and row.slug is None and not row.operators,
            encrypted=row.encryption is not None,
            people=tuple(sorted(row.user_id for row in rows if row.user_id is not None)),
            circle=row.slug,
            locale=row.locale,
            made_direct=row.is_direct and not row.operators,
        )

    async def direct_room_of(self, user_id: str) -> str | None:
        """Return the room to write to `user_id` in privately: joined, encrypted, the newest."""
        # In clear, the column has NULL or JSON's own.
        encrypted = func.coalesce(func.json_type(matrix_rooms.c.encryption), "null") != "null"
        query = (
            select(matrix_rooms.c.room_id)
            .join(matrix_room_people, matrix_room_people.c.room_id == matrix_rooms.c.room_id)
            .outerjoin(circles, circles.c.room_id == matrix_rooms.c.room_id)
            .where(
                matrix_rooms.c.direct_with == user_id,
                matrix_rooms.c.membership == "join",
                matrix_room_people.c.user_id == user_id,
                circles.c.id.is_(None),
                matrix_rooms.c.room_id.not_in(THEIRS),
                ~_SUCCESSOR.exists(),
            )
            .order_by(
                matrix_room_people.c.membership.desc(),  # join before invite
                encrypted.desc(),  # though another was made since
                matrix_rooms.c.joined_at.desc(),
                matrix_rooms.c.room_id,
            )
            .limit(1)
        )
        room_id: str | None = (await self._connection.execute(query)).scalar()
        return room_id

    async def successor(self, room_id: str) -> str | None:
        """Return the room that replaces this one, once we are in it; the last one of a row."""
        found: str | None = None
        seen = {room_id}
        while True:
            query = select(_SUCCESSOR.scalar_subquery()).where(
                matrix_rooms.c.room_id == (found or room_id)
            )
            after: str | None = (await self._connection.execute(query)).scalar()
            if after is None or after in seen:
                return found
            seen.add(after)
            found = after

    async def named_by_tombstones(self, room_id: str) -> list[str]:
        """Return the rooms whose tombstones name this one."""
        query = select(matrix_rooms.c.room_id).where(matrix_rooms.c.replaced_by == room_id)
        return list((await self._connection.execute(query)).scalars())

    async def is_closed(self, room_id: str) -> bool:
        """Say whether a tombstone stands in the room."""
        query = select(matrix_rooms.c.replaced_by).where(matrix_rooms.c.room_id == room_id)
        return (await self._connection.execute(query)).scalar() is not None

    async def joined(self, room_id: str) -> tuple[str, ...]:
        """Return who is in the room beside us, and not only asked into it."""
        query = select(matrix_room_people.c.user_id).where(
            matrix_room_people.c.room_id == room_id, matrix_room_people.c.membership == "join"
        )
        return tuple((await self._connection.execute(query)).scalars())

    async def has_joined(self, room_id: str, user_id: str) -> bool:
        """Say whether they are in the room, and not only asked into it."""
        return user_id in await self.joined(room_id)

    async def read(self, room_ids: list[str]) -> dict[str, MatrixRoom]:
        """Return what is known of these rooms, people included, in a few statements."""
        rooms: dict[str, MatrixRoom] = {}
        people = await self._people(room_ids)
        for some in batched(room_ids):
            for row in await self._connection.execute(_ROOMS, {"rooms": some}):
                rooms[row.room_id] = MatrixRoom(
                    **row._mapping,  # noqa: SLF001 - SQLAlchemy's documented name
                    people=people.get(row.room_id, {}),
                )
        return rooms

    async def write(self, room: MatrixRoom, before: MatrixRoom | None) -> None:
        """Write `room`, of which `before` is what the tables say; only what changed is touched.

        An errand's key stays with the first room that had it: one whose answer was lost on the way
        may be made twice.
        """
        key = room.errand_key
        if key is not None and (before is None or before.errand_key is None):
            taken = await self.made_by_errand(key)
            room = room if taken in (None, room.room_id) else replace(room, errand_key=None)
        values = dict(vars(room))
        people = values.pop("people")
        old_people = before.people if before else {}
        if people != old_people and before is not None:
            values["version"] = before.version + 1
        if before is None:
            await self._connection.execute(insert(matrix_rooms).values(**values))
        elif room != before:
            await self._connection.execute(
                update(matrix_rooms).where(matrix_rooms.c.room_id == room.room_id).values(**values)
            )
        for some in batched(old_people.keys() - people.keys()):
            await self._connection.execute(
                delete(matrix_room_people).where(
                    matrix_room_people.c.room_id == room.room_id,
                    matrix_room_people.c.user_id.in_(some),
                )
            )
        changed = [
            {"room_id": room.room_id, "user_id": user_id, "membership": membership}
            for user_id, membership in people.items()
            if old_people.get(user_id) != membership
        ]
        if changed:
            upsert = insert(matrix_room_people)
            await self._connection.execute(
                upsert.on_conflict_do_update(
                    index_elements=["room_id", "user_id"],
                    set_={"membership": upsert.excluded.membership},
                ),
                changed,
            )

    async def made_by_errand(self, key: str) -> str | None:
        """Return the room that we made for the errand `key`, if it exists."""
        query = select(matrix_rooms.c.room_id).where(matrix_rooms.c.errand_key == key)
        room_id: str | None = (await self._connection.execute(query)).scalar()
        return room_id

    async def direct_rooms(self) -> dict[str, list[str]]:
        """Return the direct rooms by person: what `m.direct` is to say."""
        query = (
            select(matrix_rooms.c.direct_with, matrix_rooms.c.room_id)
            .where(
                matrix_rooms.c.direct_with.is_not(None),
                matrix_rooms.c.membership == "join",
                matrix_rooms.c.room_id.not_in(THEIRS),
                ~_SUCCESSOR.exists(),
            )
            .order_by(matrix_rooms.c.direct_with, matrix_rooms.c.room_id)
        )
        rooms: dict[str, list[str]] = {}
        for user_id, room_id in await self._connection.execute(query):
            rooms.setdefault(user_id, []).append(room_id)
        return rooms

    async def set_locale(self, room_id: str, locale: str | None) -> None:
        """Choose the language of a shared room."""
        await self._connection.execute(
            update(matrix_rooms).where(matrix_rooms.c.room_id == room_id).values(locale=locale)
        )

    async def _people(self, room_ids: list[str]) -> dict[str, dict[str, str]]:
        people: dict[str, dict[str, str]] = {}
        for some in batched(room_ids):
            found = await self._connection.execute(_PEOPLE, {"rooms": some})
            for room_id, user_id, membership in found:
                people.setdefault(room_id, {})[user_id] = membership
        return people
