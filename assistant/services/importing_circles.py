"""Bringing a file of circles in: the whole file or nothing, and twice changes nothing.

A circle that is not in the file stays as it is. One without `room` keeps the room that it has, or
gets one made. A lead who is not known yet leads as soon as an import of members brings them.
"""

import re
from dataclasses import replace
from typing import Annotated

from pydantic import Field

from assistant.domain.circles import Circle
from assistant.domain.coop import Caps
from assistant.domain.persons import Permission
from assistant.domain.replies import Localized
from assistant.services.circle_rooms import CircleRooms
from assistant.services.desk_file import DeskEntry, DeskWanted, read_desk
from assistant.services.desk_people import SUFFIX
from assistant.services.importing import ImportReport, Problems
from assistant.services.importing_desks import DeskImport
from assistant.services.known_people import KnownPeople
from assistant.services.post import Post
from assistant.services.toml_file import Choice, Entry, Names, Slug, Words, read_toml, way
from assistant.storage.audit import CIRCLE_ENTERED, AuditRepository
from assistant.storage.circles import CircleRepository, Lead
from assistant.storage.unit_of_work import Transaction

_ROOM = re.compile(r"![^\s]+|#[^\s:]+:[^\s]+")


class CircleEntry(DeskEntry):
    """One circle, and its desk."""

    slug: Slug
    name: Names
    remit: Names
    lead: Words | None = None  # an e-mail address or a Matrix ID
    room: Words | None = None  # a room's id or alias
    permissions: Annotated[tuple[Choice[Permission], ...], Field(strict=False)] = ()
    default: bool = False


class CircleFile(Entry):
    """The whole file."""

    circle: Annotated[tuple[CircleEntry, ...], Field(min_length=1, strict=False)]


class CircleImport:
    """Brings circles in."""

    def __init__(
        self,
        *,
        circles: CircleRepository,
        people: KnownPeople,
        rooms: CircleRooms,
        desks: DeskImport,
        caps: Caps,
        audit: AuditRepository,
        post: Post,
        tx: Transaction,
    ) -> None:
        self._circles = circles
        self._people = people
        self._rooms = rooms
        self._desks = desks
        self._caps = caps
        self._audit = audit
        self._post = post
        self._tx = tx

    async def run(self, data: bytes, *, dry_run: bool = False) -> ImportReport:
        """Import the bytes of a file; with problems, or `dry_run`, nothing is changed."""
        problems, staged, desks = Problems(), Post(), list[DeskWanted]()
        file = read_toml(data, CircleFile, problems)
        if file is not None:
            await self._check(file, problems)
            desks = [
                read_desk(entry, position, self._caps.locales, problems)
                for position, entry in enumerate(file.circle)
            ]
        if file is None or problems:
            return ImportReport(problems=problems.all(), dry_run=dry_run)
        savepoint = await self._tx.connection.begin_nested()
        report = await self._apply(file, desks, staged)
        if dry_run:
            await savepoint.rollback()
            return replace(report, dry_run=True)
        await savepoint.commit()
        self._post.take(staged)
        if report.added or report.changed:
            counts = {"added": len(report.added), "changed": len(report.changed)}
            await self._audit.add("circles-import", actor="operator", data=counts, now=self._tx.now)
        return report

    async def _check(self, file: CircleFile, problems: Problems) -> None:
        everyone = await self._circles.all(with_confidants=True)
        listed = {entry.slug for entry in file.circle}
        rooms = {each.room_id: each.slug for each in everyone if each.slug not in listed}
        hidden = {each.slug for each in everyone if each.confidants_of is not None}
        hidden |= {f"{each.slug}{SUFFIX}" for each in file.circle if each.confidants}
        slugs, defaults = set[str](), 0
        for position, entry in enumerate(file.circle):
            if entry.slug in slugs | hidden:
                problems.add(None, way("circle", position, "slug"), "duplicate", entry.slug)
            slugs.add(entry.slug)
            defaults += entry.default
            if entry.default and defaults > 1:
                problems.add(None, way("circle", position, "default"), "several-defaults")
            if entry.room is not None:
                place = way("circle", position, "room")
                if _ROOM.fullmatch(entry.room) is None:
                    problems.add(None, place, "bad-room", entry.room)
                elif rooms.setdefault(entry.room, entry.slug) != entry.slug:
                    problems.add(None, place, "duplicate", entry.room)

    async def _apply(self, file: CircleFile, desks: list[DeskWanted], staged: Post) -> ImportReport:
        known = {circle.slug: circle for circle in await self._circles.all()}
        positions = await self._circles.positions()
        added, changed = list[str](), list[str]()
        notes = list[str]()
        await self._make_way(file, known)
        for position, entry in enumerate(file.circle):
            before = known.get(entry.slug)
            wanted = _circle(entry, before)
            if before is None:
                wanted = await self._circles.add(wanted, position=position)
                added.append(entry.slug)
            elif wanted != before or positions[entry.slug] != position:
                await self._circles.update(wanted, position=position)
                changed.append(entry.slug)
            moved = await self._lead(wanted, entry, notes)
            moved |= await self._desks.bring(wanted, position, desks[position], staged, notes)
            if moved and entry.slug not in (*added, *changed):
                changed.append(entry.slug)
            if entry.room is not None:
                await self._rooms.enter(staged, entry.slug, entry.room)
        await self._rooms.make_missing(staged, again=True)
        return ImportReport(
            added=tuple(added),
            changed=tuple(changed),
            unchanged=len(file.circle) - len(added) - len(changed),
            notes=tuple(notes),
        )

    async def _make_way(self, file: CircleFile, known: dict[str, Circle]) -> None:
        """Free what only one circle can have: rooms that change hands, and being the default."""
        for entry in file.circle:
            before = known.get(entry.slug)
            if before and before.room_id and entry.room and before.room_id != entry.room:
                await self._circles.set_room(before.id, None)
        if any(entry.default for entry in file.circle):
            listed = {entry.slug for entry in file.circle}
            for circle in known.values():
                if circle.default and circle.slug not in listed:
                    await self._circles.set_default(circle.id, default=False)

    async def _lead(self, circle: Circle, entry: CircleEntry, notes: list[str]) -> bool:
        """Put the lead in; return whether that is a change."""
        before = (await self._circles.leads())[circle.slug]
        person = await self._people.by_contact(entry.lead) if entry.lead else None
        wanted = Lead(
            person_id=person.id if person else None,
            key=entry.lead if person is None else None,
        )
        if person is None and entry.lead:
            notes.append(
                f"{circle.slug}: {entry.lead} is not one known person yet; an import of members "
                "that brings them makes them lead."
            )
        if person is not None and await self._circles.enter(circle.id, person.id):
            await self._audit.add(
                CIRCLE_ENTERED,
                actor="operator",
                person_id=person.id,
                subject=str(circle.id),
                now=self._tx.now,
            )
        if wanted == before:
            return False
        await self._circles.set_lead(circle.id, wanted)
        return True


def _circle(entry: CircleEntry, before: Circle | None) -> Circle:
    room = entry.room if entry.room and entry.room.startswith("!") else None
    return Circle(
        id=before.id if before else 0,
        slug=entry.slug,
        names=Localized(entry.name),
        remits=Localized(entry.remit),
        lead=before.lead if before else None,
        room_id=room or (before.room_id if before else None),
        permissions=frozenset(entry.permissions),
        default=entry.default,
    )
