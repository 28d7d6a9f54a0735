"""The demo from start to end: the homeserver, the co-op, the assistant, and the conversation."""

import asyncio
import json
import secrets
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

from assistant import bootstrap, settings_file
from assistant.demo import books, bot, coop, meeting_rooms, rooms
from assistant.demo.bigbluebutton.node import Node
from assistant.demo.bigbluebutton.rules import Rules
from assistant.demo.cast import LIMITED, QUICK, Cast
from assistant.demo.child import Child, tail
from assistant.demo.collective import Collective
from assistant.demo.mailbox import Mailbox
from assistant.demo.operating import Office
from assistant.demo.people import Phone
from assistant.demo.script import play
from assistant.demo.synapse import USUAL_PORT, Synapse
from assistant.demo.transcript import Transcript
from assistant.settings import Settings
from assistant.storage.persons import PersonRepository

CAST = ("ana", "yusuf", "grace", "jordi", "pau", "ines", "mireia", "omar", "carmen", "layla")
OPERATORS = "tech"
"""The circle in whose room trouble is told."""


class BotEnded(RuntimeError):  # noqa: N818 - says what happened
    """The assistant's process ended by itself; the text holds the end of its log."""


@dataclass(frozen=True, kw_only=True)
class Wishes:
    """How the demo is to be: where, on which port, and how much of it."""

    folder: Path
    port: int | None  # None: the usual one if it is free
    no_bot: bool
    default_limits: bool


class Stage:
    """Everything that runs, while it is entered; `build` first, then `converse`."""

    def __init__(self, wishes: Wishes) -> None:
        self.folder = wishes.folder
        self.synapse = Synapse(
            wishes.folder / "synapse",
            wishes.port,
            liked=USUAL_PORT,
            default_limits=wishes.default_limits,
        )
        self.mail = Mailbox(wishes.folder / "mail")
        self.collective = Collective(books.backers())
        self._video_secret = secrets.token_urlsafe(24)
        self.video = Node(Rules(secret=self._video_secret, recording_takes=2.0))
        self.residents = coop.residents()
        self.bot_log = wishes.folder / "bot.log"
        self.config = wishes.folder / "assistant.toml"
        self.rooms: dict[str, str] = {}
        self.door = ""  # the address of the assistant's own pages
        self.meeting_rooms: list[dict[str, str]] = []  # name and link of each
        self.told: Callable[[str], object] = lambda _step: None  # hears each step
        self.noted: Callable[[str], object] = lambda _note: None  # hears what is to stay in sight
        self._port = wishes.port
        self._no_bot = wishes.no_bot
        self._limited = wishes.default_limits
        self._stack = AsyncExitStack()
        self._bot: Child | None = None

    async def build(self) -> None:
        """Start the homeserver, make the co-op, write `demo.json`, and start the assistant."""
        if self._limited and not self._no_bot:
            self.noted("With Synapse's own limits an account sends one message in five seconds.")
            self.noted("So the conversation takes about four minutes.")
        self.told("Starting Synapse, a Matrix homeserver")
        # First, so that it is stopped even when its start is interrupted.
        self._stack.push_async_callback(asyncio.to_thread, self.synapse.stop)
        await asyncio.to_thread(self.synapse.start)
        if self._port is None and self.synapse.port != USUAL_PORT:
            self.noted(f"Port {USUAL_PORT} is taken by another program; this is {self.synapse.url}")
        await self._stack.enter_async_context(self.mail)
        await self._stack.enter_async_context(self.collective)
        await self._stack.enter_async_context(self.video)
        self.told("Making the assistant's account, keys and database")
        around = bot.Neighbours(
            synapse=self.synapse,
            mail_port=self.mail.port,
            collective=self.collective.url,
            video=bot.Access(url=self.video.url, secret=self._video_secret),
            door=bot.door_port(self.folder),
        )
        await bot.prepare(self.folder, around)
        settings = settings_file.load(self.config)
        self.told("Making the co-op: accounts, rooms, plans, circles, members")
        token = bootstrap.credentials(settings).access_token
        self.rooms = await rooms.move_in(self.folder, self.synapse, token, self.residents)
        bot.name_operators_room(self.config, self.rooms[OPERATORS])
        await coop.bring_in(settings, coop.write_files(self.folder, self.rooms))
        await books.bring_in(settings)
        await books.issue(settings)
        self.meeting_rooms = await meeting_rooms.furnish(settings)
        self.door = settings.doors().public_url or ""
        if not self._no_bot:
            await self._forget_ana(settings)
        await asyncio.to_thread(self._write_demo_json)
        if not self._no_bot:
            self.told("Starting the assistant")
            self._bot = bot.start(self.config, self.bot_log)
            self._stack.push_async_callback(asyncio.to_thread, self._bot.stop)

    async def converse(self, transcript: Transcript) -> None:
        """Play the conversation; raises `WrongAnswer`, or `BotEnded` when the assistant ends."""
        async with AsyncExitStack() as phones:
            office = Office(self.config)
            phones.push_async_callback(office.close)
            cast = Cast(
                phones={name: await self._phone(phones, name) for name in CAST},
                bot=self.synapse.user_id(coop.BOT),
                rooms=self.rooms,
                mail=self.mail,
                collective=self.collective,
                video=self.video,
                office=office,
                transcript=transcript,
                patience=LIMITED if self._limited else QUICK,
            )
            playing = asyncio.create_task(play(cast))
            watching = asyncio.create_task(self.watch())
            try:
                await asyncio.wait({playing, watching}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                playing.cancel()
                watching.cancel()
                results = await asyncio.gather(playing, watching, return_exceptions=True)
            for result in results:
                if isinstance(result, Exception):
                    raise result

    async def watch(self) -> None:
        """Return never; raises `BotEnded` when the assistant ends by itself."""
        if self._bot is None:
            await asyncio.Event().wait()
            return
        while (status := self._bot.exit_status) is None:  # noqa: ASYNC110 - a process tells nobody
            await asyncio.sleep(0.2)
        raise BotEnded(f"the assistant ended ({status}):\n{tail(self.bot_log)}")

    async def close(self) -> None:
        """Stop everything in order, the assistant first."""
        await self._stack.aclose()

    async def _phone(self, phones: AsyncExitStack, localpart: str) -> Phone:
        resident = next(one for one in self.residents if one.localpart == localpart)
        account = await asyncio.to_thread(
            self.synapse.login, localpart, resident.password, device_name="Demo phone"
        )
        phone = await phones.enter_async_context(Phone(self.synapse.url, account))
        phones.push_async_callback(phone.log_out)
        return phone

    async def _forget_ana(self, settings: Settings) -> None:
        database = bootstrap.database(settings)
        try:
            # The conversation begins with Ana as a stranger, each time.
            async with database.transaction() as tx:
                await PersonRepository(tx.connection).unlink(self.synapse.user_id("ana"))
        finally:
            await database.close()

    def _write_demo_json(self) -> None:
        content = {
            "homeserver": self.synapse.url,
            "server_name": self.synapse.server_name,
            "registration_shared_secret": self.synapse.registration_shared_secret,
            "bot": self.synapse.user_id(coop.BOT),
            "config": str(self.config),
            "accounts": [
                {
                    "user_id": one.user_id,
                    "password": one.password,
                    "locale": one.locale,
                    "member": one.member,
                    "role": one.role,
                }
                for one in self.residents
            ],
            "circles": self.rooms,
            "door": self.door,
            "rooms": self.meeting_rooms,
        }
        path = self.folder / "demo.json"
        path.touch(mode=0o600)
        path.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
