"""Spells of duty that people of a circle have said in chat, beside what its file says."""

from sqlalchemy import Column, Date, ForeignKey, Integer, Table, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.duty import Spell
from assistant.storage.schema import metadata

duty_spells = Table(
    "duty_spells",
    metadata,
    Column("circle_id", ForeignKey("circles.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("first", Date, nullable=False),
    Column("last", Date),  # None: until something else is said
    # None: nobody has duty then.
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), index=True),
)


class DutyRepository:
    """Keeps what was said of duty."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of(self, circle_id: int) -> tuple[Spell, ...]:
        """Return a circle's spells, the first ones first."""
        query = select(duty_spells).where(duty_spells.c.circle_id == circle_id)
        rows = await self._connection.execute(query.order_by(duty_spells.c.first))
        return tuple(Spell(first=row.first, last=row.last, person_id=row.person_id) for row in rows)

    async def put(self, circle_id: int, spells: tuple[Spell, ...]) -> None:
        """Keep these spells of a circle, and no others."""
        theirs = duty_spells.c.circle_id == circle_id
        await self._connection.execute(delete(duty_spells).where(theirs))
        rows = [
            {"circle_id": circle_id, "position": position, **vars(spell)}
            for position, spell in enumerate(spells)
        ]
        if rows:
            await self._connection.execute(insert(duty_spells), rows)
