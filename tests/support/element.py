"""Element's own engine as a client in a test: `tests/interop/element.mjs`, driven by lines."""

import asyncio
import json
import shutil
import subprocess
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Any, Self

FOLDER = Path(__file__).resolve().parents[1] / "interop"
OLDEST_NODE = 20
ANSWER_WITHIN = 60.0  # seconds, for one command


def missing() -> str | None:
    """Return what this machine lacks for Element's engine, with the remedy; None if nothing."""
    if _node_version() < OLDEST_NODE:
        return f"Node.js {OLDEST_NODE} or newer is not installed"
    if not (FOLDER / "node_modules" / "matrix-js-sdk").is_dir():
        return "Element's engine is not installed: run `npm ci` in tests/interop"
    return None


def _node_version() -> int:
    """Return the first number of the version of Node.js that is installed, 0 where none is."""
    if shutil.which("node") is None:
        return 0
    told = subprocess.run(["node", "--version"], capture_output=True, text=True, check=False)
    first = told.stdout.strip().removeprefix("v").partition(".")[0]
    return int(first) if first.isdigit() else 0


class ElementError(Exception):
    """The engine could not carry out a command."""


@dataclass(frozen=True, kw_only=True)
class Seen:
    """An event as Element has it; `shield` and `failure` are the engine's own words."""

    event_id: str
    room: str
    sender: str
    type: str
    state: bool
    content: dict[str, Any]
    relation: dict[str, Any]
    encrypted: bool
    failure: str | None
    shield: dict[str, str | None] | None

    @property
    def body(self) -> str:
        """The words of a message, of its newest text if it is an edit."""
        newest = self.content.get("m.new_content", self.content)
        return str(newest.get("body", ""))

    @property
    def spotless(self) -> bool:
        """Whether Element decrypted it and draws no shield beside it."""
        return (
            self.encrypted
            and self.failure is None
            and self.shield is not None
            and self.shield["colour"] == "NONE"
        )


class Element:
    """One device of one user. Use as a context; `events` is everything seen, in order."""

    def __init__(self, homeserver: str, user_id: str, password: str) -> None:
        self.homeserver, self.user_id, self.password = homeserver, user_id, password
        self.device_id = ""
        self.recovery = ""  # the recovery key, for `another_device`
        self.events: list[Seen] = []
        self._given = ""
        self._ids = count(1)
        self._waiting: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self._news = asyncio.Condition()

    def another_device(self) -> "Element":
        """Return a further device of the same user, which enters the recovery key at login."""
        other = Element(self.homeserver, self.user_id, self.password)
        other._given = self.recovery
        return other

    async def __aenter__(self) -> Self:
        self._process = await asyncio.create_subprocess_exec(
            "node", "element.mjs", cwd=FOLDER, stdin=PIPE, stdout=PIPE, limit=2**24
        )
        self._reader = asyncio.create_task(self._read(self._process))
        try:
            login = await self.do(
                "login",
                homeserver=self.homeserver,
                user=self.user_id,
                password=self.password,
                **({"recovery": self._given} if self._given else {}),
            )
        except BaseException:
            await self._end()
            raise
        self.device_id, self.recovery = login["device_id"], login["recovery"]
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._end()

    async def do(self, command: str, **args: Any) -> dict[str, Any]:
        """Run one of the commands of element.mjs. Raises `ElementError` when it fails."""
        number = next(self._ids)
        answer = self._waiting[number] = asyncio.get_running_loop().create_future()
        line = json.dumps({"id": number, "do": command, **args})
        assert self._process.stdin is not None
        self._process.stdin.write(line.encode() + b"\n")
        await self._process.stdin.drain()
        return await asyncio.wait_for(answer, ANSWER_WITHIN)

    async def direct(self, user_id: str) -> str:
        """Start a direct chat as Element does; returns the room's id."""
        assert (await self.do("encryptable", users=[user_id]))["yes"], f"{user_id} has no keys"
        return str((await self.do("direct", user=user_id))["room"])

    async def says(self, room: str, body: str) -> str:
        """Send a text; returns its event id."""
        return str((await self.do("say", room=room, body=body))["event_id"])

    async def sees(self, like: Callable[[Seen], bool], *, within: float = 30.0) -> Seen:
        """Return the first event, of now or later, that is `like` it.

        Raises AssertionError after `within` seconds, telling what was seen instead.
        """
        try:
            async with asyncio.timeout(within), self._news:
                while True:
                    for event in self.events:
                        if like(event):
                            return event
                    await self._news.wait()
        except TimeoutError:
            seen = "\n".join(
                f"{e.event_id} {e.sender} {e.type} {e.failure} {e.shield} {e.body[:60]!r}"
                for e in self.events
            )
            raise AssertionError(f"not seen within {within} s; instead:\n{seen}") from None

    async def _read(self, process: Process) -> None:
        assert process.stdout is not None
        async for raw in process.stdout:
            line = json.loads(raw)
            if "event" in line:
                await self._note(line["event"])
                continue
            waiting = self._waiting.pop(line["id"])
            if waiting.done():
                continue
            if "error" in line:
                waiting.set_exception(ElementError(line["error"]))
            else:
                waiting.set_result(line["ok"])
        for waiting in self._waiting.values():
            if not waiting.done():
                waiting.set_exception(ElementError("the engine has ended"))

    async def _note(self, event: dict[str, Any]) -> None:
        seen = Seen(
            event_id=event["event_id"],
            room=event["room"] or "",
            sender=event["sender"] or "",
            type=event["type"],
            state=event["state_key"] is not None,
            content=event["content"],
            relation=event["relation"] or {},
            encrypted=event["encrypted"],
            failure=event["failure"],
            shield=event["shield"],
        )
        async with self._news:
            # A late key makes an event readable: the newest reading counts.
            self.events = [e for e in self.events if e.event_id != seen.event_id] + [seen]
            self._news.notify_all()

    async def _end(self) -> None:
        if self._process.returncode is None:
            self._process.kill()
        await self._process.wait()
        await self._reader
