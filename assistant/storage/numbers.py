"""The one counter that numbers tickets, proposals and meetings alike, from 101 up."""

from sqlalchemy import Column, Integer, String, Table, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.schema import metadata

FIRST_NUMBER = 101

numbers = Table(
    "numbers",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("noun", String, nullable=False),  # which slice it belongs to
)


class NumberRepository:
    """Gives out numbers, each once."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def take(self, noun: str) -> int:
        """Return the next number, which from now on belongs to `noun` (`ticket`, `proposal`, …)."""
        query = select(func.coalesce(func.max(numbers.c.number) + 1, FIRST_NUMBER))
        number: int = (await self._connection.execute(query)).scalar_one()
        await self._connection.execute(insert(numbers).values(number=number, noun=noun))
        return number

    async def noun_of(self, number: int) -> str | None:
        """Return what a number belongs to, or None when it was not given out."""
        query = select(numbers.c.noun).where(numbers.c.number == number)
        return (await self._connection.execute(query)).scalar_one_or_none()
