"""Which languages the co-op's people read."""

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.storage.persons import persons


class LanguageRepository:
    """Counts what people have chosen."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def most_used(self) -> tuple[str, ...]:
        """Return the languages that people have chosen, the most used one first."""
        query = (
            select(persons.c.locale)
            .where(persons.c.locale.is_not(None))
            .group_by(persons.c.locale)
            .order_by(func.count().desc(), persons.c.locale)
        )
        return tuple((await self._connection.execute(query)).scalars())
