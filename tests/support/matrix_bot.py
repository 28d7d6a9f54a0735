"""The bot's loops against the fake homeserver, without encryption, with a handler that echoes."""

# ruff: noqa: ARG002 - a cipher's arguments are the contract's

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from time import monotonic
from typing import Any

from assistant.domain.coop import Caps, Times
from assistant.domain.incoming import Incoming, Joined, Text
from assistant.domain.outgoing import Message, Outgoing
from assistant.matrix.bot import Bot
from assistant.matrix.crypto.outcomes import Decrypted, NoKey
from assistant.matrix.handling import Also
from assistant.matrix.homeserver import Credentials, Homeserver
from assistant.matrix.invites import Regrets
from assistant.matrix.pace import Pace
from assistant.matrix.quiet import brings_nothing_new
from assistant.services.ports import Mailer
from assistant.storage.horizon import HorizonRepository
from assistant.storage.inbox import InboxRepository
from assistant.storage.outbox import OutboxRepository
from assistant.storage.unit_of_work import Database, Transaction
from tests.support.fake_homeserver import BOT, FakeHomeserver

QUICK = Pace(
    poll=5.0,
    patience=1.0,
    first_pause=0.02,
    longest_pause=0.1,
    key_patience=0.1,
    acquaint=0.1,
    receipt_after=0.01,
    drain=2.0,
    lease=4,
)

REGRETS = Regrets(space="Write to me directly.", large="Too large a room.")


class PlainCipher:
    """A cipher without secrets: ciphertext is the clear event; `keys` are the sessions it has."""

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.keys: set[str] = {"known"}
        self.coming: set[str] = set()
        self.indexes: list[str] = []
        self.forgotten: list[str] = []
        self.said_forgotten: list[dict[str, Any]] = []
        self.requested: list[str] = []
        self.audiences: list[frozenset[str]] = []

    async def absorb(self, sync: dict[str, Any]) -> frozenset[str]:
        assert self.lock.locked()
        if brings_nothing_new(sync, BOT, lambda *_: True):
            return frozenset()  # keys are part of what a sync brings: an echo alone holds none
        came, self.coming = frozenset(self.coming), set()
        self.keys |= came
        return came

    async def write(self, tx: Transaction) -> None:
        assert self.lock.locked()

    async def forget_keys(self, tx: Transaction, event_id: str) -> None:
        self.forgotten.append(event_id)

    async def forget_said(self, content: dict[str, Any]) -> None:
        self.said_forgotten.append(content)

    async def check_signing(self) -> bool:
        """Have nothing to sign."""
        return True

    async def upkeep(self) -> None:
        pass

    async def decrypt(self, room_id: str, event: dict[str, Any]) -> Decrypted:
        content = event["content"]
        if content["session_id"] not in self.keys:
            raise NoKey(content["session_id"], None)
        clear = content["clear"]
        return Decrypted(
            type=clear["type"],
            content=clear["content"],
            sender_key="",
            session_id=content["session_id"],
            index=0,
        )

    async def write_index(self, tx: Transaction, event_id: str) -> None:
        self.indexes.append(event_id)

    async def request_keys(self, room_id: str, event: dict[str, Any]) -> None:
        self.requested.append(event["content"]["session_id"])

    async def encrypt(
        self, room_id: str, users: frozenset[str], type_: str, content: dict[str, Any]
    ) -> dict[str, Any]:
        self.audiences.append(users)
        return encrypted({"type": type_, "content": content})


def encrypted(clear: dict[str, Any], session_id: str = "known") -> dict[str, Any]:
    """Return the content of an `m.room.encrypted` that `PlainCipher` can read."""
    return {"algorithm": "plain", "session_id": session_id, "clear": clear}


class Echo:
    """A handler that answers each text with `> text`, and remembers what it was given."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.handled: list[Incoming] = []
        self.private = False
        self.greets = False
        self.before: Callable[[Incoming], Awaitable[None]] | None = None
        self.awaits: datetime | None = None  # from when on it waits for a sync, silently

    async def __call__(self, incoming: Incoming, also: Also | None = None) -> None:
        self.handled.append(incoming)
        if self.before is not None:
            await self.before(incoming)
        async with self.database.transaction() as tx:
            quiet = self.awaits is not None
            if isinstance(incoming.content, Text) and incoming.place is not None and not quiet:
                await OutboxRepository(tx.connection).add(
                    said(f"> {incoming.content.body}"),
                    now=tx.now,
                    room_id=incoming.place.room_id,
                    recipient=incoming.sender if self.private else None,
                    answers=incoming.row,
                )
            if isinstance(incoming.content, Joined) and self.greets and incoming.place is not None:
                welcome = f"Welcome, {incoming.content.inviter}"
                await OutboxRepository(tx.connection).add(
                    said(welcome), now=tx.now, room_id=incoming.place.room_id
                )
            if self.awaits is not None:
                await HorizonRepository(tx.connection).wait_for(self.awaits)
                tx.await_sync()
            await InboxRepository(tx.connection).done(incoming.row, tx.now)
            assert also is not None
            await also(tx)

    @property
    def texts(self) -> list[str]:
        return [one.content.body for one in self.handled if isinstance(one.content, Text)]

    @property
    def joined(self) -> list[str]:
        return [one.content.inviter for one in self.handled if isinstance(one.content, Joined)]


def said(body: str, **more: Any) -> Message:
    return Message(body=body, html=body, **more)


async def enqueue(database: Database, content: Outgoing, **where: Any) -> str:
    """Put something into the outbox, as a handler would."""
    async with database.transaction() as tx:
        outbox = OutboxRepository(tx.connection)
        return await outbox.add(content, **{"now": datetime.now(UTC), **where})


class House:
    """One running bot."""

    def __init__(self, bot: Bot, echo: Echo, cipher: PlainCipher) -> None:
        self.bot = bot
        self.echo = echo
        self.cipher = cipher
        self.stop = asyncio.Event()
        self.task = asyncio.ensure_future(bot.run(self.stop))

    async def ready(self) -> None:
        waiting = asyncio.ensure_future(self.bot.ready.wait())
        await asyncio.wait({waiting, self.task}, return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        if self.task.done():
            self.task.result()

    async def kill(self) -> None:
        """End it without any of its care, as a crash would."""
        self.task.cancel()
        await asyncio.wait({self.task})


def house(
    server: FakeHomeserver,
    database: Database,
    *,
    pace: Pace = QUICK,
    times: Times | None = None,
    caps: Caps | None = None,
    cipher: PlainCipher | None = None,
    mailer: Mailer | None = None,
    **more: Any,
) -> House:
    credentials = Credentials(
        homeserver=server.url,
        user_id=BOT,
        device_id=server.device_id,
        access_token="token",
        pickle_key="key",
    )
    cipher = cipher or PlainCipher()

    async def load(_database: Database, _homeserver: Homeserver) -> PlainCipher:
        return cipher

    echo = Echo(database)
    more.setdefault("regrets", REGRETS)
    bot = Bot(
        database,
        credentials,
        echo,
        times or Times(),
        caps or Caps(),
        mailer,
        pace=pace,
        load_cipher=load,
        **more,
    )
    return House(bot, echo, cipher)


@asynccontextmanager
async def running(server: FakeHomeserver, database: Database, **more: Any) -> AsyncIterator[House]:
    """Run a bot until the body ends, then stop it gracefully."""
    one = house(server, database, **more)
    try:
        await one.ready()
        yield one
    finally:
        one.stop.set()
        await one.task


async def until(true: Callable[[], object], seconds: float = 5.0) -> None:
    """Wait until `true()`; fails after `seconds`."""
    end = monotonic() + seconds
    while not true():
        assert monotonic() < end, "waited in vain"
        await asyncio.sleep(0.01)


async def settle(seconds: float = 0.25) -> None:
    """Give whatever should not happen the time to happen."""
    await asyncio.sleep(seconds)
