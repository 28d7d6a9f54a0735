"""Circles and the people in them."""

from dataclasses import replace
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ColumnElement,
    ForeignKey,
    Integer,
    Row,
    String,
    Table,
    delete,
    insert,
    select,
    true,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.circles import Circle
from assistant.domain.persons import Permission, Person
from assistant.domain.replies import Localized
from assistant.storage.persons import person_of, persons
from assistant.storage.schema import metadata

circles = Table(
    "circles",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("slug", String, nullable=False, unique=True),
    Column("names", JSON, nullable=False),  # by language
    Column("remits", JSON, nullable=False),  # by language
    Column("lead_id", ForeignKey("persons.id", ondelete="SET NULL")),
    Column("room_id", String, unique=True),
    Column("permissions", JSON, nullable=False),  # sorted list of Permission
    Column("is_default", Boolean, nullable=False, default=False),
    Column("position", Integer, nullable=False, default=0),
)

circle_people = Table(
    "circle_people",
    metadata,
    Column("circle_id", ForeignKey("circles.id", ondelete="CASCADE"), primary_key=True),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True, index=True),
)


class CircleRepository:
    """The co-op's circles, and who is in them."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def all(self) -> tuple[Circle, ...]:
        """Return every circle, in the co-op's own order."""
        return await self._where(true())

    async def by_slug(self, slug: str) -> Circle | None:
        """Return the circle with that slug, or None."""
        return next(iter(await self._where(circles.c.slug == slug)), None)

    async def by_room(self, room_id: str) -> Circle | None:
        """Return the circle whose Matrix room that is, or None."""
        return next(iter(await self._where(circles.c.room_id == room_id)), None)

    async def of_person(self, person_id: int) -> tuple[Circle, ...]:
        """Return the circles that a person is in."""
        theirs = select(circle_people.c.circle_id).where(circle_people.c.person_id == person_id)
        return await self._where(circles.c.id.in_(theirs))

    async def led_by(self, person_id: int) -> tuple[Circle, ...]:
        """Return the circles that a person leads."""
        return await self._where(circles.c.lead_id == person_id)

    async def people_of(self, circle_id: int) -> tuple[Person, ...]:
        """Return the people of a circle, oldest first."""
        query = (
            select(persons)
            .join(circle_people, circle_people.c.person_id == persons.c.id)
            .where(circle_people.c.circle_id == circle_id)
            .order_by(persons.c.id)
        )
        return tuple(person_of(row) for row in await self._connection.execute(query))

    async def add(self, circle: Circle, *, lead_id: int | None, position: int) -> Circle:
        """Keep a new circle; the id of `circle` is ignored, the answer has the real one.

        Raises IntegrityError when the slug or the room is taken.
        """
        values = _columns(circle) | {"lead_id": lead_id, "position": position}
        query = insert(circles).values(values).returning(circles.c.id)
        return replace(circle, id=(await self._connection.execute(query)).scalar_one())

    async def update(self, circle: Circle, *, lead_id: int | None, position: int) -> None:
        """Overwrite the circle with that id."""
        values = _columns(circle) | {"lead_id": lead_id, "position": position}
        await self._connection.execute(
            update(circles).where(circles.c.id == circle.id).values(values)
        )

    async def set_room(self, circle_id: int, room_id: str | None) -> None:
        """Say which Matrix room is the circle's; raises IntegrityError when it is another's."""
        await self._connection.execute(
            update(circles).where(circles.c.id == circle_id).values(room_id=room_id)
        )

    async def lead_of(self, circle_id: int) -> int | None:
        """Return the id of the person who leads the circle, or None."""
        query = select(circles.c.lead_id).where(circles.c.id == circle_id)
        return (await self._connection.execute(query)).scalar_one_or_none()

    async def enter(self, circle_id: int, person_id: int) -> None:
        """Put a person into a circle; nothing happens where the person is in it already."""
        link = (circle_people.c.circle_id == circle_id) & (circle_people.c.person_id == person_id)
        known = await self._connection.execute(select(circle_people).where(link))
        if known.one_or_none() is None:
            values = {"circle_id": circle_id, "person_id": person_id}
            await self._connection.execute(insert(circle_people).values(values))

    async def leave(self, circle_id: int, person_id: int) -> None:
        """Take a person out of a circle."""
        link = (circle_people.c.circle_id == circle_id) & (circle_people.c.person_id == person_id)
        await self._connection.execute(delete(circle_people).where(link))

    async def _where(self, condition: ColumnElement[bool]) -> tuple[Circle, ...]:
        query = (
            select(circles, persons.c.name.label("lead"))
            .outerjoin(persons, persons.c.id == circles.c.lead_id)
            .where(condition)
            .order_by(circles.c.position, circles.c.slug)
        )
        return tuple(_circle(row) for row in await self._connection.execute(query))


def _columns(circle: Circle) -> dict[str, Any]:
    return {
        "slug": circle.slug,
        "names": dict(circle.names),
        "remits": dict(circle.remits),
        "room_id": circle.room_id,
        "permissions": sorted(each.value for each in circle.permissions),
        "is_default": circle.default,
    }


def _circle(row: Row[Any]) -> Circle:
    return Circle(
        id=row.id,
        slug=row.slug,
        names=Localized(row.names),
        remits=Localized(row.remits),
        lead=row.lead,
        room_id=row.room_id,
        permissions=frozenset(Permission(each) for each in row.permissions),
        default=row.is_default,
    )
