"""Brings a Matrix room of ours to how an errand describes it, however far an earlier try came."""

import asyncio
from collections import defaultdict
from typing import Any

import structlog

from assistant.domain.milestones import reached
from assistant.domain.outgoing import Errand
from assistant.matrix.homeserver import ApiError, Homeserver, segment
from assistant.matrix.room_aliases import RoomAliases
from assistant.matrix.room_shapes import (
    LEVELS,
    State,
    changed_levels,
    differs,
    named,
    server_of,
    states,
)
from assistant.storage.outbox import OutboxRepository
from assistant.storage.unit_of_work import Database

log = structlog.get_logger()

Json = dict[str, Any]
CHILD, PARENT = "m.space.child", "m.space.parent"


class RoomSettler:
    """Compares a room's state with what is wanted and sends what differs: twice changes nothing."""

    def __init__(self, database: Database, homeserver: Homeserver) -> None:
        self._database = database
        self._homeserver = homeserver
        self._us = homeserver.credentials.user_id
        self._aliases = RoomAliases(homeserver)
        self._turns: dict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def run(self, errand: Errand) -> Json:
        """Bring room `room_id` to its `name`, `topic` and `shape` (see `room_shapes`).

        Each such errand says all that is wanted of the room, so only the newest one is done: which
        have the same key but for what follows its last colon.
        """
        room_id = str(errand.data["room_id"])
        async with self._turns[room_id]:
            async with self._database.reading() as connection:
                lane = errand.key.rpartition(":")[0] + ":"
                newest = await OutboxRepository(connection).newest_errand(lane)
            if newest not in (None, errand.key):
                return {"room_id": room_id, "outdone": True}
            return await self.settle(room_id, errand.data)

    async def settle(self, room_id: str, data: Json) -> Json:
        """Do so; return the room's id, its `alias`, and whether it is in the `space`."""
        state = await self._state(room_id)
        shape = data["shape"]
        spaces = [key for type_, key in state if type_ == PARENT and state[type_, key]]
        wanted = [*states(shape, self._us), *named(data), self._levels(state, shape)]
        for event in wanted:
            if differs(event, state):
                await self._put(room_id, event)
                reached("room.state-sent")
        alias = await self._aliases.keep(room_id, shape["aliases"], state)
        reached("room.named")
        for space in spaces:
            if space != shape.get("space"):
                # The room names its space until it is not shown there any more.
                await self._child(space, room_id, {})
                await self._put(room_id, {"type": PARENT, "state_key": space, "content": {}})
        shown = await self.show(room_id, shape.get("space"))
        return {"room_id": room_id, "alias": alias, "space": shown}

    async def show(self, room_id: str, space: str | None) -> bool | None:
        """Show the room in its space; None where it has none, False where we may not.

        Where we may not, the room stands all the same.
        """
        if space is None:
            return None
        via = [server_of(self._homeserver.credentials.user_id)]
        shown = await self._child(space, room_id, {"via": via})
        reached("room.shown")
        return shown

    def alias(self, local: str) -> str:
        """Return the alias with that local part."""
        return self._aliases.full(local)

    async def _child(self, space: str, room_id: str, content: Json) -> bool:
        event = {"type": CHILD, "state_key": room_id, "content": content}
        try:
            await self._put(space, event)
        except ApiError as error:
            if not error.final:
                raise
        else:
            return True
        try:
            # We may not be in it yet: it may be open, or our invitation have been overlooked.
            await self._homeserver.call("POST", f"/join/{segment(space)}", {})
            await self._put(space, event)
        except ApiError as error:
            if not error.final:
                raise
            log.warning("no place in the space", room=room_id, error=error.errcode)
            return False
        return True

    def _levels(self, state: State, shape: Json) -> Json:
        version = state.get(("m.room.create", ""), {}).get("room_version", "1")
        now = state.get((LEVELS, ""), {})
        content = changed_levels(now, shape, self._us, str(version))
        return {"type": LEVELS, "state_key": "", "content": content}

    async def _state(self, room_id: str) -> dict[tuple[str, str], Json]:
        events = await self._homeserver.state(room_id)
        return {
            (str(event.get("type")), str(event.get("state_key"))): event["content"]
            for event in events
            if isinstance(event, dict) and isinstance(event.get("content"), dict)
        }

    async def _put(self, room_id: str, event: Json) -> None:
        path = f"/rooms/{segment(room_id)}/state/{event['type']}/{segment(event['state_key'])}"
        await self._homeserver.call("PUT", path, event["content"])
