"""What was agreed beside a decision's text, and the logbook of decisions."""

from collections.abc import Collection

from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    Table,
    Text,
    delete,
    insert,
    select,
)
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.agreements import Agreement
from assistant.storage.schema import Instant, batched, metadata

agreements = Table(
    "agreements",
    metadata,
    Column("number", ForeignKey("proposals.number", ondelete="CASCADE"), primary_key=True),
    Column("criteria", Text),
    Column("tabled", Text),
    Column("reviewed_at", Instant),
)

agreement_people = Table(
    "agreement_people",  # who sees to it
    metadata,
    Column(
        "number", Integer, ForeignKey("agreements.number", ondelete="CASCADE"), primary_key=True
    ),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("position", Integer, nullable=False),
)


class AgreementRepository:
    """Keeps agreements."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of(self, number: int) -> Agreement:
        """Return what was agreed; an empty one where nothing was."""
        query = select(agreements).where(agreements.c.number == number)
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            return Agreement(number=number)
        people = select(agreement_people.c.person_id).where(agreement_people.c.number == number)
        found = await self._connection.execute(people.order_by(agreement_people.c.position))
        return Agreement(
            number=number,
            criteria=row.criteria,
            tabled=row.tabled,
            reviewed_at=row.reviewed_at,
            responsible=tuple(found.scalars()),
        )

    async def several(self, numbers: Collection[int]) -> dict[int, Agreement]:
        """Return what was agreed, by proposal; nothing for those of which nothing was."""
        people: dict[int, list[int]] = {}
        each = agreement_people.c
        ordered = select(each.number, each.person_id).order_by(each.number, each.position)
        kept: dict[int, Agreement] = {}
        for some in batched(numbers):
            for row in await self._connection.execute(ordered.where(each.number.in_(some))):
                people.setdefault(row.number, []).append(row.person_id)
            query = select(agreements).where(agreements.c.number.in_(some))
            for row in await self._connection.execute(query):
                kept[row.number] = Agreement(
                    number=row.number,
                    criteria=row.criteria,
                    tabled=row.tabled,
                    reviewed_at=row.reviewed_at,
                    responsible=tuple(people.get(row.number, ())),
                )
        return kept

    async def put(self, agreement: Agreement) -> None:
        """Keep it as it stands."""
        values = {
            "number": agreement.number,
            "criteria": agreement.criteria,
            "tabled": agreement.tabled,
            "reviewed_at": agreement.reviewed_at,
        }
        added = upsert(agreements).values(values)
        await self._connection.execute(
            added.on_conflict_do_update(index_elements=["number"], set_=values)
        )
        people = agreement_people.c.number == agreement.number
        await self._connection.execute(delete(agreement_people).where(people))
        rows = [
            {"number": agreement.number, "person_id": person_id, "position": position}
            for position, person_id in enumerate(dict.fromkeys(agreement.responsible))
        ]
        if rows:
            await self._connection.execute(insert(agreement_people).values(rows))

    async def tabled(self) -> dict[int, str]:
        """Return why each proposal was put off that was."""
        query = select(agreements.c.number, agreements.c.tabled)
        rows = await self._connection.execute(query.where(agreements.c.tabled.is_not(None)))
        return {row.number: row.tabled for row in rows}

    async def seen_to_by(self, person_id: int) -> tuple[int, ...]:
        """Return the numbers of the decisions that a person sees to."""
        query = select(agreement_people.c.number).where(agreement_people.c.person_id == person_id)
        return tuple((await self._connection.execute(query)).scalars())
