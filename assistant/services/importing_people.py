"""The people in a file of members: who they are, whom they act for, which circles they are in."""

from dataclasses import dataclass, field, replace

from assistant.domain.circles import Circle
from assistant.domain.members import Member, MemberKind, Role
from assistant.domain.notices import Notice
from assistant.domain.persons import Person, Via
from assistant.domain.replies import Localized, Reply
from assistant.services.cells import Cleared
from assistant.services.circle_rooms import CircleRooms
from assistant.services.desk_people import DeskPeople
from assistant.services.importing import Problems
from assistant.services.known_people import Found, KnownPeople
from assistant.services.member_file import MemberLine
from assistant.services.post import Post
from assistant.storage.audit import CIRCLE_ENTERED, CIRCLE_LEFT, AuditRepository
from assistant.storage.circles import CircleRepository, Lead
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository, StrangerRepository
from assistant.storage.unit_of_work import Transaction


class CirclesChanged(Reply, message="circles-changed"):
    """Tells a person which circles they were put into, and taken out of."""

    entered: tuple[Localized, ...]
    left: tuple[Localized, ...]


@dataclass
class _Wanted:
    """The circles that a file lists for a person, over all lines."""

    person: Person
    member: str  # whose line it was first
    new: bool
    circles: set[str] = field(default_factory=set)


class PeopleImport:
    """Brings the people of one file in: `check`, then `bring` for each member, then `finish`."""

    def __init__(
        self,
        *,
        people: KnownPeople,
        persons: PersonRepository,
        strangers: StrangerRepository,
        members: MemberRepository,
        circles: CircleRepository,
        rooms: CircleRooms,
        desk_people: DeskPeople,
        audit: AuditRepository,
        tx: Transaction,
    ) -> None:
        self._people = people
        self._persons = persons
        self._strangers = strangers
        self._members = members
        self._circles = circles
        self._rooms = rooms
        self._desk_people = desk_people
        self._audit = audit
        self._now = tx.now
        self._wanted: dict[int, _Wanted] = {}
        self._linked: dict[int, list[str]] = {}  # Matrix IDs that are new, by person

    async def check(self, lines: tuple[MemberLine, ...], problems: Problems) -> None:
        """Note the circles that there are not."""
        known = [circle.slug for circle in await self._circles.all()]
        for line in lines:
            for slug in sorted((line.circles or frozenset()) - set(known)):
                problems.add(line.line, "circle", "unknown-circle", slug, ", ".join(known))

    async def bring(
        self, member: Member, lines: tuple[MemberLine, ...], problems: Problems
    ) -> bool:
        """Make the people of `lines` those who act for `member`; return whether that is a change.

        A line of a person's membership that names nobody is about the person of the member's name.
        """
        named = tuple(_with_person(member, line) for line in lines)
        for line in named:
            if line.person is None and line.about_a_person:
                problems.add(line.line, "person", "missing")
        named = tuple(line for line in named if line.person is not None)
        before = {agent.person.id: agent.role for agent in await self._members.agents_of(member.id)}
        changed, listed = False, set[int]()
        for line, found in zip(named, await self._people.find(member, named), strict=True):
            if found.taken:
                problems.add(line.line, "matrix_id", "matrix-id-taken", line.matrix_id or "")
                continue
            person, altered = await self._bring_one(line, found)
            role = line.role or before.get(person.id, Role.REPRESENTATIVE)
            if before.get(person.id) is not role:
                await self._members.set_role(person.id, member.id, role)
                altered = True
            listed.add(person.id)
            changed |= altered
            self._note_circles(person, line, new=found.person is None)
        for gone in set(before) - listed if listed else ():
            await self._members.drop_role(gone, member.id)
            changed = True
        return changed

    async def finish(self, staged: Post) -> set[str]:
        """Put everybody into their circles; return the keys of members whose people moved."""
        changed, entering = set[str](), dict[int, set[str]]()
        circles = {circle.slug: circle for circle in await self._circles.all()}
        linked = await self._persons.linked()
        for wanted in self._wanted.values():
            before = {
                each.slug
                for each in await self._circles.of_person(wanted.person.id)
                if each.confidants_of is None  # those are named in the file of circles
            }
            led = {each.slug for each in await self._circles.led_by(wanted.person.id)}
            entered = (wanted.circles & set(circles)) - before
            left = before - wanted.circles - led
            for slug in sorted(entered):
                await self._circles.enter(circles[slug].id, wanted.person.id)
                await self._note(CIRCLE_ENTERED, circles[slug], wanted.person)
            for slug in sorted(left):
                await self._circles.leave(circles[slug].id, wanted.person.id)
                await self._note(CIRCLE_LEFT, circles[slug], wanted.person)
            await self._rooms.part(staged, wanted.person.id, [circles[slug] for slug in left])
            if entered or left:
                changed.add(wanted.member)
            if entered:
                entering[wanted.person.id] = entered
            if (entered or left) and wanted.person.id in linked and not wanted.new:
                self._tell(wanted.person, _names(circles, entered), _names(circles, left), staged)
        for slug, person_id in (await self._find_leads(circles)).items():
            entering.setdefault(person_id, set()).add(slug)
        await self._desk_people.find(staged)
        await self._rooms.make_missing(staged)
        for person_id, ids in self._linked.items():
            await self._rooms.welcome(staged, person_id, ids=ids)
        for person_id, slugs in entering.items():
            await self._rooms.welcome(staged, person_id, slugs=slugs)
        return changed

    async def _bring_one(self, line: MemberLine, found: Found) -> tuple[Person, bool]:
        """Keep the person and its Matrix ID; return it, and whether that changed anything."""
        assert line.person is not None
        known = found.person or Person(id=0, name=line.person)
        person = replace(
            known,
            name=line.person,
            email=known.email if line.email is None else _address(line.email),
            locale=known.locale or line.locale,
            timezone=known.timezone or line.timezone,
        )
        altered = found.person != person
        if found.person is None:
            person = await self._persons.add(person, self._now)
        elif altered:
            await self._persons.update(person)
        if line.matrix_id and await self._persons.of_user(line.matrix_id) is None:
            await self._persons.link(line.matrix_id, person.id, via=Via.IMPORT, now=self._now)
            await self._strangers.forget(line.matrix_id)
            self._linked.setdefault(person.id, []).append(line.matrix_id)
            altered = True
        return person, altered

    def _note_circles(self, person: Person, line: MemberLine, *, new: bool) -> None:
        if line.circles is not None:
            wanted = self._wanted.setdefault(
                person.id, _Wanted(person=person, member=line.member, new=new)
            )
            wanted.circles |= line.circles

    async def _find_leads(self, circles: dict[str, Circle]) -> dict[str, int]:
        """Let those lead who were named before they were known; return who, by circle."""
        found = {}
        for slug, lead in (await self._circles.leads()).items():
            person = await self._people.by_contact(lead.key) if lead.key else None
            if person is not None:
                await self._circles.set_lead(circles[slug].id, Lead(person_id=person.id))
                if await self._circles.enter(circles[slug].id, person.id):
                    await self._note(CIRCLE_ENTERED, circles[slug], person)
                found[slug] = person.id
        return found

    async def _note(self, action: str, circle: Circle, person: Person) -> None:
        await self._audit.add(
            action, actor="operator", person_id=person.id, subject=str(circle.id), now=self._now
        )

    def _tell(
        self,
        person: Person,
        entered: tuple[Localized, ...],
        left: tuple[Localized, ...],
        staged: Post,
    ) -> None:
        staged.tell(
            person=person,
            message=CirclesChanged(entered=entered, left=left),
            kind=Notice.CIRCLES,
            key=f"circles:{person.id}:{self._now.isoformat()}",
        )


def _with_person(member: Member, line: MemberLine) -> MemberLine:
    own = line.person is None and line.about_a_person and member.kind is MemberKind.PERSON
    return replace(line, person=member.name) if own else line


def _address(said: str | Cleared) -> str | None:
    return None if isinstance(said, Cleared) else said


def _names(circles: dict[str, Circle], slugs: set[str]) -> tuple[Localized, ...]:
    return tuple(circle.names for slug, circle in circles.items() if slug in slugs)
