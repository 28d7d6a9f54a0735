"""Gives a Matrix room its alias, and takes it away: what is somebody else's is left to them."""

from collections.abc import Sequence
from typing import Any

import structlog

from assistant.matrix.homeserver import ApiError, Homeserver, segment
from assistant.matrix.room_shapes import State, server_of

log = structlog.get_logger()

CANONICAL = "m.room.canonical_alias"
TAKEN = frozenset({"M_ROOM_IN_USE", "M_EXCLUSIVE", "M_INVALID_PARAM"})
"""What is said of an alias that cannot be ours: another one may be."""


class RoomAliases:
    """Aliases on our own homeserver, of rooms that we keep."""

    def __init__(self, homeserver: Homeserver) -> None:
        self._homeserver = homeserver
        self._server = server_of(homeserver.credentials.user_id)

    def full(self, local: str) -> str:
        """Return the alias with that local part."""
        return f"#{local}:{self._server}"

    async def keep(self, room_id: str, wanted: Sequence[str], state: State) -> str | None:
        """Bring the room to the first of the aliases `wanted` that it can have; return it.

        Without any, the room loses those that it has. `state` is how the room was just now.
        """
        content = state.get((CANONICAL, ""), {})
        now = content.get("alias")
        if not wanted:
            await self._drop(room_id)
            await self._say(room_id, content, None)
            return None
        if now in [self.full(local) for local in wanted]:
            return str(now)
        for alias in map(self.full, wanted):
            if await self._take(room_id, alias):
                await self._say(room_id, content, alias)
                return alias
        return None

    async def _take(self, room_id: str, alias: str) -> bool:
        """Make the alias the room's; False where it leads elsewhere or cannot be had."""
        path = f"/directory/room/{segment(alias)}"
        try:
            await self._homeserver.call("PUT", path, {"room_id": room_id})
        except ApiError as error:
            if error.status != 409 and not error.final:  # noqa: PLR2004 - HTTP: it is there
                raise
        else:
            return True
        try:
            there = await self._homeserver.call("GET", path)
        except ApiError as error:
            if not error.final:
                raise
            return False
        return there.get("room_id") == room_id

    async def _drop(self, room_id: str) -> None:
        found = await self._homeserver.call("GET", f"/rooms/{segment(room_id)}/aliases")
        for alias in found.get("aliases") or ():
            try:
                await self._homeserver.call("DELETE", f"/directory/room/{segment(str(alias))}")
            except ApiError as error:
                if not error.final:
                    raise  # else it is gone, or is not ours to take away
                log.warning("an alias stays", room=room_id, error=error.errcode)

    async def _say(self, room_id: str, before: dict[str, Any], alias: str | None) -> None:
        if alias != before.get("alias") or (alias is None and before):
            path = f"/rooms/{segment(room_id)}/state/{CANONICAL}/"
            await self._homeserver.call("PUT", path, {} if alias is None else {"alias": alias})
