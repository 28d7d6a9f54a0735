"""The rooms of a scripted homeserver: what members do in them, and how the bot is shown them."""

import asyncio
from dataclasses import dataclass, field
from itertools import count
from typing import Any

Json = dict[str, Any]
BOT = "@bot:fake"
ANA = "@ana:fake"
BEN = "@ben:fake"
MEGOLM = {"algorithm": "m.megolm.v1.aes-sha2"}


@dataclass
class Room:
    """A room's events, in order, each with the server's stream position under `at`."""

    room_id: str
    events: list[Json] = field(default_factory=list)
    state: dict[tuple[str, str], Json] = field(default_factory=dict)

    def membership(self, user_id: str) -> str:
        member = self.state.get(("m.room.member", user_id))
        return str(member["content"]["membership"]) if member else "leave"


class FakeRooms:
    """Rooms with their events, on one stream; a test plays the members."""

    def __init__(self) -> None:
        self.rooms: dict[str, Room] = {}
        self.device_id = "BOT"
        self.timeline_limit = 100
        self.duplicate = False  # each timeline event comes twice
        self.clock = 1_700_000_000_000  # milliseconds; the server's own
        self._stream = 0
        self._ids = count(1)
        self._news = asyncio.Condition()

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

    def _shown(self, event: Json) -> Json:
        shown = {name: value for name, value in event.items() if name not in {"at", "txn"}}
        unsigned = {**event["unsigned"], "age": self.clock - event["origin_server_ts"]}
        if event.get("device") == self.device_id:
            unsigned["transaction_id"] = event["txn"]
        return {**shown, "unsigned": unsigned}
