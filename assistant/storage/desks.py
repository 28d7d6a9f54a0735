"""What circles have said about how they see to tickets, and who of them does."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    Date,
    ForeignKey,
    Integer,
    Row,
    String,
    Table,
    delete,
    exists,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.desks import Allowance, DeskSettings, Promise, Rota, Turn, Unit
from assistant.domain.service_hours import Holidays, Span, Week
from assistant.domain.tickets import TicketPriority
from assistant.storage.circles import circle_people, confidants
from assistant.storage.schema import metadata

desks = Table(
    "desks",
    metadata,
    Column("circle_id", ForeignKey("circles.id", ondelete="CASCADE"), primary_key=True),
    # The first one is that of the circle's room, until somebody chooses one there.
    Column("languages", JSON, nullable=False),
    Column("zone", String),
    Column("weekly", JSON),  # for each weekday [[start, end], …] in minutes
    Column("ranges", JSON, nullable=False),  # holidays: [[first, last], …] as ISO dates
    Column("yearly", JSON, nullable=False),  # holidays: [[month, day], …]
    Column("service", JSON, nullable=False),  # {priority: {"first": "4 h", "resolution": …}}
    Column("turn", String),
    Column("turns_since", Date),
)

desk_people = Table(
    "desk_people",
    metadata,
    Column("circle_id", ForeignKey("circles.id", ondelete="CASCADE"), primary_key=True),
    Column("part", String, primary_key=True),  # Part
    Column("position", Integer, primary_key=True),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), index=True),
    Column("key", String),  # an e-mail or Matrix ID, while it is nobody's whom we know
)


class Part(StrEnum):
    """What somebody is named for."""

    DUTY = "duty"
    CONFIDANT = "confidant"


@dataclass(frozen=True, kw_only=True)
class NamedPerson:
    """Somebody whom a file names: a person, or the e-mail or Matrix ID of one not known yet."""

    person_id: int | None = None
    key: str | None = None


class DeskRepository:
    """Keeps the settings of circles' desks, and the people named in them."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, circle_id: int) -> DeskSettings:
        """Return what a circle has said; nothing where it never did."""
        query = select(desks).where(desks.c.circle_id == circle_id)
        row = (await self._connection.execute(query)).one_or_none()
        return DeskSettings() if row is None else _settings(row)

    async def put(self, circle_id: int, settings: DeskSettings) -> None:
        """Keep what a circle says from now on."""
        await self._connection.execute(delete(desks).where(desks.c.circle_id == circle_id))
        if settings != DeskSettings():
            values = _columns(settings) | {"circle_id": circle_id}
            await self._connection.execute(insert(desks).values(values))

    async def confidants_of(self, circle_id: int) -> int | None:
        """Return the id of the circle that hears complaints about a circle, if anybody is in it."""
        somebody = exists().where(circle_people.c.circle_id == confidants.c.circle_id)
        query = select(confidants.c.circle_id).where(confidants.c.about == circle_id, somebody)
        return (await self._connection.execute(query)).scalar_one_or_none()

    async def people(self, circle_id: int, part: Part) -> tuple[NamedPerson, ...]:
        """Return who is named for a part, in the circle's order."""
        query = (
            select(desk_people.c.person_id, desk_people.c.key)
            .where(desk_people.c.circle_id == circle_id, desk_people.c.part == part.value)
            .order_by(desk_people.c.position)
        )
        return tuple(
            NamedPerson(person_id=row.person_id, key=row.key)
            for row in await self._connection.execute(query)
        )

    async def name(self, circle_id: int, part: Part, people: tuple[NamedPerson, ...]) -> None:
        """Name these people for a part, and nobody else."""
        theirs = (desk_people.c.circle_id == circle_id) & (desk_people.c.part == part.value)
        await self._connection.execute(delete(desk_people).where(theirs))
        rows = [
            {
                "circle_id": circle_id,
                "part": part.value,
                "position": position,
                "person_id": person.person_id,
                "key": person.key,
            }
            for position, person in enumerate(people)
        ]
        if rows:
            await self._connection.execute(insert(desk_people), rows)

    async def unknown(self) -> tuple[tuple[int, Part, str], ...]:
        """Return who is named and not known yet: for which circle, as what, by which key."""
        query = select(desk_people).where(desk_people.c.person_id.is_(None))
        rows = await self._connection.execute(query.order_by("circle_id", "part", "position"))
        return tuple((row.circle_id, Part(row.part), row.key) for row in rows)

    async def known(self, key: str, person_id: int) -> None:
        """Note whose e-mail or Matrix ID it is by which somebody was named."""
        await self._connection.execute(
            update(desk_people)
            .where(desk_people.c.key == key)
            .values(person_id=person_id, key=None)
        )


def _columns(settings: DeskSettings) -> dict[str, Any]:
    return {
        "languages": list(settings.languages),
        "zone": settings.zone,
        "weekly": settings.weekly
        and [[[span.start, span.end] for span in spans] for spans in settings.weekly],
        "ranges": [[each.isoformat() for each in pair] for pair in settings.holidays.ranges],
        "yearly": sorted(list(each) for each in settings.holidays.yearly),
        "service": {
            priority.name.lower(): {
                "first": promise.first and str(promise.first),
                "resolution": promise.resolution and str(promise.resolution),
            }
            for priority, promise in sorted(settings.service.items())
        },
        "turn": settings.rota and settings.rota.turn.value,
        "turns_since": settings.rota and settings.rota.since,
    }


def _settings(row: Row[Any]) -> DeskSettings:
    weekly: Week | None = row.weekly and tuple(
        tuple(Span(*each) for each in spans) for spans in row.weekly
    )
    return DeskSettings(
        languages=tuple(row.languages),
        zone=row.zone,
        weekly=weekly,
        holidays=Holidays(
            ranges=tuple(
                (date.fromisoformat(first), date.fromisoformat(last)) for first, last in row.ranges
            ),
            yearly=frozenset((month, day) for month, day in row.yearly),
        ),
        service={
            TicketPriority[name.upper()]: Promise(
                first=_allowance(kept["first"]), resolution=_allowance(kept["resolution"])
            )
            for name, kept in row.service.items()
        },
        rota=row.turn and Rota(turn=Turn(row.turn), since=row.turns_since),
    )


def _allowance(written: str | None) -> Allowance | None:
    if written is None:
        return None
    amount, unit = written.split()
    return Allowance(int(amount), Unit.DAYS if unit == "day" else Unit(unit))
