"""The process dies after every single commit and every single request that changes something.

What is found at the next start depends only on what was committed and what the homeserver took, so
dying after each of these is dying everywhere.
"""

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete

from assistant.domain.incoming import ErrandDone, FellDue, Joined
from assistant.domain.milestones import watch
from assistant.domain.outgoing import Errand, Reaction
from assistant.jobs.due import DueLoop
from assistant.storage.due import DueRepository
from assistant.storage.lease import lease
from assistant.storage.unit_of_work import Database
from tests.support.database import fresh_database
from tests.support.dying import Death, Killed
from tests.support.fake_homeserver import ANA, BEN, BOT, FakeHomeserver, Fault, Room
from tests.support.matrix_bot import (
    QUICK,
    House,
    PlainCipher,
    encrypted,
    enqueue,
    house,
    running,
    said,
    until,
)

CARA = "@cara:fake"
PACE = type(QUICK)(**{**vars(QUICK), "receipt_after": 60.0})  # nothing hangs on receipts
SHARES = 4
"""The deaths are dealt out over so many tests, to run side by side."""


@dataclass
class Mailbox:
    """Takes mail; what is sent twice has the same id, by which mail servers know it again."""

    ids: list[str] = field(default_factory=list)

    async def send(self, to: str, subject: str, body: str, message_id: str) -> None:  # noqa: ARG002
        self.ids.append(message_id)


class World:
    """A homeserver on which a good deal has happened while the assistant was away."""

    def __init__(self, fake: FakeHomeserver, database: Database) -> None:
        self.fake, self.database = fake, database
        self.mailbox: Any = Mailbox()
        self.keys = {"known"}
        self.bots: list[House] = []
        self.rooms: dict[str, Room] = {}

    async def prepare(self) -> None:
        fake = self.fake
        # A homeserver owes us that for a day only, and none to another device of ours.
        fake.forgets_txns = True
        for name in ("plain", "gap", "secret"):
            self.rooms[name] = await fake.make_room(ANA, BOT, encrypted=name == "secret")
        async with running(fake, self.database):
            pass
        self.fake.timeline_limit = self.fake.page_limit = 3
        await fake.say(self.rooms["plain"], ANA, "one")
        await fake.say(self.rooms["plain"], ANA, "two")
        for number in range(7):
            await fake.say(self.rooms["gap"], ANA, str(number))
        for session in ("late", "known"):
            clear = {"type": "m.room.message", "content": {"msgtype": "m.text", "body": session}}
            await fake.send(
                self.rooms["secret"], ANA, "m.room.encrypted", encrypted(clear, session)
            )
        self.rooms["new"] = await fake.make_room(BEN)
        await fake.invite(self.rooms["new"], BEN, is_direct=True)
        await fake.say(self.rooms["new"], BEN, "hello")
        fake.faults.append(Fault("PUT /rooms/.*/send/", late=True, status=502, body="no"))
        await self._enqueue()

    async def _enqueue(self) -> None:
        database, plain = self.database, self.rooms["plain"]
        told = await enqueue(database, said("told"), room_id=plain.room_id)
        await enqueue(database, Reaction(to=told, key="✅"), room_id=plain.room_id)
        await enqueue(database, said("lost"), room_id="!nowhere:fake")
        await enqueue(database, said("private"), recipient=CARA)
        shared = {"name": "Support", "invite": [ANA, BEN]}
        mail = {"to": "a@b.example", "subject": "S", "body": "B"}
        left = await self.fake.make_room(ANA, BOT)
        self.rooms["left"] = left
        for kind, data in (
            ("create-room", shared),
            ("mail", mail),
            ("leave", {"room_id": left.room_id}),
        ):
            await enqueue(database, Errand(kind=kind, key=kind, data=data))
        async with database.transaction() as tx:
            due = DueRepository(tx.connection)
            await due.put("reminder", "reminder", datetime.now(UTC) - timedelta(minutes=1), {})

    def start(self) -> House:
        """Start the assistant, with the keys that came so far."""
        cipher = PlainCipher()
        cipher.keys = self.keys
        bot = house(
            self.fake,
            self.database,
            cipher=cipher,
            mailer=self.mailbox,
            pace=PACE,
            jobs=[DueLoop(self.database)],
        )
        self.bots.append(bot)
        return bot

    async def die(self) -> None:
        """Leave what a process leaves of itself: the database, and a lease that has run out."""
        await self.database.close()
        self.database = Database(self.database.url)
        async with self.database.transaction() as tx:
            await tx.connection.execute(delete(lease))

    async def others_act(self) -> None:
        """Do what members' clients do by themselves: hand a key out late, enter a room."""
        while True:
            await asyncio.sleep(0.02)
            bot = self.bots[-1]
            if bot.cipher.requested and "late" not in self.keys | bot.cipher.coming:
                bot.cipher.coming.add("late")
                await self.fake.send(self.rooms["gap"], ANA, "m.room.topic", {}, state_key="")
            for room in self.private_rooms():
                if room.membership(CARA) == "invite":
                    await self.fake.member(room, CARA, "join")

    def private_rooms(self) -> list[Room]:
        return [room for room in self.fake.rooms.values() if ("m.room.member", CARA) in room.state]

    def made(self) -> list[Room]:
        return [
            room
            for room in self.fake.rooms.values()
            if room.state["m.room.create", ""]["sender"] == BOT
        ]

    def said(self) -> dict[str, list[str]]:
        """Return what the assistant said, by room; what was encrypted is read."""
        clear: dict[str, list[str]] = {}
        names = {room.room_id: name for name, room in self.rooms.items()}
        for room in self.fake.rooms.values():
            bodies = [
                content.get("clear", {"content": content})["content"].get("body", "reaction")
                for content in self.fake.sent(room)
            ]
            if bodies:
                clear[names.get(room.room_id, "private")] = bodies
        return clear

    def is_over(self) -> bool:
        words = sum(len(bodies) for bodies in self.said().values())
        return words >= WORDS and {"create-room", "mail", "leave"} <= self.outcomes().keys()

    def outcomes(self) -> dict[str, list[str | None]]:
        """Return the outcomes of errands that some handler heard of and finished with."""
        found: dict[str, list[str | None]] = {}
        for one in self.finished(ErrandDone):
            found.setdefault(one.kind, []).append(one.error)
        return found

    def finished(self, kind: type) -> list[Any]:
        """Return what was handled, once for each row, however often it was begun."""
        rows = {one.row: one.content for bot in self.bots for one in bot.echo.handled}
        return [content for content in rows.values() if isinstance(content, kind)]


SAID = {
    "plain": ["> one", "> two", "reaction", "told"],
    "gap": [f"> {number}" for number in range(7)],
    "secret": ["> known", "> late"],
    "new": ["> hello"],
    "private": ["private"],
}
WORDS = sum(len(bodies) for bodies in SAID.values())


async def _live(folder: Path, death: Death) -> World:
    """Let the world go by, with one death in it, and check that nobody could tell."""
    async with FakeHomeserver() as fake:
        database = await fresh_database(folder)
        world = World(fake, database)
        await world.prepare()
        watch(death)
        bot = world.start()
        others = asyncio.create_task(world.others_act())
        try:
            await until(lambda: bot.task.done() or world.is_over(), 20)
            if bot.task.done():
                assert isinstance(bot.task.exception(), Killed)
                watch(None)
                await world.die()
                bot = world.start()
                await until(lambda: bot.task.done() or world.is_over(), 20)
            await asyncio.sleep(0.15)  # for what should not come
            bot.stop.set()
            with suppress(Killed):
                await bot.task
        finally:
            others.cancel()
            watch(None)
            await world.database.close()
    return world


def _check(world: World) -> None:
    heard = world.said()
    heard["plain"].sort()  # answers and what was there before have their own order
    heard["secret"].sort()  # a key that comes soon enough keeps the order
    assert heard == SAID
    assert len(world.made()) == 2
    assert len(world.private_rooms()) == 1
    shared = next(room for room in world.made() if room not in world.private_rooms())
    assert [shared.membership(who) for who in (ANA, BEN)] == ["invite", "invite"]
    assert set(world.mailbox.ids) == {"mail"}
    assert world.rooms["left"].membership(BOT) == "leave"
    assert world.outcomes() == {
        kind: [None] for kind in ("create-direct", "create-room", "join", "leave", "mail")
    }
    assert len(world.finished(FellDue)) == 1
    assert [one.inviter for one in world.finished(Joined)] == [BEN]


# Tasks end here as in no process: some were made and have not begun.
@pytest.mark.filterwarnings("ignore:Exception ignored in. <coroutine object")
@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning")
@pytest.mark.parametrize("share", range(SHARES))
async def test_dying_after_each_changes_nothing(share: int, tmp_path: Path) -> None:
    counting = Death()
    (tmp_path / "0").mkdir()
    _check(await _live(tmp_path / "0", counting))
    assert counting.passed > 40
    for number in range(1 + share, counting.passed + 1, SHARES):
        (tmp_path / str(number)).mkdir()
        try:
            _check(await _live(tmp_path / str(number), Death(number)))
        except AssertionError as error:
            error.add_note(f"it died at passing {number} of {counting.passed}")
            raise
