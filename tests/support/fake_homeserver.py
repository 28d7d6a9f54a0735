"""A scripted homeserver on loopback, with one bot account and faults on demand."""

import asyncio
import json
import re
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Self
from urllib.parse import unquote

from aiohttp import web

Json = dict[str, Any]
BOT = "@bot:fake"
ANA = "@ana:fake"
BEN = "@ben:fake"
MEGOLM = {"algorithm": "m.megolm.v1.aes-sha2"}


@dataclass
class Fault:
    """What happens to requests whose `METHOD /path` matches `pattern`, `times` times.

    `status` and `body` are answered without doing anything, or, with `late`, after doing it; `cut`
    does it and answers nothing; `hang` answers nothing until the client gives up.
    """

    pattern: str
    times: int = 1
    status: int = 0
    body: Json | str | None = None
    late: bool = False
    cut: bool = False
    hang: bool = False
    seen: int = 0


@dataclass
class Room:
    """A room's events, in order, each with the server's stream position under `at`."""

    room_id: str
    events: list[Json] = field(default_factory=list)
    state: dict[tuple[str, str], Json] = field(default_factory=dict)

    def membership(self, user_id: str) -> str:
        member = self.state.get(("m.room.member", user_id))
        return str(member["content"]["membership"]) if member else "leave"


class FakeHomeserver:
    """Enough of the client-server API for the bot; everything that it is asked is in `requests`."""

    def __init__(self) -> None:
        self.rooms: dict[str, Room] = {}
        self.requests: list[tuple[str, str, Json]] = []
        self.faults: list[Fault] = []
        self.account_data: dict[str, Json] = {}
        self.token = "token"
        self.device_id = "BOT"
        self.timeline_limit = 100
        self.page_limit = 100
        self.duplicate = False  # each timeline event comes twice
        self.clock = 1_700_000_000_000  # milliseconds; the server's own
        self.on_request: Callable[[str, str], Awaitable[None]] | None = None
        self.txns: dict[tuple[str, str], Json] = {}  # (device, path) → the answer
        self.forgets_txns = False
        self._stream = 0
        self._ids = count(1)
        self._news = asyncio.Condition()
        self._runner: web.AppRunner | None = None
        self.url = ""

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._serve)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_error: object) -> None:
        assert self._runner is not None
        await self._runner.cleanup()

    # What members do.

    async def make_room(  # a script's choices
        self,
        *members: str,
        encrypted: bool = False,
        name: str | None = None,
        create: Json | None = None,
    ) -> Room:
        room = Room(f"!room{next(self._ids)}:fake")
        self.rooms[room.room_id] = room
        creator = members[0]
        await self.send(room, creator, "m.room.create", create or {}, state_key="")
        await self.member(room, creator, "join")
        if encrypted:
            await self.send(room, creator, "m.room.encryption", MEGOLM, state_key="")
        if name is not None:
            await self.send(room, creator, "m.room.name", {"name": name}, state_key="")
        for member in members[1:]:
            await self.member(room, member, "join")
        return room

    async def invite(self, room: Room, by: str, *, is_direct: bool = False) -> None:
        content: Json = {"membership": "invite"}
        if is_direct:
            content["is_direct"] = True
        await self.send(room, by, "m.room.member", content, state_key=BOT)

    async def member(self, room: Room, user_id: str, membership: str) -> None:
        await self.send(
            room, user_id, "m.room.member", {"membership": membership}, state_key=user_id
        )

    async def say(self, room: Room, sender: str, body: str, **content: Any) -> Json:
        return await self.send(
            room, sender, "m.room.message", {"msgtype": "m.text", "body": body, **content}
        )

    async def send(  # an event's fields
        self,
        room: Room,
        sender: str,
        type_: str,
        content: Json,
        *,
        state_key: str | None = None,
        **more: Any,
    ) -> Json:
        self._stream += 1
        self.clock += 1
        event: Json = {
            "event_id": f"$e{next(self._ids)}",
            "room_id": room.room_id,
            "sender": sender,
            "type": type_,
            "content": content,
            "origin_server_ts": self.clock,
            "unsigned": {},
            "at": self._stream,
            **more,
        }
        if state_key is not None:
            event["state_key"] = state_key
            before = room.state.get((type_, state_key))
            if before is not None:
                event["unsigned"]["prev_content"] = before["content"]
            room.state[type_, state_key] = event
        room.events.append(event)
        async with self._news:
            self._news.notify_all()
        return event

    def sent(self, room: Room | None = None) -> list[Json]:
        """Return the content of the bot's messages, in the order in which they were taken."""
        rooms = [room] if room is not None else list(self.rooms.values())
        events = [
            event
            for one in rooms
            for event in one.events
            if event["sender"] == BOT and "state_key" not in event
        ]
        return [event["content"] for event in sorted(events, key=lambda event: event["at"])]

    def bodies(self, room: Room | None = None) -> list[str]:
        return [content["body"] for content in self.sent(room) if "body" in content]

    def asked(self, pattern: str) -> list[Json]:
        """Return the bodies of the requests whose `METHOD /path` matches."""
        return [
            body for method, path, body in self.requests if re.search(pattern, f"{method} {path}")
        ]

    # What the bot asks.

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        raw = await request.read()
        body = json.loads(raw) if raw else {}
        path = "/" + request.raw_path.split("?")[0].removeprefix("/_matrix/client/v3/")
        self.requests.append((request.method, unquote(path), body))
        if self.on_request is not None:
            await self.on_request(request.method, unquote(path))
        if request.headers.get("Authorization") != f"Bearer {self.token}":
            return _error(401, "M_UNKNOWN_TOKEN")
        fault = self._fault(f"{request.method} {unquote(path)}")
        if fault is not None and fault.hang:
            await asyncio.sleep(60)
        if fault is not None and fault.status:
            if fault.late:
                await self._answer(request, path, body)
            if isinstance(fault.body, str):
                return web.Response(status=fault.status, text=fault.body)
            return web.json_response(fault.body or {}, status=fault.status)
        answer = await self._answer(request, path, body)
        if fault is not None and fault.cut:
            assert request.transport is not None
            request.transport.close()
        return answer

    def _fault(self, line: str) -> Fault | None:
        for fault in self.faults:
            if fault.times > 0 and re.search(fault.pattern, line):
                fault.times -= 1
                fault.seen += 1
                return fault
        return None

    async def _answer(  # noqa: C901, PLR0911, PLR0912 - a table of routes
        self, request: web.Request, path: str, body: Json
    ) -> web.Response:
        parts = [unquote(part) for part in path.strip("/").split("/")]
        match (request.method, parts):
            case "GET", ["sync"]:
                return await self._sync(request)
            case "GET", ["rooms", room_id, "messages"]:
                return self._messages(self.rooms[room_id], request)
            case "PUT", ["rooms", room_id, "send", type_, txn_id]:
                return await self._put(path, room_id, type_, txn_id, body)
            case "PUT", ["rooms", room_id, "redact", event_id, txn_id]:
                content = {**body, "redacts": event_id}
                return await self._put(path, room_id, "m.room.redaction", txn_id, content)
            case "POST", ["join", room_id]:
                await self.member(self.rooms[room_id], BOT, "join")
                return web.json_response({"room_id": room_id})
            case "POST", ["rooms", room_id, "leave"]:
                await self.member(self.rooms[room_id], BOT, "leave")
                return web.json_response({})
            case "POST", ["rooms", room_id, "invite"]:
                await self.send(
                    self.rooms[room_id],
                    BOT,
                    "m.room.member",
                    {"membership": "invite"},
                    state_key=body["user_id"],
                )
                return web.json_response({})
            case "POST", ["createRoom"]:
                return await self._create_room(body)
            case "GET", ["user", _, "account_data", type_]:
                if type_ not in self.account_data:
                    return _error(404, "M_NOT_FOUND")
                return web.json_response(self.account_data[type_])
            case "PUT", ["user", _, "account_data", type_]:
                self.account_data[type_] = body
                return web.json_response({})
            case _, ["rooms", _, "typing" | "receipt", *_]:
                return web.json_response({})
            case _:
                return _error(404, "M_UNRECOGNIZED")

    async def _put(
        self, path: str, room_id: str, type_: str, txn_id: str, content: Json
    ) -> web.Response:
        known = self.txns.get((self.device_id, path))
        if known is not None and not self.forgets_txns:
            return web.json_response(known)
        room = self.rooms.get(room_id)
        if room is None or room.membership(BOT) != "join":
            return _error(403, "M_FORBIDDEN")
        event = await self.send(room, BOT, type_, content, txn=txn_id, device=self.device_id)
        self.txns[self.device_id, path] = {"event_id": event["event_id"]}
        return web.json_response({"event_id": event["event_id"]})

    async def _create_room(self, body: Json) -> web.Response:
        room = await self.make_room(BOT, name=body.get("name"), create=body.get("creation_content"))
        for event in body.get("initial_state", []):
            await self.send(room, BOT, event["type"], event["content"], state_key="")
        for user_id in body.get("invite", []):
            content = {"membership": "invite", "is_direct": body.get("is_direct", False)}
            await self.send(room, BOT, "m.room.member", content, state_key=user_id)
        return web.json_response({"room_id": room.room_id})

    async def _sync(self, request: web.Request) -> web.Response:
        since = int(request.query.get("since", "s0")[1:])
        wait = int(request.query.get("timeout", "0")) / 1000
        async with self._news:
            with suppress(TimeoutError):
                await asyncio.wait_for(
                    self._news.wait_for(lambda: self._stream > since), wait or 0.001
                )
        rooms: Json = {"join": {}, "invite": {}, "leave": {}}
        for room in self.rooms.values():
            self._sync_room(room, since, rooms)
        return web.json_response({"next_batch": f"s{self._stream}", "rooms": rooms})

    def _sync_room(self, room: Room, since: int, rooms: Json) -> None:
        new = [event for event in room.events if event["at"] > since]
        ours = room.membership(BOT)
        if not new or (ours == "leave" and ("m.room.member", BOT) not in room.state):
            return
        if ours == "invite":
            events = [room.state[key] for key in room.state if key[1] in {"", BOT}]
            rooms["invite"][room.room_id] = {"invite_state": {"events": events}}
            return
        if ours == "leave":
            rooms["leave"][room.room_id] = {}
            return
        was = [
            event for event in room.events if event["at"] <= since and event.get("state_key") == BOT
        ]
        joined_before = bool(was) and was[-1]["content"]["membership"] == "join"
        timeline = new if joined_before else room.events
        limited = len(timeline) > self.timeline_limit
        timeline = timeline[-self.timeline_limit :]
        first = timeline[0]["at"]
        state = [
            event
            for event in room.state.values()
            if event["at"] < first and (not joined_before or event["at"] > since)
        ]
        shown = [self._shown(event) for event in timeline]
        rooms["join"][room.room_id] = {
            "state": {"events": state},
            "timeline": {
                "events": [event for event in shown for _ in range(1 + self.duplicate)],
                "limited": limited,
                "prev_batch": f"t{first - 1}",
            },
        }

    def _messages(self, room: Room, request: web.Request) -> web.Response:
        start = int(request.query.get("from", f"t{self._stream}")[1:])
        until = int(request.query.get("to", "s0")[1:])
        found = [event for event in room.events if until < event["at"] <= start][::-1]
        page = found[: self.page_limit]
        answer: Json = {"chunk": [self._shown(event) for event in page], "start": f"t{start}"}
        if len(found) > len(page):
            answer["end"] = f"t{page[-1]['at'] - 1}"
        return web.json_response(answer)

    def _shown(self, event: Json) -> Json:
        shown = {name: value for name, value in event.items() if name not in {"at", "txn"}}
        unsigned = {**event["unsigned"], "age": self.clock - event["origin_server_ts"]}
        if event.get("device") == self.device_id:
            unsigned["transaction_id"] = event["txn"]
        return {**shown, "unsigned": unsigned}


def limited(milliseconds: int) -> Json:
    """Return the body of a 429."""
    return {"errcode": "M_LIMIT_EXCEEDED", "error": "slow down", "retry_after_ms": milliseconds}


def _error(status: int, errcode: str) -> web.Response:
    return web.json_response({"errcode": errcode, "error": "no"}, status=status)
