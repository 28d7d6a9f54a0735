"""Conversations as tests hold them: real database, real catalogue, real commands, no network."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import select, update

from assistant import resources
from assistant.dispatch.assembly import assemble
from assistant.dispatch.declaration import Command
from assistant.dispatch.registry import find_commands
from assistant.domain.circles import Circle
from assistant.domain.coop import Caps, Coop, Ourselves, Times
from assistant.domain.incoming import (
    Attachment,
    Content,
    FellDue,
    Incoming,
    Joined,
    Place,
    Reacted,
    Redacted,
    Text,
    Unreadable,
)
from assistant.domain.members import Member, MemberClass, MemberKind, Role
from assistant.domain.outgoing import Errand, Message, Reaction
from assistant.domain.persons import Permission, Person, Via
from assistant.domain.plans import Plan
from assistant.domain.replies import Localized, Refusal, Rendered, Reply
from assistant.i18n.catalogue import Catalogue
from assistant.i18n.rendering import Reader, Renderer
from assistant.services.codes import CodeHasher
from assistant.storage.circles import CircleRepository
from assistant.storage.inbox import Arrival, InboxRepository, inbox
from assistant.storage.matrix_rooms import MatrixRoom, MatrixRoomRepository
from assistant.storage.members import MemberRepository
from assistant.storage.outbox import KINDS, outbox
from assistant.storage.persons import PersonRepository
from assistant.storage.plans import PlanRepository
from assistant.storage.unit_of_work import Database, Transaction
from tests.support.database import fresh_database

BOT = "@assistant:example.org"
START = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)

_numbers = count(1)


@cache
def complete_catalogue() -> Catalogue:
    """Return the real catalogue, without languages that lack a file which English has."""
    folder = resources.locales()
    files = {path.name for path in (folder / "en").glob("*.ftl")}
    catalogue = Catalogue.load(folder)
    whole = {
        code: bundle
        for code, bundle in catalogue._bundles.items()
        if files <= {path.name for path in (folder / code).glob("*.ftl")}
    }
    return Catalogue(whole)


class HeardRenderer(Renderer):
    """A renderer that remembers which replies it put into words."""

    def __init__(self, catalogue: Catalogue, default_locale: str) -> None:
        super().__init__(catalogue, default_locale)
        self.heard: list[tuple[str, Reply | Refusal]] = []

    def render(self, reply: Reply | Refusal, reader: Reader) -> Rendered:
        rendered = super().render(reply, reader)
        self.heard.append((rendered.body, reply))
        return rendered


@dataclass(frozen=True, kw_only=True)
class Heard:
    """One message of the assistant's: what it says, where, and in answer to what."""

    txn_id: str
    event_id: str
    room_id: str | None
    recipient: str | None
    message: Message
    reply: Reply | Refusal | None

    @property
    def body(self) -> str:
        return self.message.body

    @property
    def html(self) -> str:
        return self.message.html

    @property
    def notice(self) -> bool:
        return self.message.notice

    @property
    def core(self) -> Reply | Refusal | None:
        """The answer itself, without the note or the page that it came in."""
        found: Any = self.reply
        while hasattr(found, "answer"):
            found = found.answer
        return found  # type: ignore[no-any-return] # wrappers have their answers in a field


@dataclass(kw_only=True)
class Step:
    """What one thing that came in brought, in order; as an answer it is its first message."""

    event_id: str  # of what came in
    messages: list[Heard] = field(default_factory=list)
    reactions: list[Reaction] = field(default_factory=list)
    errands: list[Errand] = field(default_factory=list)

    @property
    def silent(self) -> bool:
        return not (self.messages or self.reactions or self.errands)

    @property
    def answer(self) -> Heard:
        assert self.messages, "no answer"
        return self.messages[0]

    @property
    def body(self) -> str:
        return self.answer.body

    @property
    def html(self) -> str:
        return self.answer.html

    @property
    def notice(self) -> bool:
        return self.answer.notice

    @property
    def room_id(self) -> str | None:
        return self.answer.room_id

    @property
    def recipient(self) -> str | None:
        return self.answer.recipient

    @property
    def message(self) -> Message:
        return self.answer.message

    @property
    def reply(self) -> Any:
        """The reply or refusal, without the note or the page that it came in."""
        return self.answer.core

    @property
    def id(self) -> str:
        """The id of the message that said it."""
        return self.reply.message if self.reply is not None else ""


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
        self.renderer = HeardRenderer(self.catalogue, coop.default_locale)
        self.times, self.caps, self.coop = times, caps, coop
        self._commands = commands
        self._values = values
        self._seen = 0
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
            find_commands() if self._commands is None else self._commands,
            {
                Coop: self.coop,
                Times: self.times,
                Caps: self.caps,
                Ourselves: Ourselves(user_id=BOT, name="Assistant"),
                CodeHasher: CodeHasher("a test's secret"),
                **(self._values or {}),
            },
            clock=lambda: self.now,
        )

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
        members: tuple[Member, ...] = (),
        role: Role = Role.REPRESENTATIVE,
    ) -> "Somebody":
        """Make a linked person with a direct room."""
        first = name.split(maxsplit=1)[0].lower()
        user_id = f"@{first}{next(_numbers)}:example.org"
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
        self, *people: "Somebody", direct: bool = False, circle: str | None = None
    ) -> Place:
        """Make a Matrix room; `circle` is the slug of the circle whose room it is."""
        room_id = f"!room{next(_numbers)}:example.org"
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

    async def falls_due(self, kind: str, data: dict[str, Any]) -> "Step":
        """Let a row fall due."""
        return await self.receive(FellDue(kind=kind, data=data), "due", None, type_="due")

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
        """Read new outbox rows, and mark them as sent, as the transport would."""
        async with self.database.transaction(self.now) as tx:
            query = select(outbox).where(outbox.c.id > self._seen).order_by(outbox.c.id)
            for row in (await tx.connection.execute(query)).all():
                self._seen = row.id
                content = KINDS[row.kind](**row.content)
                event_id = f"$out{row.id}"
                if isinstance(content, Message):
                    step.messages.append(self._heard(row, content, event_id))
                elif isinstance(content, Reaction):
                    step.reactions.append(content)
                elif isinstance(content, Errand):
                    step.errands.append(content)
                await self._mark(tx, row.id, event_id)

    def _heard(self, row: Any, message: Message, event_id: str) -> Heard:
        said = [reply for body, reply in self.renderer.heard if body == message.body]
        return Heard(
            txn_id=row.txn_id,
            event_id=event_id,
            room_id=row.room_id,
            recipient=row.recipient,
            message=message,
            reply=said[-1] if said else None,
        )

    async def _mark(self, tx: Transaction, row: int, event_id: str) -> None:
        await tx.connection.execute(
            update(outbox).where(outbox.c.id == row).values(state="sent", event_id=event_id)
        )


class Somebody:
    """A person or stranger at their client."""

    direct: Place

    def __init__(self, house: House, user_id: str, person: Person | None) -> None:
        self.house = house
        self.user_id = user_id
        self.person = person

    async def says(
        self,
        text: str,
        place: Place | None = None,
        *,
        reply_to: str | None = None,
        thread: str | None = None,
        mentions_us: bool = False,
        ago: timedelta = timedelta(0),
    ) -> Step:
        """Write `text`, in the direct room where no other place is named."""
        content = Text(body=text, reply_to=reply_to, thread=thread, mentions_us=mentions_us)
        return await self._does(content, place, sent_at=self.house.now - ago)

    async def edits(self, step: Step, text: str, place: Place | None = None) -> Step:
        """Edit the message that brought `step`."""
        return await self._does(Text(body=text, edits=step.event_id), place)

    async def reacts(self, step: Step | Heard, key: str, place: Place | None = None) -> Step:
        """React to what the assistant said."""
        to = step.answer.event_id if isinstance(step, Step) else step.event_id
        return await self._does(Reacted(to=to, key=key), place, type_="m.reaction")

    async def unreacts(self, step: Step, place: Place | None = None) -> Step:
        """Take back the reaction (or message) that brought `step`."""
        return await self._does(Redacted(of=step.event_id), place, type_="m.room.redaction")

    redacts = unreacts

    async def sends(self, kind: str, place: Place | None = None) -> Step:
        """Send a file, a picture or the like."""
        return await self._does(Attachment(kind=kind), place)

    async def unreadable(self, why: str, place: Place | None = None) -> Step:
        """Send what cannot be read."""
        return await self._does(Unreadable(why=why), place)

    async def invites(self, place: Place | None = None) -> Step:
        """Have the assistant in, which has just joined."""
        return await self._does(Joined(inviter=self.user_id), place, type_="joined")

    async def _does(self, content: Content, place: Place | None, **how: Any) -> Step:
        return await self.house.receive(content, self.user_id, place or self.direct, **how)
