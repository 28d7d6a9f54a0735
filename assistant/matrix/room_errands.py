"""Makes Matrix rooms, once for each errand, however often it is tried."""

from collections.abc import Awaitable, Callable, Iterable
from typing import Any

import structlog

from assistant.domain.outgoing import Errand
from assistant.matrix.facts import ERRAND_FIELD
from assistant.matrix.homeserver import ApiError, Homeserver, Unreachable, segment
from assistant.storage.matrix_rooms import MatrixRoom, MatrixRoomRepository
from assistant.storage.unit_of_work import Database

log = structlog.get_logger()

MEGOLM = "m.megolm.v1.aes-sha2"
ENCRYPTION = {
    "type": "m.room.encryption",
    "state_key": "",
    "content": {"algorithm": MEGOLM},
}


GUESTS = frozenset({"M_FORBIDDEN", "M_UNKNOWN"})
"""What is said of a room that was not made, where one of its guests may be the reason."""


class RoomMaker:
    """Creates rooms that carry their errand's key, and adopts those that carry it already.

    Only our own `m.room.create` counts (see `facts`): what somebody else put the key into is never
    adopted.
    """

    def __init__(
        self,
        database: Database,
        homeserver: Homeserver,
        fresh: Callable[[], Awaitable[None]],
    ) -> None:
        self._database = database
        self._homeserver = homeserver
        self._fresh = fresh

    async def direct(self, errand: Errand) -> dict[str, Any]:
        """Make a direct room with `user_id`, encrypted."""
        user_id = str(errand.data["user_id"])
        body = {
            "preset": "trusted_private_chat",
            "is_direct": True,
            "invite": [user_id],
            "initial_state": [ENCRYPTION],
        }
        return {"room_id": await self._make(errand.key, body), "user_id": user_id}

    async def shared(self, errand: Errand) -> dict[str, Any]:
        """Make a room of several people: `name`, `topic`, `invite`, `encrypted` (by default).

        What an errand of one of the keys `earlier` has made is taken for it. The room stands though
        somebody cannot be invited, even for now; whoever asked for it invites them by errands.
        """
        data = errand.data
        encrypted = data.get("encrypted", True) is not False
        body: dict[str, Any] = {
            "preset": "private_chat",
            "invite": list(data.get("invite") or []),
            "initial_state": [ENCRYPTION] if encrypted else [],
        }
        body |= {name: data[name] for name in ("name", "topic") if data.get(name)}
        return {
            "room_id": await self._make(errand.key, body, data.get("earlier") or (), alone=True)
        }

    async def invite(self, errand: Errand) -> dict[str, Any]:
        """Invite `user_id` into `room_id`; who is in it, or invited, already needs nothing.

        Raises what the homeserver answers where we may not.
        """
        room_id, user_id = str(errand.data["room_id"]), str(errand.data["user_id"])
        if not await self._holds(room_id, user_id):
            try:
                await self._homeserver.call(
                    "POST", f"/rooms/{segment(room_id)}/invite", {"user_id": user_id}
                )
            except ApiError as error:
                if not error.final:
                    raise
                await self._fresh()  # they may have come by themselves
                if not await self._holds(room_id, user_id):
                    raise
        return {"room_id": room_id, "user_id": user_id}

    async def _holds(self, room_id: str, user_id: str) -> bool:
        async with self._database.reading() as connection:
            room = (await MatrixRoomRepository(connection).read([room_id])).get(room_id)
        return room is not None and user_id in room.people

    async def _make(
        self, key: str, body: dict[str, Any], earlier: Iterable[str] = (), *, alone: bool = False
    ) -> str:
        """Return the room; with `alone` it is made though a guest's server cannot be reached."""
        # What an earlier attempt made is known after a sync that began after it.
        await self._fresh()
        room = await self._ours(key, *earlier)
        if room is None:
            room = await self._create(key, body, alone=alone)
        for user_id in body["invite"]:
            if user_id not in room.people:
                await self._invite(room.room_id, user_id, alone=alone)
        return room.room_id

    async def _create(self, key: str, body: dict[str, Any], *, alone: bool) -> MatrixRoom:
        body = {**body, "creation_content": {ERRAND_FIELD: key}}
        room, refused = await self._created(key, body, alone=alone)
        if room is None and refused and alone and refused.errcode in GUESTS:
            # A guest may be the reason, and is invited afterwards.
            room, refused = await self._created(key, {**body, "invite": []}, alone=alone)
        if room is None:
            raise refused or Unreachable("the new room has not come with the sync")
        return room

    async def _created(
        self, key: str, body: dict[str, Any], *, alone: bool
    ) -> tuple[MatrixRoom | None, ApiError | None]:
        """Ask for the room; return it, if there is one, and what the server said against it."""
        refused: ApiError | None = None
        try:
            await self._homeserver.call("POST", "/createRoom", body)
        except ApiError as error:
            if not (error.final or (alone and _about_a_guest(error))):
                raise
            refused = error  # Synapse says so, too, of a room that it made, for one bad guest
        # The errand ends only once our tables know the room: nobody then asks for another.
        await self._fresh()
        return await self._ours(key), refused

    async def _ours(self, *keys: str) -> MatrixRoom | None:
        async with self._database.reading() as connection:
            rooms = MatrixRoomRepository(connection)
            for key in keys:
                if (room_id := await rooms.made_by_errand(key)) is not None:
                    return (await rooms.read([room_id]))[room_id]
        return None

    async def _invite(self, room_id: str, user_id: str, *, alone: bool) -> None:
        try:
            await self._homeserver.call(
                "POST", f"/rooms/{segment(room_id)}/invite", {"user_id": user_id}
            )
        except ApiError as error:
            if not (error.final or (alone and _about_a_guest(error))):
                raise  # else they cannot be invited, or are in it already: the room stands
            log.warning("invitation failed", room=room_id, guest=user_id, error=error.errcode)


def _about_a_guest(error: ApiError) -> bool:
    """Tell whether a guest's server may be what fails: Synapse answers 502 M_UNKNOWN for it."""
    return error.status >= 500 and not error.token_refused  # noqa: PLR2004 - HTTP
