"""A co-op full of secrets that can be recognised wherever they turn up, and who may know them."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from assistant.dispatch.declaration import Command
from assistant.dispatch.registry import find_commands
from assistant.domain.coop import Caps, Coop, Times
from assistant.domain.details import Address, BillingDetails
from assistant.domain.entities import TaxCategory
from assistant.domain.incoming import Place
from assistant.domain.invoices import DocumentKind, DocumentStatus, Origin
from assistant.domain.members import Member, MemberClass, MemberKind, Role
from assistant.domain.money import Money
from assistant.domain.persons import Permission, Person
from assistant.domain.plans import Contribution, ContributionStatus, Interval, Plan
from assistant.domain.prospects import Prospect
from assistant.domain.replies import Localized
from assistant.services.ports import DocumentRenderer
from assistant.storage.contributions import ContributionRepository
from assistant.storage.details import DetailsRepository
from assistant.storage.entities import EntityRepository
from assistant.storage.invoices import DocumentRepository
from assistant.storage.matrix_rooms import MatrixRoom, MatrixRoomRepository
from assistant.storage.notes import NoteRepository
from assistant.storage.prospects import ProspectRepository
from assistant.storage.unit_of_work import Database, sqlite_url
from tests.support.conversation import House, Somebody
from tests.support.heard import Step
from tests.support.issued import COOP, Copying, issued, line
from tests.support.secrecy import Kind, Secret
from tests.support.vault_rooms import CODES, note_secrets, servers

PATIENT = Caps(stranger_burst=100_000, unsolicited_a_day=100_000)


@dataclass(kw_only=True)
class Vault:
    """Where the built co-op lies, and who and what is in it."""

    file: Path
    people: dict[str, tuple[str, Person | None, Place]] = field(default_factory=dict)
    rooms: dict[str, Place] = field(default_factory=dict)
    secrets: tuple[Secret, ...] = ()
    said: tuple[str, ...] = ()  # event ids of what the assistant has said
    wrote: tuple[str, ...] = ()  # event ids of what people have written
    names: tuple[str, ...] = ()  # what an attacker may try to name

    @asynccontextmanager
    async def opened(
        self, folder: Path, renderer: DocumentRenderer | None = None
    ) -> AsyncIterator[tuple[House, dict[str, Somebody]]]:
        """Open a copy of the co-op in `folder`, whose people can talk."""
        copy = Path(mkdtemp(dir=folder)) / "assistant.db"
        shutil.copyfile(self.file, copy)
        database = Database(sqlite_url(copy))
        values = {DocumentRenderer: renderer or Copying()} | servers()
        house = House(
            database, coop=_coop(), times=Times(), caps=PATIENT, values=values,
            commands=every_command(),
        )  # fmt: skip
        people = {}
        for key, (user_id, person, direct) in self.people.items():
            people[key] = Somebody(house, user_id, person)
            people[key].direct = direct
        try:
            yield house, people
        finally:
            await database.close()


@cache
def every_command() -> Mapping[str, Command]:
    """Return the commands; looking for them takes as long as several answers."""
    return find_commands()


@cache
def vault(folder: Path) -> Vault:
    """Build the co-op once; call it where no loop runs."""
    return asyncio.run(_build(folder))


def _coop() -> Coop:
    return Coop(name="Sample Co-op", operators_room="!operators:example.org")


def _plan(level: str, approval: str | None = None) -> Plan:
    return Plan(
        level=level, version=1, names=Localized(en=f"Level {level}"), limits=(), approval=approval,
        price=Money(1000 * int(level), "EUR"), interval=Interval.MONTH,
    )  # fmt: skip


@dataclass
class _Builder:
    """Makes members with secrets, each marked by digits that nothing else has."""

    house: House
    secrets: list[Secret] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    count: int = 0

    def secret(self, kind: Kind, marker: str, member: Member | None = None) -> str:
        """Note a secret and return it."""
        self.secrets.append(Secret(kind, marker, None if member is None else member.id))
        return marker

    def amount(self, member: Member) -> Money:
        """Return an amount that nothing else has: 1371.13, 1371.26 and so on."""
        self.count += 1
        minor = 137_100 + 13 * self.count
        self.secret(Kind.MONEY, str(minor), member)
        return Money(minor, "EUR")

    async def member(self, key: str, name: str, **more: object) -> Member:
        """Make a member with documents, details, a contribution and a note."""
        member = await self.house.member(key, name=name, plan="1", **more)  # type: ignore[arg-type] # passed on
        self.secret(Kind.NAME, name, member)
        self.names += [key, name]
        await self._pays(member)
        await self._documents(member)
        return member

    async def _pays(self, member: Member) -> None:
        contribution = Contribution(
            source="bank", amount=self.amount(member), interval=Interval.MONTH,
            status=ContributionStatus.ACTIVE, next_charge=date(2026, 12, 1),
        )  # fmt: skip
        note = self.secret(Kind.NOTE, f"Noteworthy{member.id}x", member)
        async with self.house.database.transaction(self.house.now) as tx:
            connection = tx.connection
            await ContributionRepository(connection).put(
                member.id, f"pay-{member.id}", contribution
            )
            await NoteRepository(connection).add(member.id, None, note, self.house.now)

    async def _documents(self, member: Member) -> None:
        """Keep an open and a paid invoice, an imported one and a mirrored receipt."""
        digits = f"{member.id:02}"
        billed = BillingDetails(
            name=self.secret(Kind.MONEY, f"Billed{digits}bv", member),
            address=Address(
                street=self.secret(Kind.MONEY, f"Hiddenlane{digits}", member),
                city="Vic", country="ES", postcode="08500",
            ),
            tax_number=self.secret(Kind.MONEY, f"1234{digits}78Q", member),
        )  # fmt: skip
        item = self.secret(Kind.MONEY, f"Lineitem{digits}", member)
        async with self.house.database.transaction(self.house.now) as tx:
            kept = DocumentRepository(tx.connection)
            for kind, origin, status in (
                (DocumentKind.INVOICE, Origin.ISSUED, DocumentStatus.PAID),
                (DocumentKind.INVOICE, Origin.ISSUED, DocumentStatus.OPEN),
                (DocumentKind.INVOICE, Origin.IMPORTED, DocumentStatus.OPEN),
                (DocumentKind.RECEIPT, Origin.MIRRORED, DocumentStatus.PAID),
            ):
                ours = origin is Origin.ISSUED
                total = self.amount(member)
                number = self.secret(Kind.MONEY, f"2026-97{digits}{self.count:02}", member)
                self.names.append(number)
                # Without tax, so that the total is the amount to be recognised; else as they are
                # issued, or no file could be made of them.
                invoice = issued(
                    line(item, cents=total.minor, category=TaxCategory.ZERO),
                    buyer=billed, seller=replace(COOP, slug="main"),
                )  # fmt: skip
                document = replace(
                    invoice, number=number, kind=kind, origin=origin, status=status,
                    member_id=member.id, seller=invoice.seller if ours else None,
                    buyer=billed if ours else None, source=None if ours else origin.value,
                )  # fmt: skip
                await kept.add(document, self.house.now)
            now = replace(billed, tax_number=self.secret(Kind.MONEY, f"8765{digits}43Z", member))
            await DetailsRepository(tx.connection).put(member.id, now, self.house.now)

    async def prospects(self) -> None:
        """Note two people who may become members."""
        async with self.house.database.transaction(self.house.now) as tx:
            for name in ("Quimeta Prospectiva", "Wilfred Maybe"):
                first = name.split()[0]
                address = f"{first.lower()}@maybe.example"
                for marker in (name, address, f"Metat{first}fair"):
                    self.secret(Kind.PROSPECT, marker)
                self.names.append(name)
                await ProspectRepository(tx.connection).add(
                    Prospect(
                        id=0, name=name, email=address, user_id=None, source=None,
                        note=f"Metat{first}fair", first_seen=self.house.now,
                    )
                )  # fmt: skip


async def _build(folder: Path) -> Vault:
    values = {DocumentRenderer: Copying()} | servers()
    async with House.open(folder, coop=_coop(), caps=PATIENT, values=values) as house:
        for plan in (_plan("1"), _plan("2"), _plan("3", "deciders")):
            await house.plan(plan)
        async with house.database.transaction(house.now) as tx:
            await EntityRepository(tx.connection).put(replace(COOP, slug="main", default=True))
        builder = _Builder(house)
        people = await _people(builder)
        rooms = await _rooms(house, people)
        await builder.prospects()
        steps = await _affairs(people, builder)
        return Vault(
            file=folder / "assistant.db",
            people={key: (each.user_id, each.person, each.direct) for key, each in people.items()},
            rooms=rooms,
            secrets=tuple(builder.secrets),
            said=tuple(heard.event_id for step in steps for heard in step.messages),
            wrote=tuple(step.event_id for step in steps),
            names=(*builder.names, *(each.user_id for each in people.values())),
        )


async def _people(builder: _Builder) -> dict[str, Somebody]:
    """Make everybody: for each right a person who has it and no other."""
    house, organisation = builder.house, MemberKind.ORGANISATION
    zefir = await builder.member("M-901", "Cooperativa Zefir", kind=organisation)
    brisa = await builder.member("M-902", "Associació Brisa", kind=organisation)
    tramuntana = await builder.member("M-903", "Tramuntana Works", classes=frozenset(MemberClass))
    xaloc = await builder.member("M-904", "Xaloc Singers")
    for member in (zefir, brisa, tramuntana, xaloc):
        address = builder.secret(Kind.CONTACT, f"agent{member.id}@hidden.example", member)
        builder.names.append(address)
    return {
        "ana": await house.person("Ana Puig", members=(zefir,), email="agent1@hidden.example"),
        "jo": await house.person("Jo Serra", members=(zefir,), role=Role.CONTACT),
        "rita": await house.person(
            "Rita Rival", members=(brisa,), locale="ca", email="agent2@hidden.example"
        ),
        "ona": await house.person(
            "Ona Works", members=(tramuntana,), role=Role.CONTACT, email="agent3@hidden.example"
        ),
        "xavi": await house.person(
            "Xavi Singer", members=(xaloc,), locale="es", email="agent4@hidden.example"
        ),
        "mia": await house.person("Mia Keeper"),
        "pol": await house.person("Pol Finance", locale="ar"),
        "dan": await house.person("Dan Decider"),
        "sue": await house.person("Sue Support"),
        "nil": await house.person("Nil Nobody", members=()),
        "eve": await house.stranger(),
    }


async def _rooms(house: House, people: dict[str, Somebody]) -> dict[str, Place]:
    """Make circles with rooms, a shared room of everybody, and direct rooms with a third person."""
    rooms = {"everybody": await house.room(*people.values())}
    for slug, key, permissions in (
        ("finance", "pol", {Permission.MANAGE_MONEY}),
        ("admin", "mia", {Permission.MANAGE_MEMBERS}),
        ("deciders", "dan", set()),
        ("support", "sue", {Permission.PLACE_CIRCLE}),
    ):
        room = await house.room(people[key], circle=slug)
        await house.circle(
            slug, room_id=room.room_id, permissions=frozenset(permissions), people=(people[key],)
        )
        rooms[slug] = room
    for key in ("ana", "pol", "mia", "ona"):
        direct, both = people[key].direct, (people[key].user_id, people["eve"].user_id)
        third = MatrixRoom(
            room_id=f"!third-{key}:example.org", membership="join", is_direct=True,
            encryption={"algorithm": "m.megolm.v1.aes-sha2"}, direct_with=people[key].user_id,
            joined_at=house.now, people=dict.fromkeys(both, "join"),
        )  # fmt: skip
        async with house.database.transaction(house.now) as tx:
            await MatrixRoomRepository(tx.connection).write(third, None)
        rooms[f"third-{key}"] = replace(direct, room_id=third.room_id, direct=False, people=both)
    return rooms


async def _affairs(people: dict[str, Somebody], builder: _Builder) -> list[Step]:
    """Let everybody have affairs under way: messages to reply to, questions, requests."""
    numbers = [name for name in builder.names if name.startswith("2026-97")]
    builder.names += ["Zefirsala", "Brisasala"]
    said = (
        *(each[:2] for each in CODES), ("ana", "room Zefirsala now"), ("rita", "sala Brisasala"),
        ("ana", "invoice"), ("ana", "invoices"), ("ana", f"invoice {numbers[1]}"),
        ("ana", f"correct invoice {numbers[0]}"), ("ana", "yes"),
        ("ana", f"invoice {numbers[1]} wrong the street is old"), ("ana", "yes"),
        ("ana", "plan change 3"), ("ana", "yes"),
        ("rita", "factures"), ("rita", f"factura {numbers[5]}"), ("rita", "pagar"),
        ("rita", "plan"), ("rita", "detalls"),
        ("mia", "members Cooperativa Zefir"), ("mia", "members note M-903 Noteworthy-99x"),
        ("ona", "prospects"), ("ona", "prospect Quimeta"), ("pol", f"invoice {numbers[9]}"),
        ("xavi", "facturas"), ("xavi", "olvídame"),
    )  # fmt: skip
    builder.secret(Kind.NOTE, "Noteworthy-99x")
    await note_secrets(builder.secret, builder.house, people)
    return [await people[who].says(text) for who, text in said]
