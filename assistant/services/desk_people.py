"""People whom a file of circles names: who is on duty, and who hears complaints."""

from assistant.domain.circles import Circle
from assistant.domain.replies import Localized, Reply
from assistant.services.circle_rooms import CircleRooms
from assistant.services.known_people import KnownPeople
from assistant.services.post import Post
from assistant.services.wording import Wording
from assistant.storage.audit import CIRCLE_ENTERED, CIRCLE_LEFT, AuditRepository
from assistant.storage.circles import CircleRepository
from assistant.storage.desks import DeskRepository, NamedPerson, Part
from assistant.storage.unit_of_work import Transaction

SUFFIX = "-confidants"
"""What the slug of a circle of confidants ends with, after that of the circle it is about."""


class ConfidantsName(Reply, message="desks-confidants-name"):
    """What the circle is called that hears complaints about another one."""

    circle: Localized


class ConfidantsRemit(Reply, message="desks-confidants-remit"):
    """What that circle is there for."""

    circle: Localized


class DeskPeople:
    """Names people for a circle's desk, and knows them once they are members."""

    def __init__(
        self,
        *,
        circles: CircleRepository,
        desks: DeskRepository,
        people: KnownPeople,
        rooms: CircleRooms,
        wording: Wording,
        audit: AuditRepository,
        tx: Transaction,
    ) -> None:
        self._circles = circles
        self._desks = desks
        self._people = people
        self._rooms = rooms
        self._wording = wording
        self._audit = audit
        self._now = tx.now

    async def name(
        self, circle: Circle, part: Part, contacts: tuple[str, ...], notes: list[str]
    ) -> bool:
        """Name the people with these e-mail addresses or Matrix IDs; return whether that is new.

        Who is nobody's yet is named as soon as an import of members brings them.
        """
        named = list[NamedPerson]()
        for contact in contacts:
            person = await self._people.by_contact(contact)
            found = NamedPerson(
                person_id=person.id if person else None, key=None if person else contact
            )
            if found not in named:
                named.append(found)
            if person is None:
                notes.append(
                    f"{circle.slug}: {contact} ({part}) is not one known person yet; an import of "
                    "members that brings them puts that right."
                )
        if tuple(named) == await self._desks.people(circle.id, part):
            return False
        await self._desks.name(circle.id, part, tuple(named))
        return True

    async def gather_confidants(self, circle: Circle, position: int, staged: Post) -> bool:
        """Put the confidants who are known into a circle of their own, and nobody else.

        Return whether that changed anything. The circle is made once somebody is named, and kept
        when nobody is any more, because of what it was told.
        """
        named = await self._desks.people(circle.id, Part.CONFIDANT)
        wanted = {each.person_id for each in named if each.person_id is not None}
        theirs = await self._of(circle, position) if named else await self._known(circle)
        if theirs is None:
            return False
        before = {person.id for person in await self._circles.people_of(theirs.id)}
        for person_id in sorted(wanted - before):
            await self._circles.enter(theirs.id, person_id)
            await self._note(CIRCLE_ENTERED, theirs, person_id)
            await self._rooms.welcome(staged, person_id, slugs={theirs.slug})
        for person_id in before - wanted:
            await self._circles.leave(theirs.id, person_id)
            await self._note(CIRCLE_LEFT, theirs, person_id)
            await self._rooms.part(staged, person_id, [theirs])
        return wanted != before

    async def find(self, staged: Post) -> None:
        """Know those again who were named before an import of members brought them."""
        for circle_id, part, key in await self._desks.unknown():
            person = await self._people.by_contact(key)
            circle = await self._circles.get(circle_id)
            if person is None or circle is None:
                continue
            await self._desks.known(key, person.id)
            if part is Part.CONFIDANT:
                positions = await self._circles.positions()
                await self.gather_confidants(circle, positions[circle.slug], staged)

    async def _note(self, action: str, circle: Circle, person_id: int) -> None:
        subject = str(circle.id)
        await self._audit.add(
            action, actor="operator", person_id=person_id, subject=subject, now=self._now
        )

    async def _known(self, circle: Circle) -> Circle | None:
        known = await self._circles.all(with_confidants=True)
        return next((each for each in known if each.confidants_of == circle.id), None)

    async def _of(self, circle: Circle, position: int) -> Circle:
        """Return the circle of confidants, made or named anew where that has to be."""
        names = self._wording.everywhere(ConfidantsName(circle=circle.names))
        remits = self._wording.everywhere(ConfidantsRemit(circle=circle.names))
        slug = f"{circle.slug}{SUFFIX}"
        known = await self._known(circle)
        if known is None:
            made = Circle(id=0, slug=slug, names=names, remits=remits)
            made = await self._circles.add(made, position=position)
            await self._circles.set_confidants(made.id, about=circle.id)
            return made
        if (known.names, known.remits) != (names, remits):
            await self._circles.rename(known.id, names, remits)
        return known
