"""A vote on the scripted homeserver, real but for encryption; its assistant dies and comes back."""

import asyncio
import re
import sqlite3
from collections import Counter
from contextlib import closing, suppress
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import delete

from assistant.dispatch.assembly import assemble
from assistant.dispatch.registry import find_commands
from assistant.domain.coop import Caps, Coop, Ourselves, Times
from assistant.domain.matrix_home import MatrixHome
from assistant.domain.members import Member, MemberClass, MemberKind, Role
from assistant.domain.persons import Person, Via
from assistant.domain.rooms import Doors
from assistant.i18n.rendering import Renderer
from assistant.jobs.counting import Counting
from assistant.jobs.due import DueLoop
from assistant.jobs.sealing import Sealing
from assistant.matrix.bot import Bot
from assistant.matrix.homeserver import Credentials
from assistant.services.codes import CodeHasher
from assistant.services.poll_keys import PollKeys
from assistant.storage.lease import lease
from assistant.storage.members import MemberRepository
from assistant.storage.persons import PersonRepository
from assistant.storage.unit_of_work import Database
from tests.support.fake_homeserver import ANA, BEN, BOT, FakeHomeserver, Room
from tests.support.heard import complete_catalogue
from tests.support.matrix_bot import QUICK, PlainCipher, encrypted, until
from tests.support.poll_keys import KeysInMemory
from tests.support.surroundings import surroundings
from tests.support.votes_underway import announced

CARA = "@cara:fake"
PEOPLE = (ANA, BEN, CARA)
POLL = "org.matrix.msc3381.poll"
PACE = type(QUICK)(**{**vars(QUICK), "receipt_after": 60.0, "poll": 0.2})
WAKEFUL = Times(quiet_from=time(0), quiet_until=time(0))
COOP = Coop(name="Sample Co-op")
LASTS, REMINDED = timedelta(seconds=9), timedelta(seconds=4)
PATIENCE = 2.5
"""Seconds after which Ben types instead of tapping."""
_CHANGES = re.compile(r"\S*\d\S*|PM|AM")
"""What is another in each run: hours, receipts, hashes."""


class WatchedKeys(KeysInMemory):
    """Keys that note, whenever one is destroyed, what could still be told apart by it."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.ended: list[tuple[str, int]] = []

    async def destroy(self, number: int, version: int) -> None:
        if (number, version) in self.kept:
            slots = "SELECT count(*) FROM secret_ballots WHERE slot != tracker"
            ((stage,),) = rows(self.path, "SELECT stage FROM proposals WHERE number = ?", number)
            self.ended.append((stage, rows(self.path, slots)[0][0]))
        await super().destroy(number, version)


class VotingWorld:
    """A homeserver, three members with their rooms, and one vote that they take part in.

    Ana votes no, then yes, then no; Ben taps yes; Cara is reminded, and silent.
    """

    def __init__(self, fake: FakeHomeserver, database: Database, folder: Path) -> None:
        self.fake, self.database = fake, database
        self.path = folder / "assistant.db"
        self.keys = WatchedKeys(self.path)
        self.rooms: dict[str, Room] = {}
        self.cast: list[str] = []
        self.number = 0
        self._stop = asyncio.Event()

    async def prepare(self, *, secret: bool) -> None:
        """Let everybody be known and greeted, and a vote be announced that is to open now."""
        self.fake.forgets_txns = True
        await self._know()
        running = self.start()
        for who in PEOPLE:
            room = self.rooms[who] = await self.fake.make_room(who, encrypted=True)
            await self.fake.invite(room, who, is_direct=True)
            await until(lambda room=room: room.membership(BOT) == "join", 20)  # type: ignore[misc] # bound
            await self._says(who, "language english")
            await until(lambda who=who: self.said(who), 20)  # type: ignore[misc] # bound
        await asyncio.sleep(0.2)
        self._stop.set()
        await running
        self.before = {who: len(self._events(who)) for who in PEOPLE}
        extra: dict[str, Any] = {"secret": True, "published_from": 2} if secret else {}
        self.number, _ = await announced(
            self.database, "ordinary", lasts=LASTS, reminders=(REMINDED,),
            declared_after=timedelta(seconds=0.2), **extra,
        )  # fmt: skip

    def start(self) -> "asyncio.Future[None]":
        """Start the assistant anew: nothing of an earlier process is left but what it stored."""
        database, catalogue = self.database, complete_catalogue()
        renderer = Renderer(catalogue, "en", lambda: datetime.now(UTC))
        values: dict[Any, Any] = {
            Coop: COOP, Times: WAKEFUL, Caps: Caps(), CodeHasher: CodeHasher("a test's secret"),
            Ourselves: Ourselves(user_id=BOT, name="Assistant"),
            MatrixHome: MatrixHome(server="fake"), Doors: Doors(public_url="https://meet.example"),
            **surroundings(catalogue, renderer, COOP, WAKEFUL), PollKeys: self.keys,
        }  # fmt: skip
        dispatcher = assemble(database, catalogue, renderer, find_commands(), values)
        cipher = PlainCipher()

        async def load(*_: object) -> PlainCipher:
            return cipher

        who = Credentials(
            homeserver=self.fake.url, user_id=BOT, device_id=self.fake.device_id,
            access_token="token", pickle_key="key",
        )  # fmt: skip
        bot = Bot(
            database, who, dispatcher.handle, WAKEFUL, Caps(), None, pace=PACE, load_cipher=load,
            jobs=[DueLoop(database)],
            runners={**Counting(database).runners(), **Sealing(database, self.keys).runners()},
        )  # fmt: skip
        self._stop = asyncio.Event()
        return asyncio.ensure_future(bot.run(self._stop))

    async def die(self) -> None:
        """Leave what a process leaves of itself: the database, and a lease that has run out."""
        await self.database.close()
        self.database = Database(self.database.url)
        async with self.database.transaction() as tx:
            await tx.connection.execute(delete(lease))

    async def stop(self, running: "asyncio.Future[None]") -> None:
        """End the process in order."""
        self._stop.set()
        await running

    async def members_act(self) -> None:
        """Vote, each as it is their habit, whatever the assistant is doing."""
        for answer in ("no", "yes", "no"):
            await self._votes(ANA, f"{self.number} {answer}")
            await asyncio.sleep(0.1)
        with suppress(AssertionError):  # where it takes too long to come
            await until(lambda: self._polls(BEN), PATIENCE)
        if polls := self._polls(BEN):
            asked = polls[0]["clear"]["content"][f"{POLL}.start"]["answers"]
            relates = {"rel_type": "m.reference", "event_id": polls[0]["event_id"]}
            content = {"m.relates_to": relates, f"{POLL}.response": {"answers": [asked[0]["id"]]}}
            await self._sends(BEN, f"{POLL}.response", content, cast=True)
        else:
            await self._votes(BEN, f"{self.number} yes")

    def is_over(self) -> bool:
        """Tell whether everybody was told of the result, and nothing is left to be done."""
        told = all(any("root begins with" in body for body in self.said(who)) for who in PEOPLE)
        return told and not self.keys.kept

    def said(self, who: str) -> Counter[str]:
        """Count what somebody was told since the vote was announced, without times and hashes."""
        before = getattr(self, "before", dict.fromkeys(PEOPLE, 0))[who]
        contents = [event["clear"] for event in self._events(who)[before:]]
        bodies = [
            clear["content"].get("body") or clear["type"]
            for clear in contents
            if "m.new_content" not in clear["content"]
        ]
        return Counter(_CHANGES.sub("#", body) for body in bodies)

    def kept(self, query: str) -> list[tuple[Any, ...]]:
        """Look into the database."""
        return rows(self.path, query)

    async def _know(self) -> None:
        async with self.database.transaction() as tx:
            for who in PEOPLE:
                name = who[1:].partition(":")[0]
                member = await MemberRepository(tx.connection).add(
                    Member(
                        id=0, key=name, kind=MemberKind.PERSON, name=name.title(), plan=None,
                        classes=frozenset({MemberClass.USER}), since=tx.now.date(),
                    ),
                    tx.now,
                )  # fmt: skip
                persons = PersonRepository(tx.connection)
                named = Person(id=0, name=name.title(), email=None, locale="en", timezone="UTC")
                person = await persons.add(named, tx.now)
                await persons.link(who, person.id, via=Via.IMPORT, now=tx.now)
                await MemberRepository(tx.connection).set_role(
                    person.id, member.id, Role.REPRESENTATIVE
                )

    def _events(self, who: str) -> list[dict[str, Any]]:
        room = self.rooms[who]
        sent = [each for each in room.events if each["sender"] == BOT and "state_key" not in each]
        return [
            {**each, "clear": each["content"].get("clear") or {**each, "content": each["content"]}}
            for each in sent
        ]

    def _polls(self, who: str) -> list[dict[str, Any]]:
        return [each for each in self._events(who) if each["clear"]["type"] == f"{POLL}.start"]

    async def _says(self, who: str, body: str, *, cast: bool = False) -> str:
        content = {"msgtype": "m.text", "body": body}
        return await self._sends(who, "m.room.message", content, cast=cast)

    async def _votes(self, who: str, body: str) -> str:
        return await self._says(who, body, cast=True)

    async def _sends(self, who: str, type_: str, content: dict[str, Any], *, cast: bool) -> str:
        self._tick()
        clear = encrypted({"type": type_, "content": content})
        if relates := content.get("m.relates_to"):
            clear["m.relates_to"] = relates
        event = await self.fake.send(self.rooms[who], who, "m.room.encrypted", clear)
        self.cast += [event["event_id"]] if cast else []
        return str(event["event_id"])

    def _tick(self) -> None:
        """Set the server's clock by ours: a ballot counts by the one and is closed by the other."""
        self.fake.clock = int(datetime.now(UTC).timestamp() * 1000)


def rows(path: Path, query: str, *values: object) -> list[tuple[Any, ...]]:
    """Look into a database that somebody may be writing to."""
    with closing(sqlite3.connect(path, timeout=30)) as connection:
        return connection.execute(query, values).fetchall()


async def ended(acting: "asyncio.Task[None]") -> None:
    """End what members do."""
    acting.cancel()
    with suppress(asyncio.CancelledError):
        await acting
