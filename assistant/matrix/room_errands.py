"""Makes Matrix rooms, once for each errand, however often it is tried."""

from collections.abc import Sequence
from typing import Any

import structlog

from assistant.domain.milestones import reached
from assistant.domain.outgoing import Errand
from assistant.matrix.facts import ERRAND_FIELD
from assistant.matrix.homeserver import ApiError, Homeserver, Unreachable, segment
from assistant.matrix.new_rooms import NewRooms
from assistant.matrix.room_aliases import TAKEN
from assistant.matrix.room_settling import RoomSettler
from assistant.matrix.room_shapes import ENCRYPTION, levels, states
from assistant.storage.matrix_rooms import MatrixRoom, MatrixRoomRepository
from assistant.storage.unit_of_work import Database

log = structlog.get_logger()

MAKING = frozenset({"create-direct", "create-room"})
OVERRIDE = "power_level_content_override"
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
        new_rooms: NewRooms,
        settler: RoomSettler,
    ) -> None:
        self._database = database
        self._homeserver = homeserver
        self._new_rooms = new_rooms
        self._settler = settler
        self._version: str | None = None  # of new rooms, as our homeserver makes them
        self._untried: set[str] = set()  # keys

    def untried(self, errand: Errand) -> None:
        """Take note of an errand that nobody has tried: what it asks for is not looked for."""
        if errand.kind in MAKING:
            self._untried.add(errand.key)

    async def direct(self, errand: Errand) -> dict[str, Any]:
        """Make a direct room with `user_id`, encrypted."""
        user_id = str(errand.data["user_id"])
        body = {
            "preset": "trusted_private_chat",
            "is_direct": True,
            "invite": [user_id],
            "initial_state": [ENCRYPTION],
        }
        room_id, _ = await self._make(errand.key, [body])
        return {"room_id": room_id, "user_id": user_id}

    async def shared(self, errand: Errand) -> dict[str, Any]:
        """Make a room of several people: `name`, `topic`, `invite`, `encrypted` (by default).

        What an errand of one of the keys `earlier` has made is taken for it. The room stands though
        somebody cannot be invited, even for now; whoever asked for it invites them by errands.
        With a `shape` (see `room_shapes`) it is one to meet in, and the result tells its `alias`
        and whether it is in its `space`. `echo` is in the result as it was given.
        """
        data = errand.data
        encrypted = data.get("encrypted", True) is not False
        body: dict[str, Any] = {
            "preset": "private_chat",
            "invite": list(data.get("invite") or []),
            "initial_state": [ENCRYPTION] if encrypted else [],
        }
        body |= {name: data[name] for name in ("name", "topic") if data.get(name)}
        bodies = await self._shaped(body, data["shape"]) if "shape" in data else [body]
        room_id, made = await self._make(errand.key, bodies, data.get("earlier") or (), alone=True)
        result: dict[str, Any] = {"room_id": room_id}
        if "shape" in data and made is None:
            result = await self._settler.settle(room_id, data)
        elif "shape" in data and made is not None:
            local = made.get("room_alias_name")
            result["alias"] = None if local is None else self._settler.alias(local)
            result["space"] = await self._settler.show(room_id, data["shape"].get("space"))
        return {**result, "echo": data["echo"]} if "echo" in data else result

    async def _shaped(self, body: dict[str, Any], shape: dict[str, Any]) -> list[dict[str, Any]]:
        """Return what to ask for: with the best alias first, and at last with none."""
        us = self._homeserver.credentials.user_id
        if self._version is None:
            answer = await self._homeserver.call("GET", "/capabilities")
            self._version = default_version(answer)
        body = {
            **body,
            "visibility": "private",
            "initial_state": [*body["initial_state"], *states(shape, us)],
            OVERRIDE: levels(shape, us, self._version),
        }
        return [*({**body, "room_alias_name": local} for local in shape["aliases"]), body]

    async def invite(self, errand: Errand) -> dict[str, Any]:
        """Invite `user_id` into `room_id`; who is in it, or invited, already needs nothing.

        Instead of `room_id`, the room that the errand of key `errand` makes, once it is there.
        Raises what the homeserver answers where we may not.
        """
        room_id, user_id = await self._meant(errand), str(errand.data["user_id"])
        if not await self._holds(room_id, user_id):
            try:
                await self._homeserver.call(
                    "POST", f"/rooms/{segment(room_id)}/invite", {"user_id": user_id}
                )
            except ApiError as error:
                if not error.final:
                    raise
                await self._new_rooms.fresh()  # they may have come by themselves
                if not await self._holds(room_id, user_id):
                    raise
        return {"room_id": room_id, "user_id": user_id}

    async def _meant(self, errand: Errand) -> str:
        if "errand" not in errand.data:
            return str(errand.data["room_id"])
        room = await self._new_rooms.find(str(errand.data["errand"]))
        if room is None:
            raise Unreachable("the room is not made yet")
        return room.room_id

    async def _holds(self, room_id: str, user_id: str) -> bool:
        async with self._database.reading() as connection:
            room = (await MatrixRoomRepository(connection).read([room_id])).get(room_id)
        return room is not None and user_id in room.people

    async def _make(
        self,
        key: str,
        bodies: Sequence[dict[str, Any]],
        earlier: Sequence[str] = (),
        *,
        alone: bool = False,
    ) -> tuple[str, dict[str, Any] | None]:
        """Return the room, and which of `bodies` made it now; None if an earlier try did.

        A later one of `bodies` is asked for where the alias of the one before is taken. With
        `alone` the room is made though a guest's server cannot be reached.
        """
        if key not in self._untried or earlier:
            # What an earlier attempt made is known after a sync that began after it.
            await self._new_rooms.fresh()
        self._untried.discard(key)
        room, made = await self._new_rooms.find(key, *earlier), None
        if room is None:
            room, made = await self._create(key, bodies, alone=alone)
        # Whom the server has just invited may have declined: they are not asked again.
        invited = [] if made is None else made["invite"]
        for user_id in bodies[0]["invite"]:
            if user_id not in room.people and user_id not in invited:
                await self._invite(room.room_id, user_id, alone=alone)
        return room.room_id, made

    async def _create(
        self, key: str, bodies: Sequence[dict[str, Any]], *, alone: bool
    ) -> tuple[MatrixRoom, dict[str, Any] | None]:
        refused: ApiError | None = None
        for body in bodies:
            marked = {**body, "creation_content": {ERRAND_FIELD: key}}
            room, refused = await self._created(key, marked, alone=alone)
            if room is None and refused and alone and refused.errcode in GUESTS:
                # A guest may be the reason, and is invited afterwards.
                marked = {**marked, "invite": []}
                room, refused = await self._created(key, marked, alone=alone)
            if room is not None:
                # What was refused of it is looked at again.
                return room, None if refused else marked
            if refused is None or refused.errcode not in {*TAKEN, *GUESTS}:
                break
        raise refused or Unreachable("the new room has not come with the sync")

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
        if refused is not None:
            await self._new_rooms.fresh()
            return await self._new_rooms.find(key), refused
        reached("room.created")
        encrypted = ENCRYPTION in body["initial_state"]
        # Whoever asks for a room to meet in remembers whom it asked in; others look at our tables.
        people = () if OVERRIDE in body else body["invite"]
        return await self._new_rooms.arrival(key, encrypted=encrypted, people=people), None

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


def default_version(capabilities: dict[str, Any]) -> str:
    """Return the version that the homeserver gives to new rooms, by its answer to being asked."""
    found = capabilities.get("capabilities")
    versions = found.get("m.room_versions") if isinstance(found, dict) else None
    return str(versions.get("default", "1")) if isinstance(versions, dict) else "1"
