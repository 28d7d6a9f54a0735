"""Circles and the people in them."""

from collections.abc import Collection
from dataclasses import dataclass, replace
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
    exists,
    false,
    insert,
    or_,
    select,
    true,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.circles import Circle
from assistant.domain.persons import Permission, Person
from assistant.domain.replies import Localized
from assistant.storage.persons import matrix_ids, person_of, persons
from assistant.storage.schema import Instant, metadata

circles = Table(
    "circles",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("slug", String, nullable=False, unique=True),
    Column("names", JSON, nullable=False),  # by language
    Column("remits", JSON, nullable=False),  # by language
    Column("lead_id", ForeignKey("persons.id", ondelete="SET NULL")),
    Column("lead_key", String),  # a lead's e-mail or Matrix ID, while it is nobody's whom we know
    Column("room_id", String, unique=True),
    Column("permissions", JSON, nullable=False),  # sorted list of Permission
    Column("is_default", Boolean, nullable=False, default=False),
    Column("position", Integer, nullable=False, default=0),
)

confidants = Table(
    "confidants",
    metadata,
    # A circle that hears complaints about another one, and is shown to nobody who is not in it.
    Column("circle_id", ForeignKey("circles.id", ondelete="CASCADE"), primary_key=True),
    Column("about", ForeignKey("circles.id", ondelete="CASCADE"), nullable=False, unique=True),
)

circle_people = Table(
    "circle_people",
    metadata,
    Column("circle_id", ForeignKey("circles.id", ondelete="CASCADE"), primary_key=True),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True, index=True),
)

circle_removals = Table(
    "circle_removals",
    metadata,
    Column("room_id", String, primary_key=True),
    Column("user_id", String, primary_key=True),
    Column("person_id", ForeignKey("persons.id", ondelete="CASCADE"), nullable=False, index=True),
    # They are out; whoever is there again, was let in by people, and counts as a guest.
    Column("done", Boolean, nullable=False),
    # We were not allowed to; until they are out they are there as a guest is.
    Column("refused", Boolean, nullable=False, server_default=false()),
    Column("again_at", Instant),  # when that is tried again; None while it is under way, or done
)


@dataclass(frozen=True, kw_only=True)
class Lead:
    """Who leads a circle: a person, or the e-mail or Matrix ID of somebody not known yet."""

    person_id: int | None = None
    key: str | None = None


class CircleRepository:
    """The co-op's circles, and who is in them."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def all(self, *, with_confidants: bool = False) -> tuple[Circle, ...]:
        """Return every circle that members know of, in the co-op's own order.

        `with_confidants`: and those that hear complaints about another one.
        """
        return await self._where(true() if with_confidants else confidants.c.about.is_(None))

    async def by_slug(self, slug: str) -> Circle | None:
        """Return the circle with that slug, or None."""
        return next(iter(await self._where(circles.c.slug == slug)), None)

    async def get(self, circle_id: int) -> Circle | None:
        """Return the circle with that id, or None."""
        return next(iter(await self._where(circles.c.id == circle_id)), None)

    async def ids_of(self, slugs: Collection[str]) -> frozenset[int]:
        """Return the ids of circles by their slugs."""
        query = select(circles.c.id).where(circles.c.slug.in_(slugs))
        return frozenset((await self._connection.execute(query)).scalars())

    async def by_room(self, room_id: str) -> Circle | None:
        """Return the circle whose Matrix room that is, or None."""
        return next(iter(await self._where(circles.c.room_id == room_id)), None)

    async def holding(self, permission: Permission) -> Circle | None:
        """Return the first circle, in the co-op's order, that holds a permission, or None."""
        return next((each for each in await self.all() if permission in each.permissions), None)

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

    async def user_ids_of(self, slug: str) -> frozenset[str]:
        """Return the Matrix IDs of the people of the circle with that slug.

        Whoever was put out of its room because their membership lapsed is none of them, nor is
        who would have been, had we been allowed to.
        """
        removed = exists().where(
            circle_removals.c.room_id == circles.c.room_id,
            circle_removals.c.user_id == matrix_ids.c.user_id,
            or_(circle_removals.c.done, circle_removals.c.refused),
        )
        query = (
            select(matrix_ids.c.user_id)
            .join(circle_people, circle_people.c.person_id == matrix_ids.c.person_id)
            .join(circles, circles.c.id == circle_people.c.circle_id)
            .where(circles.c.slug == slug, ~removed)
        )
        return frozenset((await self._connection.execute(query)).scalars())

    async def add(self, circle: Circle, *, position: int) -> Circle:
        """Keep a new circle; the id of `circle` is ignored, the answer has the real one.

        Its lead is set apart, and so is whose confidants it is. Raises IntegrityError when the
        slug or the room is taken.
        """
        values = _columns(circle) | {"position": position}
        query = insert(circles).values(values).returning(circles.c.id)
        return replace(circle, id=(await self._connection.execute(query)).scalar_one())

    async def update(self, circle: Circle, *, position: int) -> None:
        """Overwrite the circle with that id, except for its lead and whose confidants it is."""
        values = _columns(circle) | {"position": position}
        await self._connection.execute(
            update(circles).where(circles.c.id == circle.id).values(values)
        )

    async def rename(self, circle_id: int, names: Localized, remits: Localized) -> None:
        """Give a circle another name and remit."""
        values = {"names": dict(names), "remits": dict(remits)}
        await self._connection.execute(
            update(circles).where(circles.c.id == circle_id).values(values)
        )

    async def set_room(self, circle_id: int, room_id: str | None) -> None:
        """Say which Matrix room is the circle's; raises IntegrityError when it is another's."""
        await self._connection.execute(
            update(circles).where(circles.c.id == circle_id).values(room_id=room_id)
        )

    async def move_room(self, old: str, new: str) -> None:
        """Let the Matrix room `new` be the circle's whose room `old` is, unless it is another's."""
        if await self.by_room(new) is None:
            await self._connection.execute(
                update(circles).where(circles.c.room_id == old).values(room_id=new)
            )

    async def set_default(self, circle_id: int, *, default: bool) -> None:
        """Say whether the circle takes the questions that name no circle."""
        await self._connection.execute(
            update(circles).where(circles.c.id == circle_id).values(is_default=default)
        )

    async def set_lead(self, circle_id: int, lead: Lead) -> None:
        """Say who leads the circle."""
        values = {"lead_id": lead.person_id, "lead_key": lead.key}
        await self._connection.execute(
            update(circles).where(circles.c.id == circle_id).values(values)
        )

    async def set_confidants(self, circle_id: int, about: int) -> None:
        """Let a circle hear complaints about another; raises IntegrityError where one does."""
        await self._connection.execute(insert(confidants).values(circle_id=circle_id, about=about))

    async def leads(self) -> dict[str, Lead]:
        """Return who leads each circle, by slug."""
        rows = await self._connection.execute(
            select(circles.c.slug, circles.c.lead_id, circles.c.lead_key)
        )
        return {row.slug: Lead(person_id=row.lead_id, key=row.lead_key) for row in rows}

    async def positions(self) -> dict[str, int]:
        """Return each circle's place in the co-op's order, by slug."""
        rows = await self._connection.execute(select(circles.c.slug, circles.c.position))
        return {row.slug: row.position for row in rows}

    async def enter(self, circle_id: int, person_id: int) -> bool:
        """Put a person into a circle; False, and nothing happens, where they are in it already."""
        link = (circle_people.c.circle_id == circle_id) & (circle_people.c.person_id == person_id)
        known = await self._connection.execute(select(circle_people).where(link))
        if known.one_or_none() is not None:
            return False
        values = {"circle_id": circle_id, "person_id": person_id}
        await self._connection.execute(insert(circle_people).values(values))
        return True

    async def leave(self, circle_id: int, person_id: int) -> None:
        """Take a person out of a circle."""
        link = (circle_people.c.circle_id == circle_id) & (circle_people.c.person_id == person_id)
        await self._connection.execute(delete(circle_people).where(link))

    async def _where(self, condition: ColumnElement[bool]) -> tuple[Circle, ...]:
        query = (
            select(circles, persons.c.name.label("lead"), confidants.c.about)
            .outerjoin(persons, persons.c.id == circles.c.lead_id)
            .outerjoin(confidants, confidants.c.circle_id == circles.c.id)
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
        confidants_of=row.about,
    )
