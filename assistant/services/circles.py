"""Circles: who they are, and which Matrix room is theirs."""

from dataclasses import dataclass
from typing import Any

from assistant.domain.circles import Circle
from assistant.domain.incoming import Place
from assistant.domain.persons import Caller, Permission, Person
from assistant.domain.replies import Localized, Refusal, Reply
from assistant.services.undo import Undo, undoes
from assistant.storage.audit import AuditRepository
from assistant.storage.circles import CircleRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.unit_of_work import Transaction


class UnknownCircle(Refusal, message="circles-unknown"):
    """The co-op has no circle of that name."""

    asked: str


class NotYourCircle(Refusal, message="circles-not-yours"):
    """Only the circle's lead, or who may place any circle, says which room is its own."""

    circle: Localized
    lead: str | None


class RoomIsDirect(Refusal, message="circles-direct"):
    """A chat of two cannot be a circle's room."""


class RoomTaken(Refusal, message="circles-taken"):
    """The room is a circle's already."""

    circle: Localized


class CircleBack(Reply, message="circles-back"):
    """The room at hand is the circle's no more; `elsewhere`: it has the one of before again."""

    circle: Localized
    elsewhere: bool


class CircleMoved(Refusal, message="circles-moved"):
    """The circle or its room has changed since, so there is nothing to go back to."""


@dataclass(frozen=True, kw_only=True)
class Roll:
    """A circle and its people."""

    circle: Circle
    people: tuple[Person, ...]


@dataclass(frozen=True, kw_only=True)
class Placed:
    """A circle in its new room; `outsiders` are people there who are not of the circle."""

    circle: Circle
    outsiders: int


class Circles:
    """Shows circles, and links each to its room."""

    def __init__(
        self,
        *,
        circles: CircleRepository,
        persons: PersonRepository,
        audit: AuditRepository,
        undo: Undo,
        tx: Transaction,
    ) -> None:
        self._circles = circles
        self._persons = persons
        self._audit = audit
        self._undo = undo
        self._now = tx.now

    async def all(self) -> tuple[Circle, ...]:
        """Return every circle, in the co-op's order."""
        return await self._circles.all()

    async def show(self, slug: str) -> Roll:
        """Return a circle with its people; raises UnknownCircle."""
        circle = await self._find(slug)
        return Roll(circle=circle, people=await self._circles.people_of(circle.id))

    async def place(self, caller: Caller, place: Place, slug: str) -> Placed:
        """Make the room at hand the circle's; it leaves the one that it had.

        Raises RoomIsDirect, UnknownCircle, NotYourCircle, RoomTaken.
        """
        if place.direct:
            raise RoomIsDirect
        circle = await self._find(slug)
        if slug not in caller.leads and Permission.PLACE_CIRCLE not in caller.granted:
            raise NotYourCircle(circle=circle.names, lead=circle.lead)
        holder = await self._circles.by_room(place.room_id)
        if holder is not None:
            raise RoomTaken(circle=holder.names)
        await self._circles.set_room(circle.id, place.room_id)
        await self._audit.add(
            "circles-here",
            actor=caller.user_id,
            person_id=caller.person.id if caller.person else None,
            subject=slug,
            data={"room": place.room_id, "before": circle.room_id},
            now=self._now,
        )
        await self._undo.record(
            "circles-here", {"circle": slug, "room": place.room_id, "before": circle.room_id}
        )
        inside = {person.id for person in await self._circles.people_of(circle.id)}
        known = [await self._persons.of_user(user_id) for user_id in place.people]
        outsiders = sum(person is None or person.id not in inside for person in known)
        return Placed(circle=circle, outsiders=outsiders)

    async def _find(self, slug: str) -> Circle:
        circle = await self._circles.by_slug(slug)
        if circle is None:
            raise UnknownCircle(asked=slug)
        return circle


@undoes("circles-here")
async def undo_place(data: dict[str, Any], circles: CircleRepository) -> CircleBack:
    """Give the circle the room of before.

    Raises CircleMoved where either has moved on since.
    """
    circle = await circles.by_slug(data["circle"])
    if circle is None or circle.room_id != data["room"]:
        raise CircleMoved
    before = data["before"]
    taken = before is not None and await circles.by_room(before) is not None
    await circles.set_room(circle.id, None if taken else before)
    return CircleBack(circle=circle.names, elsewhere=before is not None and not taken)
