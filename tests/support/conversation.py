"""Conversations as tests hold them: real database, real catalogue, real commands, no network."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import select

from assistant.dispatch.assembly import assemble
from assistant.dispatch.declaration import Command
from assistant.dispatch.producing import Producing
from assistant.dispatch.registry import find_commands
from assistant.domain.circles import Circle
from assistant.domain.coop import Caps, Coop, Ourselves, Times
from assistant.domain.incoming import Content, FellDue, Incoming, Place
from assistant.domain.matrix_home import MatrixHome
from assistant.domain.members import Member, MemberClass, MemberKind, Role
from assistant.domain.persons import Permission, Person, Via
from assistant.domain.plans import Plan
from assistant.domain.replies import Localized
from assistant.domain.rooms import Doors
from assistant.i18n.catalogue import Catalogue
from assistant.services.codes import CodeHasher
from assistant.storage.circles import CircleRepository
from assistant.storage.inbox import Arrival, InboxRepository, inbox
from assistant.storage.matrix_rooms import MatrixRoom, MatrixRoomRepository
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.plans import PlanRepository
from assistant.storage.unit_of_work import Database
from tests.support.database import fresh_database
from tests.support.heard import Heard, HeardFile, HeardRenderer, Step, complete_catalogue
from tests.support.leaving import leave
from tests.support.somebody import Somebody
from tests.support.surroundings import surroundings

__all__ = ["BOT", "START", "Heard", "HeardFile", "House", "Somebody", "Step", "complete_catalogue"]

BOT = "@assistant:example.org"
DOOR = "https://meet.example"
START = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)

_numbers = count(1)
_real_commands = cache(find_commands)


class House:
    """A co-op with an assistant, whose clock a test can turn."""

    def __init__(
        self,
        database: Database,
        *,
        coop: Coop,
        times: Times,
        caps: Caps,
        commands: Mapping[str, Command] | None = None,
        catalogue: Catalogue | None = None,
        values: Mapping[Any, Any] | None = None,
    ) -> None:
        self.database = database
        self.now = START
        self.catalogue = catalogue or complete_catalogue()
        self.renderer = HeardRenderer(self.catalogue, coop.default_locale, lambda: self.now)
        self.times, self.caps, self.coop = times, caps, coop
        self._commands = commands
        self._values = values
        self._seen = 0
        self.files: list[HeardFile] = []  # that have come and that nobody has looked at
        self.later_rows: set[int] = set()  # of what waits to be said
        self.restart()

    @classmethod
    @asynccontextmanager
    async def open(
        cls,
        folder: Path,
        *,
        coop: Coop | None = None,
        times: Times | None = None,
        caps: Caps | None = None,
        commands: Mapping[str, Command] | None = None,
        catalogue: Catalogue | None = None,
        values: Mapping[Any, Any] | None = None,
    ) -> AsyncIterator["House"]:
        """Make a house in `folder`, and close it in the end."""
        house = cls(
            await fresh_database(folder),
            coop=coop or Coop(name="Sample Co-op"),
            times=times or Times(),
            caps=caps or Caps(),
            commands=commands,
            catalogue=catalogue,
            values=values,
        )
        yield house
        await house.database.close()

    def restart(self) -> None:
        """Forget all that is in memory, as a new process does."""
        self.dispatcher = assemble(
            self.database,
            self.catalogue,
            self.renderer,
            _real_commands() if self._commands is None else self._commands,
            {
                Coop: self.coop,
                Times: self.times,
                Caps: self.caps,
                Ourselves: Ourselves(user_id=BOT, name="Assistant"),
                MatrixHome: MatrixHome(server=BOT.partition(":")[2]),
                CodeHasher: CodeHasher("a test's secret"),
                Doors: Doors(public_url=DOOR),
                **surroundings(self.catalogue, self.renderer, self.coop, self.times),
                **(self._values or {}),
            },
            clock=lambda: self.now,
        )
        providers = self.dispatcher._providers
        self.producing = Producing(self.database, providers, lambda: self.now)

    def later(self, **time: float) -> None:
        """Let time pass."""
        self.now += timedelta(**time)

    async def plan(self, plan: Plan) -> None:
        async with self.database.transaction(self.now) as tx:
            await PlanRepository(tx.connection).add_version(plan, self.now)

    async def circle(
        self,
        slug: str,
        *,
        names: Mapping[str, str] | None = None,
        room_id: str | None = None,
        permissions: frozenset[Permission] = frozenset(),
        people: tuple["Somebody", ...] = (),
    ) -> Circle:
        """Make a circle of these people."""
        circle = Circle(
            id=0,
            slug=slug,
            names=Localized(names or {"en": slug.title()}),
            remits=Localized({"en": f"Looks after {slug}."}),
            room_id=room_id,
            permissions=permissions,
        )
        async with self.database.transaction(self.now) as tx:
            made = await CircleRepository(tx.connection).add(circle, position=next(_numbers))
            for somebody in people:
                assert somebody.person is not None
                await CircleRepository(tx.connection).enter(made.id, somebody.person.id)
        return made

    async def member(
        self,
        key: str,
        *,
        name: str | None = None,
        plan: str | None = None,
        kind: MemberKind = MemberKind.PERSON,
        classes: frozenset[MemberClass] = frozenset({MemberClass.USER}),
    ) -> Member:
        """Make a member."""
        member = Member(
            id=0, key=key, kind=kind, name=name or key.title(), classes=classes, plan=plan,
            since=START.date(),
        )  # fmt: skip
        async with self.database.transaction(self.now) as tx:
            return await MemberRepository(tx.connection).add(member, self.now)

    async def person(
        self,
        name: str = "Ana Puig",
        *,
        locale: str | None = "en",
        timezone: str | None = None,
        email: str | None = None,
        members: tuple[Member, ...] | None = None,
        role: Role = Role.REPRESENTATIVE,
    ) -> "Somebody":
        """Make a linked person with a direct room; where no members are named, a contact of one."""
        first = name.split(maxsplit=1)[0].lower()
        user_id = f"@{first}{next(_numbers)}:example.org"
        if members is None:
            members, role = (await self.member(f"of-{user_id}", name="Neighbours"),), Role.CONTACT
        async with self.database.transaction(self.now) as tx:
            repository = PersonRepository(tx.connection)
            person = await repository.add(
                Person(id=0, name=name, email=email, locale=locale, timezone=timezone), self.now
            )
            await repository.link(user_id, person.id, via=Via.IMPORT, now=self.now)
            for member in members:
                await MemberRepository(tx.connection).set_role(person.id, member.id, role)
        return await self._somebody(user_id, person)

    async def stranger(self, name: str = "eve") -> "Somebody":
        """Make somebody whom the co-op does not know, with a direct room."""
        return await self._somebody(f"@{name}{next(_numbers)}:example.org", None)

    async def room(
        self,
        *people: "Somebody",
        direct: bool = False,
        circle: str | None = None,
        room_id: str | None = None,
    ) -> Place:
        """Make a Matrix room; `circle` is the slug of the circle whose room it is."""
        room_id = room_id or f"!room{next(_numbers)}:example.org"
        users = tuple(somebody.user_id for somebody in people)
        room = MatrixRoom(
            room_id=room_id,
            membership="join",
            encryption={"algorithm": "m.megolm.v1.aes-sha2"},
            is_direct=direct,
            direct_with=users[0] if direct else None,
            joined_at=self.now,
            people=dict.fromkeys(users, "join"),
        )
        async with self.database.transaction(self.now) as tx:
            await MatrixRoomRepository(tx.connection).write(room, None)
        return Place(room_id=room_id, direct=direct, encrypted=True, people=users, circle=circle)

    async def leaves(self, somebody: "Somebody") -> None:
        """Let somebody go out of their direct room."""
        async with self.database.transaction(self.now) as tx:
            rooms = MatrixRoomRepository(tx.connection)
            room_id = somebody.direct.room_id
            before = (await rooms.read([room_id]))[room_id]
            await rooms.write(replace(before, people={}, direct_with=None), before)

    async def receive(
        self,
        content: Content,
        sender: str,
        place: Place | None,
        *,
        sent_at: datetime | None = None,
        type_: str = "m.room.message",
        handle: bool = True,
        also: Any = None,
    ) -> "Step":
        """Put a row into the inbox and, with `handle`, have it handled."""
        number = next(_numbers)
        event_id = f"$event{number}"
        sent_at = sent_at or self.now
        arrival = Arrival(
            event_id=event_id,
            room_id=place.room_id if place else None,
            sender=sender,
            type=type_,
            sent_at=sent_at,
            position=number,
            event={},
        )
        async with self.database.transaction(self.now) as tx:
            await InboxRepository(tx.connection).add([arrival], self.now)
            query = select(inbox.c.id).where(inbox.c.event_id == event_id)
            row = (await tx.connection.execute(query)).scalar_one()
        incoming = Incoming(
            row=row, event_id=event_id, sender=sender, sent_at=sent_at, place=place, content=content
        )
        step = Step(event_id=event_id)
        if handle:
            await self.dispatcher.handle(incoming, also)
            await self._send(step)
        else:
            self.held = incoming
        return step

    async def falls_due(
        self, kind: str, data: dict[str, Any], place: Place | None = None
    ) -> "Step":
        """Let a row fall due, in the room at hand if it belongs to one."""
        return await self.receive(FellDue(kind=kind, data=data), "", place, type_="due")

    async def state_of(self, event_id: str) -> str:
        """Return the state of an inbox row."""
        async with self.database.reading() as connection:
            query = select(inbox.c.state).where(inbox.c.event_id == event_id)
            return str((await connection.execute(query)).scalar_one())

    async def collect(self) -> "Step":
        """Return what left since the last step."""
        step = Step(event_id="")
        await self._send(step)
        return step

    async def _somebody(self, user_id: str, person: Person | None) -> "Somebody":
        somebody = Somebody(self, user_id, person)
        somebody.direct = await self.room(somebody, direct=True)
        return somebody

    async def _send(self, step: "Step") -> None:
        self._seen = await leave(self, step, after=self._seen)
