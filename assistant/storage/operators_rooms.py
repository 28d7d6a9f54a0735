"""Which Matrix room is the operators': nobody's direct room, also while one of them is alone there.

It comes from the settings. What belongs to one person must not stand where the next operator reads.
"""

from collections.abc import Collection

from sqlalchemy import Column, String, Table, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.schema import metadata

operators_rooms = Table(
    "operators_rooms",
    metadata,
    Column("room_id", String, primary_key=True),
)

THEIRS = select(operators_rooms.c.room_id)
"""The query of their room, and of those that it was upgraded to."""


class OperatorsRoomRepository:
    """The operators' room."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def name(self, room_ids: Collection[str]) -> None:
        """Say which room it is, as of now, with what it was upgraded to; () where there is none."""
        await self._connection.execute(delete(operators_rooms))
        if room_ids:
            rows = [{"room_id": each} for each in room_ids]
            await self._connection.execute(insert(operators_rooms), rows)

    async def follow(self, old: str, new: str) -> None:
        """Let `new` be theirs, too, if `old` is: it was upgraded."""
        query = THEIRS.where(operators_rooms.c.room_id.in_((old, new)))
        if set((await self._connection.execute(query)).scalars()) == {old}:
            await self._connection.execute(insert(operators_rooms).values(room_id=new))
