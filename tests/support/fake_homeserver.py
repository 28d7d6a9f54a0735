"""A scripted homeserver on loopback, with one bot account and faults on demand."""

import asyncio
import json
import re
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Self
from urllib.parse import unquote

from aiohttp import web

from tests.support.fake_media import FakeMedia, refusal
from tests.support.fake_rooms import ANA, BEN, BOT, FakeRooms, Json, Room

__all__ = ["ANA", "BEN", "BOT", "FakeHomeserver", "Fault", "Room", "limited"]


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


class FakeHomeserver(FakeMedia, FakeRooms):
    """Enough of the client-server API for the bot; everything that it is asked is in `requests`."""

    def __init__(self) -> None:
        super().__init__()
        self.requests: list[tuple[str, str, Json]] = []
        self.faults: list[Fault] = []
        self.account_data: dict[str, Json] = {}
        self.token = "token"
        self.page_limit = 100
        self.on_request: Callable[[str, str], Awaitable[None]] | None = None
        self.txns: dict[tuple[str, str], Json] = {}  # (device, path) → the answer
        self.forgets_txns = False
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

    def asked(self, pattern: str) -> list[Json]:
        """Return the bodies of the requests whose `METHOD /path` matches."""
        return [
            body for method, path, body in self.requests if re.search(pattern, f"{method} {path}")
        ]

    # What the bot asks.

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        raw = await request.read()
        media = request.path.endswith("/upload")
        body = {"bytes": raw, "type": request.content_type} if media else json.loads(raw or b"{}")
        path = "/" + request.raw_path.split("?")[0].removeprefix("/_matrix/client/v3/")
        self.requests.append((request.method, unquote(path), body))
        if self.on_request is not None:
            await self.on_request(request.method, unquote(path))
        if request.headers.get("Authorization") != f"Bearer {self.token}":
            return refusal(401, "M_UNKNOWN_TOKEN")
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
    ) -> web.StreamResponse:
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
            case "GET", ["rooms", room_id, "state", type_]:
                event = self.rooms[room_id].state.get((type_, ""))
                return web.json_response(event["content"]) if event else refusal(404, "M_NOT_FOUND")
            case "PUT", ["rooms", room_id, "state", type_]:
                event = await self.send(self.rooms[room_id], BOT, type_, body, state_key="")
                return web.json_response({"event_id": event["event_id"]})
            case "POST", ["join", room_id]:
                await self.member(self.rooms[room_id], BOT, "join")
                return web.json_response({"room_id": room_id})
            case "POST", ["rooms", room_id, "leave"]:
                await self.member(self.rooms[room_id], BOT, "leave")
                return web.json_response({})
            case "POST", ["rooms", room_id, "kick"]:
                await self.member(self.rooms[room_id], str(body["user_id"]), "leave")
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
            case "POST", ["_matrix", "media", "v3", "upload"]:
                return self.upload(body["bytes"])
            case "GET", [*_, "media", "download", server, media_id]:
                return await self.download(request, server, media_id)
            case "GET", [*_, "media", "v3", "download", server, media_id]:
                return await self.download(request, server, media_id)
            case "GET", ["_matrix", "client", "v1", "media", "config"]:
                return web.json_response({"m.upload.size": self.upload_size})
            case "POST", ["createRoom"]:
                return await self._create_room(body)
            case "GET", ["user", _, "account_data", type_]:
                if type_ not in self.account_data:
                    return refusal(404, "M_NOT_FOUND")
                return web.json_response(self.account_data[type_])
            case "PUT", ["user", _, "account_data", type_]:
                self.account_data[type_] = body
                return web.json_response({})
            case _, ["rooms", _, "typing" | "receipt", *_]:
                return web.json_response({})
            case _:
                return refusal(404, "M_UNRECOGNIZED")

    async def _put(
        self, path: str, room_id: str, type_: str, txn_id: str, content: Json
    ) -> web.Response:
        known = self.txns.get((self.device_id, path))
        if known is not None and not self.forgets_txns:
            return web.json_response(known)
        room = self.rooms.get(room_id)
        if room is None or room.membership(BOT) != "join":
            return refusal(403, "M_FORBIDDEN")
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

    def _messages(self, room: Room, request: web.Request) -> web.Response:
        start = int(request.query.get("from", f"t{self._stream}")[1:])
        until = int(request.query.get("to", "s0")[1:])
        found = [event for event in room.events if until < event["at"] <= start][::-1]
        page = found[: self.page_limit]
        answer: Json = {"chunk": [self._shown(event) for event in page], "start": f"t{start}"}
        if len(found) > len(page):
            answer["end"] = f"t{page[-1]['at'] - 1}"
        return web.json_response(answer)


def limited(milliseconds: int) -> Json:
    """Return the body of a 429."""
    return {"errcode": "M_LIMIT_EXCEEDED", "error": "slow down", "retry_after_ms": milliseconds}
